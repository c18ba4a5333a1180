#include <gtest/gtest.h>

#include <cmath>

#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::long_calendar;
using testing::prior;

std::size_t slot(std::int32_t day) { return static_cast<std::size_t>(day - long_calendar.first_day); }

ScalpInflammationSpec of_size(double multiplier) {
  ScalpInflammationSpec given;
  given.multiplier = multiplier;
  given.until = 399;
  return given;
}

TEST(ScalpInflammation, builds_up_stays_and_fades_after_relief) {
  evidence::Lookup lookup({.sex = "man", .ancestry = "caucasian"});
  const double onset = lookup("aga.inflammation.onset");
  const double fading = lookup("aga.inflammation.fading");
  const std::vector<double> rate = drive(typical(prior(of_size(1.4)), 913), long_calendar).size_rate;
  ASSERT_EQ(rate.size(), 1200U);
  EXPECT_EQ(rate[slot(-1)], 1);
  EXPECT_NEAR(rate[slot(static_cast<std::int32_t>(onset / 2))], 1.2, 0.01);
  EXPECT_NEAR(rate[slot(399)], 1.4, 1e-12);
  EXPECT_NEAR(rate[slot(399 + static_cast<std::int32_t>(fading))], 1 + 0.4 * std::exp(-1), 0.01);
}

TEST(ScalpInflammation, moves_nothing_but_the_rate_and_by_default_not_even_that) {
  const follicle::Drive full = drive(typical(prior(of_size(1.4)), 913), long_calendar);
  follicle::Drive alone;
  alone.size_rate = full.size_rate;
  EXPECT_EQ(full, alone);
  const Cause quiet = typical_cause(prior(ScalpInflammationSpec{}), 913);
  EXPECT_EQ(drive_of(quiet, long_calendar), follicle::Drive{});
  EXPECT_TRUE(minoxidil_response(quiet, long_calendar).empty());
}

TEST(ScalpInflammation, of_half_the_severity_does_half) {
  ScalpInflammationSpec given = of_size(1.4);
  given.minoxidil_response = 0.6;
  given.severity = 0.5;
  const Episode half = typical(prior(given), 913);
  EXPECT_NEAR(drive(half, long_calendar).size_rate[slot(300)], 1.2, 1e-12);
  EXPECT_NEAR(minoxidil_response(Cause(half), long_calendar)[slot(300)], 0.8, 1e-12);
  given.severity = 0;
  const Episode none = typical(prior(given), 913);
  EXPECT_EQ(drive(none, long_calendar), follicle::Drive{});
  EXPECT_TRUE(minoxidil_response(Cause(none), long_calendar).empty());
}

TEST(ScalpInflammation, dulls_minoxidil_while_it_lasts_in_whoever_has_it) {
  ScalpInflammationSpec given;
  given.minoxidil_response = 0.7;
  given.until = 399;
  given.susceptibility = 0.5;
  std::size_t dulled = 0;
  for (std::uint32_t subject = 0; subject < 40; ++subject) {
    const Cause one = draw_cause(prior(given), testing::someone(subject));
    const std::vector<double> left = minoxidil_response(one, long_calendar);
    if (!left.empty()) {
      ++dulled;
      EXPECT_EQ(left[slot(-1)], 1);
      EXPECT_NEAR(left[slot(399)], 0.7, 1e-12);
      EXPECT_GT(left[slot(790)], 0.95);
    }
  }
  EXPECT_GT(dulled, 8U);
  EXPECT_LT(dulled, 32U);
}

TEST(ScalpInflammation, no_other_cause_dulls_minoxidil) {
  EXPECT_TRUE(minoxidil_response(typical_cause(prior(SmokingSpec{}), 913), long_calendar).empty());
}

}  // namespace
}  // namespace anagen::cause
