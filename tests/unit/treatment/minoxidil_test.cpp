#include "treatment/minoxidil.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::treatment {
namespace {

MinoxidilLaw law() {
  evidence::Lookup lookup({"man", "any", "any"});
  return minoxidil_law(lookup);
}

MinoxidilIntake solution(double percent, double ml, std::int32_t times, std::int32_t days) {
  return {Route::topical, doses_of({.dose_mg = solution_mg(percent, ml), .times_per_day = times}, {}, days)};
}

double last_drive(const MinoxidilIntake& intake, std::int32_t days, double activity = 1) {
  const std::vector<MinoxidilIntake> intakes = {intake};
  return minoxidil_drive(law(), intakes, {days - 1, 1}, activity)[0];
}

TEST(Minoxidil, five_percent_twice_a_day_drives_by_one_in_the_end) {
  EXPECT_NEAR(last_drive(solution(5, 1, 2, 400), 400), 1, 1e-12);
}

TEST(Minoxidil, two_percent_drives_by_the_ratio_of_the_two_saturations) {
  const double k = law().half_effect_percent;
  EXPECT_NEAR(last_drive(solution(2, 1, 2, 400), 400), 2 / (2 + k) / (5 / (5 + k)), 1e-12);
  EXPECT_NEAR(last_drive(solution(2, 1, 2, 400), 400), 0.64, 0.08) << "between the trials in men and women";
}

TEST(Minoxidil, once_a_day_is_half_the_strength_and_more_never_passes_saturation) {
  const double k = law().half_effect_percent;
  EXPECT_NEAR(last_drive(solution(5, 1, 1, 400), 400), 2.5 / (2.5 + k) / (5 / (5 + k)), 1e-12);
  EXPECT_LT(last_drive(solution(1e6, 1, 2, 400), 400), (5 + k) / 5);
}

TEST(Minoxidil, rises_and_falls_with_its_time_constants) {
  const std::vector<MinoxidilIntake> intakes = {solution(5, 1, 2, 300)};
  const std::vector<double> drive = minoxidil_drive(law(), intakes, {0, 500});
  const double on = law().onset_days;
  const double off = law().washout_days;
  for (const std::size_t day : {std::size_t{0}, std::size_t{9}, std::size_t{60}}) {
    const double mean = 1 - on * (std::exp(-double(day) / on) - std::exp(-double(day + 1) / on));
    EXPECT_NEAR(drive[day], mean, 1e-12) << day;
    EXPECT_NEAR(drive[300 + day], off * (std::exp(-double(day) / off) - std::exp(-double(day + 1) / off)), 1e-9) << day;
  }
}

TEST(Minoxidil, tablet_of_the_equivalent_dose_drives_as_the_solution) {
  const MinoxidilIntake tablet = {Route::oral, doses_of({.dose_mg = law().oral_mg_per_day}, {}, 400)};
  EXPECT_NEAR(last_drive(tablet, 400), 1, 1e-9);
}

TEST(Minoxidil, what_is_swallowed_late_acts_into_the_next_day_and_nothing_is_lost) {
  const std::vector<MinoxidilIntake> intakes = {{Route::oral, {{20, 5}}}};
  const std::vector<double> strength = minoxidil_strength(law(), intakes, {0, 10});
  const double left = std::exp2(-4 / law().half_life_hours);
  EXPECT_NEAR(strength[0], 5 * (1 - left), 1e-12);
  EXPECT_NEAR(strength[1], 5 * left * (1 - std::exp2(-24 / law().half_life_hours)), 1e-12);
  double sum = 0;
  for (const double day : strength) {
    sum += day;
  }
  EXPECT_NEAR(sum, 5, 1e-9);
}

TEST(Minoxidil, tablet_and_solution_add_up_in_strength) {
  const std::vector<MinoxidilIntake> both = {solution(5, 1, 2, 100), solution(2, 1, 2, 100)};
  EXPECT_NEAR(minoxidil_strength(law(), both, {50, 1})[0], 7, 1e-12);
}

TEST(Minoxidil, moves_three_clocks_and_the_odds_of_an_empty_interval_by_powers_of_the_drive) {
  const MinoxidilAction action = {.telogen_speed = 2, .kenogen_speed = 3, .beside_club = 4, .anagen_prolongation = 1.5};
  const follicle::Drive out = drive_of(action, std::vector<double>{0, 0.5, 1});
  EXPECT_EQ(out.clock_speed[0][0], 1);
  EXPECT_NEAR(out.clock_speed[0][2], 1 / 1.5, 1e-12);
  EXPECT_NEAR(out.clock_speed[2][1], std::sqrt(2), 1e-12);
  EXPECT_NEAR(out.clock_speed[4][2], 3, 1e-12);
  EXPECT_NEAR(out.empty_odds[1], 0.5, 1e-12);
  EXPECT_NEAR(out.empty_odds[2], 0.25, 1e-12);
  EXPECT_TRUE(out.target_size_shift.empty()) << "size is left alone";
  EXPECT_EQ(drive_of(MinoxidilAction{}, std::vector<double>{1, 1}), follicle::Drive{});
}

TEST(Minoxidil, who_has_no_sulphotransferase_does_not_respond) {
  EXPECT_EQ(last_drive(solution(5, 1, 2, 400), 400, 0), 0);
  EXPECT_LT(last_drive(solution(5, 1, 2, 400), 400, 0.5), 1);
}

TEST(Minoxidil, nothing_drives_without_a_dose_and_use_before_the_run_counts) {
  EXPECT_EQ(minoxidil_drive(law(), {}, {0, 4}), std::vector<double>(4, 0.0));
  const std::vector<MinoxidilIntake> intakes = {
      {Route::topical, doses_of({.start_day = -100, .dose_mg = 50, .times_per_day = 2}, {}, 200)}};
  const std::vector<double> whole = minoxidil_drive(law(), intakes, {-100, 300});
  const std::vector<double> part = minoxidil_drive(law(), intakes, {0, 200});
  EXPECT_TRUE(std::equal(part.begin(), part.end(), whole.begin() + 100));
}

}  // namespace
}  // namespace anagen::treatment
