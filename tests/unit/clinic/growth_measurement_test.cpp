#include "clinic/growth_measurement.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"

namespace anagen::clinic {
namespace {

using patches::day;

constexpr GrowthMeasurement micrometer{
    .interval_days = 3, .sight = {.detection = {.d50_um = patches::all_seen_um}}, .resolution_um = 250};
constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::growth_measurement, .serial = 0};

TEST(GrowthMeasurement, what_grows_is_measured_and_what_rests_is_left_out) {
  follicle::Hair slow = patches::growing(40);
  slow.growth_um_per_day = 300;
  const auto reading = read(micrometer, patches::patch_of({patches::growing(70), slow, patches::resting(70)}), 0, who);
  EXPECT_NEAR(reading.um_per_day, 350, 1e-9);
  EXPECT_NEAR(reading.thin_um_per_day, 300, 1e-9);
  EXPECT_NEAR(reading.thick_um_per_day, 400, 1e-9);
}

// R23 (`vanneste_1994_contrast`): 270, 317 and 370 um a day for photograph, immersion and micrometer.
TEST(GrowthMeasurement, photographs_read_less_than_the_micrometer_in_the_published_ratios) {
  follicle::Hair hair = patches::growing(65);
  hair.growth_um_per_day = 370;
  GrowthMeasurement method = micrometer;
  EXPECT_NEAR(read(method, patches::patch_of({hair}), 0, who).um_per_day, 370, 0.5);
  method.ratio = 0.857;
  EXPECT_NEAR(read(method, patches::patch_of({hair}), 0, who).um_per_day, 317, 0.5);
  method.ratio = 0.73;
  EXPECT_NEAR(read(method, patches::patch_of({hair}), 0, who).um_per_day, 270, 0.5);
}

TEST(GrowthMeasurement, vellus_is_told_beside_terminal_and_growth_beside_thickness) {
  follicle::Hair vellus = patches::growing(22);
  vellus.growth_um_per_day = 180;
  follicle::Hair between = patches::growing(35);
  between.growth_um_per_day = 250;
  const auto reading =
      read(micrometer, patches::patch_of({patches::growing(70), vellus, between, patches::resting(20)}), 0, who);
  EXPECT_NEAR(reading.terminal_um_per_day, 400, 1e-9);
  EXPECT_NEAR(reading.vellus_um_per_day, 180, 1e-9);
  EXPECT_NEAR(reading.vellus_ratio, 180.0 / 400, 1e-9);
  EXPECT_NEAR(reading.rank_correlation, 1, 1e-12);
}

// What the micrometer of the day would read, gained over the interval: equal hairs differ by the residual and no more.
TEST(GrowthMeasurement, equal_hairs_spread_by_the_residual_and_keep_their_mean) {
  // n = 4,000 hairs of cv 0.10: the mean lies within 4 standard errors, alpha 6e-5; a mean 1 % off would lie 6 out.
  GrowthMeasurement spread = micrometer;
  spread.residual_cv = 0.1;
  const double mean = read(spread, patches::mixed(4000, 0, 70), 0, who).um_per_day;
  EXPECT_NEAR(mean / 400, 1, 4 * 0.1 / std::sqrt(4000.0));
  EXPECT_NE(mean, 400);
}

TEST(GrowthMeasurement, a_hair_keeps_its_own_factor_from_visit_to_visit) {
  GrowthMeasurement spread = micrometer;
  spread.residual_cv = 0.1;
  const auto patch = patches::mixed(20, 0, 70);
  EXPECT_NEAR(read(spread, patch, 0, who, {.visit = 0}).um_per_day,
              read(spread, patch, 84 * day, who, {.visit = 1}).um_per_day, 1e-9);
}

// 60 thick and 60 thin hairs of which the thick grow a tenth faster: the residual hides the order of most pairs.
TEST(GrowthMeasurement, the_residual_weakens_the_correlation_of_growth_with_thickness) {
  auto patch = patches::mixed(60, 0, 70);
  auto thin = patches::mixed(60, 0, 50);
  for (follicle::FollicleTrace& trace : thin) {
    trace.hairs[0].growth_um_per_day = 360;
  }
  patch.insert(patch.end(), thin.begin(), thin.end());
  GrowthMeasurement spread = micrometer;
  const double without = read(spread, patch, 0, who).rank_correlation;
  EXPECT_NEAR(without, 1, 1e-12);
  spread.residual_cv = 0.1;
  const double with = read(spread, patch, 0, who).rank_correlation;
  EXPECT_GT(with, 0.2);
  EXPECT_LT(with, 0.7);
}

TEST(GrowthMeasurement, a_bare_patch_says_nothing) {
  const auto reading = read(micrometer, {}, 0, who);
  EXPECT_TRUE(std::isnan(reading.um_per_day));
  EXPECT_TRUE(std::isnan(reading.vellus_ratio));
  EXPECT_TRUE(std::isnan(reading.rank_correlation));
}

TEST(GrowthMeasurement, a_hair_that_stops_halfway_gains_half_and_one_that_falls_is_left_out) {
  follicle::Hair stops = patches::growing(70);
  stops.growth_end = 3 * day / 2;
  EXPECT_NEAR(read(micrometer, patches::patch_of({stops}), 0, who).um_per_day, 200, 1e-9);
  follicle::Hair falls = patches::growing(70);
  falls.released = day;
  EXPECT_TRUE(std::isnan(read(micrometer, patches::patch_of({falls}), 0, who).um_per_day));
}

}  // namespace
}  // namespace anagen::clinic
