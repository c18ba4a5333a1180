#include "skin/active.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "sessions.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {
namespace {

TEST(Active, vesicles_stay_within_tens_of_micrometres_and_proteins_within_hundreds) {
  EXPECT_NEAR(decay_length_um(testing::vesicles()), 53, 1);
  EXPECT_NEAR(decay_length_um(testing::proteins()), 260, 2);
}

TEST(Active, larger_vesicles_move_more_slowly_in_tissue_and_channel) {
  evidence::Lookup lookup;
  const Active small = vesicle_active(lookup, 60);
  const Active large = vesicle_active(lookup, 240);
  EXPECT_NEAR(small.tissue.diffusivity_um2_per_hour, 4 * large.tissue.diffusivity_um2_per_hour, 1e-9);
  EXPECT_GT(small.channel_um2_per_hour, large.channel_um2_per_hour);
}

TEST(Active, nothing_moves_faster_than_in_water) {
  evidence::Lookup lookup({}, {{"skin.needle.channel_diffusivity", 100}, {"skin.vesicle.diffusivity", 100}});
  const Active one = vesicle_active(lookup, 115);
  const double water = seconds_per_hour * stokes_einstein_um2_per_s(32, 0.765, 115);
  EXPECT_NEAR(one.channel_um2_per_hour, water, 1e-9);
  EXPECT_NEAR(one.tissue.diffusivity_um2_per_hour, water, 1e-9);
}

TEST(Active, uptake_is_limited_by_what_diffusion_brings) {
  evidence::Lookup lookup({}, {{"skin.vesicle.uptake", 1e-3}});
  EXPECT_NEAR(cell_uptake(lookup, 115).ml_per_hour, diffusion_limit_ml_per_hour(0.3, 10), 1e-15);
  evidence::Lookup usual;
  EXPECT_EQ(cell_uptake(usual, 115).ml_per_hour, 1e-7);
  EXPECT_NEAR(vesicle_active(usual, 115).tissue.uptake_per_hour, 0.3, 1e-12);
}

TEST(Active, cells_fill_up_and_take_nothing_of_nothing) {
  const CellUptake cell = {1e-7, 3000};
  EXPECT_EQ(cell_load(cell, 0), 0);
  EXPECT_NEAR(cell_load(cell, 1e7), 1, 1e-3);
  EXPECT_NEAR(cell_load(cell, 3e10), 3000 * (1 - std::exp(-1)), 1e-9);
  EXPECT_NEAR(cell_load(cell, 1e13), 3000, 1e-9);
}

}  // namespace
}  // namespace anagen::skin
