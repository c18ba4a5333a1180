#include "skin/diffusion.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::skin {
namespace {

TEST(Diffusion, spheres_in_water_move_as_stokes_and_einstein_say) {
  EXPECT_NEAR(stokes_einstein_um2_per_s(32, 0.765, 100), 5.84, 0.005);
  EXPECT_NEAR(stokes_einstein_um2_per_s(32, 0.765, 140), 4.17, 0.005);
  EXPECT_NEAR(stokes_einstein_um2_per_s(37, 0.692, 100), 6.57, 0.005);
  EXPECT_NEAR(stokes_einstein_um2_per_s(37, 0.692, 140), 4.69, 0.005);
  EXPECT_NEAR(stokes_einstein_um2_per_s(37, 0.692, 200), stokes_einstein_um2_per_s(37, 0.692, 100) / 2, 1e-12);
}

TEST(Diffusion, decay_lengths_are_tens_of_micrometres_for_vesicles_and_hundreds_for_proteins) {
  EXPECT_NEAR(decay_length_um(0.3, 0.3), 60.0, 0.05);
  EXPECT_NEAR(decay_length_um(0.3, 0.3 + std::log(2) / 12 + std::log(2) / 24), 52.9, 0.05);
  EXPECT_NEAR(decay_length_um(0.3, 0.3 + std::log(2) / 12 + std::log(2) / 72), 54.2, 0.05);
  EXPECT_NEAR(decay_length_um(0.05, 1), 13.4, 0.05);
  EXPECT_NEAR(decay_length_um(0.05, 0.3), 24.5, 0.05);
  EXPECT_NEAR(decay_length_um(1, 0.03), 346, 0.5);
  EXPECT_NEAR(decay_length_um(2, 0.03), 490, 0.5);
  EXPECT_NEAR(decay_length_um(10, 2), 134, 0.5);
  EXPECT_NEAR(decay_length_um(20, 0.3), 490, 0.5);
  EXPECT_TRUE(std::isinf(decay_length_um(1, 0)));
}

TEST(Diffusion, alone_needs_months_to_cross_three_millimetres) {
  EXPECT_NEAR(diffusion_time_hours(300, 0.3) / 24, 0.87, 0.005);
  EXPECT_NEAR(diffusion_time_hours(700, 0.3) / 24, 4.73, 0.005);
  EXPECT_NEAR(diffusion_time_hours(3000, 0.3) / 24, 86.8, 0.05);
}

TEST(Diffusion, limits_what_a_cell_can_take) {
  EXPECT_NEAR(diffusion_limit_ml_per_hour(0.3, 10), 1.36e-7, 0.005e-7);
  EXPECT_NEAR(diffusion_limit_ml_per_hour(1, 10), 4.52e-7, 0.005e-7);
  EXPECT_NEAR(diffusion_limit_ml_per_hour(5.8, 10), 2.62e-6, 0.005e-6);
}

}  // namespace
}  // namespace anagen::skin
