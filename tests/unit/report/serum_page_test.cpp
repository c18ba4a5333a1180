#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "anagen/read.hpp"
#include "anagen/report.hpp"
#include "anagen/run.hpp"
#include "markup.hpp"

namespace anagen::report {
namespace {

const std::string man = R"(
schema = "anagen.scenario/1"
name = "man"
[run]
from = 0
to = 120
every = 60
subjects = 2
[person]
sex = "man"
age = 30
area = 60
)";
const std::string needles = "[[treatment]]\nkind = \"microneedling\"\nday = 0\nevery = 7\nneedle = 2\n";
const std::string serum = "[[treatment]]\nkind = \"exosome_serum\"\nday = 0\nevery = 7\n";

Results lived(const std::string& toml) {
  const auto scenario = read_scenario(toml, "man.toml");
  EXPECT_TRUE(scenario);
  const auto results = run(*scenario, {.scalp_map = true, .outlook_draws = 4});
  EXPECT_TRUE(results);
  return *results;
}

TEST(SerumPage, shows_how_deep_it_gets_who_is_hit_and_what_is_prior) {
  const std::string page = report_html(lived(man + needles + serum));
  EXPECT_EQ(report_test::nesting_problem(page), "");
  for (const char* words : {"id=\"serum\"", "How deep it gets", "Which follicles were hit", "What the serum adds",
                            "What nobody knows of it", "obs.exosome.product.ptt6.protein",
                            "no exosome product is approved", "this one is assumed"}) {
    EXPECT_NE(page.find(words), std::string::npos) << words;
  }
}

TEST(SerumPage, says_when_nothing_comes_near_a_root) {
  EXPECT_NE(report_html(lived(man + serum)).find("Nothing of the serum comes near a root"), std::string::npos);
}

TEST(SerumPage, is_not_there_without_a_serum) {
  const Results results = lived(man + needles);
  EXPECT_EQ(report_html(results).find("id=\"serum\""), std::string::npos);
  EXPECT_FALSE(nlohmann::json::parse(summary_json(results)).contains("serum"));
}

TEST(SerumPage, summary_holds_the_same_numbers) {
  const Results results = lived(man + needles + serum);
  const auto json = nlohmann::json::parse(summary_json(results));
  ASSERT_EQ(json["serum"].size(), 1U);
  EXPECT_EQ(json["serum"][0]["sessions"], results.serums[0].sessions);
  EXPECT_EQ(json["serum"][0]["targets"][0]["chance_ever"], results.serums[0].targets[0].chance_ever);
  EXPECT_EQ(json["outlook"]["draws"], 4);
  EXPECT_EQ(json["outlook"]["rows"].size(), 4U);
}

}  // namespace
}  // namespace anagen::report
