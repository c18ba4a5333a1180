#include "study/claim/group.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/math/special.hpp"
#include "random/dice.hpp"
#include "random/normal.hpp"

namespace anagen::study {
namespace {

constexpr std::uint64_t seed = 11;

Reported row_of(GroupStatistic statistic, Direction direction = Direction::down) {
  Reported row;
  row.weeks = {3};
  row.quantity = Quantity::change;
  row.statistic = statistic;
  row.direction = direction;
  return row;
}

/// People whose change is normal with that mean and SD 1, spread evenly over its quantiles.
std::vector<PersonReading> people(std::size_t n, double mean = 0, double before = 100) {
  std::vector<PersonReading> out;
  for (std::size_t i = 0; i < n; ++i) {
    const double u = (static_cast<double>(i) + 0.5) / static_cast<double>(n);
    out.push_back({before, {before + mean + random::standard_normal(u)}});
  }
  return out;
}

TEST(Group, everybody_improves_with_half_to_the_power_of_n_where_nothing_acts) {
  const std::vector<Reported> rows = {row_of(GroupStatistic::all)};
  const GroupResult result(rows, false);
  double half = 1;
  for (std::uint32_t n = 1; n <= 10; ++n) {
    half /= 2;
    const ClaimPoint found = result.probability({people(1000)}, n, 1, seed);
    EXPECT_NEAR(found.probability, half, 1e-12) << n;
    EXPECT_GT(found.mc_error, 0);
    // Delta method: n p^(n-1) sqrt(p (1 - p) / N).
    EXPECT_NEAR(found.mc_error, n * 2 * half * 0.5 / std::sqrt(1000.0), 1e-6);
  }
}

TEST(Group, a_share_of_one_result_follows_the_binomial_law) {
  std::vector<Reported> rows = {row_of(GroupStatistic::share)};
  rows[0].share = 0.7;
  const GroupResult result(rows, false);
  double expected = 0;
  for (int k = 7; k <= 10; ++k) {
    expected += math::binomial_probability(k, 10, 0.5);
  }
  EXPECT_NEAR(result.probability({people(400)}, 10, 1, seed).probability, expected, 1e-12);
}

TEST(Group, seven_tenths_of_ten_are_seven) {
  std::vector<Reported> rows = {row_of(GroupStatistic::share)};
  rows[0].share = 0.7;  // 0.7 * 10 is a little above 7 in binary
  const std::vector<PersonReading> ten = {{0, {-1}}, {0, {-1}}, {0, {-1}}, {0, {-1}}, {0, {-1}},
                                          {0, {-1}}, {0, {-1}}, {0, {1}},  {0, {1}},  {0, {1}}};
  EXPECT_TRUE(GroupResult(rows, false).holds({ten}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

TEST(Group, no_change_is_no_improvement) {
  const Reported row = row_of(GroupStatistic::all);
  EXPECT_FALSE(shows(row, {100, {100}}));
  EXPECT_TRUE(shows(row, {100, {99}}));
  Reported value = row;
  value.value = -5;
  EXPECT_FALSE(shows(value, {100, {96}}));
  EXPECT_TRUE(shows(value, {100, {95}}));
}

TEST(Group, any_week_of_a_list_will_do) {
  EXPECT_TRUE(shows(row_of(GroupStatistic::all), {100, {101, 99, 102}}));
  EXPECT_FALSE(shows(row_of(GroupStatistic::all), {100, {101, 102}}));
}

TEST(Group, a_mean_is_drawn_within_its_error_of_the_normal_law) {
  // The mean of nine changes of SD 1 is at or below -1/3 with probability Phi(-1) = 0.159.
  std::vector<Reported> rows = {row_of(GroupStatistic::mean)};
  rows[0].value = -1.0 / 3;
  const ClaimPoint found = GroupResult(rows, false).probability({people(500)}, 9, 1, seed);
  EXPECT_NEAR(found.probability, math::normal_cdf(-1), 0.01);  // 20,000 groups: SE 0.0026
  EXPECT_GT(found.mc_error, 0.002);
  // A pool that is wrong by a third of an SD must not pass.
  EXPECT_GT(std::abs(GroupResult(rows, false).probability({people(500, -1.0 / 3)}, 9, 1, seed).probability -
                     math::normal_cdf(-1)),
            0.1);
}

TEST(Group, results_of_the_same_people_are_joint) {
  const std::vector<Reported> rows = {row_of(GroupStatistic::all), row_of(GroupStatistic::all)};
  const GroupResult all(rows, false);
  // The same result twice is one result, not the square of it.
  EXPECT_NEAR(all.probability({people(1000), people(1000)}, 3, 1, seed).probability, 0.125, 1e-12);
  std::vector<PersonReading> opposite = people(1000);
  for (PersonReading& person : opposite) {
    person.after[0] = 2 * person.before - person.after[0];
  }
  EXPECT_EQ(all.probability({people(1000), opposite}, 3, 1, seed).probability, 0);
  const GroupResult any(rows, true);
  EXPECT_NEAR(any.probability({people(1000), opposite}, 1, 1, seed).probability, 1, 1e-12);
}

TEST(Group, the_same_in_several_studies_is_a_power) {
  const std::vector<Reported> rows = {row_of(GroupStatistic::all)};
  const GroupResult result(rows, false);
  EXPECT_NEAR(result.probability({people(1000)}, 1, 11, seed).probability, 1.0 / 2048, 1e-12);
}

TEST(Group, in_the_world_as_claimed_the_mean_is_the_one_reported) {
  std::vector<Reported> rows = {row_of(GroupStatistic::mean, Direction::up)};
  rows[0].quantity = Quantity::percent_change;
  rows[0].value = 14;
  const PoolReadings claimed = as_claimed(rows, {people(400)});
  double sum = 0;
  for (const PersonReading& person : claimed[0]) {
    sum += person.after[0];
  }
  EXPECT_NEAR(sum / 400, 114, 1e-9);
}

TEST(Group, what_is_claimed_of_everybody_without_a_number_is_true_of_everybody) {
  for (const double value : {0.0, -30.0, -1.0 / 3}) {
    std::vector<Reported> rows = {row_of(GroupStatistic::all)};
    rows[0].quantity = Quantity::percent_change;
    if (value != 0) {
      rows[0].value = value;
    }
    EXPECT_TRUE(is_by_definition(rows[0]));
    const PoolReadings claimed = as_claimed(rows, {people(50, 3, 37.3)});
    EXPECT_EQ(GroupResult(rows, false).probability(claimed, 20, 1, seed).probability, 1) << value;
  }
}

TEST(Group, is_the_same_every_time) {
  std::vector<Reported> rows = {row_of(GroupStatistic::median)};
  const PoolReadings pool = {people(101)};
  EXPECT_EQ(GroupResult(rows, false).probability(pool, 7, 1, seed),
            GroupResult(rows, false).probability(pool, 7, 1, seed));
  EXPECT_NE(GroupResult(rows, false).probability(pool, 7, 1, seed),
            GroupResult(rows, false).probability(pool, 7, 1, seed + 1));
}

TEST(Group, of_nobody_shows_nothing) {
  const std::vector<Reported> rows = {row_of(GroupStatistic::all)};
  EXPECT_EQ(GroupResult(rows, false).probability({{}}, 5, 1, seed).probability, 0);
}

}  // namespace
}  // namespace anagen::study
