#include "anagen/new_scenario.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <sstream>

#include "reading.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen {
namespace {

NewScenario anna() {
  return {.name = "anna",
          .today = "2026-02-03",
          .person = {{"age", "34"}, {"wash_every", "3 days"}},
          .causes = {{"acute_illness", "2025-11-03"}},
          .instruments = {"wash_day_count"}};
}

std::string text_of(const NewScenario& said) {
  const Expected<std::string> text = new_scenario(said);
  EXPECT_TRUE(text) << (text ? "" : to_line(text.error().front()));
  return text.value_or("");
}

Scenario read_back(const NewScenario& said) { return scenario::test::read(text_of(said)); }

std::string error_of(const NewScenario& said) {
  const Expected<std::string> text = new_scenario(said);
  return text ? "" : to_line(text.error().front());
}

TEST(NewScenario, says_what_was_said) {
  const Scenario scenario = read_back(anna());
  EXPECT_EQ(scenario.name, "anna");
  EXPECT_EQ(scenario.person.age_years, 34);
  EXPECT_EQ(scenario.person.wash_every_days, 3);
  EXPECT_EQ(scenario.run.day_zero, "2025-11-03");
  EXPECT_EQ(scenario.run.day_zero_label, "first day of fever");
  ASSERT_EQ(scenario.causes.size(), 1U);
  EXPECT_EQ(std::get<AcuteIllnessSpec>(scenario.causes.front()).day, 0);
  EXPECT_NE(text_of(anna()).find("\nday = 2025-11-03\n"), std::string::npos) << "dates are written as dates";
}

TEST(NewScenario, a_wash_count_is_taken_at_her_own_washes) {
  EXPECT_EQ(std::get<WashDayCountSpec>(read_back(anna()).instruments.front()).gap_days, 3);
}

TEST(NewScenario, who_seldom_washes_is_counted_at_every_wash) {
  NewScenario seldom = anna();
  seldom.person = {{"wash_every", "29.5 days"}};
  const auto wash = std::get<WashDayCountSpec>(read_back(seldom).instruments.front());
  EXPECT_EQ(wash.gap_days, 29.5);
  EXPECT_EQ(wash.every_days, 30);
}

TEST(NewScenario, what_was_not_said_keeps_its_default_and_stands_as_a_comment) {
  Scenario expected;
  expected.name = "bare";
  const std::string text = text_of({.name = "bare", .today = "2025-01-01"});
  Scenario scenario = scenario::test::read(text);
  expected.title = scenario.title;
  expected.question = scenario.question;
  expected.run.day_zero_label = scenario.run.day_zero_label;
  EXPECT_EQ(scenario, expected);
  // With every `# key = value` switched on the scenario is the same: the comments tell the true defaults.
  const std::string switched_on = std::regex_replace(text, std::regex("\n# ([a-z_]+ = [^ #])"), "\n$1");
  EXPECT_NE(switched_on, text);
  EXPECT_EQ(scenario::test::read(switched_on), scenario);
}

TEST(NewScenario, every_kind_of_the_schema_can_be_written_and_runs_through_the_reader) {
  for (const KindChoice& kind : cause_kinds()) {
    NewScenario said{.name = "x", .today = "2026-01-01"};
    said.causes = {{kind.name, kind.when.empty() ? "" : "2025-06-01"}};
    EXPECT_EQ(read_back(said).causes.size(), 1U) << kind.name;
  }
  for (const KindChoice& kind : instrument_kinds()) {
    EXPECT_EQ(read_back({.name = "x", .today = "2026-01-01", .instruments = {kind.name}}).instruments.size(), 1U)
        << kind.name;
  }
}

TEST(NewScenario, every_key_of_the_schema_is_in_the_text) {
  const std::string text = text_of(anna());
  for (const scenario::SectionInfo& section : scenario::sections()) {
    if (section.header.find("[cohort") != std::string_view::npos) {
      EXPECT_EQ(text.find(section.header), std::string::npos) << "a file of one person describes no cohort";
    } else if (section.kind.name.empty()) {
      for (const scenario::RowInfo& row : section.rows) {
        EXPECT_TRUE(std::regex_search(text, std::regex("\n(# )?" + std::string(row.info.key) + " ="))) << row.info.key;
      }
    } else {
      EXPECT_NE(text.find(section.kind.name), std::string::npos) << section.kind.name;
    }
  }
}

TEST(NewScenario, day_zero_is_the_first_cause_and_the_last_day_lies_past_the_last_cause_and_today) {
  NewScenario said = anna();
  said.causes = {{"acute_illness", "2026-01-20"}, {"childbirth", "2024-05-01"}};
  const Scenario scenario = read_back(said);
  EXPECT_EQ(scenario.run.day_zero, "2024-05-01");
  EXPECT_EQ(std::get<ChildbirthSpec>(scenario.causes.front()).day, 0);
  const std::int32_t illness = std::get<AcuteIllnessSpec>(scenario.causes.back()).day;
  EXPECT_EQ(illness, 629);
  EXPECT_EQ(scenario.run.last_day, illness + 365);
}

TEST(NewScenario, what_does_not_fit_is_refused_by_its_path_and_without_a_line_of_a_file_that_is_not_there) {
  NewScenario said = anna();
  said.person.push_back({"sex", "man"});
  said.causes = {{"childbirth", "2025-11-03"}};
  EXPECT_EQ(error_of(said), "cause.0.kind: a man cannot give birth (person.sex = \"woman\")");
  EXPECT_EQ(error_of({.name = "x", .today = "2026-01-01", .person = {{"sex", "womn"}}}),
            "person.sex: \"womn\" is not known (woman, man or child) did you mean \"woman\"?");
  EXPECT_NE(error_of({.name = "x", .today = "2026-01-01", .person = {{"agee", "3"}}}), "");
  EXPECT_NE(error_of({.name = "x", .today = "2026-01-01", .causes = {{"bad_luck", ""}}}), "");
  EXPECT_NE(error_of({.name = "a b", .today = "2026-01-01"}), "");
}

TEST(NewScenario, text_that_tries_to_leave_its_quotes_stays_inside) {
  NewScenario said{.name = "x", .today = "2026-01-01", .person = {{"sex", "woman\"\nage = 3"}}};
  EXPECT_NE(error_of(said), "");
}

TEST(CauseKind, everyday_words_and_parts_of_names_are_understood) {
  for (const char* word : {"fever", "acute_illness", "acute illness"}) {
    const Expected<KindChoice> kind = cause_kind(word);
    ASSERT_TRUE(kind) << word;
    EXPECT_EQ(kind->name, "acute_illness");
    EXPECT_EQ(kind->when, "First day of fever");
  }
  EXPECT_EQ(cause_kind("baby").value_or(KindChoice{}).name, "childbirth");
  EXPECT_EQ(instrument_kind("pull_test").value_or(KindChoice{}).name, "pull_test");
  EXPECT_FALSE(cause_kind(""));
  EXPECT_FALSE(cause_kind("moonlight"));
}

TEST(CauseKind, no_two_kinds_share_an_everyday_word) {
  std::set<std::string> seen;
  for (const scenario::SectionInfo& section : scenario::sections()) {
    std::istringstream words{std::string(section.kind.also)};
    for (std::string word; words >> word;) {
      EXPECT_TRUE(seen.insert(std::string(section.header) + word).second) << word;
    }
  }
}

TEST(CauseKinds, a_man_is_not_offered_childbirth) {
  const auto offered = [](const std::string& sex) {
    std::set<std::string> names;
    for (const KindChoice& kind : cause_kinds(sex)) {
      names.insert(kind.name);
    }
    return names;
  };
  EXPECT_TRUE(offered("woman").contains("childbirth"));
  EXPECT_FALSE(offered("man").contains("childbirth"));
  EXPECT_TRUE(offered("man").contains("acute_illness"));
}

TEST(DateFromWords, reads_what_people_say) {
  const auto on = [](const std::string& text) { return date_from_words(text, "2026-03-01").value_or("none"); };
  EXPECT_EQ(on("2025-11-03"), "2025-11-03");
  EXPECT_EQ(on("2025-11"), "2025-11-15");
  EXPECT_EQ(on("November 2025"), "2025-11-15");
  EXPECT_EQ(on(" nov 2025 "), "2025-11-15");
  EXPECT_EQ(on("today"), "2026-03-01");
  EXPECT_EQ(on("yesterday"), "2026-02-28");
  EXPECT_EQ(on("10 days ago"), "2026-02-19");
  EXPECT_EQ(on("3 months ago"), "2025-11-30");
  EXPECT_EQ(on("a year ago"), "2025-03-01");
  for (const char* wrong : {"", "soon", "2025-02-30", "2025-13", "ma 2025", "-3 months ago", "3 apples ago", "ago",
                            "November", "900 years ago", "a a a a day ago"}) {
    EXPECT_EQ(on(wrong), "none") << wrong;
  }
}

}  // namespace
}  // namespace anagen
