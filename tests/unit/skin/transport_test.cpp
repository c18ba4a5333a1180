#include "skin/transport.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <boost/math/special_functions/bessel.hpp>
#include <cmath>
#include <limits>
#include <numbers>

#include "sessions.hpp"

namespace anagen::skin {
namespace {

using testing::applied;
using testing::two_weeks_hours;

double whole(const DepthProfile& profile) {
  double sum = 0;
  for (const Layer& layer : profile.layers) {
    sum += layer.sum();
  }
  return sum;
}

/// Between the corners of what the ranges of the tables allow, and somewhat beyond.
Session any_session() {
  const auto between = [](double low, double high) { return low + (high - low) * *rc::gen::inRange(0, 1001) / 1000.0; };
  Session session = testing::stamped(between(50, 2000));
  session.wash_hours = between(0, 60);
  session.film->volume_ml = between(0.1, 10);
  session.film->drying_hours = between(0.1, 5);
  session.film->openings.ul_per_cm2 = between(0, 15);
  session.film->openings.transfer_share = between(0, 1);
  session.channels->depth_um = between(50, 3000);
  session.channels->radius_um = between(5, 100);
  session.channels->per_cm2 = between(10, 1000);
  session.channels->half_life_hours = between(0.1, 40);
  session.channels->openness = between(0, 1);
  session.channels->kept_share = between(0, 1);
  session.depots =
      Depots{.points = 20, .bolus_ml = between(0.01, 0.3), .depth_um = between(0, 4000), .kept_share = between(0, 1)};
  return session;
}

TEST(Transport, loses_and_makes_nothing) {
  EXPECT_TRUE(rc::check("the ledger sums to the dose to 1e-9 of it, and the profile to what entered tissue", [] {
    const Session session = any_session();
    const Active active = *rc::gen::element(testing::vesicles(), testing::proteins());
    const Dose dose = {.applied = 1e10 * *rc::gen::inRange(1, 100), .injected = 1e10 * *rc::gen::inRange(0, 100)};
    const Transport out = transport(session, active, dose, *rc::gen::inRange(1, 400));
    const double all = dose.applied + dose.injected;
    RC_ASSERT(std::abs(out.ledger.sum() - all) < 1e-9 * all);
    const Ledger& l = out.ledger;
    RC_ASSERT(std::abs(whole(out.profile) - (l.in_epidermis + l.in_dermis + l.taken_up + l.cleared)) < 1e-9 * all);
    for (const double part : {l.on_surface, l.washed_off, l.in_corneum, l.in_reservoir, l.in_channel, l.in_epidermis,
                              l.in_dermis, l.taken_up, l.cleared}) {
      RC_ASSERT(part >= -1e-12 * all);
    }
  }));
}

TEST(Transport, gives_exactly_nothing_for_nothing) {
  Session session = testing::stamped();
  session.depots = testing::injected().depots;
  const Transport out = transport(session, testing::vesicles(), {}, two_weeks_hours);
  EXPECT_EQ(out.ledger, Ledger{});
  EXPECT_EQ(out.profile.layers, DepthProfile{}.layers);
  EXPECT_EQ(out.entered.channels, 0);
  EXPECT_EQ(out.around_channel.at(40), 0);
}

TEST(Transport, is_linear_in_the_dose) {
  const Session session = testing::stamped();
  const Transport one = transport(session, testing::vesicles(), applied(1e10), two_weeks_hours);
  const Transport two = transport(session, testing::vesicles(), applied(2e10), two_weeks_hours);
  EXPECT_EQ(two.ledger.taken_up, 2 * one.ledger.taken_up);
  EXPECT_EQ(two.around_channel.at(60), 2 * one.around_channel.at(60));
}

TEST(Transport, channels_that_have_closed_let_nothing_in) {
  Session closed = testing::stamped();
  closed.channels->openness = 0;
  const Transport through = transport(closed, testing::vesicles(), applied(), two_weeks_hours);
  EXPECT_EQ(through.entered.channels, 0);
  const Transport without = transport(testing::rubbed_in(), testing::vesicles(), applied(), two_weeks_hours);
  EXPECT_EQ(through.ledger, without.ledger);
}

TEST(Transport, deeper_needles_bring_no_less_below_any_depth) {
  EXPECT_TRUE(rc::check("below a depth", [] {
    Active active = testing::vesicles();
    active.corneum_per_hour = 0;  // what goes through channels does not go through the corneum
    Session session = any_session();
    session.film->volume_ml = 10;
    session.film->openings.ul_per_cm2 = 0;
    session.area_cm2 = 100;
    session.depots.reset();
    // Only channels that the film can fill: a film that is shared out has nothing more to give.
    session.channels->radius_um = *rc::gen::inRange(5, 60);
    const double depth = session.channels->depth_um;
    const double further = depth * (1 + *rc::gen::inRange(0, 100) / 100.0);
    const auto entered = [&](double needle) {
      session.channels->depth_um = needle;
      return transport(session, active, applied(), 48);
    };
    const Transport less = entered(depth);
    const Transport more = entered(further);
    for (const double at : {500.0, 1000.0, 1500.0, 3000.0}) {
      RC_ASSERT(more.profile.below(at) >= less.profile.below(at) * (1 - 1e-9));
    }
  }));
}

TEST(Transport, more_channels_wider_ones_and_slower_closing_let_in_no_less) {
  const Session usual = testing::stamped();
  const auto entered = [](const Session& session) {
    return transport(session, testing::vesicles(), applied(), 48).entered.channels;
  };
  Session more = usual;
  more.channels->per_cm2 *= 2;
  Session wider = usual;
  wider.channels->radius_um *= 1.5;
  Session slower = usual;
  slower.channels->half_life_hours *= 5;
  for (const Session& session : {more, wider, slower}) {
    EXPECT_GT(entered(session), entered(usual));
  }
}

TEST(Transport, rubbed_into_intact_skin_almost_nothing_reaches_tissue) {
  const Transport out = transport(testing::rubbed_in(), testing::vesicles(), applied(1), two_weeks_hours);
  const double reached = out.ledger.in_epidermis + out.ledger.in_dermis + out.ledger.taken_up + out.ledger.cleared;
  EXPECT_LT(reached, 0.001);
  EXPECT_GT(out.ledger.washed_off, 0.8);
  EXPECT_LT(out.profile.below(1000), 1e-7);
}

TEST(Transport, stamped_skin_takes_a_hundredth_and_no_vesicle_comes_to_the_bulbs) {
  const Transport out = transport(testing::stamped(), testing::vesicles(), applied(1), two_weeks_hours);
  EXPECT_NEAR(out.entered.channels, 0.0064, 0.0005);
  EXPECT_EQ(out.profile.below(3000), 0);
  EXPECT_GT(out.profile.below(500), 1e-4);
}

TEST(Transport, uptake_and_clearance_share_what_is_lost_in_the_proportion_of_their_rates) {
  const Active active = testing::vesicles();
  for (const Session& session : {testing::stamped(), testing::injected()}) {
    const Dose dose = session.film ? Dose{.applied = 1} : Dose{.injected = 1};
    const Ledger l = transport(session, active, dose, two_weeks_hours).ledger;
    EXPECT_NEAR(l.taken_up / l.cleared, active.tissue.uptake_per_hour / active.tissue.clearance_per_hour, 1e-9);
  }
}

TEST(Transport, exposure_around_a_channel_has_the_shape_of_the_steady_profile) {
  Session session = testing::stamped();
  session.channels->per_cm2 = 20;  // so far apart that none feels its neighbours
  const Active active = testing::vesicles();
  const Transport out = transport(session, active, applied(), two_weeks_hours);
  const double lambda = decay_length_um(active);
  const auto k0 = [&](double r) { return boost::math::cyl_bessel_k(0, r / lambda); };
  for (const double r : {50.0, 80.0, 120.0, 200.0}) {
    EXPECT_NEAR(out.around_channel.at(r) / out.around_channel.at(40), k0(r) / k0(40), 0.004) << r;
  }
  // All that left a channel: the flow out of its wall, summed up over time.
  const double slope = boost::math::cyl_bessel_k(1, 35.35 / lambda) / lambda;
  const double per_um = out.entered.channels / (20 * 150) / 1000;
  const double wall = per_um / (2 * std::numbers::pi * 35.35 * active.tissue.diffusivity_um2_per_hour * slope);
  EXPECT_NEAR(out.around_channel.at(60) / (1e12 * wall * k0(60)), 1, 0.01);
}

TEST(Transport, exposure_around_a_depot_has_the_shape_of_the_steady_profile) {
  const Active active = testing::vesicles();
  const Transport out = transport(testing::injected(), active, {.injected = 1e10}, two_weeks_hours);
  const double lambda = decay_length_um(active);
  const auto shape = [&](double r) { return std::exp(-r / lambda) / r; };
  const double wall = out.around_depot.wall_um;
  for (const double beyond : {30.0, 60.0, 120.0, 240.0}) {
    EXPECT_NEAR(out.around_depot.at(wall + beyond) / out.around_depot.at(wall + 5),
                shape(wall + beyond) / shape(wall + 5), 0.006)
        << beyond;
  }
}

TEST(Transport, what_came_through_the_corneum_falls_with_the_decay_length) {
  Session session = testing::rubbed_in();
  session.film->openings.ul_per_cm2 = 0;
  const Active active = testing::vesicles();
  const Transport out = transport(session, active, applied(), 5 * two_weeks_hours);
  const double lambda = decay_length_um(active);
  const double fall = out.profile.layers[2].taken_up / out.profile.layers[1].taken_up;
  EXPECT_NEAR(fall, std::exp(-DepthProfile::layer_um / lambda), 0.01);
}

TEST(Transport, finer_cells_and_steps_move_no_entry_by_a_thousandth_of_what_entered) {
  Session session = testing::stamped();
  session.depots = testing::injected().depots;
  for (const Active& active : {testing::vesicles(), testing::proteins()}) {
    const Dose dose = {.applied = 1, .injected = 1};
    for (const double end : {1.0, 24.0, 200.0}) {
      const Ledger coarse = transport(session, active, dose, end).ledger;
      const Ledger fine = transport(session, active, dose, end, {.cells = 2, .steps = 2}).ledger;
      const Transport whole_dose = transport(session, active, dose, end);
      const double entered = whole_dose.entered.channels + whole_dose.entered.depots;
      EXPECT_NEAR(coarse.in_channel, fine.in_channel, 1e-3 * whole_dose.entered.channels) << end;
      EXPECT_NEAR(coarse.in_epidermis, fine.in_epidermis, 1e-3 * entered) << end;
      EXPECT_NEAR(coarse.in_dermis, fine.in_dermis, 1e-3 * entered) << end;
      EXPECT_NEAR(coarse.taken_up, fine.taken_up, 1e-3 * entered) << end;
      EXPECT_NEAR(coarse.cleared, fine.cleared, 1e-3 * entered) << end;
    }
  }
}

TEST(Transport, sizes_of_vesicles_add_up_and_small_ones_go_further) {
  evidence::Lookup lookup;
  const std::vector<double> classes = size_classes(size_law(lookup), 5);
  Ledger ledger;
  DepthProfile profile;
  double before = std::numeric_limits<double>::infinity();
  for (const double diameter : classes) {
    const Active active = vesicle_active(lookup, diameter);
    EXPECT_LT(decay_length_um(active), before);
    before = decay_length_um(active);
    const Transport one = transport(testing::stamped(), active, applied(0.2), 100);
    ledger += one.ledger;
    profile += one.profile;
  }
  EXPECT_NEAR(ledger.sum(), 1, 1e-9);
  EXPECT_NEAR(whole(profile), ledger.in_epidermis + ledger.in_dermis + ledger.taken_up + ledger.cleared, 1e-12);
}

TEST(Transport, knows_no_loss_without_losses) {
  Active kept = testing::vesicles();
  kept.tissue.uptake_per_hour = 0;
  kept.tissue.clearance_per_hour = 0;
  const Ledger l = transport(testing::stamped(), kept, applied(1), 100).ledger;
  EXPECT_EQ(l.taken_up, 0);
  EXPECT_EQ(l.cleared, 0);
  EXPECT_NEAR(l.sum(), 1, 1e-9);
}

}  // namespace
}  // namespace anagen::skin
