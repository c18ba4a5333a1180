#include "follicle/mean_field.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace anagen::follicle {
namespace {

using random::DwellLaw;
using random::LawShape;

constexpr double month = 30;

/// The cycle of halloy_2002_meanfield: anagen, telogen, and an empty interval in every cycle.
GroupDescription halloy(LawShape shape, double cv) {
  GroupDescription group;
  group.follicles = 1'000'000;
  group.law = {DwellLaw{shape, 3.6 * month, cv}, {}, {shape, 2.4 * month, cv}, {}, {shape, 2.0 * month, cv}};
  group.kenogen_probability = 1;
  return group;
}

/// The woman profile of the evidence tables (follicle.*), months of 30.4375 days.
GroupDescription woman() {
  constexpr double julian_month = 30.4375;
  GroupDescription group;
  group.follicles = 100'000;
  group.law = {DwellLaw{LawShape::lognormal, 30 * julian_month, 0.6},
               {LawShape::gamma, 0.7 * julian_month, 0.25},
               {LawShape::gamma, 2.2 * julian_month, 0.35},
               {LawShape::exponential, 0.5 * julian_month, 1},
               {LawShape::lognormal, 2 * julian_month, 0.6}};
  group.kenogen_probability = 0.08;
  group.held_share = 1;
  return group;
}

double share(const GroupDescription& group, const MeanFieldCourse& course, Phase phase, std::size_t day) {
  return course.in_phase[index_of(phase)][day] / group.follicles;
}

double follicles_at(const MeanFieldCourse& course, std::size_t day) {
  double sum = 0;
  for (const auto& count : course.in_phase) {
    sum += count[day];
  }
  return sum;
}

TEST(MeanField, memoryless_cycle_follows_the_published_transient_R01) {
  const GroupDescription group = halloy(LawShape::exponential, 1);
  MeanFieldOptions options;
  options.start = {0.34, 0, 0.33, 0, 0.33};
  const MeanFieldCourse course = mean_field(group, {}, 1200, options);
  EXPECT_NEAR(share(group, course, Phase::anagen, 27), 0.3910, 5e-4);
  EXPECT_NEAR(share(group, course, Phase::telogen, 27), 0.3037, 5e-4);
  EXPECT_NEAR(share(group, course, Phase::kenogen, 27), 0.3052, 5e-4);
  EXPECT_NEAR(share(group, course, Phase::anagen, 30), 0.3953, 5e-4);
  EXPECT_NEAR(share(group, course, Phase::telogen, 30), 0.3020, 5e-4);
  EXPECT_NEAR(share(group, course, Phase::kenogen, 30), 0.3027, 5e-4);
  EXPECT_NEAR(share(group, course, Phase::anagen, 1200), 0.45, 1e-6);
  EXPECT_NEAR(share(group, course, Phase::telogen, 1200), 0.30, 1e-6);
  EXPECT_NEAR(share(group, course, Phase::kenogen, 1200), 0.25, 1e-6);
}

TEST(MeanField, log_normal_cohort_rings_where_the_memoryless_one_relaxes_M01) {
  MeanFieldOptions options;
  options.steps_per_day = 1;
  options.start = {1, 0, 0, 0, 0};
  const auto turning_points = [&](const GroupDescription& group) {
    const MeanFieldCourse course = mean_field(group, {}, 3000, options);
    const std::vector<double>& anagen = course.in_phase[0];
    constexpr double visible_wave = 1000;  // one follicle in a thousand
    int turns = 0;
    double extreme = anagen[0];
    int direction = -1;
    for (const double now : anagen) {
      if (direction * (now - extreme) > 0) {
        extreme = now;
      } else if (direction * (extreme - now) > visible_wave) {
        direction = -direction;
        extreme = now;
        ++turns;
      }
    }
    return std::pair{turns, anagen.back() / group.follicles};
  };
  const auto [turns_exponential, end_exponential] = turning_points(halloy(LawShape::exponential, 1));
  const auto [turns_lognormal, end_lognormal] = turning_points(halloy(LawShape::lognormal, 0.5));
  EXPECT_LE(turns_exponential, 1);
  EXPECT_GE(turns_lognormal, 3);
  EXPECT_NEAR(end_exponential, 0.45, 1e-6);
  EXPECT_NEAR(end_lognormal, 0.45, 1e-3);
}

TEST(MeanField, stationary_shares_do_not_depend_on_the_spread_of_dwells_M01) {
  for (const double cv : {0.2, 0.5, 1.0}) {
    const GroupDescription group = halloy(LawShape::lognormal, cv);
    const MeanFieldCourse course = mean_field(group, {}, 400);
    for (const std::size_t day : {std::size_t{0}, std::size_t{133}, std::size_t{400}}) {
      EXPECT_NEAR(share(group, course, Phase::anagen, day), 0.45, 1e-6);
      EXPECT_NEAR(share(group, course, Phase::telogen, day), 0.30, 1e-6);
      EXPECT_NEAR(share(group, course, Phase::kenogen, day), 0.25, 1e-6);
    }
  }
}

TEST(MeanField, binomial_spread_of_the_anagen_share_M02) {
  for (const auto& [n, expected] : {std::pair{100, 0.0497}, {1000, 0.0157}, {100'000, 0.00157}}) {
    GroupDescription group = halloy(LawShape::lognormal, 0.5);
    group.follicles = n;
    const TwoReadings readings = two_readings(group, {}, 0, 30, {true, false, false, false, false});
    EXPECT_NEAR(std::sqrt(readings.variance_first) / n, expected, 0.05 * expected);
  }
}

TEST(MeanField, stationary_start_sheds_its_share_from_the_first_day_M03) {
  GroupDescription group;
  group.follicles = 100'000;
  group.law = {DwellLaw{LawShape::lognormal, 1095, 0.365},
               {LawShape::gamma, 21, 0.25},
               {LawShape::gamma, 100, 0.35},
               {},
               {LawShape::lognormal, 60, 0.6}};
  group.kenogen_probability = 1;
  const MeanFieldCourse course = mean_field(group, {}, 1500);
  for (const std::size_t day : {std::size_t{1}, std::size_t{2}, std::size_t{500}, std::size_t{1500}}) {
    EXPECT_NEAR(course.released[day], 100'000.0 / 1276, 1e-4);
  }
}

TEST(MeanField, stationary_woman_does_not_drift_and_obeys_the_triangle) {
  const GroupDescription group = woman();
  const MeanFieldCourse course = mean_field(group, {}, 1000);
  for (std::size_t day = 1; day <= 1000; ++day) {
    EXPECT_NEAR(course.released[day] * mean_cycle_days(group) / group.follicles, 1, 1e-6);
    EXPECT_NEAR(share(group, course, Phase::anagen, day), share(group, course, Phase::anagen, 0), 1e-6);
    EXPECT_NEAR(course.held[day] / course.held[0], 1, 1e-6);
  }
  EXPECT_NEAR(course.in_phase[index_of(Phase::telogen)][500], course.released[500] * 2.2 * 30.4375, 0.1);
}

TEST(MeanField, follicles_and_hairs_are_conserved_under_any_drive) {
  GroupDescription group = woman();
  group.held_share = 0.4;
  constexpr std::int32_t days = 600;
  Drive drive;
  drive.clock_speed[0].assign(days, 1);
  drive.clock_speed[2].assign(days, 0.8);
  drive.clock_speed[3].assign(days, 2.5);
  drive.premature_catagen_per_day.assign(days, 0);
  drive.dystrophic_release_per_day.assign(days, 0);
  drive.empty_odds.assign(days, 3);
  for (std::size_t day = 100; day < 160; ++day) {
    drive.clock_speed[0][day] = 4;
    drive.premature_catagen_per_day[day] = 0.01;
    drive.dystrophic_release_per_day[day] = day < 130 ? 0.3 : 0.02;
  }
  const MeanFieldCourse course = mean_field(group, drive, days);
  const auto hairs = [&](std::size_t day) {
    return follicles_at(course, day) - course.in_phase[index_of(Phase::kenogen)][day] + course.held[day];
  };
  for (std::size_t day = 1; day <= days; ++day) {
    EXPECT_NEAR(follicles_at(course, day), group.follicles, 1e-6 * group.follicles);
    EXPECT_NEAR(hairs(day) - hairs(day - 1), course.anagen_entries[day] - course.released[day], 1e-6);
    EXPECT_GE(course.released[day], course.dystrophic[day]);
    for (const auto& count : course.in_phase) {
      EXPECT_GE(count[day], 0);
    }
  }
}

TEST(MeanField, hazard_alone_takes_its_share_of_anagen) {
  const GroupDescription group = woman();
  Drive drive;
  drive.premature_catagen_per_day.assign(40, 0);
  drive.premature_catagen_per_day[20] = 0.05;
  const MeanFieldCourse hit = mean_field(group, drive, 40);
  const MeanFieldCourse calm = mean_field(group, {}, 40);
  // Those whom the hazard takes cannot end anagen by themselves on that day: second order, below 0.1 %.
  const double taken = calm.in_phase[0][20] - hit.in_phase[0][21];
  EXPECT_NEAR(taken / (calm.in_phase[0][20] * -std::expm1(-0.05)), 1, 1e-3);
}

TEST(MeanField, hairs_lost_at_once_fall_empty_and_pass_no_catagen) {
  const GroupDescription group = woman();
  Drive drive;
  drive.dystrophic_release_per_day.assign(40, 0);
  drive.dystrophic_release_per_day[20] = 0.05;
  const MeanFieldCourse hit = mean_field(group, drive, 40);
  const MeanFieldCourse calm = mean_field(group, {}, 40);
  const double lost = hit.dystrophic[21];
  EXPECT_NEAR(lost / (calm.in_phase[0][20] * -std::expm1(-0.05)), 1, 1e-3);
  EXPECT_NEAR(hit.released[21] - calm.released[21], lost, 1e-3 * lost);
  constexpr auto kenogen = index_of(Phase::kenogen);
  EXPECT_NEAR(hit.in_phase[kenogen][21] - calm.in_phase[kenogen][21], lost, 1e-3 * lost);
  EXPECT_LE(hit.in_phase[index_of(Phase::catagen)][21], calm.in_phase[index_of(Phase::catagen)][21]);
  EXPECT_EQ(hit.dystrophic[20], 0);
  EXPECT_EQ(hit.dystrophic[22], 0);
}

TEST(MeanField, whole_clock_twice_as_fast_is_half_the_time) {
  GroupDescription group = halloy(LawShape::lognormal, 0.5);
  MeanFieldOptions options;
  options.start = {1, 0, 0, 0, 0};
  Drive fast;
  fast.clock_speed.fill(std::vector<double>(300, 2.0));
  const MeanFieldCourse twice = mean_field(group, fast, 300, options);
  const MeanFieldCourse plain = mean_field(group, {}, 600, options);
  for (const std::size_t day : {std::size_t{50}, std::size_t{150}, std::size_t{300}}) {
    EXPECT_NEAR(twice.in_phase[0][day], plain.in_phase[0][2 * day], 20);
  }
}

TEST(MeanField, step_of_a_quarter_day_is_fine_enough) {
  const GroupDescription group = woman();
  Drive drive;
  drive.clock_speed[0].assign(400, 1);
  std::fill(drive.clock_speed[0].begin() + 100, drive.clock_speed[0].begin() + 160, 5);
  MeanFieldOptions fine;
  fine.steps_per_day = 12;
  const MeanFieldCourse coarse = mean_field(group, drive, 400);
  const MeanFieldCourse exact = mean_field(group, drive, 400, fine);
  for (std::size_t day = 0; day <= 400; day += 10) {
    EXPECT_NEAR(coarse.released[day], exact.released[day], 2e-4 * exact.released[day]);
  }
}

GroupDescription vertex_patch(double follicles, std::array<double, 4> mean, std::array<double, 4> sd) {
  GroupDescription group;
  group.follicles = static_cast<std::int32_t>(follicles);
  const auto law = [&](std::size_t i) { return DwellLaw{LawShape::lognormal, mean[i], sd[i] / mean[i]}; };
  group.law = {law(0), law(1), law(2), {}, law(3)};
  group.kenogen_probability = 1;
  return group;
}

TEST(TwoReadings, a_year_nearly_forgets_a_short_cycle_M08) {
  // SDs of the dwells as in the fit of that patch: 130, 4, 40 and 60 days.
  const GroupDescription group = vertex_patch(251, {195, 15, 105, 80}, {130, 4, 40, 60});
  const TwoReadings readings = two_readings(group, {}, 0, 48 * 7, bears_hair);
  EXPECT_NEAR(readings.mean_first, 200, 0.5);
  EXPECT_NEAR(std::sqrt(readings.variance_of_change()), 8.8, 0.1);
  EXPECT_NEAR(std::sqrt(readings.variance_first + readings.variance_second), 9.0, 0.1);
}

TEST(TwoReadings, visits_a_year_apart_oppose_each_other_in_a_longer_cycle_M08) {
  // The rest of the cycle was not printed with that figure: 21, 100 and 120 days give its single-visit SD of 5.5.
  const GroupDescription group = vertex_patch(230, {540, 21, 100, 120}, {130, 4, 40, 60});
  const TwoReadings readings = two_readings(group, {}, 0, 48 * 7, bears_hair);
  EXPECT_NEAR(std::sqrt(readings.variance_first), 5.5, 0.1);
  EXPECT_NEAR(std::sqrt(readings.variance_first + readings.variance_second), 7.8, 0.1);
  EXPECT_NEAR(std::sqrt(readings.variance_of_change()), 8.4, 0.1);
  EXPECT_LT(readings.covariance, 0);
}

TEST(TwoReadings, same_day_is_the_same_count) {
  const GroupDescription group = vertex_patch(251, {195, 15, 105, 80}, {130, 4, 40, 60});
  const TwoReadings readings = two_readings(group, {}, 0, 0, bears_hair);
  EXPECT_NEAR(readings.variance_of_change(), 0, 1e-9);
}

TEST(TwoReadings, memory_does_not_depend_on_when_a_stationary_patch_is_first_read) {
  const GroupDescription group = vertex_patch(251, {195, 15, 105, 80}, {130, 4, 40, 60});
  const TwoReadings at_start = two_readings(group, {}, 0, 90, bears_hair);
  const TwoReadings later = two_readings(group, {}, 200, 290, bears_hair);
  EXPECT_NEAR(at_start.covariance, later.covariance, 1e-3);
}

}  // namespace
}  // namespace anagen::follicle
