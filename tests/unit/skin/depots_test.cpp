#include "skin/depots.hpp"

#include <gtest/gtest.h>

namespace anagen::skin {
namespace {

TEST(Depots, are_as_many_as_the_volume_needs) {
  evidence::Lookup lookup;
  EXPECT_EQ(depots(lookup, 3.5).points, 35);
  EXPECT_EQ(depots(lookup, 0.25).points, 3);
}

TEST(Depots, of_a_tenth_of_a_millilitre_are_balls_of_three_millimetres) {
  EXPECT_NEAR(depot_radius_um({.points = 1, .bolus_ml = 0.1}), 2880, 5);
}

}  // namespace
}  // namespace anagen::skin
