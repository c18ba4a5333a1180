#include <gtest/gtest.h>

#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::long_calendar;
using testing::prior;
using testing::shed_after;

template <class Spec>
follicle::Drive drive_under(const Spec& given) {
  return drive(typical(prior(given), testing::mean_woman_anagen_days), long_calendar);
}

double speed_on(const follicle::Drive& drive, std::int32_t day) {
  return drive.clock_speed[0][static_cast<std::size_t>(day - long_calendar.first_day)];
}

TEST(WeightLoss, sheds_after_one_rest_for_as_long_as_weight_falls) {
  const auto usual = shed_after(WeightLossSpec{});
  EXPECT_GT(usual.first_above(0.1), 45);
  EXPECT_LT(usual.first_above(0.1), 100);
  WeightLossSpec half_a_year;
  half_a_year.until = 180;
  const auto longer = shed_after(half_a_year);
  EXPECT_EQ(longer.first_above(0), usual.first_above(0));
  EXPECT_NEAR(longer.last_above(0.5) - usual.last_above(0.5), 60, 15);
  // A doubled hazard at most doubles the shed.
  EXPECT_LT(longer.on(longer.peak()), 1.05);
  EXPECT_GT(longer.on(longer.peak()), 0.5);
}

TEST(Iron, has_the_whole_effect_below_the_threshold_half_in_its_middle_and_none_above) {
  IronDeficiencySpec iron;
  iron.ferritin_ng_per_ml = 10;
  EXPECT_EQ(drive_under(iron), drive_under(IronDeficiencySpec{}));
  const double whole = speed_on(drive_under(iron), 700) - 1;
  EXPECT_NEAR(whole, 0.1, 1e-9);
  iron.ferritin_ng_per_ml = 27.5;
  EXPECT_NEAR(speed_on(drive_under(iron), 700) - 1, whole / 2, 1e-12);
  iron.ferritin_ng_per_ml = 40;
  EXPECT_EQ(drive_under(iron), follicle::Drive{});
}

TEST(Iron, threshold_moves_with_an_override) {
  IronDeficiencySpec iron;
  iron.ferritin_ng_per_ml = 40;
  const auto raised = typical(prior(iron, {{"te.iron.hazard_threshold", 60.0}}), 913);
  EXPECT_GT(raised.actions[0].size, 1);
}

TEST(Deficiencies, build_up_and_fade_after_their_end) {
  ZincDeficiencySpec zinc;
  zinc.until = 180;
  const follicle::Drive drive = drive_under(zinc);
  EXPECT_EQ(speed_on(drive, -1), 1);
  EXPECT_NEAR(speed_on(drive, 14), 1 + 0.1 * 14.5 / 30, 1e-9);
  EXPECT_NEAR(speed_on(drive, 180), 1.1, 1e-9);
  EXPECT_LT(speed_on(drive, 181), 1.0995);
  EXPECT_NEAR(speed_on(drive, 211), 1 + 0.1 * 0.36, 2e-3);
  EXPECT_NEAR(speed_on(drive, 600), 1, 1e-5);
  EXPECT_TRUE(drive.growth_rate.empty());
}

TEST(Deficiencies, slow_growth_where_the_scenario_says_so) {
  const auto episode = typical(
      prior(ProteinDeficiencySpec{}, {{"te.protein.growth_multiplier", 0.8}, {"te.protein.fibre_multiplier", 0.9}}),
      913);
  const follicle::Drive both = drive(episode, long_calendar);
  EXPECT_NEAR(both.growth_rate.back(), 0.8, 1e-12);
  EXPECT_NEAR(both.fibre_quality.back(), 0.9, 1e-12);
}

TEST(Deficiencies, shed_more_one_rest_after_they_begin) {
  ProteinDeficiencySpec protein;
  protein.until = 90;
  const auto shed = shed_after(protein);
  EXPECT_GT(shed.first_above(0.1), 40);
  EXPECT_GT(shed.peak(), 90);
  EXPECT_LT(shed.peak(), 220);
}

}  // namespace
}  // namespace anagen::cause
