#include "skin/hits.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <boost/math/distributions/poisson.hpp>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

#include "sessions.hpp"
#include "skin/target.hpp"
#include "unit/random/chi_square.hpp"

namespace anagen::skin {
namespace {

constexpr double alpha = 1e-4;
constexpr std::uint32_t follicles = 50'000;

/// Channels of radius 35 um in tissue of a decay length, as deep as 1 mm.
Reach channels_of(double per_cm2, double lambda_um) {
  Reach reach;
  reach.channels_per_cm2 = per_cm2;
  reach.channel_radius_um = 35 + lambda_um;
  reach.channel_bottom_um = 1000 + lambda_um;
  return reach;
}

double chance(double per_cm2, double lambda_um, double depth_um = 900) {
  return expected_hits(channels_of(per_cm2, lambda_um), {depth_um, 100}).chance();
}

TEST(Hits, chance_of_one_session_goes_with_density_and_decay_length) {
  EXPECT_NEAR(chance(100, 30), 0.082, 0.0005);
  EXPECT_NEAR(chance(250, 30), 0.193, 0.0005);
  EXPECT_NEAR(chance(500, 30), 0.348, 0.0005);
  EXPECT_NEAR(chance(100, 60), 0.113, 0.0005);
  EXPECT_NEAR(chance(250, 60), 0.258, 0.0005);
  EXPECT_NEAR(chance(500, 60), 0.450, 0.0005);
  EXPECT_NEAR(chance(100, 150), 0.225, 0.0005);
  EXPECT_NEAR(chance(250, 150), 0.472, 0.0005);
  EXPECT_NEAR(chance(500, 150), 0.721, 0.0005);
}

TEST(Hits, six_sessions_reach_most_of_what_one_can_reach) {
  EXPECT_NEAR(chance_after(chance(100, 60), 6), 0.512, 0.001);
  EXPECT_NEAR(chance_after(chance(250, 60), 6), 0.833, 0.001);
  EXPECT_NEAR(chance_after(chance(500, 60), 6), 0.972, 0.001);
  EXPECT_EQ(chance_after(0.3, 0), 0);
}

TEST(Hits, channels_that_end_above_the_target_hit_nothing) {
  EXPECT_GT(chance(250, 60, 1060), 0);
  EXPECT_EQ(chance(250, 60, 1061), 0);
  EXPECT_EQ(chance(250, 60, 3000), 0);
}

TEST(Hits, two_millimetre_stamp_reaches_some_resting_follicles_and_no_bulb) {
  evidence::Lookup lookup;
  const TargetLaw law = target_law(lookup);
  const Session session = testing::stamped();
  const Active active = testing::vesicles();
  const Reach reach = reach_of(session, active, transport(session, active, testing::applied(), 48));
  int resting = 0;
  for (int i = 0; i <= 10; ++i) {
    const double u = i / 10.0;
    const auto at = [&](follicle::Phase phase) {
      return expected_hits(reach, {target_depth_um(law, Part::papilla, phase, 1, u), law.radius_um}).chance();
    };
    resting += at(follicle::Phase::telogen) > 0 ? 1 : 0;
    EXPECT_EQ(at(follicle::Phase::anagen), 0);
  }
  EXPECT_EQ(resting, 5);
}

TEST(Hits, depots_reach_bulbs_but_few_of_them) {
  const Session session = testing::injected();
  const Active active = testing::vesicles();
  const Reach reach = reach_of(session, active, transport(session, active, {.injected = 5.6e10}, 48));
  const double bulb = expected_hits(reach, {3600, 100}).chance();
  EXPECT_GT(bulb, 0.02);
  EXPECT_LT(bulb, 0.1);
  EXPECT_EQ(expected_hits(reach, {6000, 100}).chance(), 0);
}

TEST(Hits, opening_reaches_what_lies_no_deeper_than_it_is_filled) {
  Reach reach;
  reach.opening_chance = 0.4;
  reach.opening_bottom_um = 600;
  EXPECT_NEAR(expected_hits(reach, {600, 100}).chance(), 0.4, 1e-12);
  EXPECT_EQ(expected_hits(reach, {601, 100}).chance(), 0);
}

TEST(Hits, chance_is_a_chance_and_rises_with_density_and_decay_length) {
  EXPECT_TRUE(rc::check("monotone", [] {
    const double density = *rc::gen::inRange(1, 1000);
    const double lambda = *rc::gen::inRange(1, 500);
    const double depth = *rc::gen::inRange(100, 1000);
    const double here = chance(density, lambda, depth);
    RC_ASSERT(here > 0 && here < 1);
    RC_ASSERT(chance(density + 50, lambda, depth) > here);
    RC_ASSERT(chance(density, lambda + 10, depth) > here);
    RC_ASSERT(chance(density, lambda, depth - 50) == here);
    RC_ASSERT(chance_after(here, 3) > here);
  }));
}

/// Chi-square of the channel hits of many follicles against the Poisson law of their mean, 0 to 4 and more.
double fit_of(double mean, const std::function<std::int64_t(std::uint32_t)>& hits) {
  const boost::math::poisson_distribution<> law(mean);
  std::vector<double> counts(5);
  std::vector<double> expected(5);
  for (std::size_t k = 0; k < 5; ++k) {
    const double below = k == 0 ? 0 : boost::math::cdf(law, static_cast<double>(k) - 1);
    expected[k] = follicles * ((k == 4 ? 1 : boost::math::cdf(law, static_cast<double>(k))) - below);
  }
  for (std::uint32_t i = 0; i < follicles; ++i) {
    counts[static_cast<std::size_t>(std::min<std::int64_t>(hits(i), 4))] += 1;
  }
  return random::chi_square_p(counts, expected);
}

ExpectedHits dense() { return expected_hits(channels_of(500, 60), {900, 100}); }

// alpha = 1e-4, n = 50,000 follicles.
TEST(Hits, counts_are_poisson_and_samplers_that_forget_the_follicle_or_mix_well_are_rejected) {
  const ExpectedHits expected = dense();
  const auto drawn = [&](const ExpectedHits& of) {
    return [of](std::uint32_t i) { return draw_hits(of, {.seed = 11, .follicle = i}).channels; };
  };
  EXPECT_GT(fit_of(expected.channels, drawn(expected)), alpha);
  ExpectedHits thin = expected;
  thin.channels *= 0.95;
  EXPECT_LT(fit_of(expected.channels, drawn(thin)), alpha);
  // A well-mixed dermis: everybody gets as near to the mean as a count can.
  double owed = 0;
  const auto mixed = [&](std::uint32_t) {
    owed += expected.channels;
    const auto whole = static_cast<std::int64_t>(owed);
    owed -= static_cast<double>(whole);
    return whole;
  };
  EXPECT_LT(fit_of(expected.channels, mixed), alpha);
}

// alpha = 1e-4, n = 50,000 follicles, six sessions each.
TEST(Hits, sessions_are_independent_and_one_die_for_all_of_them_is_rejected) {
  const ExpectedHits expected = expected_hits(channels_of(100, 60), {900, 100});
  const auto in_six = [&](bool same) {
    return [&, same](std::uint32_t i) {
      std::int64_t sum = 0;
      for (std::uint32_t session = 0; session < 6; ++session) {
        sum += draw_hits(expected, {.seed = 12, .follicle = i, .session = same ? 0 : session}).channels;
      }
      return sum;
    };
  };
  EXPECT_GT(fit_of(6 * expected.channels, in_six(false)), alpha);
  EXPECT_LT(fit_of(6 * expected.channels, in_six(true)), alpha);
}

// alpha = 1e-4, n = 50,000 follicles: a two-sided binomial test by its normal approximation.
TEST(Hits, share_of_follicles_hit_is_the_chance_openings_included) {
  ExpectedHits expected = dense();
  expected.depots = 0.2;
  expected.opening = 0.1;
  double hit = 0;
  for (std::uint32_t i = 0; i < follicles; ++i) {
    hit += draw_hits(expected, {.seed = 13, .follicle = i}).any() ? 1 : 0;
  }
  const double p = expected.chance();
  constexpr double quantile = 3.89;
  EXPECT_NEAR(hit, follicles * p, quantile * std::sqrt(follicles * p * (1 - p)));
}

TEST(Hits, nothing_expected_is_nothing_hit_and_no_follicle_moves_another) {
  for (std::uint32_t i = 0; i < 1000; ++i) {
    EXPECT_EQ(draw_hits({}, {.seed = 3, .follicle = i}), Hits{});
  }
  const HitAddress one = {.seed = 3, .subject = 4, .group = 5, .follicle = 6, .session = 7};
  EXPECT_EQ(draw_hits(dense(), one), draw_hits(dense(), one));
}

/// Of one session of a dose: mean number of hits, and vesicles in a cell beside a follicle that was hit.
struct OneSession {
  double hits = 0;
  double load = 0;
};

OneSession one_session(double particles) {
  evidence::Lookup lookup;
  const Session session = testing::stamped();
  const Active active = testing::vesicles();
  const Transport carried = transport(session, active, testing::applied(particles), 120);
  const Reach reach = reach_of(session, active, carried);
  return {expected_hits(reach, {900, 100}).channels,
          cell_load(cell_uptake(lookup, 115), exposure_of_hit(carried.around_channel, reach, 100))};
}

TEST(Hits, doubled_particles_saturate_where_doubled_sessions_add) {
  const OneSession usual = one_session(5.6e10);
  const OneSession doubled = one_session(11.2e10);
  // No more follicles are hit by more particles as soon as every channel holds some, and full cells take no more.
  EXPECT_EQ(doubled.hits, usual.hits);
  const OneSession flooded = one_session(5.6e13);
  EXPECT_LT(one_session(11.2e13).load, 1.1 * flooded.load);
  EXPECT_LT(doubled.load, 2 * usual.load);
  // Sessions add hits without end, and their chance until all are hit.
  const double one = 1 - std::exp(-usual.hits);
  EXPECT_NEAR(chance_after(one, 6), 1 - std::exp(-6 * usual.hits), 1e-12);
  EXPECT_GT(chance_after(one, 6), 1.4 * chance_after(one, 3));
}

TEST(Hits, exposure_of_a_hit_lies_between_that_at_the_wall_and_that_at_the_rim) {
  const Session session = testing::stamped();
  const Active active = testing::vesicles();
  const Transport carried = transport(session, active, testing::applied(), 120);
  const Reach reach = reach_of(session, active, carried);
  const double mean = exposure_of_hit(carried.around_channel, reach, 100);
  EXPECT_LT(mean, carried.around_channel.at(0));
  EXPECT_GT(mean, carried.around_channel.at(reach.channel_radius_um));
  EXPECT_EQ(exposure_of_hit({}, reach, 100), 0);
}

}  // namespace
}  // namespace anagen::skin
