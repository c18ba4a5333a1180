#include "report/facts.hpp"

#include <gtest/gtest.h>

#include "report/arms.hpp"
#include "report/readings.hpp"
#include "unit/report/fixture.hpp"

namespace anagen::report {
namespace {

using report_test::made_results;

/// Two people, one measure, four visits: small enough to work out by hand.
Results by_hand() {
  Results results;
  results.subjects = 2;
  results.first_day = 0;
  results.last_day = 30;
  results.arms = {{"actual", "actual", false}, {"undisturbed", "twin", false}};
  results.regions = {"scalp"};
  results.measures = {{"shed_per_day", "shed", "truth", "hairs/day"}};
  results.series = {{0, 0, 0, {0, 10, 20, 30}, {100, 200, 100, 200, 400, 800, 100, 200}},
                    {1, 0, 0, {0, 10, 20, 30}, {100, 200, 100, 200, 100, 200, 100, 200}}};
  return results;
}

TEST(ShedFacts, are_those_worked_out_by_hand) {
  const Facts facts = facts_of(by_hand());
  ASSERT_TRUE(facts.shed.has_value());
  EXPECT_TRUE(facts.shed->disturbed);
  EXPECT_EQ(facts.shed->peak_day, 20);
  EXPECT_DOUBLE_EQ(facts.shed->peak.p50, 600);
  EXPECT_DOUBLE_EQ(facts.shed->peak_ratio.p50, 4);
  EXPECT_DOUBLE_EQ(facts.shed->usual.p50, 150);
  EXPECT_DOUBLE_EQ(facts.shed->total_difference.mean, (3000 + 6000) / 2.0);
}

TEST(ShedFacts, find_peak_span_and_ratio_of_a_birth) {
  const Facts facts = facts_of(made_results());
  ASSERT_TRUE(facts.shed.has_value());
  EXPECT_NEAR(facts.shed->peak_day, 145, 14);
  EXPECT_GT(facts.shed->peak_ratio.p50, 2.5);
  ASSERT_TRUE(facts.shed->onset_day && facts.shed->end_day);
  EXPECT_LT(*facts.shed->onset_day, facts.shed->peak_day);
  EXPECT_GT(*facts.shed->end_day, facts.shed->peak_day);
  EXPECT_GT(facts.shed->total_difference.p05, 0);
  EXPECT_LT(facts.density.front().relative, -0.05);
}

TEST(ShedFacts, of_a_scalp_left_alone_tell_no_peak) {
  const Facts facts = facts_of(made_results({.childbirth = false}));
  ASSERT_TRUE(facts.shed.has_value());
  EXPECT_FALSE(facts.shed->disturbed);
}

TEST(ShedFacts, count_those_who_answer_even_when_the_middle_one_does_not) {
  Results results = by_hand();
  results.subjects = 3;
  results.series = {{0, 0, 0, {0, 10}, {100, 100, 100, 100, 100, 400}},
                    {1, 0, 0, {0, 10}, {100, 100, 100, 100, 100, 100}}};
  const Facts facts = facts_of(results);
  ASSERT_TRUE(facts.shed.has_value());
  EXPECT_FALSE(facts.shed->disturbed);
  EXPECT_EQ(facts.shed->answering, 1U);
}

TEST(Evidence, counts_choices_and_overrides_as_assumed_whatever_their_grade) {
  UsedParameter parameter;
  parameter.grade = "A";
  parameter.seen = "text";
  EXPECT_TRUE(is_measured(parameter));
  parameter.seen = "choice";
  EXPECT_FALSE(is_measured(parameter));
  parameter.seen = "text";
  parameter.overridden = true;
  EXPECT_FALSE(is_measured(parameter));
  EXPECT_EQ(facts_of(made_results()).evidence.measured, 2U);
  EXPECT_EQ(facts_of(made_results()).evidence.assumed, 3U);
}

TEST(Arms, that_change_nothing_are_not_drawn) {
  Results results = made_results({.subjects = 1, .every_days = 200});
  EXPECT_EQ(drawn_arms(results).size(), 2U);
  EXPECT_EQ(main_twin(results)->id, "undisturbed");
  results.arms[2].same_as_actual = false;
  EXPECT_EQ(main_twin(results)->id, "untreated");
  EXPECT_EQ(arm_style(results, results.arms[2]), "untreated");
  EXPECT_EQ(arm_style(results, results.arms[1]), "quiet");
}

TEST(Readings, stand_beside_the_truth_of_their_own_unit_only) {
  const Results results = made_results();  // readings point into it
  for (const Reading& reading : readings_near(results, 147)) {
    EXPECT_EQ(reading.truth.has_value(), reading.measure->id != "wash_count") << reading.measure->id;
    EXPECT_EQ(reading.actual.size(), 40U);
    ASSERT_TRUE(reading.ranks_right.has_value());
    EXPECT_GE(*reading.ranks_right, 0.5);
  }
}

}  // namespace
}  // namespace anagen::report
