#include "clinic/hair_growth.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::clinic {
namespace {

constexpr Observed somebody{.seed = 5, .subject = 3, .kind = InstrumentKind::hair_growth, .serial = 0};

/// Growing hairs of one thickness and growth each, one a follicle.
std::vector<follicle::FollicleTrace> hairs(int number, float diameter_um, float growth_um_per_day) {
  follicle::Hair hair;
  hair.growth_end = 1000 * ticks_per_day;
  hair.diameter_um = diameter_um;
  hair.growth_um_per_day = growth_um_per_day;
  return std::vector<follicle::FollicleTrace>(static_cast<std::size_t>(number), follicle::FollicleTrace{{hair}});
}

TEST(HairGrowth, tells_means_of_thick_and_thin_hairs_apart) {
  auto patch = hairs(10, 70, 360);
  const auto thin = hairs(5, 22, 180);
  patch.insert(patch.end(), thin.begin(), thin.end());
  const HairGrowthReading reading = read(HairGrowth{}, patch, 10 * ticks_per_day, somebody);
  EXPECT_NEAR(reading.terminal_um_per_day, 360, 1e-9);
  EXPECT_NEAR(reading.vellus_um_per_day, 180, 1e-9);
  EXPECT_NEAR(reading.vellus_ratio, 0.5, 1e-12);
  EXPECT_NEAR(reading.rank_correlation, 1, 1e-12);
}

TEST(HairGrowth, leaves_hairs_out_that_no_longer_or_do_not_yet_grow) {
  auto patch = hairs(10, 70, 360);
  patch[0].hairs[0].growth_end = 5 * ticks_per_day;
  patch[0].hairs[0].growth_um_per_day = 1000;
  patch[1].hairs[0].emerged = 50 * ticks_per_day;
  patch[1].hairs[0].growth_um_per_day = 1000;
  EXPECT_NEAR(read(HairGrowth{}, patch, 10 * ticks_per_day, somebody).terminal_um_per_day, 360, 1e-9);
}

TEST(HairGrowth, spreads_equal_hairs_by_the_residual_and_keeps_their_mean) {
  // n = 4,000 hairs of cv 0.10: the mean lies within 4 standard errors, alpha 6e-5; a mean 1 % off would lie 6 out.
  const auto patch = hairs(4000, 70, 360);
  const double mean = read({.residual_cv = 0.1}, patch, 0, somebody).terminal_um_per_day;
  EXPECT_NEAR(mean / 360, 1, 4 * 0.1 / std::sqrt(4000.0));
  EXPECT_NE(mean, 360);
}

TEST(HairGrowth, says_nothing_of_a_bare_patch) {
  const HairGrowthReading reading = read(HairGrowth{}, {}, 0, somebody);
  EXPECT_TRUE(std::isnan(reading.terminal_um_per_day));
  EXPECT_TRUE(std::isnan(reading.rank_correlation));
}

}  // namespace
}  // namespace anagen::clinic
