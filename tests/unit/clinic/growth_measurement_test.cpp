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
