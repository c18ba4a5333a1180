#include <gtest/gtest.h>

#include <algorithm>

#include "example.hpp"
#include "study/claim/claim.hpp"

namespace anagen::study {
namespace {

using examples::spoilt;

std::string lines(const ClaimFile& file) {
  std::string all;
  if (const auto claim = read_claim(file); !claim) {
    for (const Error& error : claim.error()) {
      all += to_line(error) + "\n";
    }
  }
  return all;
}

void expect_error(const ClaimFile& file, const std::string& text) {
  const std::string told = lines(file);
  EXPECT_NE(told.find(text), std::string::npos) << "not found: " << text << "\nin: " << told;
}

TEST(ReadClaim, lays_a_design_out_as_an_arm_for_each_world) {
  const auto claim = read_claim(examples::claim());
  ASSERT_TRUE(claim) << lines(examples::claim());
  ASSERT_EQ(claim->study.arms.size(), 5U);
  EXPECT_EQ(claim->study.arms.front().name, "design/no_effect");
  EXPECT_EQ(claim->study.arms.back().name, "design/evidence");
  EXPECT_EQ(claim->pool, 12U);
  EXPECT_EQ(claim->account.n_low, 2U);
  EXPECT_EQ(claim->account.n_high, 4U);
  EXPECT_EQ(claim->timing.size(), 4U);
  EXPECT_EQ(read_claim(examples::claim(), {.people = 30, .seed = 9})->pool, 30U);
}

TEST(ReadClaim, tells_every_mistake_at_once_with_its_place) {
  ClaimFile file = spoilt("n = [2, 4]", "n = [4, 2]");
  file.toml.replace(file.toml.find("\"ccsu_nd_article\""), 17, "\"nobody_nd_none\"");
  file.toml.replace(file.toml.find("direction = \"down\""), 18, "direction = \"dwn\"");
  expect_error(file, "small.toml:10:12: claim.sources.0: text \"nobody_nd_none\" is no known source");
  expect_error(file, "claim.n: is no range ([fewest, most])");
  expect_error(file, "reported.0.direction: ");
  expect_error(file, "did you mean \"down\"?");
}

TEST(ReadClaim, tells_a_mistake_of_the_design_once_and_in_its_own_words) {
  const ClaimFile file =
      spoilt("kind = \"minoxidil_topical\"\nday = 0", "kind = \"minoxidil_topical\"\nday = 0\npersent = 5");
  const std::string told = lines(file);
  expect_error(file, "treatment.1.persent: unknown key");
  EXPECT_EQ(told.find("persent"), told.rfind("persent")) << told;
  expect_error(spoilt("age = 30", "age = 300"), "population.age: ");
  expect_error(spoilt("kind = \"shed_collection\"", "kind = \"shed_colection\""), "instrument.0.kind");
}

TEST(ReadClaim, refuses_what_no_instrument_tells) {
  expect_error(spoilt("measure = \"shed_count\"\nweek", "measure = \"wash_count\"\nweek"),
               "reported.0.measure: no [instrument] of the arm gives wash_count");
  expect_error(spoilt("week = 3", "week = 2"), "reported.0.week: ");
  expect_error(spoilt("measure = \"shed_count\"\nweek", "measure = \"shed_cout\"\nweek"),
               "did you mean \"shed_count\"?");
  expect_error(spoilt("measure = \"shed_count\"\nweek", "measure = \"icc\"\nweek"),
               "is no number that each person has");
}

TEST(ReadClaim, refuses_words_that_contradict_each_other) {
  expect_error(spoilt("quantity = \"percent_change\"", "quantity = \"level\""), "reported.0.value: is missing");
  expect_error(spoilt("statistic = \"all\"", "statistic = \"share\""), "reported.0.share: is missing");
  expect_error(spoilt("statistic = \"all\"", "statistic = \"mean\"\neffect = 3"),
               "reported.0.effect: says nothing here");
  expect_error(spoilt("week = 3", "week = [0, 3]\nshare = 1"), "reported.0.share: says nothing here");
  expect_error(spoilt("testable = \"range\"", "testable = \"no\""), "claim.because: is missing");
  expect_error(spoilt("words = \"All shed less at week 3.\"", "ledger = \"C99\""),
               "claim.ledger: there is no claim \"C99\"");
  expect_error(spoilt("[settle]\nmeasure = \"shed_count\"", "[settle]\nmeasure = \"total_count\""),
               "settle.measure: is not among the reported measures");
}

TEST(ReadClaim, misses_what_must_be_there) {
  expect_error({"empty.toml", ""}, "schema: is missing");
  expect_error({"empty.toml", ""}, "claim: is missing");
  expect_error(spoilt("n = [2, 4]\n", ""), "claim.n: is missing");
  expect_error(spoilt("start = 2025-01-15\n", ""), "start: is missing");
  expect_error(spoilt("schema = \"anagen.claim/1\"", "schema = \"anagen.study/1\""), "schema: cannot be");
  ClaimFile file = examples::claim();
  file.toml.resize(file.toml.find("[[reported]]"));
  expect_error(file, "reported: is missing");
}

TEST(ReadClaim, another_design_is_checked_like_the_first) {
  ClaimFile file = examples::claim();
  file.toml += "[[variant]]\nname = \"old\"\nwords = \"older women\"\n[variant.population]\nage = 70\n";
  const auto claim = read_claim(file);
  ASSERT_TRUE(claim) << lines(file);
  EXPECT_EQ(claim->study.arms.size(), 10U);
  EXPECT_EQ(claim->study.arms[5].name, "old/no_effect");
  EXPECT_EQ(claim->study.arms[5].parts[0].person.age_years, 70);
  file.toml.replace(file.toml.find("age = 70"), 8, "age = 700");
  expect_error(file, "variant.0.population.age: ");
}

TEST(ReadClaim, takes_what_is_known_from_the_ledger) {
  const auto claim = read_claim(spoilt("words = \"All shed less at week 3.\"", "ledger = \"C8\""));
  ASSERT_TRUE(claim);
  EXPECT_NE(claim->account.words.find("microneedling"), std::string::npos);
  EXPECT_EQ(claim->account.grade, "4-");  // what the file says stands above the ledger
  EXPECT_GE(claim->account.sources.size(), 3U);
}

TEST(ReadClaim, every_shipped_claim_is_sound_and_named_after_its_id) {
  EXPECT_GE(shipped_claims().size(), 20U);
  for (const ClaimFile& file : shipped_claims()) {
    const auto claim = read_claim(file);
    ASSERT_TRUE(claim) << lines(file);
    EXPECT_EQ("claims/" + claim->account.id + ".toml", file.name);
  }
}

TEST(ReadClaim, a_range_of_people_is_shown_at_its_geometric_middle) {
  EXPECT_EQ(shown_number(3, 20), 8U);
  EXPECT_EQ(shown_number(5, 5), 5U);
  EXPECT_EQ(numbers_tried(3, 5), (std::vector<std::uint32_t>{3, 4, 5}));
  const auto many = numbers_tried(2, 1000);
  EXPECT_EQ(many.front(), 2U);
  EXPECT_EQ(many.back(), 1000U);
  EXPECT_LE(many.size(), 25U);
  EXPECT_NE(std::ranges::find(many, shown_number(2, 1000)), many.end());
  EXPECT_TRUE(std::ranges::is_sorted(many));
}

}  // namespace
}  // namespace anagen::study
