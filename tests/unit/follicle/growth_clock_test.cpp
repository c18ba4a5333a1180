#include "follicle/growth_clock.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "follicle/fast_engine.hpp"
#include "follicle/fibre.hpp"
#include "follicle/plain_engine.hpp"
#include "unit/follicle/cases.hpp"

namespace anagen::follicle {
namespace {

constexpr std::int32_t horizon = 600;
constexpr std::int32_t slow_from = 200;

/// Half the growth from a day on.
Drive half_growth() {
  Drive drive;
  drive.growth_rate = cases::burst(horizon, slow_from, horizon, 0.5, 1);
  return drive;
}

CompiledGroup compiled(const GroupDescription& group, const std::vector<Drive>& arms) {
  LawShelf shelf;
  return compile(group, arms, horizon, shelf);
}

GroupDescription sized_woman(std::int32_t follicles) {
  GroupDescription group = cases::woman(follicles);
  group.size = cases::thick_and_thin();
  return group;
}

TEST(GrowthClock, rates_of_one_need_no_clock) {
  EXPECT_EQ(GrowthClock::from_rates(std::vector<double>(horizon, 1.0), horizon), nullptr);
  EXPECT_EQ(GrowthClock::from_rates({}, horizon), nullptr);
  EXPECT_EQ(grown_ticks(nullptr, -5, 7), 12);
}

TEST(GrowthClock, runs_undisturbed_before_the_run_and_beyond_its_horizon) {
  const auto clock = GrowthClock::from_rates(std::vector<double>{0.25, 0, 3}, 3);
  EXPECT_EQ(clock->at(-ticks_per_day), -ticks_per_day);
  EXPECT_EQ(clock->at(ticks_per_day / 2), ticks_per_day / 8);
  EXPECT_EQ(clock->at(ticks_per_day), ticks_per_day / 4);
  EXPECT_EQ(clock->at(2 * ticks_per_day), ticks_per_day / 4);
  EXPECT_EQ(clock->at(3 * ticks_per_day), 13 * ticks_per_day / 4);
  EXPECT_EQ(clock->at(1000 * ticks_per_day) - clock->at(3 * ticks_per_day), 997 * ticks_per_day);
}

TEST(GrowthClock, roundings_of_a_rate_do_not_add_up) {
  constexpr std::int32_t days = 3000;
  const auto clock = GrowthClock::from_rates(std::vector<double>(days, 0.7), days);
  EXPECT_EQ(clock->at(days * ticks_per_day), 7 * days * ticks_per_day / 10);
}

TEST(GrowthClock, traced_hair_is_exactly_as_long_as_a_step_of_growth_lets_it) {
  const CompiledGroup group = compiled(sized_woman(400), {Drive{}, half_growth()});
  int across = 0;
  for (std::uint32_t follicle = 0; follicle < 400; ++follicle) {
    const FollicleTrace even = trace(group, 0, follicle);
    const FollicleTrace slow = trace(group, 1, follicle);
    ASSERT_EQ(even.hairs.size(), slow.hairs.size());
    for (std::size_t i = 0; i < slow.hairs.size(); ++i) {
      const Hair& hair = slow.hairs[i];
      ASSERT_EQ(hair.growth_end, even.hairs[i].growth_end);
      ASSERT_EQ(hair.diameter_um, even.hairs[i].diameter_um);
      constexpr Ticks now = 500 * ticks_per_day;
      constexpr Ticks step = slow_from * ticks_per_day;
      const Ticks end = std::min(hair.growth_end, now);
      if (hair.emerged > step || end < step) {
        continue;
      }
      const double days = (step - hair.emerged) / double{ticks_per_day} + (end - step) / 2 / double{ticks_per_day};
      ASSERT_EQ(length_um(hair, now), static_cast<double>(hair.growth_um_per_day) * days);
      ++across;
    }
  }
  EXPECT_GT(across, 100);
}

TEST(GrowthClock, day_sums_are_exactly_those_of_the_traced_hairs) {
  constexpr std::uint32_t follicles = 300;
  const cases::Case everything = cases::all(follicles).back();
  LawShelf shelf;
  const CompiledGroup group = compile(everything.group, everything.arms, everything.horizon_days, shelf);
  const auto histograms = run_fast(group, Detail::full);
  for (std::size_t arm = 0; arm < histograms.size(); ++arm) {
    const DailyCounts counts = daily_counts(histograms[arm]);
    for (const std::int32_t day : {0, 1, 250, 405, 500, 620, 777, 1200}) {
      double length = 0;
      double mass = 0;
      for (std::uint32_t follicle = 0; follicle < follicles; ++follicle) {
        for (const Hair& hair : trace(group, arm, follicle).hairs) {
          const Ticks t = day << ticks_per_day_log2;
          if (present(hair, t)) {
            length += length_um(hair, t);
            mass += length_um(hair, t) * 3.14159265358979 / 4 * hair.diameter_um * hair.diameter_um;
          }
        }
      }
      const auto i = static_cast<std::size_t>(day);
      EXPECT_EQ(length, counts.length_um[i]) << "arm " << arm << ", day " << day;
      // Cross-sections are whole um2, diameters sixteenths of a um.
      EXPECT_NEAR(mass, counts.mass_um3[i], 2e-3 * mass);
    }
  }
}

TEST(GrowthClock, slow_growth_moves_no_phase_and_no_size) {
  const auto arms = run_fast(compiled(sized_woman(2000), {Drive{}, half_growth()}), Detail::full);
  EXPECT_EQ(arms[0].flow, arms[1].flow);
  EXPECT_EQ(arms[0].born, arms[1].born);
  EXPECT_EQ(arms[0].shed_diameter, arms[1].shed_diameter);
  EXPECT_FALSE(identical(arms[0], arms[1]));
  const DailyCounts even = daily_counts(arms[0]);
  const DailyCounts slow = daily_counts(arms[1]);
  EXPECT_EQ(even.length_um[slow_from], slow.length_um[slow_from]);
  EXPECT_GT(even.length_um[slow_from + 1], slow.length_um[slow_from + 1]);
}

TEST(GrowthClock, growth_that_stands_still_leaves_every_hair_as_long_as_it_was) {
  Drive still;
  still.growth_rate = cases::burst(horizon, slow_from, 300, 0, 1);
  const CompiledGroup group = compiled(sized_woman(200), {still});
  for (std::uint32_t follicle = 0; follicle < 200; ++follicle) {
    for (const Hair& hair : trace(group, 0, follicle).hairs) {
      if (hair.emerged < slow_from * ticks_per_day) {
        ASSERT_EQ(length_um(hair, slow_from * ticks_per_day), length_um(hair, 300 * ticks_per_day));
      }
    }
  }
}

TEST(GrowthClock, fibre_quality_moves_nothing_that_is_counted) {
  Drive brittle;
  brittle.fibre_quality.assign(horizon, 0.5);
  const auto arms = run_fast(compiled(sized_woman(500), {Drive{}, brittle}), Detail::full);
  EXPECT_TRUE(identical(arms[0], arms[1]));
}

}  // namespace
}  // namespace anagen::follicle
