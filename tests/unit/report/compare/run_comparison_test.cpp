#include <gtest/gtest.h>

#include "anagen/compare.hpp"

namespace anagen {
namespace {

Scenario tiny(const char* name) {
  Scenario scenario;
  scenario.name = name;
  scenario.run.first_day = -30;
  scenario.run.last_day = 100;
  scenario.run.lead_in_days = 100;
  scenario.run.subjects = 2;
  scenario.person.follicles = 5000;
  return scenario;
}

TEST(Align, gives_all_the_days_they_share_one_start_and_the_dice_of_the_first) {
  Scenario other = tiny("other");
  other.seed = 9;
  other.run.first_day = -77;
  other.run.last_day = 60;
  other.run.every_days = 5;
  const auto aligned = align({tiny("first"), other});
  ASSERT_TRUE(aligned);
  for (const Scenario& scenario : *aligned) {
    EXPECT_EQ(scenario.seed, 1U);
    EXPECT_EQ(scenario.run.first_day, -30);
    EXPECT_EQ(scenario.run.last_day, 60);
    EXPECT_EQ(scenario.run.lead_in_days, 147) << "from day -177, the earlier of the two starts";
    EXPECT_EQ(scenario.run.every_days, 7);
  }
}

TEST(Align, refuses_what_cannot_be_compared_in_words) {
  Scenario later = tiny("later");
  later.run.first_day = 200;
  later.run.last_day = 300;
  const auto aligned = align({tiny("first"), later});
  ASSERT_FALSE(aligned);
  EXPECT_EQ(aligned.error().front().problem,
            "the scenarios share no days (first: days -30 to 100, later: days 200 to 300)");
  EXPECT_FALSE(align({tiny("alone")}));
  EXPECT_FALSE(align(std::vector<Scenario>(5, tiny("many"))));
}

TEST(RunComparison, the_same_scenario_with_other_days_differs_by_nothing_person_by_person) {
  Scenario other = tiny("other");
  other.run.first_day = -58;
  other.run.every_days = 3;
  const auto runs = run_comparison({tiny("first"), other});
  ASSERT_TRUE(runs);
  ASSERT_TRUE(same_people((*runs)[0], (*runs)[1]));
  EXPECT_EQ(find((*runs)[0], "actual", "shed_per_day")->values, find((*runs)[1], "actual", "shed_per_day")->values);
  EXPECT_EQ(differences_in_words(*runs),
            (std::vector<std::string>{"run.from: -30 day in A, -58 day in B", "run.every: 7 day in A, 3 day in B"}));
}

}  // namespace
}  // namespace anagen
