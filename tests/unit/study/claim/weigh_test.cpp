#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "example.hpp"

namespace anagen::study {
namespace {

using examples::spoilt;

const ClaimAnswer& answer() {
  static const ClaimAnswer found = *weigh_claim(examples::claim(), {}, {});
  return found;
}

TEST(Weigh, is_the_same_for_any_number_of_threads) {
  EXPECT_EQ(claim_json(answer()), claim_json(*weigh_claim(examples::claim(), {}, {.threads = 3})));
  EXPECT_NE(claim_json(answer()), claim_json(*weigh_claim(examples::claim(), {.people = {}, .seed = 4}, {})));
}

TEST(Weigh, tells_a_curve_over_the_number_of_people_that_falls) {
  const ClaimWorld& none = answer().worlds.front();
  ASSERT_EQ(none.curve.size(), 3U);
  EXPECT_EQ(none.shown.n, 3U);
  EXPECT_GE(none.curve[0].probability, none.curve[2].probability);
  EXPECT_EQ(none.high, none.curve[0].probability);
  EXPECT_EQ(none.low, none.curve[2].probability);
}

TEST(Weigh, needles_raise_shedding_by_week_3_so_that_nobody_sheds_less) {
  EXPECT_LT(answer().worlds[2].shown.probability, answer().worlds[0].shown.probability + 1e-12);
  EXPECT_EQ(answer().worlds[2].name, "needling");
}

TEST(Weigh, says_that_week_3_is_too_early_for_longer_growth) {
  ASSERT_TRUE(answer().timing);
  const ClaimTiming& timing = *answer().timing;
  EXPECT_EQ(timing.of, "shedding");
  ASSERT_EQ(timing.mechanisms.size(), 3U);
  EXPECT_GT(timing.mechanisms[0].at_week, -5);  // longer growth: nothing yet
  EXPECT_GT(*timing.mechanisms[0].first_week, 6);
  EXPECT_LT(timing.mechanisms[1].at_week, -50);  // held clubs: at once
  EXPECT_GT(timing.mechanisms[2].at_week, 10);   // woken: more is shed first
  for (const ClaimMechanism& one : timing.mechanisms) {
    EXPECT_EQ(one.course.front().first, 0);
  }
}

TEST(Weigh, sizes_a_trial_against_the_fullest_sham) {
  ASSERT_TRUE(answer().smallest_design);
  EXPECT_EQ(answer().smallest_design->sham, "needling_vehicle");
  EXPECT_FALSE(answer().smallest_design->claimed);
  EXPECT_GT(answer().smallest_design->n_per_arm, 1U);
}

TEST(Weigh, a_claim_without_a_design_shows_its_evidence_and_no_world) {
  const auto found = weigh_claim(spoilt("testable = \"range\"", "testable = \"no\"\nbecause = \"No design.\""), {}, {});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->verdict, ClaimVerdict::not_testable);
  EXPECT_TRUE(found->worlds.empty());
  EXPECT_EQ(found->because, "No design.");
  EXPECT_FALSE(found->account.sources.empty());
}

TEST(Weigh, tells_the_keys_that_scripts_rely_on) {
  const auto json = nlohmann::json::parse(claim_json(answer()));
  for (const char* const key : {"schema", "claim", "testable", "worlds", "likelihood_ratio", "timing", "conservation",
                                "smallest_design", "verdict"}) {
    EXPECT_TRUE(json.contains(key)) << key;
  }
  EXPECT_EQ(json["worlds"][0]["name"], "no_effect");
  EXPECT_TRUE(json["worlds"][0]["probability"].is_number());
  EXPECT_TRUE(json["worlds"][0]["mc_error"].is_number());
  EXPECT_EQ(json["likelihood_ratio"]["b"], "no_effect");
  EXPECT_TRUE(json["conservation"].is_null());
}

TEST(Weigh, a_level_of_one_person_is_the_share_of_people_who_reach_it) {
  ClaimFile file = spoilt("quantity = \"percent_change\"\nstatistic = \"all\"\ndirection = \"down\"",
                          "quantity = \"level\"\nstatistic = \"all\"\ndirection = \"up\"\nvalue = 0");
  file.toml.replace(file.toml.find("n = [2, 4]"), 10, "n = 1");
  file.toml.resize(file.toml.find("[settle]"));
  const auto found = weigh_claim(file, {.people = 4, .seed = {}}, {});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->worlds.front().shown.probability, 1);
  EXPECT_EQ(found->verdict, ClaimVerdict::expected_without_effect);
}

TEST(Weigh, can_be_stopped) {
  const std::atomic<bool> stop = true;
  const auto found = weigh_claim(examples::claim(), {}, {.stop = &stop});
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().front().problem, "interrupted");
}

}  // namespace
}  // namespace anagen::study
