#include "clinic/imaging_diameter.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"

namespace anagen::clinic {
namespace {

constexpr ImagingDiameter caliper{.hairs = 30, .sight = {.detection = {.d50_um = patches::all_seen_um}}};
constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::imaging_diameter, .serial = 0};

TEST(ImagingDiameter, mean_and_spread_are_those_of_the_hairs) {
  const auto reading = read(caliper, patches::patch_of({patches::growing(50), patches::growing(70)}), 0, who);
  EXPECT_DOUBLE_EQ(reading.mean_um, 60);
  EXPECT_NEAR(reading.sd_um, std::sqrt(200.0), 1e-9);
}

// `eaaps_nd_folliscope`: 108.78 um by folliscope where a caliper reads 76.90 on the same women.
TEST(ImagingDiameter, a_folliscope_reads_the_long_axis) {
  ImagingDiameter folliscope = caliper;
  folliscope.diameter.ratio = 1.41;
  const auto patch = patches::mixed(40, 0, 76.9F);
  EXPECT_NEAR(read(folliscope, patch, 0, who).mean_um, 108.78, 0.5);
}

TEST(ImagingDiameter, no_hair_has_no_width_and_one_no_spread) {
  EXPECT_TRUE(std::isnan(read(caliper, {}, 0, who).mean_um));
  EXPECT_TRUE(std::isnan(read(caliper, patches::mixed(1, 0, 60), 0, who).sd_um));
}

}  // namespace
}  // namespace anagen::clinic
