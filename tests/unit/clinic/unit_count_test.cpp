#include "clinic/unit_count.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "core/ticks.hpp"

namespace anagen::clinic {
namespace {

constexpr Ticks now = 100 << ticks_per_day_log2;

follicle::FollicleTrace hair_of(float diameter_um) {
  follicle::Hair hair;
  hair.emerged = 0;
  hair.growth_end = std::numeric_limits<Ticks>::max() / 2;
  hair.diameter_um = diameter_um;
  hair.growth_um_per_day = 350;
  return {{hair}};
}

UnitCount sharp() { return {.area_cm2 = 1, .sight = {.detection = {.d50_um = 25, .width_um = 0.01}}}; }

const Observed who{.seed = 1, .subject = 2, .kind = InstrumentKind::unit_count};

TEST(UnitCount, tells_units_by_the_hairs_they_show) {
  // Units of 1, 2 and 3 hairs; one whose hairs are too thin; one that is empty.
  const std::vector<follicle::FollicleTrace> patch = {hair_of(60), hair_of(60), hair_of(60), hair_of(60), hair_of(60),
                                                      hair_of(60), hair_of(10), hair_of(10), {}};
  const std::vector<std::uint32_t> unit_of = {0, 1, 1, 2, 2, 2, 3, 3, 4};
  const UnitCountReading reading = read(sharp(), patch, {unit_of, 5}, now, who);
  EXPECT_EQ(reading.units_per_cm2, 3);
  EXPECT_EQ(reading.hairs_per_cm2, 6);
  EXPECT_EQ(reading.hairs_per_unit, 2);
  for (std::size_t i = 0; i < 3; ++i) {
    EXPECT_NEAR(reading.share[i], 1.0 / 3, 1e-12);
  }
  EXPECT_EQ(reading.share[3], 0);
}

TEST(UnitCount, leaves_a_unit_that_the_border_cuts_out_of_the_units_but_counts_its_hairs) {
  const std::vector<follicle::FollicleTrace> patch = {hair_of(60), hair_of(60), hair_of(60)};
  const std::vector<std::uint32_t> unit_of = {0, 0, 1};
  const UnitCountReading reading = read(sharp(), patch, {unit_of, 1}, now, who);
  EXPECT_EQ(reading.units_per_cm2, 1);
  EXPECT_EQ(reading.hairs_per_cm2, 3);
  EXPECT_EQ(reading.hairs_per_unit, 2);
}

TEST(UnitCount, six_hairs_and_more_are_told_as_five) {
  const std::vector<follicle::FollicleTrace> patch(6, hair_of(60));
  const std::vector<std::uint32_t> unit_of(6, 0);
  EXPECT_EQ(read(sharp(), patch, {unit_of, 1}, now, who).share[4], 1);
}

TEST(UnitCount, light_hair_is_lost_as_on_any_photograph) {
  // n = 10,000 hairs, 5 % lost: bounds of 4 standard errors, alpha 6e-5; a loss of 4 % lies 4.6 out.
  const std::vector<follicle::FollicleTrace> patch(10000, hair_of(60));
  const std::vector<std::uint32_t> unit_of(10000, 0);
  UnitCount instrument = sharp();
  instrument.sight.light_loss = 0.1;
  instrument.sight = looking_at(instrument.sight, 0.5);
  EXPECT_NEAR(read(instrument, patch, {unit_of, 1}, now, who).hairs_per_cm2, 9500, 4 * std::sqrt(10000 * 0.05 * 0.95));
}

TEST(UnitCount, a_bare_patch_has_no_hairs_per_unit) {
  const std::vector<follicle::FollicleTrace> patch(2);
  const std::vector<std::uint32_t> unit_of = {0, 1};
  const UnitCountReading reading = read(sharp(), patch, {unit_of, 2}, now, who);
  EXPECT_EQ(reading.units_per_cm2, 0);
  EXPECT_TRUE(std::isnan(reading.hairs_per_unit));
  EXPECT_TRUE(std::isnan(reading.share[0]));
}

}  // namespace
}  // namespace anagen::clinic
