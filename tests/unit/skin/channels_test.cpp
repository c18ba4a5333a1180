#include "skin/channels.hpp"

#include <gtest/gtest.h>

namespace anagen::skin {
namespace {

TEST(Channels, are_half_as_deep_as_the_needle_and_a_fifth_under_a_roller) {
  evidence::Lookup lookup;
  EXPECT_NEAR(channels(lookup, {.length_mm = 2.0}).depth_um, 1000, 1e-9);
  EXPECT_NEAR(channels(lookup, {.device = Device::roller, .length_mm = 0.77}).depth_um, 152.5, 0.1);
  EXPECT_NEAR(channels(lookup, {}).depth_um, 1000, 1e-9);
}

TEST(Channels, hold_a_third_of_a_microlitre_per_square_centimetre) {
  evidence::Lookup lookup;
  Channels one = channels(lookup, {.length_mm = 2.0});
  EXPECT_NEAR(channel_ml(one), 1.31e-6, 0.005e-6);
  one.kept_share = 1;
  EXPECT_NEAR(filled_ul_per_cm2(one), 0.327, 0.0005);
}

TEST(Channels, hold_most_at_the_mouth_and_nothing_at_the_end) {
  const Channels one = {.depth_um = 1000};
  EXPECT_EQ(content_at(one, 0), 3);
  EXPECT_EQ(content_at(one, 500), 0.75);
  EXPECT_EQ(content_at(one, 1000), 0);
  EXPECT_EQ(content_at(one, 2000), 0);
}

TEST(Channels, volumes_lie_between_the_corners_of_the_ranges) {
  EXPECT_NEAR(filled_ul_per_cm2({.depth_um = 152, .radius_um = 35, .per_cm2 = 100}), 0.02, 0.001);
  EXPECT_NEAR(filled_ul_per_cm2({.depth_um = 2000, .radius_um = 70, .per_cm2 = 500}), 5.1, 0.05);
}

TEST(Channels, close_by_half_in_a_half_life_more_slowly_under_a_cover_and_with_age) {
  evidence::Lookup lookup;
  EXPECT_EQ(channels(lookup, {}).openness, 1);
  EXPECT_NEAR(channels(lookup, {.applied_after_hours = 1}).openness, 0.5, 1e-12);
  EXPECT_GT(channels(lookup, {.cover = Cover::covered, .applied_after_hours = 1}).openness, 0.5);
  EXPECT_NEAR(channels(lookup, {.age_multiplier = 2, .applied_after_hours = 2}).openness, 0.5, 1e-12);
  EXPECT_EQ(channels(lookup, {.applied_after_hours = 1e6}).openness, 0);
}

}  // namespace
}  // namespace anagen::skin
