#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "cause/cause.hpp"
#include "reading.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/schema/schema.hpp"
#include "scenario/schema/variants.hpp"

// Every kind of cause in a scenario file, and what is wrong with some of them.

namespace anagen::scenario {
namespace {

using test::head;
using test::read;

TEST(Causes, every_kind_is_read_by_its_name_and_bears_it_in_the_results) {
  std::set<std::string_view> names;
  for_each_alternative<CauseSpec>([&]<class Spec>(const Spec& defaults) {
    const std::string name(kind_of<Spec>.name);
    const Scenario scenario = read(head + "[person]\nsex = 'woman'\n[[cause]]\nkind = '" + name + "'\nday = 3\n");
    ASSERT_EQ(scenario.causes.size(), 1U) << name;
    Spec expected = defaults;
    expected.day = 3;
    EXPECT_EQ(std::get<Spec>(scenario.causes[0]), expected);
    evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
    EXPECT_EQ(std::get<cause::EpisodePrior>(cause::prior_of(lookup, scenario.causes[0])).word, name);
    EXPECT_TRUE(names.insert(name).second);
  });
}

TEST(Causes, every_kind_knows_its_rows_for_men_children_and_all_ancestries) {
  for_each_alternative<CauseSpec>([&]<class Spec>(const Spec& defaults) {
    const bool of_women = std::same_as<Spec, ChildbirthSpec> || std::same_as<Spec, ContraceptiveStopSpec> ||
                          std::same_as<Spec, PcosSpec> || std::same_as<Spec, MenopauseSpec>;
    for (const char* sex : {"woman", "man", "child"}) {
      if (of_women && std::string_view(sex) != "woman") {
        continue;
      }
      evidence::Lookup lookup({.sex = sex, .ancestry = "han"});
      const auto prior = std::get<cause::EpisodePrior>(cause::prior_of(lookup, CauseSpec(defaults)));
      EXPECT_GE(prior.susceptible_share, 0) << kind_of<Spec>.name;
      for (const cause::ActionPrior& action : prior.actions) {
        EXPECT_FALSE(std::isnan(action.departure.median)) << kind_of<Spec>.name;
        EXPECT_FALSE(std::isnan(action.course.rise_days + action.course.fading_days)) << kind_of<Spec>.name;
      }
    }
  });
}

TEST(Causes, all_that_is_wrong_is_told_at_once) {
  const auto scenario = read_scenario(head +
                                          "extends = 'man'\n[run]\nfrom = 0\nto = 300\nlead_in = 100\n"
                                          "[[cause]]\nkind = 'drug'\nday = 50\nuntil = 20\n"
                                          "[[cause]]\nkind = 'contraceptive_stop'\nday = 0\n"
                                          "[[cause]]\nkind = 'surgery'\nday = 400\n"
                                          "[[cause]]\nkind = 'effluvium'\ntype = 'sixth'\n",
                                      "x.toml");
  ASSERT_FALSE(scenario);
  std::string all;
  for (const Error& error : scenario.error()) {
    all += to_line(error) + "\n";
  }
  EXPECT_NE(all.find("cause.0.until: day 20 is before the first day, 50"), std::string::npos) << all;
  EXPECT_NE(all.find("cause.1.kind: a man cannot stop an oestrogen contraceptive"), std::string::npos) << all;
  EXPECT_NE(all.find("cause.2.day: day 400 is outside the run"), std::string::npos) << all;
  EXPECT_NE(all.find("cause.3.type"), std::string::npos) << all;
}

TEST(Causes, a_cause_may_go_on_after_the_run) {
  const Scenario scenario =
      read(head + "[run]\nfrom = 0\nto = 100\n[[cause]]\nkind = 'smoking'\nday = 0\nuntil = '3 years'\n");
  EXPECT_EQ(std::get<SmokingSpec>(scenario.causes[0]).until, 1096);
}

}  // namespace
}  // namespace anagen::scenario
