#include "study/season_line.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/math/trig.hpp"
#include "random/dice.hpp"
#include "random/normal.hpp"

namespace anagen::study {
namespace {

constexpr int visits = 130;  // ten years, every four weeks

std::vector<std::int32_t> four_weekly() {
  std::vector<std::int32_t> days;
  for (int visit = 0; visit < visits; ++visit) {
    days.push_back(28 * visit);
  }
  return days;
}

/// Noise whose neighbours correlate by `memory`, on a yearly wave of a height.
std::vector<double> series(std::uint32_t number, double memory, double wave) {
  std::vector<double> values;
  double state = 0;
  for (int visit = 0; visit < visits; ++visit) {
    const auto dice = random::roll({1996, number, static_cast<std::uint32_t>(visit), 0, 0, random::Purpose::reading});
    const double noise = random::standard_normal(random::open_unit(dice[0]));
    state = memory * state + std::sqrt(1 - memory * memory) * noise;
    values.push_back(state + wave * math::cos(2 * math::pi * (28.0 * visit / 365.25)));
  }
  return values;
}

double found_in(double memory, double wave) {
  constexpr int people = 1000;
  double found = 0;
  for (std::uint32_t number = 0; number < people; ++number) {
    found += annual_line(four_weekly(), series(number, memory, wave)) < annual_line_alpha ? 1 : 0;
  }
  return found / people;
}

TEST(AnnualLine, is_found_by_chance_as_often_as_alpha_says_whatever_the_colour_of_the_noise) {
  // 1,000 series each: 0.05 within 4 standard errors of 0.0069, alpha 6e-5 each.
  EXPECT_NEAR(found_in(0, 0), annual_line_alpha, 4 * 0.0069);
  EXPECT_NEAR(found_in(0.6, 0), annual_line_alpha, 4 * 0.0069);
}

TEST(AnnualLine, of_the_height_of_the_noise_is_found_in_nearly_all) { EXPECT_GT(found_in(0, 1), 0.99); }

TEST(AnnualLine, of_half_that_height_is_found_in_most) { EXPECT_GT(found_in(0, 0.5), 0.8); }

TEST(AnnualLine, is_not_looked_for_where_nothing_is_seen) {
  EXPECT_EQ(annual_line({0, 28, 56}, std::vector<double>(3, std::nan(""))), 1);
  EXPECT_EQ(annual_line({0, 28, 56}, {2, 2, 2}), 1);
}

TEST(MonthlyMeans, put_each_visit_into_its_month) {
  People people;
  people.days = {0, 31, 59, 365};  // 1 January, 1 February, 1 March, 1 January
  people.values = {{1, 5, 7, 3}, {2, 5, 7, 2}};
  const MonthlyMeans months = monthly_means(people, "2025-01-01");
  EXPECT_NEAR(months.mean[0], 2, 1e-12);
  EXPECT_NEAR(months.mean[1], 5, 1e-12);
  EXPECT_NEAR(months.mean[2], 7, 1e-12);
  EXPECT_TRUE(std::isnan(months.mean[3]));
}

}  // namespace
}  // namespace anagen::study
