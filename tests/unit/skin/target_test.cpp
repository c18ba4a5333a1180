#include "skin/target.hpp"

#include <gtest/gtest.h>

namespace anagen::skin {
namespace {

using follicle::Phase;

TargetLaw law() {
  evidence::Lookup lookup;
  return target_law(lookup);
}

TEST(Target, bulbs_of_terminal_follicles_lie_at_three_to_four_millimetres) {
  EXPECT_NEAR(target_depth_um(law(), Part::papilla, Phase::anagen, 1, 0), 3000, 1e-9);
  EXPECT_NEAR(target_depth_um(law(), Part::papilla, Phase::anagen, 1, 1), 4200, 1e-9);
}

TEST(Target, resting_empty_and_miniaturised_follicles_lie_higher) {
  for (const Phase phase : {Phase::telogen, Phase::exogen, Phase::kenogen}) {
    EXPECT_NEAR(target_depth_um(law(), Part::papilla, phase, 1, 0.5), 1100, 1e-9);
  }
  EXPECT_NEAR(target_depth_um(law(), Part::papilla, Phase::anagen, 0, 0.5), 1100, 1e-9);
}

TEST(Target, deepens_with_size_in_anagen_and_rises_in_catagen) {
  double before = 0;
  for (const double size : {0.0, 0.25, 0.5, 1.0}) {
    const double anagen = target_depth_um(law(), Part::papilla, Phase::anagen, size, 0.3);
    const double catagen = target_depth_um(law(), Part::papilla, Phase::catagen, size, 0.3);
    const double telogen = target_depth_um(law(), Part::papilla, Phase::telogen, size, 0.3);
    EXPECT_GT(anagen, before);
    EXPECT_LE(catagen, anagen);
    EXPECT_NEAR(catagen, (anagen + telogen) / 2, 1e-9);
    before = anagen;
  }
}

TEST(Target, bulge_stays_where_it_is) {
  EXPECT_EQ(target_depth_um(law(), Part::bulge, Phase::anagen, 1, 0.5), 1250);
  EXPECT_EQ(target_depth_um(law(), Part::bulge, Phase::telogen, 0, 0.5), 1250);
}

TEST(Target, number_of_the_scenario_moves_the_range) {
  evidence::Lookup lookup({}, {{"skin.target.resting_depth", 2.0}});
  const TargetLaw moved = target_law(lookup);
  EXPECT_NEAR(moved.resting.low_um, 1600, 1e-9);
  EXPECT_NEAR(moved.resting.high_um, 2400, 1e-9);
}

}  // namespace
}  // namespace anagen::skin
