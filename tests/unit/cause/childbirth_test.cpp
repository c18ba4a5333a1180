#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "cause/kinds.hpp"
#include "follicle/mean_field.hpp"
#include "women.hpp"

namespace anagen::cause {
namespace {

using testing::host;

constexpr Calendar calendar = {{2024, 1, 1}, -220, 780};

EpisodePrior prior(const ChildbirthSpec& given = {}, std::map<std::string, double, std::less<>> overrides = {}) {
  evidence::Lookup lookup({"woman", "caucasian", "any"}, std::move(overrides));
  return prior_of(lookup, given);
}

double speed_on(const Episode& birth, std::int32_t day) {
  return drive(birth, calendar).clock_speed[0][static_cast<std::size_t>(day - calendar.first_day)];
}

TEST(Childbirth, anagen_is_held_before_birth_and_released_after) {
  const Episode birth = typical(prior(), 913);
  EXPECT_EQ(speed_on(birth, -200), 1);
  EXPECT_DOUBLE_EQ(speed_on(birth, -1), 0.35);
  EXPECT_DOUBLE_EQ(speed_on(birth, 0), 5);
  EXPECT_DOUBLE_EQ(speed_on(birth, 74), 5);
  EXPECT_LT(speed_on(birth, 105), 1 + 4 * 0.38);
  EXPECT_NEAR(speed_on(birth, 500), 1, 1e-4);
}

TEST(Childbirth, women_differ_within_the_published_ranges) {
  std::vector<double> peaks;
  for (std::uint32_t subject = 0; subject < 300; ++subject) {
    const Episode birth = draw(prior(), host(subject));
    EXPECT_GE(birth.actions[1].size, 3);
    EXPECT_LE(birth.actions[1].size, 6);
    EXPECT_GE(birth.actions[1].pulse.until - birth.actions[1].pulse.from, 42);
    EXPECT_LE(birth.actions[1].pulse.until - birth.actions[1].pulse.from, 90);
    peaks.push_back(birth.actions[1].size);
  }
  EXPECT_GT(*std::max_element(peaks.begin(), peaks.end()) - *std::min_element(peaks.begin(), peaks.end()), 2);
}

TEST(Childbirth, what_is_given_holds_in_every_woman) {
  ChildbirthSpec given;
  given.day = 30;
  given.rebound_multiplier = 4;
  given.rebound_days = 60;
  for (std::uint32_t subject = 0; subject < 5; ++subject) {
    const Episode birth = draw(prior(given), host(subject));
    EXPECT_EQ(birth.actions[1].size, 4);
    EXPECT_EQ(birth.actions[1].pulse.until, 90);
    EXPECT_EQ(birth.actions[0].pulse.until, 30);
  }
}

TEST(Childbirth, one_of_no_size_disturbs_nothing) {
  ChildbirthSpec none;
  none.hold_multiplier = 1;
  none.rebound_multiplier = 1;
  EXPECT_EQ(drive(draw(prior(none), host(1)), calendar), follicle::Drive{});
  ChildbirthSpec no_time;
  no_time.hold_days = 0;
  no_time.rebound_days = 0;
  EXPECT_EQ(drive(draw(prior(no_time), host(1)), calendar), follicle::Drive{});
  EXPECT_EQ(drive(draw(prior({}, {{"te.postpartum.susceptible_share", 0.0}}), host(1)), calendar), follicle::Drive{});
}

TEST(Childbirth, second_birth_meets_the_same_woman) {
  ChildbirthSpec later;
  later.day = 800;
  const Episode first = draw(prior(), host(5));
  const Episode second = draw(prior(later), host(5));
  EXPECT_EQ(first.actions[1].size, second.actions[1].size);
  EXPECT_EQ(first.actions[1].pulse.until + 800, second.actions[1].pulse.until);
}

/// Means over women of what P01 asks; onset, peak and end over those whose shed crosses 1.5 x their own baseline.
struct Postpartum {
  double resting_at_birth = 0;
  double resting_at_week_6 = 0;
  double onset_months = 0;
  double peak_months = 0;
  double end_months = 0;
  double shedding = 0;  ///< share of women who ever cross it
};

Postpartum postpartum(const EpisodePrior& given, std::uint32_t women) {
  evidence::Lookup row({"woman", "caucasian", "any"});
  const double anagen_cv = *row.row("follicle.anagen.mean").spread_number;
  const double rest_cv = *row.row("follicle.telogen_rest.mean").spread_number;
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  Postpartum mean;
  for (std::uint32_t subject = 0; subject < women; ++subject) {
    const auto group = testing::woman(anagen_cv, rest_cv, testing::trait_dice(subject));
    const auto course =
        follicle::mean_field(group, drive(draw(given, host(subject)), calendar), calendar.days, options);
    const auto slot = [](std::int32_t day) { return static_cast<std::size_t>(day - calendar.first_day); };
    const auto resting = [&](std::int32_t day) {
      const std::size_t i = slot(day);
      const double clubs = course.in_phase[1][i] + course.in_phase[2][i] + course.in_phase[3][i] + course.held[i];
      return clubs / (clubs + course.in_phase[0][i]);
    };
    const double mark = 1.5 * group.follicles / mean_cycle_days(group);
    std::int32_t onset = 0;
    std::int32_t peak = 1;
    std::int32_t end = 0;
    for (std::int32_t day = 1; day < 555; ++day) {
      const double shed = course.released[slot(day)];
      peak = shed > course.released[slot(peak)] ? day : peak;
      onset = onset == 0 && shed > mark ? day : onset;
      end = shed > mark ? day : end;
    }
    mean.resting_at_birth += resting(0) / women;
    mean.resting_at_week_6 += resting(42) / women;
    if (onset > 0) {
      mean.onset_months += onset / days_per_month;
      mean.peak_months += peak / days_per_month;
      mean.end_months += end / days_per_month;
      mean.shedding += 1;
    }
  }
  mean.onset_months /= mean.shedding;
  mean.peak_months /= mean.shedding;
  mean.end_months /= mean.shedding;
  mean.shedding /= women;
  return mean;
}

TEST(Childbirth, shedding_after_birth_comes_and_goes_as_reported_P01) {
  const Postpartum found = postpartum(prior(), 60);
  EXPECT_LE(found.resting_at_birth, 0.08);
  EXPECT_NEAR(found.resting_at_week_6, 0.24, 0.05);
  EXPECT_NEAR(found.onset_months, 2.9, 0.6);
  EXPECT_NEAR(found.peak_months, 5.1, 1.0);
  EXPECT_NEAR(found.end_months, 8.1, 1.8);
  // Two surveys: 0.684 and 0.918; four standard errors of 60 women are 0.21.
  EXPECT_NEAR(found.shedding, 0.8, 0.21);
}

TEST(Childbirth, slower_fading_ends_the_shedding_later_and_leaves_its_onset) {
  const Postpartum abrupt = postpartum(prior({}, {{"te.postpartum.rebound.fading", 0.0}}), 20);
  const Postpartum slow = postpartum(prior({}, {{"te.postpartum.rebound.fading", 45.0}}), 20);
  EXPECT_NEAR(abrupt.onset_months, slow.onset_months, 0.05);
  EXPECT_GT(slow.end_months, abrupt.end_months + 1);
}

}  // namespace
}  // namespace anagen::cause
