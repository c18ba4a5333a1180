#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "follicle/fast_engine.hpp"
#include "unit/follicle/cases.hpp"

namespace anagen::follicle {
namespace {

// A run begins in the stationary state of its laws: shares of phases in proportion to their mean days, the same
// shedding on every day from the first. Renewal theory gives both (docs/methods/engine.md, eqs. 2 and 3).

constexpr std::int32_t follicles = 200'000;
constexpr std::int32_t horizon = 1000;
// Four standard errors: alpha = 6.3e-5 a comparison, 0.0013 for the 21 of one test together.
constexpr double most_standard_errors = 4;

DailyCounts run(const CompiledGroup& group) { return daily_counts(run_fast(group, Detail::flows)[0]); }

CompiledGroup compiled(const GroupDescription& description) {
  LawShelf shelf;
  const Drive none;
  return compile(description, {&none, 1}, horizon, shelf);
}

/// Standard errors between a count and its expectation under the binomial law.
double off(double count, double share) {
  return std::abs(count - follicles * share) / std::sqrt(follicles * share * (1 - share));
}

/// Shares that theory expects: the five phases, then clubs held beside a growing hair.
std::array<double, phase_count + 1> expected_shares(const GroupDescription& group) {
  const double p = group.kenogen_probability;
  const double held = (1 - p) * group.held_share;
  const double cycle = mean_cycle_days(group);
  std::array<double, phase_count + 1> share{};
  const std::array<double, phase_count> visits = {1, 1, 1, 1 - held, p};
  for (std::size_t phase = 0; phase < phase_count; ++phase) {
    share[phase] = visits[phase] * group.law[phase].mean_days / cycle;
  }
  share[phase_count] = held * group.law[index_of(Phase::exogen)].mean_days / cycle;
  return share;
}

/// The worst of all shares on days 0, 100 and 1000 and of the sheds around them, in standard errors.
double worst_of(const GroupDescription& description, const DailyCounts& counts) {
  double worst = 0;
  const auto shares = expected_shares(description);
  for (const std::size_t day : {0U, 100U, 1000U}) {
    for (std::size_t phase = 0; phase < phase_count; ++phase) {
      worst = std::max(worst, off(counts.in_phase[phase][day], shares[phase]));
    }
    worst = std::max(worst, off(counts.held[day], shares[phase_count]));
  }
  const double shed_share = 1 / mean_cycle_days(description);
  for (const std::size_t first : {1U, 91U, 991U}) {
    // Ten days together: a cycle takes far longer, so a follicle sheds once at most.
    constexpr std::size_t days = 10;
    double shed = 0;
    for (std::size_t day = first; day < first + days; ++day) {
      shed += counts.released[day];
    }
    worst = std::max(worst, off(shed, days * shed_share));
  }
  return worst;
}

TEST(RenewalStart, shares_and_shedding_are_stationary_from_the_first_day) {
  const GroupDescription woman = cases::woman(follicles);
  EXPECT_LT(worst_of(woman, run(compiled(woman))), most_standard_errors);
}

TEST(RenewalStart, clubs_held_by_every_follicle_are_there_from_the_first_day) {
  GroupDescription woman = cases::woman(follicles);
  woman.kenogen_probability = 0.1;
  woman.held_share = 1;
  EXPECT_LT(worst_of(woman, run(compiled(woman))), most_standard_errors);
}

TEST(RenewalStart, sizes_that_lengthen_anagen_leave_the_shares_stationary) {
  GroupDescription woman = cases::woman(follicles);
  woman.size = cases::thick_and_thin();
  EXPECT_LT(worst_of(woman, run(compiled(woman))), most_standard_errors);
}

TEST(RenewalStart, dwells_in_progress_drawn_as_if_just_begun_are_noticed) {
  const GroupDescription woman = cases::woman(follicles);
  CompiledGroup wrong = compiled(woman);
  wrong.dwell_in_progress = wrong.dwell;  // the waiting-time paradox overlooked
  EXPECT_GT(worst_of(woman, run(wrong)), 2 * most_standard_errors);
}

TEST(RenewalStart, forgotten_held_clubs_are_noticed) {
  const GroupDescription woman = cases::woman(follicles);
  CompiledGroup wrong = compiled(woman);
  wrong.previous_held_below = 0;
  EXPECT_GT(worst_of(woman, run(wrong)), 2 * most_standard_errors);
}

TEST(RenewalStart, same_seed_gives_the_same_histograms_and_another_seed_others) {
  GroupDescription woman = cases::woman(5000);
  const auto once = run_fast(compiled(woman), Detail::full);
  const auto again = run_fast(compiled(woman), Detail::full);
  EXPECT_TRUE(identical(once[0], again[0]));
  woman.seed += 1;
  EXPECT_FALSE(identical(once[0], run_fast(compiled(woman), Detail::full)[0]));
}

}  // namespace
}  // namespace anagen::follicle
