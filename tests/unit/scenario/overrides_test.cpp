#include <gtest/gtest.h>

#include "reading.hpp"

namespace anagen::scenario {
namespace {

using test::head;
using test::problems_of;
using test::read;

TEST(Overrides, set_values_inside_tables_and_lists) {
  ReadOptions options;
  options.overrides = {"person.sex=man",
                       "person.anagen_mean=30 months",
                       "seed=7",
                       "cause.1.day=12 weeks",
                       "run.day_zero=2025-03-10",
                       "title=\"a = b\"",
                       "season.on = false",
                       "parameters.follicle.anagen.cv_within=0.4"};
  const std::string illness = "[[cause]]\nkind = 'acute_illness'\n";
  const Scenario scenario = read(head + illness + illness, options);
  EXPECT_EQ(scenario.person.sex, "man");
  EXPECT_EQ(scenario.person.anagen_mean_months, 30);
  EXPECT_EQ(scenario.seed, 7U);
  EXPECT_EQ(std::get<AcuteIllnessSpec>(scenario.causes[1]).day, 84);
  EXPECT_EQ(scenario.run.day_zero, "2025-03-10");
  EXPECT_EQ(scenario.title, "a = b");
  EXPECT_FALSE(scenario.season.on);
  EXPECT_EQ(scenario.parameters, (std::vector<ParameterOverride>{{"follicle.anagen.cv_within", 0.4}}));
}

TEST(Overrides, the_later_one_wins) {
  ReadOptions options;
  options.overrides = {"seed=2", "seed=3"};
  EXPECT_EQ(read(head, options).seed, 3U);
}

TEST(Overrides, replace_a_parameter_that_the_file_gives) {
  ReadOptions options;
  options.overrides = {"parameters.follicle.anagen.cv_within=0.4"};
  EXPECT_EQ(read(head + "[parameters]\nfollicle.anagen.cv_within = 0.5", options).parameters,
            (std::vector<ParameterOverride>{{"follicle.anagen.cv_within", 0.4}}));
}

TEST(Overrides, problems_name_the_override) {
  ReadOptions options;
  options.overrides = {"person.agee=40", "cause.0.day=3", "seed.x=3",       "age",
                       "run..to=3",      "extends=woman", "person.age=old", "title=\xFF"};
  EXPECT_EQ(
      problems_of(head + "seed = 1", options),
      "--set person.agee=40: person.agee: unknown key (allowed: sex, ancestry, age, latitude, follicles, "
      "anagen_mean, telogen_rest_mean, density, area, diameter, growth, wash_every, hair_length, cut_every, comb or "
      "light_hair) did you mean \"age\"?\n"
      "--set cause.0.day=3: cause.0.day: there is no list to set this in (the file gives none)\n"
      "--set seed.x=3: seed.x: there is no table to set this in (the file gives none)\n"
      "--set age: has no = (path=value, such as person.age=40)\n"
      "--set run..to=3: run..to: is no path (keys joined by dots, such as cause.0.day)\n"
      "--set extends=woman: extends: can only be written in a file\n"
      "--set person.age=old: person.age: \"old\" does not start with a number (3 to 110 year, or text with a unit: "
      "day, week, month or year)\n"
      "--set (not UTF-8): the text is not UTF-8 here (UTF-8 without broken or overlong characters)\n");
}

TEST(Overrides, a_list_has_only_the_items_that_the_file_gives) {
  ReadOptions options;
  options.overrides = {"cause.1.day=3"};
  EXPECT_EQ(problems_of(head + "[[cause]]\nkind = 'acute_illness'\n", options),
            "--set cause.1.day=3: cause.1.day: the list has no item 1 (0 to 0)\n");
}

}  // namespace
}  // namespace anagen::scenario
