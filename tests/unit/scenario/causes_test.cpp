#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <string>

#include "anagen/results.hpp"
#include "anagen/run.hpp"
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
  std::set<std::string> names;
  for_each_alternative<CauseSpec>([&]<class Spec>(const Spec& defaults) {
    const std::string name(kind_of<Spec>.name);
    const Scenario scenario = read(head + "[person]\nsex = 'woman'\n[[cause]]\nkind = '" + name + "'\nday = 3\n");
    ASSERT_EQ(scenario.causes.size(), 1U) << name;
    Spec expected = defaults;
    expected.day = 3;
    EXPECT_EQ(std::get<Spec>(scenario.causes[0]), expected);
    evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
    const cause::Cause middle = cause::typical_cause(cause::prior_of(lookup, scenario.causes[0]), 900);
    EXPECT_EQ(cause::happening_of(middle, {{2024, 1, 1}, 0, 10}).kind, name);
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
      const cause::Prior any = cause::prior_of(lookup, CauseSpec(defaults));
      if (const auto* const areata = std::get_if<cause::AreataPrior>(&any)) {
        EXPECT_FALSE(std::isnan(areata->tolerance.median + areata->course.clearance_days.median));
        continue;
      }
      const auto& prior = std::get<cause::EpisodePrior>(any);
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

TEST(Causes, an_effluvium_says_what_means_nothing_for_its_type) {
  const std::string run_of_days = head + "[run]\nfrom = 0\nto = 100\n";
  const auto told = [&](const std::string& type, const std::string& keys) {
    const auto scenario =
        read_scenario(run_of_days + "[[cause]]\nkind = 'effluvium'\ntype = '" + type + "'\n" + keys, "x.toml");
    std::string all;
    for (const Error& error : scenario ? Errors{} : scenario.error()) {
      all += to_line(error) + "\n";
    }
    return all;
  };
  for (const char* type : {"immediate_anagen_release", "short_anagen", "immediate_telogen_release"}) {
    const std::string all = told(type, "hold = 30\nhold_multiplier = 0.5\n");
    EXPECT_NE(all.find("cause.0.hold: means nothing for type " + std::string(type)), std::string::npos) << all;
    EXPECT_NE(all.find("cause.0.hold_multiplier: means nothing"), std::string::npos) << all;
    EXPECT_NE(all.find("delayed_telogen_release"), std::string::npos) << all;
  }
  for (const char* type : {"delayed_anagen_release", "delayed_telogen_release"}) {
    EXPECT_EQ(told(type, "hold = 30\nhold_multiplier = 0.5\n"), "");
  }
  const std::string weaker = told("immediate_anagen_release", "multiplier = 0.5\n");
  EXPECT_NE(weaker.find("cause.0.multiplier: 0.5 means nothing for type immediate_anagen_release"), std::string::npos)
      << weaker;
  EXPECT_NE(weaker.find("1 to 20"), std::string::npos) << weaker;
  EXPECT_EQ(told("immediate_anagen_release", "multiplier = 1\n"), "");
  EXPECT_EQ(told("short_anagen", "multiplier = 0.5\n"), "");
}

TEST(Causes, a_cause_may_go_on_after_the_run) {
  const Scenario scenario =
      read(head + "[run]\nfrom = 0\nto = 100\n[[cause]]\nkind = 'smoking'\nday = 0\nuntil = '3 years'\n");
  EXPECT_EQ(std::get<SmokingSpec>(scenario.causes[0]).until, 1096);
}

/// The values of a region in an arm.
std::vector<double> shed_of(const Results& results, const char* arm, const char* region) {
  for (const Series& series : results.series) {
    if (results.arms[series.arm].id == arm && results.measures[series.measure].id == "shed_per_day" &&
        results.regions[series.region] == region) {
      return series.values;
    }
  }
  return {};
}

TEST(Causes, traction_acts_in_its_region_alone_and_together_with_what_acts_everywhere) {
  const std::string base = head +
                           "[run]\nfrom = 0\nto = 300\nlead_in = 30\nsubjects = 2\n[person]\nfollicles = 4000\n"
                           "[[cause]]\nkind = 'traction'\nday = 0\nregion = 'temporal'\nmultiplier = 2\n";
  const auto pulled = run(read(base));
  ASSERT_TRUE(pulled);
  EXPECT_NE(shed_of(*pulled, "actual", "temporal"), shed_of(*pulled, "undisturbed", "temporal"));
  for (const char* region : {"frontal", "mid", "vertex", "occipital"}) {
    EXPECT_EQ(shed_of(*pulled, "actual", region), shed_of(*pulled, "undisturbed", region)) << region;
    EXPECT_FALSE(shed_of(*pulled, "actual", region).empty());
  }
  const std::string fever = "[[cause]]\nkind = 'acute_illness'\nday = 0\nsusceptibility = 1\n";
  const auto both = run(read(base + fever));
  ASSERT_TRUE(both);
  EXPECT_NE(shed_of(*both, "actual", "frontal"), shed_of(*both, "undisturbed", "frontal"));
  EXPECT_NE(shed_of(*both, "actual", "temporal"), shed_of(*pulled, "actual", "temporal"));
}

TEST(Causes, a_run_with_causes_of_no_known_effect_is_the_undisturbed_one_bit_for_bit) {
  std::string text = head + "[run]\nfrom = 0\nto = 200\nlead_in = 30\nsubjects = 2\n[person]\nfollicles = 2000\n";
  for (const char* kind : {"smoking", "poor_sleep", "traction", "pcos", "menopause", "scalp_inflammation"}) {
    text += std::string("[[cause]]\nkind = '") + kind + "'\nday = 0\n";
  }
  const auto results = run(read(text));
  ASSERT_TRUE(results);
  EXPECT_EQ(shed_of(*results, "actual", "scalp"), shed_of(*results, "undisturbed", "scalp"));
}

}  // namespace
}  // namespace anagen::scenario
