#include "follicle/drive.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace anagen::follicle {
namespace {

constexpr std::size_t days = 5;

/// A column of values with as many digits as a double holds, or none.
rc::Gen<std::vector<double>> column(double low, double high) {
  const auto value = rc::gen::map(
      rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint32_t>()),
      [low, high](std::uint32_t die) { return low + (high - low) * (static_cast<double>(die) / 4294967295.0); });
  return rc::gen::oneOf(rc::gen::just(std::vector<double>{}), rc::gen::container<std::vector<double>>(days, value));
}

rc::Gen<Drive> any_drive() {
  return rc::gen::exec([] {
    Drive drive;
    for (auto& speed : drive.clock_speed) {
      speed = *column(0.125, 8);
    }
    drive.premature_catagen_per_day = *column(0, 0.1);
    drive.empty_odds = *column(0.1, 10);
    drive.target_size_shift = *column(-0.5, 0.5);
    drive.size_rate = *column(0.1, 4);
    drive.dystrophic_release_per_day = *column(0, 0.5);
    drive.growth_rate = *column(0.1, 2);
    drive.fibre_quality = *column(0.1, 1.5);
    return drive;
  });
}

void expect_property(bool holds) { EXPECT_TRUE(holds); }

TEST(Drive, weakened_keeps_all_of_itself_none_of_itself_or_the_root_of_a_factor) {
  Drive drive;
  drive.clock_speed[0] = {4, 4, 4};
  drive.premature_catagen_per_day = {0.1, 0.1, 0.1};
  drive.fibre_quality = {0.25, 0.25, 0.25};
  const Drive out = weakened(drive, std::vector{1.0, 0.5, 0.0});
  EXPECT_EQ(out.clock_speed[0], (std::vector{4.0, 2.0, 1.0}));
  EXPECT_EQ(out.premature_catagen_per_day, (std::vector{0.1, 0.05, 0.0}));
  EXPECT_EQ(out.fibre_quality, (std::vector{0.25, 0.5, 1.0}));
  EXPECT_TRUE(out.size_rate.empty()) << "what the drive leaves alone stays alone";
}

TEST(Compose, order_of_any_number_of_drives_is_irrelevant_bit_for_bit) {
  expect_property(rc::check([] {
    const auto drives = *rc::gen::resize(6, rc::gen::container<std::vector<Drive>>(any_drive()));
    std::vector<std::size_t> order(drives.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      order[i] = i;
    }
    std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(order.size() / 2), order.end());
    std::vector<Drive> rotated;
    std::vector<Drive> reversed(drives.rbegin(), drives.rend());
    for (const std::size_t i : order) {
      rotated.push_back(drives[i]);
    }
    const Drive joined = compose(drives);
    RC_ASSERT(joined == compose(rotated));
    RC_ASSERT(joined == compose(reversed));
  }));
}

TEST(Compose, two_drives_join_alike_in_both_forms_and_orders) {
  expect_property(rc::check([] {
    const Drive a = *any_drive();
    const Drive b = *any_drive();
    RC_ASSERT(compose(a, b) == compose(b, a));
    RC_ASSERT(compose(a, b) == compose(std::vector<Drive>{a, b}));
  }));
}

TEST(Compose, undisturbed_drive_is_the_identity) {
  expect_property(rc::check([] {
    const Drive drive = *any_drive();
    RC_ASSERT(compose(drive, Drive{}) == drive);
    RC_ASSERT(compose(Drive{}, drive) == drive);
  }));
}

TEST(Compose, speeds_odds_rates_and_qualities_multiply_hazards_and_shifts_add) {
  Drive a;
  a.clock_speed[2] = {2, 3};
  a.premature_catagen_per_day = {0.25, 0};
  a.empty_odds = {4, 1};
  a.target_size_shift = {-0.5, 0};
  a.size_rate = {0.5, 1};
  a.dystrophic_release_per_day = {0.25, 0};
  a.growth_rate = {0.5, 1};
  a.fibre_quality = {0.75, 0.5};
  Drive b;
  b.clock_speed[2] = {0.5, 0.25};
  b.premature_catagen_per_day = {0.5, 0.125};
  b.empty_odds = {0.5, 2};
  b.target_size_shift = {0.25, 0.125};
  b.size_rate = {4, 1};
  b.dystrophic_release_per_day = {0.125, 0.5};
  b.growth_rate = {0.5, 1.25};
  b.fibre_quality = {1, 0.5};
  const Drive joined = compose(a, b);
  EXPECT_EQ(joined.clock_speed[2], (std::vector<double>{1, 0.75}));
  EXPECT_TRUE(joined.clock_speed[0].empty());
  EXPECT_EQ(joined.premature_catagen_per_day, (std::vector<double>{0.75, 0.125}));
  EXPECT_EQ(joined.empty_odds, (std::vector<double>{2, 2}));
  EXPECT_EQ(joined.target_size_shift, (std::vector<double>{-0.25, 0.125}));
  EXPECT_EQ(joined.size_rate, (std::vector<double>{2, 1}));
  EXPECT_EQ(joined.dystrophic_release_per_day, (std::vector<double>{0.375, 0.5}));
  EXPECT_EQ(joined.growth_rate, (std::vector<double>{0.25, 1.25}));
  EXPECT_EQ(joined.fibre_quality, (std::vector<double>{0.75, 0.25}));
}

TEST(Compose, pair_after_pair_would_round_otherwise) {
  // The property above has something to catch: products of three do depend on the order of multiplying.
  const auto drive_of = [](double speed) {
    Drive drive;
    drive.clock_speed[0] = {speed};
    return drive;
  };
  int differing = 0;
  for (int i = 1; i < 50; ++i) {
    const Drive a = drive_of(0.1 * i);
    const Drive b = drive_of(0.7 + 0.01 * i);
    const Drive c = drive_of(1.3);
    differing += compose(compose(a, b), c) == compose(a, compose(b, c)) ? 0 : 1;
    EXPECT_EQ(compose(std::vector<Drive>{a, b, c}), compose(std::vector<Drive>{c, a, b}));
  }
  EXPECT_GT(differing, 0);
}

TEST(Compose, nothing_joins_to_the_undisturbed_drive) {
  const std::vector<Drive> none;
  EXPECT_EQ(compose(none), Drive{});
}

TEST(Undisturbed, holds_for_empty_and_for_neutral_columns_only) {
  Drive drive;
  EXPECT_TRUE(undisturbed(drive));
  drive.clock_speed[0] = {1, 1};
  drive.premature_catagen_per_day = {0, 0};
  EXPECT_TRUE(undisturbed(drive));
  drive.premature_catagen_per_day[1] = 1e-9;
  EXPECT_FALSE(undisturbed(drive));
}

TEST(Undisturbed, ends_with_any_column_of_a_hair_as_well) {
  struct Column {
    std::vector<double> Drive::* daily;
    double neutral;
  };
  for (const Column column : {Column{&Drive::dystrophic_release_per_day, 0}, Column{&Drive::growth_rate, 1},
                              Column{&Drive::fibre_quality, 1}}) {
    Drive drive;
    drive.*column.daily = {column.neutral, column.neutral};
    EXPECT_TRUE(undisturbed(drive));
    (drive.*column.daily)[1] += 1e-9;
    EXPECT_FALSE(undisturbed(drive));
  }
}

}  // namespace
}  // namespace anagen::follicle
