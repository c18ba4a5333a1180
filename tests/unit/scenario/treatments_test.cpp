#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

#include "anagen/run.hpp"
#include "reading.hpp"

// Treatments as a scenario has them, always beside the same people without.

namespace anagen::scenario {
namespace {

constexpr const char* man = R"(
schema = "anagen.scenario/1"
name = "man"
[run]
from = -60
to = 360
every = 60
subjects = 3
[person]
sex = "man"
age = 30
follicles = 3000
[androgens]
sensitivity = 1.2
[[cause]]
kind = "surgery"
day = 30
[[instrument]]
kind = "phototrichogram"
every = 120
)";

constexpr const char* finasteride = "[[treatment]]\nkind = \"finasteride\"\nday = 0\n";
constexpr const char* minoxidil = "[[treatment]]\nkind = \"minoxidil_topical\"\nday = 0\n";

Results results_of(const std::string& text) {
  const auto scenario = read_scenario(text, "man.toml");
  EXPECT_TRUE(scenario) << (scenario ? "" : scenario.error().front().problem);
  auto results = run(*scenario, {});
  EXPECT_TRUE(results);
  return *std::move(results);
}

std::size_t arm(const Results& results, const std::string& id) {
  std::size_t found = 0;
  while (results.arms[found].id != id) {
    ++found;
  }
  return found;
}

/// Whether an arm of one run has the bits of an arm of another.
bool same(const Results& a, const std::string& arm_a, const Results& b, const std::string& arm_b) {
  std::vector<const Series*> of_a;
  std::vector<const Series*> of_b;
  for (const Series& series : a.series) {
    if (series.arm == arm(a, arm_a)) {
      of_a.push_back(&series);
    }
  }
  for (const Series& series : b.series) {
    if (series.arm == arm(b, arm_b)) {
      of_b.push_back(&series);
    }
  }
  bool equal = of_a.size() == of_b.size();
  for (std::size_t i = 0; equal && i < of_a.size(); ++i) {
    equal = of_a[i]->values.size() == of_b[i]->values.size() &&
            std::memcmp(of_a[i]->values.data(), of_b[i]->values.data(), of_a[i]->values.size() * sizeof(double)) == 0;
  }
  return equal;
}

TEST(Treatments, untreated_arm_is_the_life_without_the_treatment_bit_for_bit) {
  const Results without = results_of(man);
  EXPECT_TRUE(without.arms[arm(without, "untreated")].same_as_actual);
  for (const std::string medicine : {finasteride, minoxidil}) {
    const Results with = results_of(man + medicine);
    EXPECT_FALSE(with.arms[arm(with, "untreated")].same_as_actual);
    EXPECT_TRUE(same(with, "untreated", without, "actual"));
    EXPECT_TRUE(same(with, "undisturbed", without, "undisturbed"));
    EXPECT_FALSE(same(with, "actual", without, "actual")) << "a test that sees no treatment proves nothing";
  }
}

TEST(Treatments, no_dose_does_nothing) {
  for (const char* nothing : {"dose = 0\n", "day = 400\n"}) {
    const std::string day = std::string(nothing).starts_with("day") ? "" : "day = 0\n";
    const Results results = results_of(std::string(man) + "[[treatment]]\nkind = \"finasteride\"\n" + day + nothing);
    EXPECT_TRUE(same(results, "actual", results, "untreated")) << nothing;
  }
}

TEST(Treatments, finasteride_does_nothing_without_androgens_nor_in_women) {
  std::string plain = man;
  plain.erase(plain.find("[androgens]"), std::string("[androgens]\nsensitivity = 1.2\n").size());
  const Results insensitive = results_of(plain + finasteride);
  EXPECT_TRUE(same(insensitive, "actual", insensitive, "untreated"));
  std::string woman = man;
  woman.replace(woman.find("\"man\"\nage"), 5, "\"woman\"");
  const Results results = results_of(woman + finasteride);
  EXPECT_TRUE(same(results, "actual", results, "untreated"));
}

TEST(Treatments, removing_one_moves_no_dose_of_another) {
  const std::string often_missed = std::string(finasteride) + "adherence = 0.5\n";
  const Results both =
      results_of(std::string(man) + "[[treatment]]\nkind = \"minoxidil_oral\"\nday = 0\ndose = 0\n" + often_missed);
  const Results one = results_of(man + often_missed);
  EXPECT_TRUE(same(both, "actual", one, "actual"));
  EXPECT_FALSE(same(one, "actual", results_of(std::string(man) + finasteride), "actual")) << "missed doses matter";
}

TEST(Treatments, map_draws_the_treated_beside_the_untreated_life) {
  const auto lives_drawn = [](const std::string& text) {
    const auto scenario = read_scenario(text, "man.toml");
    EXPECT_TRUE(scenario);
    const auto results = run(*scenario, {.scalp_map = true});
    EXPECT_TRUE(results);
    std::vector<std::string> lives;
    for (const ScalpFrame& frame : results->map.frames) {
      if (frame.day == results->map.frames.front().day) {
        lives.push_back(results->arms[frame.arm].id);
      }
    }
    return lives;
  };
  EXPECT_EQ(lives_drawn(std::string(man) + minoxidil), (std::vector<std::string>{"actual", "untreated"}));
  EXPECT_EQ(lives_drawn(man), (std::vector<std::string>{"actual", "undisturbed"}));
}

TEST(Treatments, what_leaves_no_day_with_it_is_refused_by_its_place) {
  const auto scenario = read_scenario(std::string(man) + finasteride + "until = 0\n", "man.toml");
  ASSERT_FALSE(scenario);
  EXPECT_EQ(scenario.error().front().path, "treatment.0.until");
  EXPECT_FALSE(scenario.error().front().allowed.empty());
}

}  // namespace
}  // namespace anagen::scenario
