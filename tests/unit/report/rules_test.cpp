#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "anagen/report.hpp"
#include "report/rule_words.hpp"
#include "report/rules_json.hpp"
#include "unit/report/fixture.hpp"

namespace anagen::report {
namespace {

using report_test::made_results;

TEST(RulesSection, shows_published_and_simulated_figures_side_by_side) {
  const std::string page = report_html(made_results({}));
  for (const char* part :
       {"id=\"rules\"", "60\u00a0% to 70\u00a0%", "70\u00a0% of 40", "pattern hair loss is not simulated here",
        "recalled, never scored", "made &amp; invented"}) {
    EXPECT_NE(page.find(part), std::string::npos) << part;
  }
}

TEST(RulesSection, heads_with_how_many_the_saying_of_100_misses) {
  EXPECT_NE(report_html(made_results({})).find("30 in 100 of those who shed far more than usual stay under 100"),
            std::string::npos);
}

TEST(RulesSection, is_left_out_where_no_rule_has_its_instrument) {
  EXPECT_EQ(report_html(made_results({.instruments = false})).find("id=\"rules\""), std::string::npos);
}

TEST(RulesSection, needs_no_cause_and_no_second_person) {
  EXPECT_NE(report_html(made_results({.childbirth = false})).find("nothing raises the shedding"), std::string::npos);
  EXPECT_NE(report_html(made_results({.subjects = 1})).find("id=\"rules\""), std::string::npos);
}

TEST(RulesJson, tells_null_for_what_is_not_known) {
  const auto rules = nlohmann::json::parse(rules_json(made_results({})));
  ASSERT_EQ(rules.size(), 2U);
  EXPECT_EQ(rules[0]["published"]["specificity"]["interval"][0], 0.94);
  EXPECT_TRUE(rules[0]["published"]["sensitivity"]["interval"].is_null());
  EXPECT_EQ(rules[0]["simulated"]["sensitivity"]["share"], 0.7);
  EXPECT_TRUE(rules[1]["simulated"]["specificity"]["share"].is_null());
  EXPECT_EQ(rules[0]["arms"][1]["arm"], "undisturbed");
}

TEST(RuleWords, say_a_share_with_its_interval_or_why_there_is_none) {
  EXPECT_EQ(figure_words({}), "not published");
  EXPECT_EQ(figure_words({0.972, 0.972, 0.937, 0.991}), "97\u00a0% (95 %: 94\u00a0% to 99\u00a0%)");
  EXPECT_EQ(share_words({0.5, 12, ""}), "50\u00a0% of 12");
  EXPECT_EQ(share_words({0, 0, "because"}), "because");
}

}  // namespace
}  // namespace anagen::report
