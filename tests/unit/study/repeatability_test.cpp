#include "study/repeatability.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "study/measure_table.hpp"

namespace anagen::study {
namespace {

/// Four people read at two visits.
const People four = {.days = {0, 7}, .values = {{100, 104}, {150, 146}, {200, 204}, {250, 246}}};

TEST(Repeatability, agreement_is_the_intraclass_correlation_of_an_analysis_of_variance) {
  // Means 102, 148, 202, 248: between 2 x 4089.33..., within 4 x 8 / 4 = 8.
  const double between =
      2 *
      ((102 - 175) * (102 - 175) + (148 - 175) * (148 - 175) + (202 - 175) * (202 - 175) + (248 - 175) * (248 - 175)) /
      3.0;
  EXPECT_NEAR(agreement(four).value, (between - 8) / (between + 8), 1e-12);
}

TEST(Repeatability, identical_visits_agree_fully_and_identical_people_not_at_all) {
  EXPECT_DOUBLE_EQ(agreement({.days = {0, 7}, .values = {{1, 1}, {2, 2}, {3, 3}}}).value, 1);
  EXPECT_DOUBLE_EQ(agreement({.days = {0, 7}, .values = {{1, 3}, {1, 3}, {3, 1}}}).value, -1);
  EXPECT_TRUE(std::isnan(agreement({.days = {0}, .values = {{1}, {2}}}).value));
}

TEST(Repeatability, spread_within_a_person_is_told_in_percent_of_the_mean) {
  EXPECT_NEAR(within_cv(four).value, 100 * std::sqrt(8.0) / 175, 1e-12);
}

TEST(Repeatability, the_error_of_a_change_leaves_out_what_truly_changed) {
  const People truth = {.days = {0, 7}, .values = {{100, 104}, {150, 146}, {200, 204}, {250, 246}}};
  EXPECT_NEAR(change_error(four, truth).value, 0, 1e-12);
  EXPECT_NEAR(change_error(four, {}).value, 100 * std::sqrt(64.0 / 3) / 175, 1e-12);
}

TEST(Repeatability, nine_in_ten_do_not_exceed_the_ninetieth) {
  EXPECT_DOUBLE_EQ(ninetieth({10, 1, 2, 3, 4, 5, 6, 7, 8, 9}).value, 9);
  EXPECT_TRUE(std::isnan(ninetieth({}).value));
}

TEST(MeasureTable, a_measure_of_several_instruments_is_taken_from_the_one_that_is_used) {
  const std::vector<std::string> plucked = {"shed_per_day", "uat_total"};
  EXPECT_EQ(find_measure("total_count")->series, "ptg_total");
  EXPECT_EQ(find_measure("total_count", plucked)->series, "uat_total");
  EXPECT_EQ(find_measure("total_count_sd", plucked)->series, "uat_total");
  EXPECT_EQ(find_measure("total_count_p90", plucked)->statistic, Statistic::ninetieth);
}

}  // namespace
}  // namespace anagen::study
