#include <gtest/gtest.h>

#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::prior;
using testing::shed_after;

TEST(Infection, sheds_one_rest_later_and_lingers_longer_than_a_fever) {
  const auto infection = shed_after(InfectionSpec{});
  const auto fever = shed_after(AcuteIllnessSpec{});
  EXPECT_GT(infection.first_above(0.1), 30);
  EXPECT_GT(infection.peak(), 0.8 * infection.rest_days);
  EXPECT_LT(infection.peak(), infection.rest_days + 40);
  EXPECT_GT(infection.peak(), fever.peak());
  EXPECT_GT(infection.last_above(0.5), fever.last_above(0.5));
  InfectionSpec abrupt;
  abrupt.lingering_days = 0;
  EXPECT_EQ(shed_after(abrupt).excess, fever.excess);
}

TEST(Infection, lets_resting_clubs_go_at_once_only_where_that_is_asked_for) {
  InfectionSpec early;
  early.release_multiplier = 3;
  EXPECT_LT(shed_after(early).first_above(0.2), 10);
  EXPECT_NEAR(shed_after(InfectionSpec{}).on(10), 0, 0.01);
}

TEST(Infection, longer_fever_acts_longer) {
  InfectionSpec ten_days;
  ten_days.fever_days = 10;
  const Pulse longer = typical(prior(ten_days), 913).actions[0].pulse;
  const Pulse usual = typical(prior(InfectionSpec{}), 913).actions[0].pulse;
  EXPECT_DOUBLE_EQ(longer.until - longer.from, 2 * (usual.until - usual.from));
}

TEST(Surgery, sheds_two_to_five_months_later_and_is_over_in_eight) {
  const auto surgery = shed_after(SurgerySpec{});
  EXPECT_GT(surgery.first_above(0.2), 45);
  EXPECT_GT(surgery.peak(), 80);
  EXPECT_LT(surgery.peak(), 125);
  EXPECT_LT(surgery.on(240), 0.1);
}

}  // namespace
}  // namespace anagen::cause
