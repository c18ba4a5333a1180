#include <gtest/gtest.h>

#include <string>

#include "anagen/read.hpp"
#include "anagen/report.hpp"
#include "anagen/run.hpp"

namespace anagen::report {
namespace {

TEST(StagingPage, files_and_page_tell_stages_and_ratings) {
  const auto scenario = read_scenario(R"(
schema = "anagen.scenario/1"
name = "man"
[run]
from = 0
to = 120
every = 60
subjects = 3
[person]
sex = "man"
age = 40
area = 60
[androgens]
[[instrument]]
kind = "stage"
every = 60
[[instrument]]
kind = "global_photograph"
every = 60
[[instrument]]
kind = "self_rating"
every = 60
)",
                                      "man.toml");
  ASSERT_TRUE(scenario);
  const auto results = run(*scenario, {});
  ASSERT_TRUE(results);
  const std::string summary = summary_json(*results);
  const std::string series = series_csv(*results);
  const std::string page = report_html(*results);
  for (const char* measure : {"stage", "stage_true", "photo_rating", "photo_improved", "self_rating", "self_stage"}) {
    EXPECT_NE(summary.find("\"measure\":\"" + std::string(measure) + "\""), std::string::npos) << measure;
    EXPECT_NE(series.find("," + std::string(measure) + ","), std::string::npos) << measure;
  }
  for (const char* words : {"Stage of pattern loss, by the first rater", "Photograph against the baseline, by a panel",
                            "Which cover a drawing means is our definition", "hope moves what is said, not the hair"}) {
    EXPECT_NE(page.find(words), std::string::npos) << words;
  }
}

}  // namespace
}  // namespace anagen::report
