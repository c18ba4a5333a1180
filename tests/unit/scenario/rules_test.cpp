#include "scenario/run/rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "anagen/run.hpp"
#include "evidence/rule.hpp"

namespace anagen {
namespace {

Scenario after_birth() {
  Scenario scenario;
  scenario.name = "birth";
  scenario.run.first_day = 84;
  scenario.run.last_day = 196;
  scenario.run.subjects = 8;
  scenario.person.follicles = 20000;
  scenario.causes = {ChildbirthSpec{}};
  WashDayCountSpec daily;
  WashDayCountSpec late;
  late.gap_days = 5;
  scenario.instruments = {daily, PullTestSpec{}, late};
  return scenario;
}

const Results& birth() {
  static const Results results = run(after_birth()).value_or(Results{});
  return results;
}

/// The series of an arm and measure of the whole scalp.
const Series& series_of(const Results& results, const std::string& arm, const std::string& measure) {
  return *std::ranges::find_if(results.series, [&](const Series& series) {
    return results.arms[series.arm].id == arm && results.measures[series.measure].id == measure && series.region == 0;
  });
}

const RuleResult* find_rule(const Results& results, const std::string& id, const std::string& measure = "") {
  for (const RuleResult& rule : results.rules) {
    if (rule.id == id && (measure.empty() || rule.measure == measure)) {
      return &rule;
    }
  }
  return nullptr;
}

TEST(Rules, stand_there_where_their_instrument_is_at_their_setting) {
  EXPECT_NE(find_rule(birth(), "wash100_te_normal", "wash_count"), nullptr);
  EXPECT_EQ(find_rule(birth(), "wash100_te_normal", "wash_count_2"), nullptr);
  EXPECT_NE(find_rule(birth(), "saying100_wash", "wash_count_2"), nullptr);
  EXPECT_EQ(find_rule(birth(), "saying100_wash", "wash_count"), nullptr);
  EXPECT_NE(find_rule(birth(), "pull_gt2"), nullptr);
  EXPECT_EQ(find_rule(birth(), "saying100_collected"), nullptr);
  Scenario bare = after_birth();
  bare.instruments.clear();
  bare.run.subjects = 1;
  EXPECT_TRUE(run(bare)->rules.empty());
}

TEST(Rules, shares_are_those_counted_by_hand) {
  const RuleResult* const rule = find_rule(birth(), "wash50_te_normal");
  ASSERT_NE(rule, nullptr);
  ASSERT_TRUE(rule->peak_day);
  const Series& count = series_of(birth(), "actual", "wash_count");
  const Series& quiet_count = series_of(birth(), "undisturbed", "wash_count");
  const Series& shed = series_of(birth(), "actual", "shed_per_day");
  const Series& quiet = series_of(birth(), "undisturbed", "shed_per_day");
  const auto visit_of = [&](const Series& series, std::int32_t day) {
    return static_cast<std::size_t>(std::ranges::find(series.days, day) - series.days.begin());
  };
  const std::size_t people = birth().subjects;
  const std::size_t at = visit_of(count, *rule->peak_day);
  const std::size_t shed_at = visit_of(shed, *rule->peak_day);
  ASSERT_LT(shed_at, shed.days.size());
  std::uint32_t raised = 0;
  std::uint32_t caught = 0;
  for (std::size_t i = 0; i < people; ++i) {
    const bool is_raised = shed.values[shed_at * people + i] > 1.5 * quiet.values[shed_at * people + i];
    raised += is_raised ? 1U : 0U;
    caught += is_raised && count.values[at * people + i] >= 50 ? 1U : 0U;
  }
  ASSERT_GT(raised, 0U);
  EXPECT_EQ(rule->caught.people, raised);
  EXPECT_DOUBLE_EQ(rule->caught.share, static_cast<double>(caught) / raised);
  const auto below = std::ranges::count_if(quiet_count.values, [](double hairs) { return hairs < 50; });
  EXPECT_DOUBLE_EQ(rule->cleared.share, static_cast<double>(below) / static_cast<double>(quiet_count.values.size()));
  EXPECT_EQ(rule->cleared.people, people);
  const auto positive = std::ranges::count_if(count.values.begin(), count.values.begin() + static_cast<int>(people),
                                              [](double hairs) { return hairs >= 50; });
  EXPECT_DOUBLE_EQ(rule->courses.front().positive.front(), static_cast<double>(positive) / static_cast<double>(people));
  EXPECT_EQ(rule->courses.size(), 2U) << "the copy of actual is not told twice";
}

TEST(Rules, what_is_not_simulated_says_so) {
  const RuleResult* const against_aga = find_rule(birth(), "wash100_te_aga");
  ASSERT_NE(against_aga, nullptr);
  EXPECT_EQ(against_aga->cleared.why_not, "pattern hair loss is not simulated here");
  EXPECT_TRUE(std::isnan(against_aga->cleared.share));
  EXPECT_TRUE(against_aga->caught.why_not.empty());
}

TEST(Rules, who_is_simulated_but_not_cleared_is_not_said_to_be_absent) {
  Scenario chronic = after_birth();
  chronic.run.subjects = 2;
  chronic.causes.clear();
  chronic.parameters = {{"follicle.anagen.cv_within", 0.2}};
  chronic.instruments = {WashDayCountSpec{}, PullTestSpec{}, ModifiedWashTestSpec{}, TrichoscopySpec{}};
  const Expected<Results> results = run(chronic);
  ASSERT_TRUE(results);
  std::size_t against_simulated = 0;
  for (const RuleResult& rule : results->rules) {
    const auto row = std::ranges::find(evidence::diagnostic_rules(), rule.id, &evidence::DiagnosticRule::id);
    ASSERT_NE(row, evidence::diagnostic_rules().end());
    if (row->negative == "cte" || row->negative == "te" || row->negative == "shedding") {
      ++against_simulated;
      EXPECT_EQ(rule.cleared.why_not, "its specificity against " + rule.negative + " is not computed") << rule.id;
    }
  }
  EXPECT_GT(against_simulated, 0U);
}

TEST(Rules, a_rule_that_names_healthy_heads_has_nobody_to_catch) {
  Scenario test = after_birth();
  test.run.subjects = 2;
  test.instruments = {ModifiedWashTestSpec{}};
  const Expected<Results> results = run(test);
  ASSERT_TRUE(results);
  const RuleResult* const rule = find_rule(*results, "mwt_q_neither");
  ASSERT_NE(rule, nullptr);
  EXPECT_EQ(rule->caught.why_not, "it names those in whom nothing is wrong");
}

TEST(Rules, without_a_cause_nobody_is_to_be_caught) {
  Scenario quiet = after_birth();
  quiet.causes.clear();
  quiet.run.subjects = 2;
  const Expected<Results> results = run(quiet);
  ASSERT_TRUE(results);
  const RuleResult* const rule = find_rule(*results, "pull_gt2");
  ASSERT_NE(rule, nullptr);
  EXPECT_EQ(rule->caught.why_not, "nothing raises the shedding");
  EXPECT_EQ(rule->courses.size(), 1U);
  EXPECT_EQ(rule->cleared.people, 2U);
}

TEST(Rules, every_rule_of_the_table_is_published) {
  EXPECT_EQ(scenario::published_rules().size(), evidence::diagnostic_rules().size());
  EXPECT_TRUE(scenario::is_read_by_a_rule(PullTestSpec{}));
}

}  // namespace
}  // namespace anagen
