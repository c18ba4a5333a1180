#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "cause/kinds.hpp"
#include "follicle/mean_field.hpp"
#include "women.hpp"

namespace anagen::cause {
namespace {

using testing::host;

constexpr Calendar calendar = {{2024, 1, 1}, -30, 430};
constexpr double mean_anagen = 913;

EpisodePrior prior(const AcuteIllnessSpec& given = {}) {
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  return prior_of(lookup, given);
}

Host someone(std::uint32_t subject) {
  Host out = host(subject);
  out.mean_anagen_days = mean_anagen;
  return out;
}

double total_hazard(const Episode& illness) {
  double sum = 0;
  for (const double today : drive(illness, calendar).premature_catagen_per_day) {
    sum += today;
  }
  return sum;
}

TEST(AcuteIllness, hazard_rises_stays_and_ends_with_the_size_that_the_multiplier_says) {
  const Episode illness = typical(prior(), mean_anagen);
  const auto hazard = drive(illness, calendar).premature_catagen_per_day;
  EXPECT_EQ(hazard[29], 0);
  EXPECT_GT(hazard[30], 0);
  EXPECT_NEAR(hazard[30 + 5], (illness.actions[0].size - 1) / mean_anagen, 1e-12);
  EXPECT_EQ(hazard[30 + 14], 0);
  // 14 days of which 2 rise evenly: 13 full days.
  EXPECT_NEAR(total_hazard(illness), 13 * (illness.actions[0].size - 1) / mean_anagen, 1e-12);
}

TEST(AcuteIllness, longer_fever_acts_longer) {
  AcuteIllnessSpec ten_days;
  ten_days.fever_days = 10;
  const Episode longer = typical(prior(ten_days), mean_anagen);
  const Episode usual = typical(prior(), mean_anagen);
  EXPECT_DOUBLE_EQ(longer.actions[0].pulse.until - longer.actions[0].pulse.from,
                   2 * (usual.actions[0].pulse.until - usual.actions[0].pulse.from));
}

TEST(AcuteIllness, share_of_people_who_answer_is_the_given_one) {
  // n = 2,000, four standard errors (alpha about 6e-5).
  constexpr std::uint32_t n = 2000;
  AcuteIllnessSpec third;
  third.susceptibility = 0.3;
  double answering = 0;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    const Episode illness = draw(prior(third), someone(subject));
    answering += illness.susceptible ? 1.0 / n : 0;
    EXPECT_GE(illness.actions[0].size, 5);
    EXPECT_LE(illness.actions[0].size, 20);
    EXPECT_EQ(follicle::undisturbed(drive(illness, calendar)), !illness.susceptible);
  }
  EXPECT_NEAR(answering, 0.3, 4 * std::sqrt(0.3 * 0.7 / n));
}

TEST(AcuteIllness, one_of_no_size_disturbs_nothing) {
  AcuteIllnessSpec none;
  none.multiplier = 1;
  none.susceptibility = 1;
  EXPECT_EQ(drive(draw(prior(none), someone(1)), calendar), follicle::Drive{});
  AcuteIllnessSpec no_fever;
  no_fever.fever_days = 0;
  no_fever.susceptibility = 1;
  EXPECT_EQ(drive(draw(prior(no_fever), someone(1)), calendar), follicle::Drive{});
  AcuteIllnessSpec elsewhere;
  elsewhere.day = 5000;
  EXPECT_EQ(drive(typical(prior(elsewhere), mean_anagen), calendar), follicle::Drive{});
}

TEST(AcuteIllness, shed_peaks_one_telogen_after_the_pulse_and_is_over_in_six_months) {
  const auto group = testing::woman(0, 0, testing::trait_dice(1));
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  const Episode illness = typical(prior(), group.law[0].mean_days);
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
