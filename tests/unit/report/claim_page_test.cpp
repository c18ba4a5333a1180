#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "anagen/claim.hpp"
#include "markup.hpp"
#include "report/claim/parts.hpp"

namespace anagen::report {
namespace {

ClaimWorld world(const char* name, double probability, bool effect = false) {
  ClaimWorld out{.name = name,
                 .effect = effect,
                 .shown = {8, probability, 0.01},
                 .low = probability / 2,
                 .high = std::min(1.0, probability * 2),
                 .curve = {}};
  out.curve = {{3, out.high, 0.01}, out.shown, {20, out.low, 0.01}};
  return out;
}

ClaimAnswer answer() {
  ClaimAnswer out;
  out.account = {.id = "shed",
                 .ledger = "C8",
                 .words = "All <shed> & less",
                 .claimed_by = "a clinic",
                 .grade = "4-",
                 .speaks_for = "A series",
                 .speaks_against = "No control",
                 .why_not = "Rebuilt.",
                 .enrolled = "by wish",
                 .compared_with = "nothing",
                 .counted_by = "own rating",
                 .also_given = "not told",
                 .result = "everybody sheds less",
                 .blinded = false,
                 .n_low = 3,
                 .n_high = 20,
                 .studies = 1,
                 .sources = {{"doe_2000_hair", "Doe 2000", "series"}}};
  out.testable = true;
  out.pool = 100;
  out.worlds = {world("no_effect", 0.34), world("needling_vehicle", 0.4), world("claimed", 1, true)};
  out.variants = {{"design", "as told", out.worlds, {}}, {"bad", "a bad moment", out.worlds, {}}};
  out.absent = {{"evidence", "nobody knows"}};
  out.likelihood_ratio = LikelihoodRatio{"claimed", "no_effect", 2.9};
  ClaimTiming timing{"shedding", 3, {}};
  for (const char* const name : {"longer_growth", "resting_held", "resting_woken"}) {
    timing.mechanisms.push_back({name, {{0, 0}, {3, -1}, {10, -20}, {26, -40}}, -1, 10});
  }
  out.timing = timing;
  out.conservation = ClaimConservation{42, 67, 7.8, 25.2, 41.8, 50};
  out.smallest_design = SmallestDesign{"shed_count", "percent_change", "",     12, "needling_vehicle", 24, -30, false,
                                       11,           {{-15, 41}},      {0, 12}};
  out.verdict = ClaimVerdict::expected_without_effect;
  out.because = "Often.";
  return out;
}

TEST(ClaimPage, nests_its_tags_and_names_each_place_once) {
  const std::string page = claim_page(answer());
  EXPECT_EQ(report_test::nesting_problem(page), "");
  const auto ids = report_test::values_of(page, "id");
  EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(ClaimPage, asks_nothing_of_any_network_and_runs_no_script) {
  const std::string page = claim_page(answer());
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(page.find("http"), std::string::npos);
  EXPECT_EQ(page.find("src="), std::string::npos);
}

TEST(ClaimPage, escapes_what_was_said_and_says_what_it_is_for) {
  const std::string page = claim_page(answer());
  EXPECT_NE(page.find("All &lt;shed&gt; &amp; less"), std::string::npos);
  EXPECT_NE(page.find("it does not judge a person"), std::string::npos);
}

TEST(ClaimPage, draws_a_hundred_strokes_a_world_and_as_many_filled_as_its_chance) {
  const std::string page = chart_world(world("no_effect", 0.34), Room::wide);
  const auto count = [&](const std::string& text) {
    std::size_t found = 0;
    for (std::size_t at = page.find(text); at != std::string::npos; at = page.find(text, at + 1)) {
      ++found;
    }
    return found;
  };
  EXPECT_EQ(count("class=\"stroke "), 100U);
  EXPECT_EQ(count("class=\"stroke off\""), 66U);
}

TEST(ClaimPage, the_scale_of_verdicts_has_its_steps_where_they_are_stated) {
  EXPECT_EQ(verdict_step(0.75), 0);
  EXPECT_EQ(verdict_step(0.74), 1);
  EXPECT_EQ(verdict_step(0.25), 1);
  EXPECT_EQ(verdict_step(0.05), 2);
  EXPECT_EQ(verdict_step(0.01), 3);
  EXPECT_EQ(verdict_step(0), 4);
}

TEST(ClaimPage, no_chance_is_told_as_certain_that_is_not) {
  EXPECT_EQ(chance_words(0.004), "under 1");
  EXPECT_EQ(chance_words(0), "0");
  EXPECT_EQ(chance_words(0.996), "over 99");
  EXPECT_EQ(chance_words(1), "100");
}

TEST(ClaimPage, of_a_claim_without_design_shows_the_evidence_and_no_chart) {
  ClaimAnswer bare;
  bare.account = answer().account;
  bare.because = "No design.";
  const std::string page = claim_page(bare);
  EXPECT_EQ(report_test::nesting_problem(page), "");
  EXPECT_NE(page.find("No control"), std::string::npos);
  EXPECT_EQ(page.find("id=\"timing\""), std::string::npos);
  EXPECT_EQ(page.find("class=\"worlds\""), std::string::npos);
}

TEST(ClaimPage, every_verdict_has_its_heading) {
  ClaimAnswer each = answer();
  std::set<std::string> headings;
  for (const ClaimVerdict verdict : {ClaimVerdict::expected_without_effect, ClaimVerdict::needles_suffice,
                                     ClaimVerdict::needs_an_effect, ClaimVerdict::cannot_tell}) {
    each.verdict = verdict;
    const std::string page = claim_page(each);
    const std::size_t from = page.find("<h2>") + 4;
    headings.insert(page.substr(from, page.find("</h2>", from) - from));
  }
  EXPECT_EQ(headings.size(), 4U);
}

}  // namespace
}  // namespace anagen::report
