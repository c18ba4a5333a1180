#include "clinic/rule.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <set>
#include <string>

namespace anagen::clinic {
namespace {

using evidence::DiagnosticRule;
using evidence::RuleCondition;

const DiagnosticRule& rule(std::string_view id) {
  for (const DiagnosticRule& any : evidence::diagnostic_rules()) {
    if (any.id == id) {
      return any;
    }
  }
  static const DiagnosticRule none;
  ADD_FAILURE() << id << " is not in the table";
  return none;
}

TEST(RuleCondition, each_comparison_decides_at_its_limit) {
  EXPECT_FALSE(meets(RuleCondition{"m", ">", 2.0}, 2));
  EXPECT_TRUE(meets(RuleCondition{"m", ">", 2.0}, 2.5));
  EXPECT_TRUE(meets(RuleCondition{"m", ">=", 2.0}, 2));
  EXPECT_FALSE(meets(RuleCondition{"m", ">=", 2.0}, 1.9));
  EXPECT_FALSE(meets(RuleCondition{"m", "<", 2.0}, 2));
  EXPECT_TRUE(meets(RuleCondition{"m", "<=", 2.0}, 2));
}

TEST(RuleCondition, nobody_read_and_no_limit_are_never_positive) {
  const double nobody = std::numeric_limits<double>::quiet_NaN();
  for (const char* comparison : {"<", "<=", ">", ">="}) {
    EXPECT_FALSE(meets(RuleCondition{"m", comparison, 2.0}, nobody)) << comparison;
  }
  EXPECT_FALSE(meets(RuleCondition{"m", "", {}}, 5));
}

TEST(Rule, the_pull_test_is_positive_from_the_third_hair) {
  EXPECT_FALSE(is_positive(rule("pull_gt2"), 2, 0));
  EXPECT_TRUE(is_positive(rule("pull_gt2"), 3, 0));
}

TEST(Rule, the_quadrants_of_the_modified_wash_test_share_the_plane_without_gap_or_overlap) {
  for (const double hairs : {0.0, 99.0, 100.0, 400.0}) {
    for (const double vellus : {0.0, 0.0999, 0.1, 1.0}) {
      int positive = 0;
      for (const char* id : {"mwt_q_cte", "mwt_q_aga", "mwt_q_both", "mwt_q_neither"}) {
        positive += is_positive(rule(id), hairs, vellus) ? 1 : 0;
      }
      EXPECT_EQ(positive, 1) << hairs << " hairs, " << vellus;
    }
  }
}

TEST(Rule, is_made_for_the_setting_of_its_instrument) {
  const auto at = [](std::map<std::string, double, std::less<>> settings) {
    return [settings](std::string_view key) -> std::optional<double> {
      const auto found = settings.find(key);
      return found == settings.end() ? std::nullopt : std::optional(found->second);
    };
  };
  EXPECT_TRUE(is_made_for(rule("wash100_te_normal"), at({{"gap", 1}})));
  EXPECT_FALSE(is_made_for(rule("wash100_te_normal"), at({{"gap", 5}})));
  EXPECT_TRUE(is_made_for(rule("saying100_wash"), at({{"gap", 5}})));
  EXPECT_FALSE(is_made_for(rule("saying100_wash"), at({{"gap", 1}})));
  EXPECT_TRUE(is_made_for(rule("pull_gt2"), at({{"hairs", 55}})));
  EXPECT_FALSE(is_made_for(rule("pull_gt2"), at({{"hairs", 61}})));
  EXPECT_FALSE(is_made_for(rule("pull_gt2"), at({})));
  EXPECT_TRUE(is_made_for(rule("saying100_collected"), at({})));
}

TEST(DiagnosticRules, what_was_only_recalled_has_no_figures) {
  std::set<std::string_view> ids;
  for (const DiagnosticRule& any : evidence::diagnostic_rules()) {
    EXPECT_TRUE(ids.insert(any.id).second) << any.id;
    if (any.seen == "memory") {
      EXPECT_FALSE(any.sensitivity.low || any.specificity.low) << any.id;
    }
    EXPECT_NE(state_in_words(any.positive), any.positive) << any.id;
  }
}

TEST(DiagnosticRules, published_figures_are_those_of_the_sources) {
  EXPECT_EQ(rule("pull_gt2").specificity.low, 0.972);
  EXPECT_EQ(rule("pull_gt2").specificity.interval_low, 0.937);
  EXPECT_EQ(rule("pull_gt2").n, 181);
  EXPECT_EQ(rule("wash100_te_normal").sensitivity.low, 0.60);
  EXPECT_EQ(rule("wash100_te_normal").sensitivity.high, 0.66);
  EXPECT_FALSE(rule("pull_gt2").sensitivity.low);
}

}  // namespace
}  // namespace anagen::clinic
