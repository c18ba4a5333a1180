#include <gtest/gtest.h>

#include "reading.hpp"

namespace anagen::scenario {
namespace {

using test::head;
using test::problems_of;
using test::read;
using test::with_files;

const std::string schema = "schema = 'anagen.scenario/1'\n";

TEST(Extends, merges_tables_and_replaces_lists) {
  const auto options = with_files({{"base.toml", schema + R"(name = "base"
title = "base"
[person]
age = 40
area = 500
[parameters]
follicle.anagen.cv_within = 0.5
[[cause]]
kind = "childbirth"
[[cause]]
kind = "childbirth"
)"}});
  const Scenario scenario = read(head + R"(extends = "base.toml"
[person]
age = 41
[parameters]
"follicle.anagen.cv_within" = 0.4
[[cause]]
kind = "acute_illness"
)",
                                 options);
  EXPECT_EQ(scenario.name, "x");
  EXPECT_EQ(scenario.title, "base");
  EXPECT_EQ(scenario.person.age_years, 41);
  EXPECT_EQ(scenario.person.area_cm2, 500);
  ASSERT_EQ(scenario.causes.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<AcuteIllnessSpec>(scenario.causes[0]));
  EXPECT_EQ(scenario.parameters, (std::vector<ParameterOverride>{{"follicle.anagen.cv_within", 0.4}}));
}

TEST(Extends, looks_for_a_file_beside_the_one_that_names_it) {
  const auto options =
      with_files({{"a/b/one.toml", schema + "extends = 'c/two.toml'"}, {"a/b/c/two.toml", schema + "seed = 5"}});
  const auto scenario = read_scenario(head + "extends = 'b/one.toml'", "a/x.toml", options);
  ASSERT_TRUE(scenario);
  EXPECT_EQ(scenario->seed, 5U);
}

TEST(Extends, starts_from_a_preset_by_its_name) {
  EXPECT_EQ(read(head + "extends = 'man'").person.sex, "man");
  EXPECT_EQ(read(head + "extends = 'east_asian_woman'").person.ancestry, "east_asian");
  EXPECT_EQ(problems_of(head + "extends = 'womn'").substr(0, 58),
            "x.toml:3:11: extends: there is no preset \"womn\" (african_m");
  EXPECT_TRUE(problems_of(head + "extends = 'womn'").ends_with("did you mean \"woman\"?\n"));
}

TEST(Extends, a_json_file_may_start_from_a_toml_file) {
  const auto options = with_files({{"base.toml", schema + "[person]\nage = 40\n"}});
  const auto scenario =
      read_scenario(R"({"schema": "anagen.scenario/1", "name": "x", "extends": "base.toml", "person": {"area": 500}})",
                    "x.json", options);
  ASSERT_TRUE(scenario);
  EXPECT_EQ(scenario->person.age_years, 40);
  EXPECT_EQ(scenario->person.area_cm2, 500);
}

TEST(Extends, problems_name_the_file_they_stand_in) {
  const auto options = with_files({{"base.toml", schema + "[person]\nage = 400\n[run]\nto = -400\n"}});
  EXPECT_EQ(problems_of(head + "extends = 'base.toml'\n[person]\nsex = 'f'\n", options),
            "x.toml:5:7: person.sex: \"f\" is not known (woman, man or child)\n"
            "base.toml:3:7: person.age: 400 year is out of range (3 to 110 year, or text with a unit: day, week, month "
            "or year)\n"
            "base.toml:5:6: run.to: day -400 is not after run.from = -300\n");
}

TEST(Extends, a_fault_of_syntax_in_a_base_does_not_hide_the_problems_of_the_file) {
  const auto options = with_files({{"base.toml", "a = = 2"}});
  EXPECT_EQ(problems_of(head + "extends = 'base.toml'\n[person]\nsex = 'f'\n", options),
            "base.toml:1:5: a value is missing here (text in quotes, a number, true, false, a date, [list], {table})\n"
            "x.toml:5:7: person.sex: \"f\" is not known (woman, man or child)\n");
}

TEST(Extends, refuses_a_file_that_cannot_be_read) {
  EXPECT_EQ(problems_of(head + "extends = 'no.toml'", with_files({})),
            "x.toml:3:11: extends: no.toml cannot be read: no such file\n");
  EXPECT_TRUE(
      problems_of(head + "extends = 'no.toml'").starts_with("x.toml:3:11: extends: no.toml cannot be read here"));
  EXPECT_EQ(problems_of(head + "extends = 3"),
            "x.toml:3:11: extends: cannot be the number 3 (the name of a file or of a preset)\n");
}

TEST(Extends, refuses_circles_and_long_chains) {
  const auto circle = with_files({{"y.toml", schema + "extends = 'x.toml'"}, {"x.toml", ""}});
  EXPECT_EQ(problems_of(head + "extends = 'y.toml'", circle), "y.toml:2:11: extends: x.toml extends itself\n");

  std::map<std::string, std::string> files;
  for (int i = 0; i < 12; ++i) {
    files[std::to_string(i) + ".toml"] = schema + "extends = '" + std::to_string(i + 1) + ".toml'";
  }
  EXPECT_EQ(problems_of(head + "extends = '0.toml'", with_files(files)),
            "7.toml:2:11: extends: the chain of files is too long (at most 8 steps)\n");
}

}  // namespace
}  // namespace anagen::scenario
