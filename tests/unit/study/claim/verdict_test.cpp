#include "study/claim/verdict.hpp"

#include <gtest/gtest.h>

namespace anagen::study {
namespace {

Outcome outcome(const char* world, double probability, bool effect = false, double error = 0) {
  return {world, effect, {8, probability, error}};
}

TEST(Verdict, what_appears_without_effect_is_expected) {
  EXPECT_EQ(judge({outcome("no_effect", 0.05), outcome("claimed", 1, true)}).verdict,
            ClaimVerdict::expected_without_effect);
  EXPECT_NE(judge({outcome("no_effect", 0.049), outcome("claimed", 1, true)}).verdict,
            ClaimVerdict::expected_without_effect);
}

TEST(Verdict, a_sham_that_shows_it_suffices_and_is_named) {
  const Judged found = judge(
      {outcome("no_effect", 0.01), outcome("vehicle", 0.02), outcome("needling", 0.4), outcome("claimed", 1, true)});
  EXPECT_EQ(found.verdict, ClaimVerdict::needles_suffice);
  EXPECT_EQ(found.world, "needling");
}

TEST(Verdict, an_effect_is_needed_where_it_makes_the_result_ten_times_as_likely) {
  EXPECT_EQ(judge({outcome("no_effect", 0.01), outcome("needling", 0.02), outcome("claimed", 0.2, true)}),
            (Judged{ClaimVerdict::needs_an_effect, "claimed"}));
  EXPECT_EQ(judge({outcome("no_effect", 0.01), outcome("needling", 0.02), outcome("claimed", 0.19, true)}).verdict,
            ClaimVerdict::cannot_tell);
  EXPECT_EQ(judge({outcome("no_effect", 0), outcome("claimed", 0, true)}).verdict, ClaimVerdict::cannot_tell);
}

TEST(Verdict, two_standard_errors_around_the_mark_leave_it_open) {
  const Judged open = judge({outcome("no_effect", 0.06, false, 0.006), outcome("claimed", 1, true)});
  EXPECT_EQ(open.verdict, ClaimVerdict::cannot_tell);
  EXPECT_TRUE(open.undecided());
  EXPECT_FALSE(judge({outcome("no_effect", 0.0621, false, 0.006), outcome("claimed", 1, true)}).undecided());
}

/// An answer of one design with that chance of no effect for each number of people from 3 on; the claim is certain.
ClaimAnswer answer(const std::vector<double>& chances, double error = 0) {
  ClaimWorld none{.name = "no_effect", .effect = false, .shown = {}, .low = 0, .high = 1, .curve = {}};
  ClaimWorld claimed{.name = "claimed", .effect = true, .shown = {}, .low = 1, .high = 1, .curve = {}};
  for (std::uint32_t i = 0; i < chances.size(); ++i) {
    none.curve.push_back({3 + i, chances[i], error});
    claimed.curve.push_back({3 + i, 1, 0});
  }
  none.shown = none.curve.front();
  claimed.shown = claimed.curve.front();
  ClaimAnswer out;
  out.worlds = {none, claimed};
  out.variants = {{"design", "as told", out.worlds, {}}};
  return out;
}

TEST(Verdict, that_turns_with_the_number_of_people_says_where) {
  const Finding found = judge_all(answer({0.3, 0.1, 0.01}));
  EXPECT_EQ(found.verdict, ClaimVerdict::cannot_tell);
  EXPECT_NE(found.because.find("expected_without_effect up to 4"), std::string::npos) << found.because;
  EXPECT_NE(found.because.find("needs_an_effect from 5"), std::string::npos) << found.because;
  EXPECT_EQ(judge_all(answer({0.3, 0.2, 0.1})).verdict, ClaimVerdict::expected_without_effect);
}

TEST(Verdict, a_number_of_people_that_is_left_open_does_not_turn_the_others) {
  EXPECT_EQ(judge_all(answer({0.3, 0.2, 0.06}, 0.01)).verdict, ClaimVerdict::expected_without_effect);
  EXPECT_EQ(judge_all(answer({0.06}, 0.01)).verdict, ClaimVerdict::cannot_tell);
}

TEST(Verdict, that_turns_with_the_design_names_the_design) {
  ClaimAnswer both = answer({0.3});
  both.variants.push_back({"counted", "a count by a machine", answer({0.001}).worlds, {}});
  const Finding found = judge_all(both);
  EXPECT_EQ(found.verdict, ClaimVerdict::cannot_tell);
  EXPECT_NE(found.because.find("needs_an_effect with a count by a machine"), std::string::npos) << found.because;
}

TEST(Verdict, counts_that_cannot_be_true_together_decide_nothing) {
  ClaimAnswer found = answer({0.001});
  found.conservation = ClaimConservation{42, 67, 7.8, 25.2, 41.8, 15};
  EXPECT_EQ(judge_all(found).verdict, ClaimVerdict::cannot_tell);
  found.conservation->empty_follicles = 50;
  EXPECT_EQ(judge_all(found).verdict, ClaimVerdict::needs_an_effect);
}

TEST(Verdict, a_world_that_holds_by_definition_carries_none) {
  const ClaimPoint rare{10, 0.001, 0};
  const ClaimPoint sure{10, 1, 0};
  const auto answer = [&](bool by_definition) {
    ClaimWorld none{.name = "no_effect", .effect = false, .shown = rare, .curve = {rare}};
    ClaimWorld claimed{
        .name = "claimed", .effect = true, .shown = sure, .by_definition = by_definition, .curve = {sure}};
    ClaimAnswer out;
    out.worlds = {none, claimed};
    out.variants = {{"told", "as told", out.worlds}};
    return judge_all(out).verdict;
  };
  EXPECT_EQ(answer(false), ClaimVerdict::needs_an_effect);
  EXPECT_EQ(answer(true), ClaimVerdict::cannot_tell);
}

}  // namespace
}  // namespace anagen::study
