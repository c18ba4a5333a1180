#include "clinic/biopsy.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

using patches::day;

constexpr Biopsy punch{.diameter_mm = 4, .punches = 1, .terminal_from_um = 30};

// `ko_2012_taiwan`, `brazil_nd_cadaver`: a 4 mm punch is 0.126 cm2.
TEST(Biopsy, a_punch_of_four_millimetres_is_an_eighth_of_a_square_centimetre) {
  EXPECT_NEAR(punch_area_cm2(punch), 0.126, 0.0005);
}

TEST(Biopsy, follicles_are_told_by_size_and_phase_and_empty_ones_rest) {
  follicle::Hair gone = patches::resting(60);
  gone.released = -10 * day;
  const auto reading = read(
      punch,
      patches::patch_of({patches::growing(60), patches::growing(60), patches::resting(60), gone, patches::growing(20)}),
      0);
  EXPECT_DOUBLE_EQ(reading.follicles, 5);
  EXPECT_DOUBLE_EQ(reading.terminal, 4);
  EXPECT_DOUBLE_EQ(reading.vellus, 1);
  EXPECT_DOUBLE_EQ(reading.terminal_over_vellus, 4);
  EXPECT_DOUBLE_EQ(reading.anagen_share, 0.5);
}

TEST(Biopsy, a_follicle_that_grows_beside_its_club_grows) {
  EXPECT_DOUBLE_EQ(
      read(punch, std::vector<follicle::FollicleTrace>{{{patches::resting(60), patches::growing(60)}}}, 0).anagen_share,
      1);
}

TEST(Biopsy, numbers_are_per_punch_and_without_vellus_there_is_no_ratio) {
  const auto reading = read({.diameter_mm = 4, .punches = 3, .terminal_from_um = 30}, patches::mixed(30, 0, 60), 0);
  EXPECT_DOUBLE_EQ(reading.follicles, 10);
  EXPECT_TRUE(std::isnan(reading.terminal_over_vellus));
}

// n = 5,000 people, scale 0.9 (SD 0.25): z test of mean and variance at alpha 1e-4 (3.89); an SD of 0.27 is rejected.
TEST(Biopsy, tissue_scales_differ_between_people_as_told_and_another_spread_is_rejected) {
  constexpr std::uint32_t n = 5000;
  std::vector<double> scales;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    scales.push_back(scale_of({.scale = 0.9, .scale_sd = 0.25}, patches::head(subject, InstrumentKind::biopsy)));
  }
  EXPECT_NEAR(synthetic::mean(scales), 0.9, 3.89 * 0.25 / std::sqrt(n));
  const auto z = [&](double sd) { return std::abs(synthetic::variance(scales) / (sd * sd) - 1) / std::sqrt(2.0 / n); };
  EXPECT_LT(z(0.25), 3.89);
  EXPECT_GT(z(0.27), 3.89);
}

}  // namespace
}  // namespace anagen::clinic
