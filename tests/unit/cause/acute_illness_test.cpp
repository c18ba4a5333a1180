#include "cause/acute_illness.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "follicle/mean_field.hpp"
#include "women.hpp"

namespace anagen::cause {
namespace {

using testing::host;

constexpr Calendar calendar = {{2024, 1, 1}, -30, 430};
constexpr double mean_anagen = 913;

AcuteIllnessPrior prior(const AcuteIllnessSpec& given = {}) {
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  return acute_illness_prior(lookup, given);
}

double total_hazard(const AcuteIllness& illness) {
  double sum = 0;
  for (const double today : drive(illness, calendar).premature_catagen_per_day) {
    sum += today;
  }
  return sum;
}

TEST(AcuteIllness, hazard_rises_stays_and_ends_with_the_size_that_the_multiplier_says) {
  const AcuteIllness illness = typical_acute_illness(prior(), mean_anagen);
  const auto hazard = drive(illness, calendar).premature_catagen_per_day;
  EXPECT_EQ(hazard[29], 0);
  EXPECT_GT(hazard[30], 0);
  EXPECT_NEAR(hazard[30 + 5], (illness.multiplier - 1) / mean_anagen, 1e-12);
  EXPECT_EQ(hazard[30 + 14], 0);
  // 14 days of which 2 rise evenly: 13 full days.
  EXPECT_NEAR(total_hazard(illness), 13 * (illness.multiplier - 1) / mean_anagen, 1e-12);
}

TEST(AcuteIllness, longer_fever_acts_longer) {
  AcuteIllnessSpec ten_days;
  ten_days.fever_days = 10;
  const AcuteIllness longer = typical_acute_illness(prior(ten_days), mean_anagen);
  const AcuteIllness usual = typical_acute_illness(prior(), mean_anagen);
  EXPECT_DOUBLE_EQ(longer.pulse.until - longer.pulse.from, 2 * (usual.pulse.until - usual.pulse.from));
}

TEST(AcuteIllness, share_of_people_who_answer_is_the_given_one) {
  // n = 2,000, four standard errors (alpha about 6e-5).
  constexpr std::uint32_t n = 2000;
  AcuteIllnessSpec third;
  third.susceptibility = 0.3;
  double answering = 0;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    const AcuteIllness illness = draw_acute_illness(prior(third), host(subject), mean_anagen);
    answering += illness.susceptible ? 1.0 / n : 0;
    EXPECT_GE(illness.multiplier, 5);
    EXPECT_LE(illness.multiplier, 20);
    EXPECT_EQ(follicle::undisturbed(drive(illness, calendar)), !illness.susceptible);
  }
  EXPECT_NEAR(answering, 0.3, 4 * std::sqrt(0.3 * 0.7 / n));
}

TEST(AcuteIllness, one_of_no_size_disturbs_nothing) {
  AcuteIllnessSpec none;
  none.multiplier = 1;
  none.susceptibility = 1;
  EXPECT_EQ(drive(draw_acute_illness(prior(none), host(1), mean_anagen), calendar), follicle::Drive{});
  AcuteIllnessSpec no_fever;
  no_fever.fever_days = 0;
  no_fever.susceptibility = 1;
  EXPECT_EQ(drive(draw_acute_illness(prior(no_fever), host(1), mean_anagen), calendar), follicle::Drive{});
  AcuteIllnessSpec elsewhere;
  elsewhere.day = 5000;
  EXPECT_EQ(drive(typical_acute_illness(prior(elsewhere), mean_anagen), calendar), follicle::Drive{});
}

TEST(AcuteIllness, shed_peaks_one_telogen_after_the_pulse_and_is_over_in_six_months) {
  const auto group = testing::woman(0, 0, testing::trait_dice(1));
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  const AcuteIllness illness = typical_acute_illness(prior(), group.law[0].mean_days);
  const auto course = follicle::mean_field(group, drive(illness, calendar), calendar.days, options);
  const auto peak = std::max_element(course.released.begin(), course.released.end()) - course.released.begin();
  // Middle of the pulse, catagen, and rest with exogen less the skew of both: between 80 and 110 days.
  const double lag = static_cast<double>(peak + calendar.first_day) - 7.5;
  const double chain = group.law[1].mean_days + group.law[2].mean_days + group.law[3].mean_days;
  EXPECT_GT(lag, 0.8 * chain);
  EXPECT_LT(lag, chain);
  const double baseline = group.follicles / mean_cycle_days(group);
  EXPECT_GT(*std::max_element(course.released.begin(), course.released.end()), 2 * baseline);
  EXPECT_LT(course.released[30 + 210], 1.2 * baseline);
}

}  // namespace
}  // namespace anagen::cause
