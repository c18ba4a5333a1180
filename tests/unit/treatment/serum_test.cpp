#include "treatment/serum.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "skin/hits.hpp"

namespace anagen::treatment {
namespace {

constexpr RunDays half_year = {0, 180};

SerumUse stamped(double particles = 2e11) {
  SerumUse out;
  out.particles = particles;
  out.needles = skin::Needling{.length_mm = 2};
  return out;
}

SessionSignal signal_of(const SerumUse& use, const std::optional<ProteinSignal>& proteins = {}) {
  evidence::Lookup lookup;
  return session_signal(signal_law(lookup), proteins, skin::target_law(lookup), carry(lookup, use));
}

std::vector<std::int32_t> weekly(int sessions) {
  std::vector<std::int32_t> out;
  for (int i = 0; i < sessions; ++i) {
    out.push_back(7 * i);
  }
  return out;
}

/// Days by which resting follicles are brought forward on average.
double days_gained(const SessionSignal& session, int sessions) {
  const SerumCourse course{&session, weekly(sessions)};
  const follicle::Drive drive = serum_drive({.entry = 0.5}, {&course, 1}, Depth::bulb, half_year);
  const auto& speed = drive.clock_speed[follicle::index_of(follicle::Phase::telogen)];
  return std::accumulate(speed.begin(), speed.end(), 0.0) - static_cast<double>(speed.size());
}

TEST(SignalCourse, has_the_area_of_a_saturating_answer_that_fades) {
  for (const double exposure : {1e7, 1e9, 1e11}) {
    constexpr double loss = 0.37;
    constexpr double half = 1e9;
    constexpr double fade = 5;
    const auto signal = signal_course(exposure, loss, half, 1, fade);
    const double days = std::accumulate(signal.begin(), signal.end(), 0.0);
    const double strength = exposure * loss / half;
    const double area = std::log1p(strength) / loss + 24 * fade * strength / (1 + strength);
    EXPECT_NEAR(days * 24, area, 0.005 * area);
  }
}

TEST(SignalCourse, twice_as_much_adds_hours_once_it_is_saturated) {
  const auto hours = [](double exposure) {
    const auto signal = signal_course(exposure, 0.37, 1e9, 1, 5);
    return 24 * std::accumulate(signal.begin(), signal.end(), 0.0);
  };
  EXPECT_NEAR(hours(2e13) - hours(1e13), std::log(2) / 0.37, 0.05);
  EXPECT_NEAR(hours(2e6) / hours(1e6), 2, 0.01);
}

TEST(SignalCourse, is_there_at_once_fades_and_never_exceeds_one) {
  const auto signal = signal_course(1e14, 0.37, 1e9, 1, 5);
  EXPECT_GT(signal[0], 0.95);
  EXPECT_NEAR(signal[20] / signal[15], std::exp(-1), 1e-3);
  EXPECT_TRUE(std::ranges::is_sorted(signal, std::greater<>{}));
  EXPECT_LE(signal[0], 1);
}

TEST(Serum, hits_as_often_as_the_hit_model_says) {
  evidence::Lookup lookup;
  const SerumSession session = carry(lookup, stamped());
  const SessionSignal signal = signal_of(stamped());
  const skin::TargetLaw targets = skin::target_law(lookup);
  double expected = 0;
  constexpr int n = 2000;
  for (int i = 0; i < n; ++i) {
    expected +=
        skin::expected_hits(session.vesicles.reach, {targets.resting.at((i + 0.5) / n), targets.radius_um}).chance() /
        n;
  }
  EXPECT_NEAR(signal.chance(Depth::resting), expected, 0.03);
  EXPECT_EQ(signal.chance(Depth::bulb), 0) << "needles of 2 mm reach no terminal bulb";
}

TEST(Serum, nothing_in_it_or_nothing_reached_disturbs_nothing) {
  SerumUse rubbed_in = stamped();
  rubbed_in.needles.reset();
  rubbed_in.rub = skin::Rub::massaged;
  for (const SerumUse& use : {stamped(0), rubbed_in}) {
    const SessionSignal signal = signal_of(use);
    const SerumCourse course{&signal, weekly(6)};
    EXPECT_TRUE(
        follicle::undisturbed(serum_drive({0.5, 0.5, 0.5, 0.1, 0.02}, {&course, 1}, Depth::resting, half_year)));
  }
}

TEST(Serum, no_effect_disturbs_nothing_whatever_was_reached) {
  const SessionSignal signal = signal_of(stamped());
  const SerumCourse course{&signal, weekly(6)};
  EXPECT_EQ(serum_drive({}, {&course, 1}, Depth::resting, half_year), follicle::Drive{});
}

TEST(Serum, once_saturated_more_particles_gain_little_and_more_sessions_gain_as_many) {
  const SessionSignal saturated = signal_of(stamped(1e15));
  const double six = days_gained(saturated, 6);
  EXPECT_NEAR(days_gained(saturated, 12) / six, 2, 0.05);
  const double doubled = days_gained(signal_of(stamped(2e15)), 6) / six;
  EXPECT_GT(doubled, 1);
  EXPECT_LT(doubled, 1.2);
}

TEST(Serum, of_a_usual_label_the_end_of_a_channel_is_far_from_saturated_but_no_more_follicles_are_hit) {
  const SessionSignal usual = signal_of(stamped());
  const SessionSignal twice = signal_of(stamped(4e11));
  EXPECT_GT(days_gained(twice, 6) / days_gained(usual, 6), 1.5);
  EXPECT_NEAR(twice.chance(Depth::resting), usual.chance(Depth::resting), 0.001);
}

TEST(Serum, proteins_do_something_only_where_somebody_says_how_much) {
  SerumUse use = stamped(0);
  use.protein_ug = 1000;
  EXPECT_EQ(signal_of(use).chance(Depth::resting), 0);
  const SessionSignal told = signal_of(use, ProteinSignal{1, 0.4});
  EXPECT_GT(told.chance(Depth::resting), 0.2);
  const SerumCourse course{&told, weekly(6)};
  const follicle::Drive drive = serum_drive({.entry = 0.5}, {&course, 1}, Depth::bulb, half_year);
  EXPECT_FALSE(drive.clock_speed[follicle::index_of(follicle::Phase::kenogen)].empty());
}

TEST(Serum, each_effect_moves_its_own_column) {
  const SessionSignal signal = signal_of(stamped());
  const SerumCourse course{&signal, weekly(2)};
  const auto drive = [&](const SerumAction& action) {
    return serum_drive(action, {&course, 1}, Depth::resting, half_year);
  };
  using follicle::Phase;
  const auto clock = [](const follicle::Drive& one, Phase phase) { return one.clock_speed[follicle::index_of(phase)]; };
  EXPECT_GT(clock(drive({.entry = 0.3}), Phase::telogen)[1], 1);
  EXPECT_EQ(clock(drive({.entry = 0.3}), Phase::telogen), clock(drive({.entry = 0.3}), Phase::kenogen));
  EXPECT_LT(clock(drive({.hold = 0.3}), Phase::anagen)[1], 1);
  EXPECT_LT(clock(drive({.release = -0.3}), Phase::exogen)[1], 1);
  EXPECT_GT(drive({.growth = 0.1}).growth_rate[1], 1);
  EXPECT_GT(drive({.calibre = 0.02}).target_size_shift[1], 0);
}

TEST(Serum, injections_reach_bulbs_and_need_a_volume_to_be_injected) {
  SerumUse use = stamped();
  use.needles.reset();
  use.volume_ml = 3.5;
  use.injected_ml = 3.5;
  EXPECT_GT(signal_of(use).chance(Depth::bulb), 0.02);
  evidence::Lookup lookup;
  EXPECT_TRUE(problems_of(lookup, use).empty());
  use.injected_ml = 4;
  EXPECT_EQ(problems_of(lookup, use).size(), 1U);
}

}  // namespace
}  // namespace anagen::treatment
