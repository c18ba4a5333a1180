#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "follicle/fast_engine.hpp"
#include "follicle/mean_field.hpp"
#include "unit/follicle/cases.hpp"

namespace anagen::follicle {
namespace {

/// Worst z-score of a simulated daily count against its expectation; counts are at most binomial in spread.
double worst_z(const std::vector<std::int32_t>& seen, const std::vector<double>& expected, double follicles) {
  double worst = 0;
  for (std::size_t day = 0; day < seen.size(); ++day) {
    const double mean = std::max(expected[day], 0.0);
    const double variance = std::max(mean * (1 - mean / follicles), 1.0);
    worst = std::max(worst, std::abs(seen[day] - mean) / std::sqrt(variance));
  }
  return worst;
}

/// The engines against the renewal equation on every day of a run.
double disagreement(const GroupDescription& group, const Drive& drive, const GroupDescription& believed,
                    const Drive& believed_drive) {
  constexpr std::int32_t days = 700;
  LawShelf shelf;
  const DailyCounts counts = daily_counts(run_fast(compile(group, {&drive, 1}, days, shelf), Detail::flows)[0]);
  const MeanFieldCourse course = mean_field(believed, believed_drive, days);
  double worst = worst_z(counts.held, course.held, group.follicles);
  for (std::size_t phase = 0; phase < phase_count; ++phase) {
    worst = std::max(worst, worst_z(counts.in_phase[phase], course.in_phase[phase], group.follicles));
  }
  worst = std::max(worst, worst_z(counts.dystrophic, course.dystrophic, group.follicles));
  return worst;
}

double disagreement(const GroupDescription& group, const Drive& drive, const GroupDescription& believed) {
  return disagreement(group, drive, believed, drive);
}

// 700 days x 7 counts, strongly correlated from day to day: a worst z of 5 has alpha below 0.003 by Bonferroni on all
// 4,900 of them; where only a few are expected, tails are a little longer. n = 100,000 follicles; seeds are fixed.
constexpr double bound = 5;
constexpr std::int32_t follicles = 100000;

TEST(Opinions, engine_and_renewal_equation_agree_without_disturbance) {
  const GroupDescription group = cases::woman(follicles);
  EXPECT_LT(disagreement(group, Drive{}, group), bound);
}

TEST(Opinions, engine_and_renewal_equation_agree_through_a_birth_and_a_fever) {
  const GroupDescription group = cases::woman(follicles);
  Drive drive;
  drive.clock_speed[0] = cases::burst(700, 100, 280, 0.35, 1);
  for (std::size_t day = 280; day < 355; ++day) {
    drive.clock_speed[0][day] = 5;
  }
  drive.clock_speed[2] = cases::wave(700, 0.2, 60);
  drive.premature_catagen_per_day = cases::burst(700, 450, 470, 0.02, 0);
  EXPECT_LT(disagreement(group, drive, group), bound);
}

/// Weeks of a toxin, a fever in the midst of them, then an attack under which nothing grows again.
Drive toxin_and_attack() {
  Drive drive;
  drive.dystrophic_release_per_day = cases::burst(700, 100, 160, 0.02, 0);
  drive.premature_catagen_per_day = cases::burst(700, 130, 170, 0.02, 0);
  drive.clock_speed[4].assign(700, 1);
  for (std::size_t day = 400; day < 520; ++day) {
    drive.dystrophic_release_per_day[day] = 0.3;
    drive.clock_speed[4][day] = 0;
  }
  return drive;
}

TEST(Opinions, engine_and_renewal_equation_agree_through_a_toxin_and_an_attack) {
  const GroupDescription group = cases::woman(follicles);
  EXPECT_LT(disagreement(group, toxin_and_attack(), group), bound);
}

TEST(Opinions, a_toxin_five_percent_weaker_than_believed_is_rejected) {
  const GroupDescription group = cases::woman(follicles);
  Drive weaker = toxin_and_attack();
  for (double& hazard : weaker.dystrophic_release_per_day) {
    hazard *= 0.95;
  }
  EXPECT_GT(disagreement(group, weaker, group, toxin_and_attack()), bound);
}

TEST(Opinions, a_telogen_that_is_three_percent_longer_than_believed_is_rejected) {
  GroupDescription longer = cases::woman(follicles);
  longer.law[2].mean_days *= 1.03;
  Drive drive;
  drive.premature_catagen_per_day = cases::burst(700, 100, 130, 0.02, 0);
  EXPECT_GT(disagreement(longer, drive, cases::woman(follicles)), bound);
}

}  // namespace
}  // namespace anagen::follicle
