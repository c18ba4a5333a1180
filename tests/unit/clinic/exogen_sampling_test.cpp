#include "clinic/exogen_sampling.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"

namespace anagen::clinic {
namespace {

constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::exogen_sampling, .serial = 0};

TEST(ExogenSampling, growing_and_resting_hairs_stay_whatever_the_pull) {
  const ExogenSampling all{.area_cm2 = 1, .samplings = 3, .take = 1};
  const auto reading =
      read(all, patches::patch_of({patches::growing(60), patches::resting(60), patches::loose(40)}), 0, who);
  EXPECT_DOUBLE_EQ(reading.taken_per_cm2, 1);
  EXPECT_DOUBLE_EQ(reading.first_share, 1);
  EXPECT_DOUBLE_EQ(reading.mean_diameter_um, 40);
  EXPECT_NEAR(reading.standing_diameter_um, 160.0 / 3, 1e-9);
}

TEST(ExogenSampling, no_pull_takes_nothing) {
  const auto reading =
      read({.area_cm2 = 1, .samplings = 5, .take = 0}, patches::patch_of({patches::loose(40)}), 0, who);
  EXPECT_EQ(reading.taken_per_cm2, 0);
  EXPECT_TRUE(std::isnan(reading.first_share));
}

// `vanneste_2007_exogen`, n = 10,000 loose clubs, take 0.625: the first of two samplings takes 0.625 of all, both
// together 0.859 (eq. 13); z test at alpha 1e-4 (3.89); a take of 0.65 is rejected.
TEST(ExogenSampling, loose_clubs_come_over_samplings_as_told_and_another_take_is_rejected) {
  constexpr std::size_t n = 10000;
  const auto patch = patches::patch_of(std::vector<follicle::Hair>(n, patches::loose(60)));
  const auto z = [&](double share, double p) { return std::abs(share - p) / std::sqrt(p * (1 - p) / n); };
  const double once = read({.samplings = 1, .take = 0.625}, patch, 0, who).taken_per_cm2 / n;
  const double twice = read({.samplings = 2, .take = 0.625}, patch, 0, who).taken_per_cm2 / n;
  EXPECT_LT(z(once, 0.625), 3.89);
  EXPECT_LT(z(twice, 1 - 0.375 * 0.375), 3.89);
  EXPECT_GT(z(once, 0.65), 3.89);
}

TEST(ExogenSampling, a_further_sampling_takes_more_and_loses_none_of_the_first) {
  const auto patch = patches::patch_of(std::vector<follicle::Hair>(500, patches::loose(60)));
  const auto once = read({.samplings = 1, .take = 0.5}, patch, 0, who);
  const auto thrice = read({.samplings = 3, .take = 0.5}, patch, 0, who);
  EXPECT_GT(thrice.taken_per_cm2, once.taken_per_cm2);
  EXPECT_DOUBLE_EQ(thrice.taken_per_cm2 * thrice.first_share, once.taken_per_cm2);
}

}  // namespace
}  // namespace anagen::clinic
