#include "clinic/detection.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace anagen::clinic {
namespace {

constexpr Detection x3{.d50_um = 25, .width_um = 4};
/// A normal scalp: terminal hairs of 65 um (SD 13), 8 % vellus of 22 um (SD 5).
constexpr std::array<DiameterPart, 2> normal_scalp = {
    DiameterPart{.shape = DiameterShape::normal, .share = 0.92, .centre_um = 65, .spread = 13},
    DiameterPart{.shape = DiameterShape::normal, .share = 0.08, .centre_um = 22, .spread = 5}};

TEST(Detection, half_of_the_hairs_are_seen_at_d50) { EXPECT_DOUBLE_EQ(seen(x3, 25), 0.5); }

TEST(Detection, thick_hairs_are_seen_and_no_hair_is_not) {
  EXPECT_GT(seen(x3, 70), 0.9999);
  EXPECT_LT(seen(x3, 0), 0.002);
  EXPECT_GE(seen(x3, 0), 0);
}

TEST(Detection, dark_hair_loses_nothing_and_light_hair_what_the_photograph_loses_of_it) {
  EXPECT_EQ(contrast_loss(0, 0.05), 0);
  EXPECT_EQ(contrast_loss(1, 0.05), 0.05);
  EXPECT_DOUBLE_EQ(contrast_loss(0.5, 0.05), 0.025);
}

TEST(Detection, a_thicker_hair_is_never_seen_less) {
  for (double um = 1; um < 120; um += 1) {
    ASSERT_GE(seen(x3, um), seen(x3, um - 1));
  }
}

TEST(SeenShare, hairs_of_one_diameter_give_the_curve_itself) {
  const std::array hairs = {DiameterPart{.shape = DiameterShape::normal, .share = 3, .centre_um = 30, .spread = 0}};
  EXPECT_NEAR(seen_share(x3, hairs), seen(x3, 30), 1e-14);
}

TEST(SeenShare, a_law_symmetric_about_d50_is_half_seen) {
  const std::array hairs = {DiameterPart{.shape = DiameterShape::normal, .share = 1, .centre_um = 60, .spread = 9}};
  EXPECT_NEAR(seen_share({.d50_um = 60, .width_um = 4}, hairs), 0.5, 1e-12);
}

// A logistic curve of width s against a normal law: close to the normal integral with s scaled by pi / sqrt(3).
TEST(SeenShare, agrees_with_a_fine_sum) {
  for (const DiameterShape shape : {DiameterShape::normal, DiameterShape::lognormal}) {
    const double spread = shape == DiameterShape::normal ? 13 : 0.3;
    const std::array hairs = {DiameterPart{.shape = shape, .share = 1, .centre_um = 40, .spread = spread}};
    double mass = 0, sum = 0;
    for (double z = -8; z < 8; z += 1e-4) {
      const double um = shape == DiameterShape::normal ? 40 + spread * z : 40 * std::exp(spread * z);
      if (um > 0) {
        const double weight = std::exp(-z * z / 2);
        mass += weight;
        sum += weight / (1 + std::exp(-(um - 25) / 4));
      }
    }
    EXPECT_NEAR(seen_share(x3, hairs), sum / mass, 2e-6);
  }
}

TEST(SeenShare, parts_count_by_their_share) {
  const double terminal = seen_share(x3, std::span(normal_scalp).first(1));
  const double vellus = seen_share(x3, std::span(normal_scalp).last(1));
  EXPECT_NEAR(seen_share(x3, normal_scalp), 0.92 * terminal + 0.08 * vellus, 1e-14);
  EXPECT_EQ(seen_share(x3, {}), 0);
}

TEST(SeenShare, of_a_normal_scalp_is_all_terminal_hairs_and_a_third_of_the_vellus) {
  EXPECT_GT(seen_share(x3, std::span(normal_scalp).first(1)), 0.98);
  EXPECT_NEAR(seen_share(x3, std::span(normal_scalp).last(1)), 0.35, 0.05);
}

// R23 (`vanneste_1994_contrast`): two-fold magnification reads 0.79 of three-fold.
TEST(Duller, reads_the_wanted_share_of_what_the_sharper_reads) {
  for (const double ratio : {1.0, 0.9, 0.79, 0.3}) {
    const Detection x2 = duller(x3, ratio, normal_scalp);
    EXPECT_NEAR(seen_share(x2, normal_scalp) / seen_share(x3, normal_scalp), ratio, 1e-9);
    EXPECT_EQ(x2.width_um, x3.width_um);
    EXPECT_GE(x2.d50_um, x3.d50_um);
  }
}

}  // namespace
}  // namespace anagen::clinic
