#include "anagen/compare.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "report/compare/settings.hpp"
#include "report/compare/side_by_side.hpp"
#include "unit/report/fixture.hpp"

namespace anagen {
namespace {

using report_test::made_results;

/// A birth beside the same people without one, with settings that differ in a few lines.
Comparison birth_and_quiet() {
  Comparison runs{made_results({}), made_results({.childbirth = false})};
  runs[0].resolved_toml =
      "schema = \"anagen.scenario/1\"\nname = \"a\"\nseed = 7\n\n[run]\nto = 539  # day\n\n[person]\nage = 30  # year\n"
      "# density: not given, taken from its prior; /cm2\n\n[[cause]]\nkind = \"childbirth\"\nday = 0  # day\n";
  runs[1].resolved_toml =
      "schema = \"anagen.scenario/1\"\nname = \"b\"\nseed = 7\n\n[run]\nto = 539  # day\n\n[person]\nage = 31  # year\n"
      "density = 200  # /cm2\n";
  return runs;
}

TEST(Compare, tells_what_differs_in_words) {
  EXPECT_EQ(differences_in_words(birth_and_quiet()),
            (std::vector<std::string>{"person.age: 30 year in A, 31 year in B",
                                      "person.density: from its prior in A, 200 /cm2 in B",
                                      "cause childbirth: there in A, not there in B"}));
  const Comparison twice{birth_and_quiet()[0], birth_and_quiet()[0]};
  EXPECT_TRUE(differences_in_words(twice).empty());
}

TEST(Compare, differences_are_taken_person_by_person) {
  const Comparison runs = birth_and_quiet();
  const Series& shed = *find(runs[1], "actual", "shed_per_day");
  const Series& base = *find(runs[0], "actual", "shed_per_day");
  const std::size_t visit = 63;
  const auto difference = report::difference_to_first(runs, 1, shed, visit);
  ASSERT_TRUE(difference);
  double sum = 0;
  for (std::size_t i = visit * 40; i < (visit + 1) * 40; ++i) {
    sum += shed.values[i] - base.values[i];
  }
  EXPECT_NEAR(difference->mean, sum / 40, 1e-9);
  EXPECT_LT(difference->mean, 0) << "without the birth less is shed five months after it";
}

TEST(Compare, other_people_are_not_subtracted) {
  Comparison runs = birth_and_quiet();
  runs[1].seed = 8;
  EXPECT_FALSE(same_people(runs[0], runs[1]));
  EXPECT_FALSE(report::difference_to_first(runs, 1, *find(runs[1], "actual", "shed_per_day"), 0));
  const auto json = nlohmann::json::parse(compare_json(runs));
  EXPECT_FALSE(json["scenarios"][1]["same_people"]);
  for (const auto& series : json["series"]) {
    EXPECT_TRUE(series["visits"][0]["difference"].is_null());
  }
}

TEST(Compare, people_are_the_same_one_by_one_and_not_by_their_kind) {
  const Results whole = [] {
    Results results = birth_and_quiet()[0];
    results.people.clear();
    for (std::uint32_t i = 0; i < results.subjects; ++i) {
      results.people.push_back({i, i % 2 == 0 ? "woman" : "man", "han"});
    }
    return results;
  }();
  EXPECT_TRUE(same_people(whole, whole));
  Results other = whole;
  other.people[3].sex = "woman";
  EXPECT_FALSE(same_people(whole, other)) << "another share of women";
  other = whole;
  other.people[0].ancestry = "african";
  EXPECT_FALSE(same_people(whole, other));
  other = whole;
  other.people.back().number += 1;
  EXPECT_FALSE(same_people(whole, other)) << "another was enrolled";
  for (const char* habit : {"age", "latitude", "wash_every"}) {
    other = whole;
    other.traits.push_back({habit, habit, "1", false, std::vector<double>(whole.subjects, 3)});
    EXPECT_FALSE(same_people(whole, other)) << habit;
    EXPECT_TRUE(same_people(other, other));
  }
}

TEST(Compare, cohorts_of_other_shares_of_women_are_other_people) {
  std::vector<Scenario> cohorts;
  for (const double women : {0.3, 0.7}) {
    Scenario scenario;
    scenario.name = women < 0.5 ? "few" : "many";
    scenario.run.first_day = 0;
    scenario.run.last_day = 7;
    scenario.run.subjects = 12;
    scenario.person.follicles = 2000;
    scenario.cohort = CohortSpec{};
    scenario.cohort->women = women;
    cohorts.push_back(scenario);
  }
  const auto runs = run_comparison(cohorts);
  ASSERT_TRUE(runs);
  ASSERT_EQ((*runs)[0].sex, (*runs)[1].sex);
  EXPECT_FALSE(same_people((*runs)[0], (*runs)[1]));
  const auto json = nlohmann::json::parse(compare_json(*runs));
  EXPECT_FALSE(json["scenarios"][1]["same_people"]);
}

TEST(Compare, only_shared_days_are_told) {
  Comparison runs = birth_and_quiet();
  runs[1].first_day = 0;
  runs[1].last_day = 200;
  const auto told = nlohmann::json::parse(compare_json(runs));
  for (const auto& series : told["series"]) {
    for (const auto& visit : series["visits"]) {
      EXPECT_GE(visit["day"], 0);
      EXPECT_LE(visit["day"], 200);
    }
  }
}

TEST(Compare, page_and_files_hold_every_scenario_and_ask_for_nothing) {
  const Comparison runs = birth_and_quiet();
  const std::string page = compare_html(runs);
  EXPECT_EQ(page.find("http"), std::string::npos);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  for (const char* part : {"id=\"answer\"", "id=\"differs\"", "id=\"shed\"", "id=\"difference\"", "id=\"twins\"",
                           "id=\"readings\"", "person.age", "B minus A"}) {
    EXPECT_NE(page.find(part), std::string::npos) << part;
  }
  EXPECT_EQ(page, compare_html(runs));
  const std::string csv = compare_csv(runs);
  const std::string head = csv.substr(0, csv.find('\n'));
  const auto commas = std::ranges::count(head, ',');
  std::size_t start = 0;
  for (std::size_t end = csv.find('\n'); end != std::string::npos; start = end + 1, end = csv.find('\n', start)) {
    EXPECT_EQ(std::ranges::count(csv.substr(start, end - start), ','), commas);
  }
  EXPECT_NE(compare_text(runs).find("person.age: 30 year in A, 31 year in B"), std::string::npos);
}

TEST(Compare, one_person_has_no_bands_and_still_a_page) {
  const Comparison runs{made_results({.subjects = 1}), made_results({.subjects = 1, .childbirth = false})};
  EXPECT_EQ(compare_html(runs).find(" b90\""), std::string::npos);
}

}  // namespace
}  // namespace anagen
