#include "follicle/vessel.hpp"

#include <gtest/gtest.h>

namespace anagen::follicle {
namespace {

constexpr VesselLaw law = {1, 0.5, 0.25, 0.25, 10};

TEST(Vessel, supply_is_full_in_anagen_withdrawn_in_catagen_and_low_at_rest) {
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::anagen, 500, 900), 1);
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::catagen, 0, 20), 1);
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::catagen, 10, 20), 0.5);
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::catagen, 20, 20), 0.25);
  for (const Phase phase : {Phase::telogen, Phase::exogen, Phase::kenogen}) {
    EXPECT_DOUBLE_EQ(relative_supply(law, phase, 3, 60), 0.25);
  }
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::anagen, 0, 900), 0.25);
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::anagen, 5, 900), 0.625);
}

TEST(Vessel, supply_never_jumps_from_one_phase_to_the_next) {
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::anagen, 900, 900), relative_supply(law, Phase::catagen, 0, 20));
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::catagen, 20, 20), relative_supply(law, Phase::telogen, 0, 60));
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::kenogen, 60, 60), relative_supply(law, Phase::anagen, 0, 900));
}

TEST(Vessel, phase_of_no_length_is_over_at_once) {
  EXPECT_DOUBLE_EQ(relative_supply(law, Phase::catagen, 0, 0), 0.25);
  EXPECT_DOUBLE_EQ(relative_supply({1, 0.5, 0.25, 0.25, 0}, Phase::anagen, 0, 900), 1);
}

TEST(Vessel, mean_over_a_scalp_is_the_mean_of_its_follicles) {
  double sum = 0;
  constexpr int follicles = 1000;
  for (int i = 0; i < follicles; ++i) {
    // A cycle of 1,000 days: 880 anagen, 20 catagen, 60 telogen, 30 exogen, 10 kenogen, one follicle per day of age.
    const double age = i + 0.5;
    const Phase phase = age < 880   ? Phase::anagen
                        : age < 900 ? Phase::catagen
                        : age < 960 ? Phase::telogen
                        : age < 990 ? Phase::exogen
                                    : Phase::kenogen;
    const double start = phase == Phase::catagen ? 880 : 0;
    sum += relative_supply(law, phase, age - start, phase == Phase::catagen ? 20 : 880);
  }
  EXPECT_NEAR(mean_supply(law, {880, 20, 60, 30, 10}, 10), sum / follicles, 1e-12);
}

TEST(Vessel, rows_of_the_tables_put_supply_highest_in_anagen) {
  evidence::Lookup lookup;
  const VesselLaw read = vessel_law(lookup);
  EXPECT_EQ(read.anagen, 1);
  EXPECT_GT(read.anagen, read.catagen);
  EXPECT_GE(read.catagen, read.telogen);
  EXPECT_GT(read.rise_days, 0);
}

TEST(Vessel, no_contrast_between_phases_means_no_cycle_in_supply) {
  EXPECT_DOUBLE_EQ(mean_supply({1, 1, 1, 1, 10}, {800, 50, 100, 30, 20}, 9), 1);
}

}  // namespace
}  // namespace anagen::follicle
