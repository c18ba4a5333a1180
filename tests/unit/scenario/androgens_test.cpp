#include <gtest/gtest.h>

#include <cmath>

#include "anagen/run.hpp"
#include "reading.hpp"
#include "scenario/run/cohort.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/subject.hpp"

// Pattern hair loss as a scenario has it.

namespace anagen::scenario {
namespace {

constexpr const char* man = R"(
schema = "anagen.scenario/1"
name = "man"
[run]
from = 0
to = 200
every = 50
subjects = 3
[person]
sex = "man"
age = 30
follicles = 2000
[androgens]
)";

Results results_of(const std::string& text) {
  const auto scenario = read_scenario(text, "man.toml");
  EXPECT_TRUE(scenario);
  auto results = run(*scenario, {});
  EXPECT_TRUE(results);
  return *std::move(results);
}

/// The values of one series.
const std::vector<double>& values(const Results& results, std::uint32_t arm, const std::string& measure,
                                  const std::string& region) {
  for (const Series& series : results.series) {
    if (series.arm == arm && results.measures[series.measure].id == measure &&
        results.regions[series.region] == region) {
      return series.values;
    }
  }
  static const std::vector<double> none;
  return none;
}

TEST(AndrogenRun, no_sensitivity_is_the_undisturbed_life_bit_for_bit) {
  const Results results = results_of(std::string(man) + "sensitivity = 0\n");
  for (const Series& series : results.series) {
    if (series.arm == 0) {
      const auto& twin = values(results, 1, results.measures[series.measure].id, results.regions[series.region]);
      EXPECT_EQ(series.values, twin) << results.measures[series.measure].id;
    }
  }
}

TEST(AndrogenRun, undisturbed_life_does_not_know_of_the_sensitivity) {
  const Results none = results_of(std::string(man) + "sensitivity = 0\n");
  const Results strong = results_of(std::string(man) + "sensitivity = 2\n");
  for (const char* region : {"scalp", "vertex", "occipital"}) {
    EXPECT_EQ(values(none, 1, "visible_density", region), values(strong, 1, "visible_density", region));
  }
  EXPECT_NE(values(none, 0, "visible_density", "vertex"), values(strong, 0, "visible_density", "vertex"));
}

TEST(AndrogenRun, vertex_thins_and_the_back_of_the_head_is_spared) {
  const Results strong = results_of(std::string(man) + "sensitivity = 2\n");
  const Results weak = results_of(std::string(man) + "sensitivity = 0.7\n");
  const auto ratio = [](const Results& results, const char* region) {
    double lived = 0;
    double twin = 0;
    for (const double value : values(results, 0, "mean_diameter", region)) {
      lived += value;
    }
    for (const double value : values(results, 1, "mean_diameter", region)) {
      twin += value;
    }
    return lived / twin;
  };
  EXPECT_LT(ratio(strong, "vertex"), 0.7);
  EXPECT_LT(ratio(weak, "temporal"), ratio(weak, "vertex"));
  EXPECT_GT(ratio(strong, "occipital"), 0.97);
}

TEST(AndrogenRun, a_child_has_none) {
  std::string child = man;
  child.replace(child.find("\"man\"\nage = 30"), 14, "\"child\"\nage = 8");
  const auto scenario = read_scenario(child, "child.toml");
  ASSERT_FALSE(scenario);
  EXPECT_EQ(scenario.error().front().path, "androgens");
  EXPECT_FALSE(scenario.error().front().allowed.empty());
}

TEST(AndrogenRun, a_rule_is_not_held_against_those_who_shed_for_another_reason) {
  const Results results = results_of(std::string(man) +
                                     "sensitivity = 2\n[[cause]]\nkind = \"surgery\"\nday = 50\n"
                                     "[[instrument]]\nkind = \"wash_day_count\"\ngap = 1\nevery = 50\n");
  std::size_t asked = 0;
  for (const RuleResult& rule : results.rules) {
    if (rule.positive == "telogen effluvium" && rule.limit) {
      EXPECT_NE(rule.caught.why_not.find("pattern hair loss"), std::string::npos) << rule.id;
      EXPECT_EQ(rule.caught.people, 0U);
      ++asked;
    }
  }
  EXPECT_GT(asked, 0U);
}

TEST(AndrogenRun, begins_at_puberty_of_the_oldest) {
  const auto one = read_scenario(man, "man.toml");
  ASSERT_TRUE(one);
  const auto world = make_cohort(*one);
  ASSERT_TRUE(world);
  EXPECT_NEAR(world->worlds[0].calendar.first_day, -18 * 365.25, 1.5);
  const auto cohort = read_scenario(std::string(man) + "[cohort]\nage_low = 20\nage_high = 45\n", "men.toml");
  ASSERT_TRUE(cohort);
  const auto worlds = make_cohort(*cohort);
  ASSERT_TRUE(worlds);
  EXPECT_NEAR(worlds->worlds[0].calendar.first_day, -33 * 365.25, 1.5);
}

}  // namespace
}  // namespace anagen::scenario
