#include "clinic/hair_weight.hpp"

#include <gtest/gtest.h>

#include <numbers>

#include "unit/clinic/patches.hpp"

namespace anagen::clinic {
namespace {

using patches::day;

constexpr HairWeight balance{.area_cm2 = 1, .interval_days = 40, .g_per_cm3 = 1.32};

TEST(HairWeight, a_hair_weighs_its_cross_section_times_what_it_gained) {
  // 16 mm of 100 um: pi / 4 x 0.01^2 cm2 x 1.6 cm x 1,320 mg per cm3.
  const double expected = std::numbers::pi / 4 * 1e-4 * 1.6 * 1320;
  const auto reading = read(balance, patches::patch_of({patches::growing(100)}), 0);
  EXPECT_NEAR(reading.mg_per_cm2, expected, 1e-6 * expected);
  EXPECT_DOUBLE_EQ(reading.density_per_cm2, 1);
}

TEST(HairWeight, a_club_gains_nothing_and_a_new_hair_only_since_it_came_up) {
  EXPECT_EQ(read(balance, patches::patch_of({patches::resting(100)}), 0).mg_per_cm2, 0);
  follicle::Hair fresh = patches::growing(100);
  fresh.emerged = -20 * day;
  EXPECT_NEAR(read(balance, patches::patch_of({fresh}), 0).mg_per_cm2,
              read(balance, patches::patch_of({patches::growing(100)}), 0).mg_per_cm2 / 2, 1e-9);
}

TEST(HairWeight, twice_as_thick_is_four_times_as_heavy) {
  EXPECT_NEAR(read(balance, patches::patch_of({patches::growing(80)}), 0).mg_per_cm2,
              4 * read(balance, patches::patch_of({patches::growing(40)}), 0).mg_per_cm2, 1e-9);
}

TEST(HairWeight, an_empty_area_weighs_nothing) { EXPECT_EQ(read(balance, {}, 0).mg_per_cm2, 0); }

}  // namespace
}  // namespace anagen::clinic
