#include "clinic/shed_reading.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

using synthetic::capture;
using synthetic::observed;
using synthetic::releases;

/// One head: the collected hairs of both classes.
struct Collected {
  std::vector<ShedDay> terminal;
  std::vector<ShedDay> vellus;
};

Collected collected(const ShedCapture& how, double terminal_per_day, double vellus_per_day, const WashDays& washed,
                    std::uint32_t subject) {
  const std::vector<double> terminal_um(washed.size(), 76.0);
  const std::vector<double> vellus_um(washed.size(), 22.0);
  const auto terminal = releases(terminal_per_day, washed.size(), 21, subject);
  const auto vellus = releases(vellus_per_day, washed.size(), 22, subject);
  return {collect(how, ShedClass::terminal, {.hairs = terminal, .mean_diameter_um = terminal_um}, washed,
                  observed(subject)),
          collect(how, ShedClass::vellus, {.hairs = vellus, .mean_diameter_um = vellus_um}, washed, observed(subject))};
}

// R16 (`kullavanijaya_1992_shed`): 88 released a day, capture 0.33, four shampoos a week; 24-40 a day, ratio 1.2-3.
// n = 404 heads of 42 days; the Monte-Carlo error of the mean is below 0.1.
TEST(ShedReading, full_daily_collection_at_four_shampoos_a_week_meets_the_published_range) {
  const WashDays washed = wash_days({.every_days = 1.75}, 62);
  double per_day = 0, on_wash = 0, on_other = 0;
  constexpr std::uint32_t heads = 404;
  for (std::uint32_t subject = 0; subject < heads; ++subject) {
    const Collected head = collected(capture(0.33), 88, 20, washed, subject);
    per_day += read_collection(capture(0.33), head.terminal, head.vellus, 61, 42, observed(subject)).hairs / heads;
    const WashContrast contrast = wash_contrast(head.terminal, head.vellus, washed, 20, 61);
    on_wash += contrast.wash_days / heads;
    on_other += contrast.other_days / heads;
  }
  EXPECT_NEAR(per_day, 0.33 * 88 + 0.005 * 20, 0.4);
  EXPECT_GT(on_wash / on_other, 1.2);
  EXPECT_LT(on_wash / on_other, 3.0);
}

// R17 (`li_2022_wash`): daily wash, capture 0.28: 27.9 +-5 hairs at about 100 released a day, vellus 0.3-1.8 %.
TEST(ShedReading, a_daily_wash_meets_the_published_count_diameter_and_vellus_share) {
  const WashDays washed = wash_days({.every_days = 1}, 20);
  double hairs = 0, diameter = 0, vellus = 0;
  constexpr std::uint32_t heads = 400;
  for (std::uint32_t subject = 0; subject < heads; ++subject) {
    const Collected head = collected(capture(0.28), 98, 40, washed, subject);
    const ShedReading reading = read_wash(capture(0.28), head.terminal, head.vellus, 19, observed(subject));
    hairs += reading.hairs / heads;
    diameter += reading.mean_diameter_um / heads;
    vellus += reading.vellus_share / heads;
  }
  EXPECT_NEAR(hairs, 27.9, 1.5);
  EXPECT_NEAR(diameter, 76 - 54 * 0.0072, 0.6);
  EXPECT_GT(vellus, 0.003);
  EXPECT_LT(vellus, 0.018);
}

// n = 4,000 readings of 30 terminal hairs: error SD 13 / sqrt(30) um; z test of the variance at alpha 1e-4 (3.89).
TEST(ShedReading, the_error_of_a_mean_diameter_shrinks_with_the_root_of_the_hairs) {
  const ShedDay day{.uncaught = 0, .combed = 10, .washed = 20, .loose = 0, .mean_diameter_um = 70};
  std::vector<double> readings;
  constexpr int n = 4000;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    readings.push_back(
        read_wash(capture(0.3), std::vector{day}, std::vector{ShedDay{}}, 0, observed(subject)).mean_diameter_um);
  }
  const double expected = 13.0 * 13.0 / 30;
  EXPECT_NEAR(synthetic::mean(readings), 70, 3.89 * std::sqrt(expected / n));
  EXPECT_NEAR(synthetic::variance(readings) / expected, 1, 3.89 * std::sqrt(2.0 / n));
}

TEST(ShedReading, an_empty_bag_counts_nought_and_has_no_diameter) {
  const std::vector<ShedDay> empty(3);
  const ShedReading reading = read_wash(capture(0.3), empty, empty, 1, observed(0));
  EXPECT_EQ(reading.hairs, 0);
  EXPECT_TRUE(std::isnan(reading.mean_diameter_um));
  EXPECT_TRUE(std::isnan(reading.vellus_share));
}

TEST(ShedReading, the_window_leaves_out_days_before_the_run) {
  const std::vector<ShedDay> days(10, {.uncaught = 0, .combed = 3, .washed = 1, .loose = 0, .mean_diameter_um = 60});
  const std::vector<ShedDay> none(10);
  EXPECT_DOUBLE_EQ(read_collection(capture(0.3), days, none, 2, 7, observed(0)).hairs, 4);
  EXPECT_DOUBLE_EQ(read_collection(capture(0.3), days, none, 9, 7, observed(0)).hairs, 4);
}

TEST(ShedReading, a_reading_does_not_depend_on_the_other_readings) {
  const WashDays washed = wash_days({.every_days = 2}, 60);
  const Collected head = collected(capture(0.33), 90, 20, washed, 3);
  const auto alone = read_collection(capture(0.33), head.terminal, head.vellus, 40, 7, observed(3));
  (void)read_collection(capture(0.33), head.terminal, head.vellus, 33, 7, observed(3));
  const auto after = read_collection(capture(0.33), head.terminal, head.vellus, 40, 7, observed(3));
  EXPECT_EQ(alone.hairs, after.hairs);
  EXPECT_EQ(alone.mean_diameter_um, after.mean_diameter_um);
}

TEST(ShedReading, a_longer_gap_since_the_last_wash_gives_more_hairs) {
  double last = 0;
  for (const int gap : {1, 2, 3, 5}) {
    WashDays washed = wash_days({.every_days = 2}, 40);
    prescribe_wash(washed, 39, gap);
    double hairs = 0;
    for (std::uint32_t subject = 0; subject < 200; ++subject) {
      const Collected head = collected(capture(0.33), 90, 20, washed, subject);
      hairs += read_wash(capture(0.33), head.terminal, head.vellus, 39, observed(subject)).hairs;
    }
    EXPECT_GT(hairs, last);
    last = hairs;
  }
}

}  // namespace
}  // namespace anagen::clinic
