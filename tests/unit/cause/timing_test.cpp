#include <gtest/gtest.h>

#include "shed_course.hpp"

// When the clubs of the causes whose size is small, or none by default, are shed: not before a growing hair that ended
// early has rested, most from one rest after it began to one rest after its end, and as usual once it has faded.

namespace anagen::cause {
namespace {

constexpr std::int32_t last = 360;  // of every cause here, from day 0
/// From here the release is told: the first entry of the course is its start.
constexpr std::int32_t before = testing::long_calendar.first_day + 1;

testing::ShedCourse shed_by(auto given) {
  if constexpr (requires { given.until; }) {
    given.until = last;
  }
  return testing::shed_after(given);
}

/// `onset_days` and `fading_days` of the rows of the kind.
void expect_one_rest_later(const testing::ShedCourse& shed, const char* rows) {
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  const double onset = lookup(std::string(rows) + ".onset");
  const double fading = lookup(std::string(rows) + ".fading");
  const double highest = shed.on(shed.peak());
  EXPECT_GT(highest, 0.05) << rows;
  for (std::int32_t day = before; day <= 14; ++day) {
    EXPECT_LT(std::abs(shed.on(day)), 0.01 * highest) << rows << " sheds on day " << day;
  }
  EXPECT_GT(shed.first_above(0.1), 30) << rows;
  EXPECT_LT(shed.first_above(0.5), onset + 1.5 * shed.rest_days) << rows;
  EXPECT_GT(shed.peak(), 0.8 * shed.rest_days) << rows;
  EXPECT_LT(shed.peak(), last + 1.2 * shed.rest_days) << rows;
  const auto after = static_cast<std::int32_t>(last + 1.5 * shed.rest_days + 2 * fading);
  EXPECT_LT(shed.on(after), 0.2 * highest) << rows;
  EXPECT_LT(shed.last_above(0.2), after) << rows;
}

template <class Spec>
Spec of_size(double multiplier) {
  Spec given;
  given.multiplier = multiplier;
  return given;
}

TEST(Timing, of_low_iron_and_an_overactive_thyroid) {
  expect_one_rest_later(shed_by(IronDeficiencySpec{}), "te.iron");
  expect_one_rest_later(shed_by(HyperthyroidismSpec{}), "te.hyperthyroid");
}

TEST(Timing, of_polycystic_ovaries_smoking_poor_sleep_and_traction_where_a_size_is_given) {
  expect_one_rest_later(shed_by(of_size<PcosSpec>(1.5)), "hormone.pcos");
  expect_one_rest_later(shed_by(of_size<SmokingSpec>(1.5)), "lifestyle.smoking");
  expect_one_rest_later(shed_by(of_size<PoorSleepSpec>(1.5)), "lifestyle.poor_sleep");
  expect_one_rest_later(shed_by(of_size<TractionSpec>(1.5)), "lifestyle.traction");
}

TEST(Timing, of_menopause_rises_over_its_onset_and_stays) {
  MenopauseSpec given;
  given.anagen_multiplier = 0.8;
  const auto shed = shed_by(given);
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  const double onset = lookup("hormone.menopause.onset");
  const double highest = shed.on(shed.peak());
  EXPECT_GT(highest, 0.1);
  for (std::int32_t day = before; day <= 14; ++day) {
    EXPECT_LT(std::abs(shed.on(day)), 0.01 * highest) << day;
  }
  EXPECT_GT(shed.peak(), 0.9 * onset);
  EXPECT_LT(shed.on(static_cast<std::int32_t>(onset / 4)), 0.5 * highest);
  // A cycle with an anagen of four fifths sheds so much more for good.
  const auto group = testing::woman(0, 0, testing::trait_dice(1));
  auto shorter = group;
  shorter.law[0].mean_days *= 0.8;
  const double steady = mean_cycle_days(group) / mean_cycle_days(shorter) - 1;
  EXPECT_NEAR(shed.on(790), steady, 0.1 * (1 + steady));
}

}  // namespace
}  // namespace anagen::cause
