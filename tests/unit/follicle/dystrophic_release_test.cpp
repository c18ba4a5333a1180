#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"
#include "unit/follicle/cases.hpp"

namespace anagen::follicle {
namespace {

constexpr std::int32_t horizon = 700;
// Four standard errors: alpha = 6.3e-5 a comparison; seeds are fixed.
constexpr double most_standard_errors = 4;

Drive constant_hazard(double per_day) {
  Drive drive;
  drive.dystrophic_release_per_day.assign(horizon, per_day);
  return drive;
}

CompiledGroup compiled(const GroupDescription& description, const std::vector<Drive>& arms) {
  LawShelf shelf;
  return compile(description, arms, horizon, shelf);
}

/// The hair that grew at the start of the run, or null.
const Hair* growing_at_start(const FollicleTrace& follicle) {
  const auto found = std::find_if(follicle.hairs.begin(), follicle.hairs.end(),
                                  [](const Hair& hair) { return hair.emerged <= 0 && hair.growth_end > 0; });
  return found == follicle.hairs.end() ? nullptr : &*found;
}

/// Of the anagens met at the start the share still going on after `days`, less what theory expects, in standard errors.
///
/// A memoryless anagen of mean m under the hazard k lasts longer than t with the chance exp(-(k + 1 / m) t), whatever
/// its age. n = 20,000 follicles.
double survivors_off(double hazard, double believed, std::int32_t days) {
  GroupDescription group = cases::woman(20'000);
  constexpr double mean = 900;
  group.law[0] = {random::LawShape::exponential, mean, 0};
  const CompiledGroup tables = compiled(group, {constant_hazard(hazard)});
  double met = 0;
  double left = 0;
  for (std::uint32_t follicle = 0; follicle < 20'000; ++follicle) {
    const FollicleTrace traced = trace(tables, 0, follicle);
    const Hair* hair = growing_at_start(traced);
    met += hair != nullptr ? 1 : 0;
    left += hair != nullptr && hair->growth_end > days * ticks_per_day ? 1 : 0;
  }
  const double share = std::exp(-(believed + 1 / mean) * days);
  return std::abs(left / met - share) / std::sqrt(share * (1 - share) / met);
}

TEST(DystrophicRelease, constant_hazard_leaves_the_expected_survivors) {
  for (const std::int32_t days : {10, 60, 200}) {
    EXPECT_LT(survivors_off(0.02, 0.02, days), most_standard_errors) << days;
  }
}

TEST(DystrophicRelease, hazard_a_tenth_weaker_than_believed_is_noticed) {
  EXPECT_GT(survivors_off(0.018, 0.02, 60), 2 * most_standard_errors);
}

TEST(DystrophicRelease, hairs_are_shed_on_the_first_day_and_not_months_later) {
  constexpr std::int32_t follicles = 200'000;
  constexpr double hazard = 0.05;
  const GroupDescription group = cases::woman(follicles);
  Drive fever;
  fever.premature_catagen_per_day.assign(horizon, hazard);
  const auto histograms = run_fast(compiled(group, {constant_hazard(hazard), fever, Drive{}}), Detail::flows);
  const DailyCounts toxin = daily_counts(histograms[0]);
  const DailyCounts calm = daily_counts(histograms[2]);
  // Those who would have ended anagen on that day by themselves are 1 in 913: second order.
  const double anagen = group.law[0].mean_days / mean_cycle_days(group);
  const double share = anagen * -std::expm1(-hazard);
  const double standard_error = std::sqrt(follicles * share * (1 - share));
  EXPECT_NEAR(toxin.dystrophic[1], follicles * share, most_standard_errors * standard_error);
  EXPECT_EQ(toxin.released[1], calm.released[1] + toxin.dystrophic[1]);
  EXPECT_EQ(toxin.dystrophic[0], 0);
  // A fever of the same strength sheds nothing more for as long as catagen and telogen last.
  const DailyCounts feverish = daily_counts(histograms[1]);
  EXPECT_EQ(feverish.released[1], calm.released[1]);
  EXPECT_EQ(feverish.dystrophic[1], 0);
}

TEST(DystrophicRelease, column_of_zeros_is_the_undisturbed_run_bit_for_bit) {
  const GroupDescription group = cases::all(2000).back().group;
  const auto arms = run_fast(compiled(group, {constant_hazard(0), Drive{}, constant_hazard(0.01)}), Detail::full);
  EXPECT_TRUE(identical(arms[0], arms[1]));
  EXPECT_FALSE(identical(arms[2], arms[1]));
}

TEST(DystrophicRelease, earliest_of_loss_premature_catagen_and_natural_end_wins) {
  GroupDescription group = cases::woman(4000);
  group.size = cases::thick_and_thin();
  const Drive toxin = constant_hazard(0.004);
  Drive fever;
  fever.premature_catagen_per_day.assign(horizon, 0.004);
  const CompiledGroup tables = compiled(group, {Drive{}, fever, toxin, compose(fever, toxin)});
  int lost = 0;
  int spared = 0;
  int natural = 0;
  for (std::uint32_t follicle = 0; follicle < 4000; ++follicle) {
    std::array<FollicleTrace, 4> traced;
    std::array<const Hair*, 4> hair{};
    for (std::size_t arm = 0; arm < hair.size(); ++arm) {
      traced[arm] = trace(tables, arm, follicle);
      hair[arm] = growing_at_start(traced[arm]);
    }
    if (hair[0] == nullptr) {
      continue;
    }
    ASSERT_EQ(hair[3]->growth_end, std::min(hair[1]->growth_end, hair[2]->growth_end));
    const bool first = hair[2]->growth_end < hair[1]->growth_end;
    if (hair[3]->released < horizon * ticks_per_day) {
      ASSERT_EQ(lost_growing(*hair[3]), first);
      lost += first ? 1 : 0;
      spared += first ? 0 : 1;
      natural += hair[3]->growth_end == hair[0]->growth_end ? 1 : 0;
    }
  }
  EXPECT_GT(lost, 500);
  EXPECT_GT(spared, 500);
  EXPECT_GT(natural, 100);
}

TEST(DystrophicRelease, club_held_beside_the_lost_hair_stays_until_its_own_day) {
  GroupDescription group = cases::woman(5000);
  group.kenogen_probability = 0;
  group.held_share = 1;
  Drive blow;
  blow.dystrophic_release_per_day = cases::burst(horizon, 300, 301, 5, 0);
  const CompiledGroup tables = compiled(group, {Drive{}, blow});
  constexpr Ticks day_after = 301 * ticks_per_day;
  int beside = 0;
  for (std::uint32_t follicle = 0; follicle < 5000; ++follicle) {
    const FollicleTrace calm = trace(tables, 0, follicle);
    const FollicleTrace struck = trace(tables, 1, follicle);
    for (std::size_t i = 0; i + 1 < struck.hairs.size(); ++i) {
      const Hair& club = struck.hairs[i];
      const Hair& lost = struck.hairs[i + 1];
      if (lost.released < day_after && lost_growing(lost) && club.released > day_after) {
        ASSERT_EQ(club.released, calm.hairs[i].released);
        ++beside;
      }
    }
  }
  EXPECT_GT(beside, 20);
}

TEST(DystrophicRelease, nothing_grows_again_while_the_empty_interval_stands_still) {
  const GroupDescription group = cases::woman(3000);
  constexpr std::int32_t from = 100;
  constexpr std::int32_t to = 280;
  Drive attack;
  attack.dystrophic_release_per_day = cases::burst(horizon, from, to, 0.2, 0);
  attack.clock_speed[index_of(Phase::kenogen)] = cases::burst(horizon, from, to, 0, 1);
  const CompiledGroup tables = compiled(group, {attack});
  std::vector<double> waits;
  for (std::uint32_t follicle = 0; follicle < 3000; ++follicle) {
    const FollicleTrace traced = trace(tables, 0, follicle);
    for (std::size_t i = 0; i + 1 < traced.hairs.size(); ++i) {
      const Hair& hair = traced.hairs[i];
      if (hair.released < to * ticks_per_day && lost_growing(hair)) {
        ASSERT_GE(hair.released, from * ticks_per_day);
        waits.push_back(traced.hairs[i + 1].emerged / static_cast<double>(ticks_per_day) - to);
        ASSERT_GE(waits.back(), 0);
      }
    }
  }
  // Every hair comes back after a whole empty interval, counted from the end of the attack: the few tenths of a day
  // that the slowest clock lets go by are far below one standard error. All but 1 in 10,000 are back within the run.
  ASSERT_GT(waits.size(), 2000U);
  double sum = 0;
  for (const double wait : waits) {
    sum += wait;
  }
  const double mean = sum / static_cast<double>(waits.size());
  const random::DwellLaw& law = group.law[index_of(Phase::kenogen)];
  const double standard_error = law.cv * law.mean_days / std::sqrt(static_cast<double>(waits.size()));
  EXPECT_NEAR(mean, law.mean_days, most_standard_errors * standard_error);
}

}  // namespace
}  // namespace anagen::follicle
