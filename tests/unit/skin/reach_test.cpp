#include "skin/reach.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "sessions.hpp"

namespace anagen::skin {
namespace {

Reach after(const Session& session, const Dose& dose, const Active& active = testing::vesicles()) {
  return reach_of(session, active, transport(session, active, dose, 48));
}

TEST(Reach, is_the_wall_and_one_decay_length) {
  const Session session = testing::stamped();
  const Reach reach = after(session, testing::applied());
  const double lambda = decay_length_um(testing::vesicles());
  EXPECT_NEAR(reach.channel_radius_um, 35.35 + lambda, 1e-9);
  EXPECT_NEAR(reach.channel_bottom_um, 1000 + lambda, 1e-9);
  EXPECT_NEAR(reach.channels_per_cm2, 250, 1e-9);
  EXPECT_EQ(reach.depots_per_cm2, 0);
}

TEST(Reach, counts_only_channels_that_hold_something) {
  const Session session = testing::stamped();
  const double share = transport(session, testing::vesicles(), testing::applied(1), 48).entered.channels;
  const double channels = 250 * session.area_cm2;
  const double one_each = channels / share;
  EXPECT_NEAR(after(session, testing::applied(one_each)).channels_per_cm2, 250 * (1 - std::exp(-1.0)), 1e-6);
  EXPECT_EQ(after(session, testing::applied(0)).channels_per_cm2, 0);
  EXPECT_EQ(after(session, testing::applied(0)).opening_chance, 0);
}

TEST(Reach, rubbed_in_vesicles_reach_no_deeper_than_the_openings_and_a_decay_length) {
  const Reach reach = after(testing::rubbed_in(), testing::applied());
  EXPECT_EQ(reach.channels_per_cm2, 0);
  EXPECT_GT(reach.opening_chance, 0.9);
  EXPECT_NEAR(reach.opening_bottom_um, 550 + decay_length_um(testing::vesicles()), 1e-9);
}

TEST(Reach, superficial_share_is_that_of_discs_at_random) {
  Reach reach;
  reach.channels_per_cm2 = 250;
  reach.channel_radius_um = 95.35;
  EXPECT_NEAR(superficial_share(reach), 1 - std::exp(-250e-8 * std::numbers::pi * 95.35 * 95.35), 1e-12);
  evidence::Lookup lookup;
  EXPECT_NEAR(relay(lookup, reach), 0.1 * superficial_share(reach), 1e-12);
  EXPECT_EQ(relay(lookup, {}), 0);
}

}  // namespace
}  // namespace anagen::skin
