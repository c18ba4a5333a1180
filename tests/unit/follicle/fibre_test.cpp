#include "follicle/fibre.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace anagen::follicle {
namespace {

// Rows of the evidence tables for Caucasian hair.
constexpr FibreStrength caucasian = {194, 180, 47.3, 1, 0.5};
constexpr FibreProfile tapered = {0.25, -0.0131};
constexpr FibreProfile even = {0.25, 0};

/// A hair of 1,000 days of growth at 400 um/day, 40 cm, made from day `from_day` of the run on.
Hair long_hair(float diameter_um, std::int32_t from_day) {
  Hair hair;
  hair.emerged = from_day * ticks_per_day;
  hair.growth_end = (from_day + 1000) * ticks_per_day;
  hair.diameter_um = diameter_um;
  hair.growth_um_per_day = 400;
  return hair;
}

Gauge all_of(const Hair& hair) { return {0, final_length_um(hair)}; }

TEST(Fibre, sound_hair_breaks_at_the_forces_derived_from_194_megapascal) {
  for (const auto& [diameter, gram_force] : {std::pair{60.0F, 56.0}, {70.0F, 76.0}, {80.0F, 99.0}, {90.0F, 126.0}}) {
    const Hair hair = long_hair(diameter, 0);
    const Break found = weakest_place(hair, even, caucasian, Moisture::dry, {}, all_of(hair));
    EXPECT_NEAR(found.force_gf, gram_force, 0.6);
    EXPECT_NEAR(found.stress_mpa, 194, 1e-9);
    EXPECT_NEAR(found.extension_percent, 47.3, 1e-9);
  }
}

TEST(Fibre, wet_hair_is_weaker_by_the_measured_ratio) {
  const Hair hair = long_hair(70, 0);
  const double dry = weakest_place(hair, even, caucasian, Moisture::dry, {}, all_of(hair)).force_gf;
  const double wet = weakest_place(hair, even, caucasian, Moisture::wet, {}, all_of(hair)).force_gf;
  EXPECT_NEAR(wet / dry, 0.93, 0.005);
}

TEST(Fibre, hair_is_thickest_at_a_quarter_of_its_length_and_falls_by_the_measured_slope) {
  const Hair hair = long_hair(70, 0);
  const double thickest = diameter_at(hair, tapered, 1e5);
  EXPECT_GT(thickest, diameter_at(hair, tapered, 0.9e5));
  EXPECT_NEAR(diameter_at(hair, tapered, 1.1e5) / thickest, 1 - 0.0131, 1e-4);
  double sum = 0;
  constexpr int pieces = 4000;
  for (int i = 0; i < pieces; ++i) {
    sum += diameter_at(hair, tapered, (i + 0.5) * 4e5 / pieces);
  }
  EXPECT_NEAR(sum / pieces, 70, 1e-3);
}

TEST(Fibre, tapered_sound_hair_breaks_at_its_thin_end) {
  const Hair hair = long_hair(70, 0);
  const Break found = weakest_place(hair, tapered, caucasian, Moisture::dry, {}, all_of(hair));
  EXPECT_GT(found.from_tip_um, 0.999 * final_length_um(hair));
  EXPECT_LT(found.diameter_um, 70);
}

TEST(Fibre, day_of_poor_making_is_where_it_breaks) {
  const Hair hair = long_hair(70, -300);
  std::vector<double> quality(1000, 1);
  quality[200] = 0.5;
  const Break found = weakest_place(hair, tapered, caucasian, Moisture::dry, quality, all_of(hair));
  EXPECT_NEAR(found.from_tip_um, 500.5 * 400, 1);
  EXPECT_NEAR(found.stress_mpa, 97, 1e-9);
  EXPECT_NEAR(found.extension_percent, 47.3 * std::sqrt(0.5), 1e-9);
}

TEST(Fibre, poor_day_of_slow_growth_lies_where_it_grew) {
  Hair hair = long_hair(70, 0);
  std::vector<double> rates(1000, 1);
  std::fill(rates.begin() + 100, rates.begin() + 300, 0.5);
  rates[250] = 0;
  hair.growth = GrowthClock::from_rates(rates, 1000);
  std::vector<double> quality(1000, 1);
  quality[200] = 0.5;
  const Break found = weakest_place(hair, tapered, caucasian, Moisture::dry, quality, all_of(hair));
  EXPECT_NEAR(found.from_tip_um, 150.25 * 400, 1);
  EXPECT_DOUBLE_EQ(final_length_um(hair), 899.5 * 400);
  // What is made on a day without growth is nothing, whatever its quality.
  std::fill(quality.begin(), quality.end(), 1.0);
  quality[250] = 0.1;
  EXPECT_NEAR(weakest_place(hair, tapered, caucasian, Moisture::dry, quality, all_of(hair)).stress_mpa, 194, 1e-9);
}

TEST(Fibre, what_lies_outside_the_gauge_does_not_matter) {
  const Hair hair = long_hair(70, 0);
  std::vector<double> quality(1000, 1);
  quality[500] = 0.5;
  const Gauge tip_half = {0, 1.9e5};
  EXPECT_EQ(weakest_place(hair, even, caucasian, Moisture::dry, quality, tip_half).force_gf,
            weakest_place(hair, even, caucasian, Moisture::dry, {}, tip_half).force_gf);
}

TEST(Fibre, hair_made_before_the_run_counts_as_sound) {
  const Hair hair = long_hair(70, -2000);
  const std::vector<double> quality(400, 0.5);
  EXPECT_NEAR(weakest_place(hair, even, caucasian, Moisture::dry, quality, all_of(hair)).stress_mpa, 194, 1e-9);
}

TEST(Fibre, african_hair_loses_more_of_its_strength_when_wet) {
  evidence::Lookup lookup({"woman", "african", "any"});
  const FibreStrength african = fibre_strength(lookup);
  EXPECT_NEAR(african.break_stress_wet_mpa / african.break_stress_mpa, 0.79, 0.01);
  const FibreProfile profile = fibre_profile(lookup);
  EXPECT_NEAR(profile.fall_per_cm, -0.0131, 1e-12);
}

}  // namespace
}  // namespace anagen::follicle
