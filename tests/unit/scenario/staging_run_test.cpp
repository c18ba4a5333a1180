#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "anagen/run.hpp"
#include "reading.hpp"
#include "scenario/run/expectation.hpp"
#include "scenario/run/readers/staging_readers.hpp"

// Stages, photographs and what people say, through a whole run.

namespace anagen::scenario {
namespace {

constexpr const char* man = R"(
schema = "anagen.scenario/1"
name = "man"
[run]
from = -60
to = 360
every = 60
subjects = 4
[person]
sex = "man"
age = 40
area = 60
[androgens]
sensitivity = 1.2
)";
constexpr const char* staged = "[[instrument]]\nkind = \"stage\"\nevery = 60\n";
constexpr const char* photographed = "[[instrument]]\nkind = \"global_photograph\"\nevery = 60\n";
constexpr const char* asked = "[[instrument]]\nkind = \"self_rating\"\nevery = 60\n";
constexpr const char* placebo = "[[treatment]]\nkind = \"placebo\"\nday = 0\n";

Results lived(const std::string& text) {
  const auto scenario = read_scenario(text, "man.toml");
  EXPECT_TRUE(scenario) << (scenario ? "" : to_line(scenario.error().front()));
  auto results = scenario ? run(*scenario, {}) : Expected<Results>(Results{});
  EXPECT_TRUE(results) << (results ? "" : to_line(results.error().front()));
  return results ? *std::move(results) : Results{};
}

std::vector<double> values(const Results& results, const std::string& arm, const std::string& measure) {
  for (const Series& series : results.series) {
    if (results.arms[series.arm].id == arm && results.measures[series.measure].id == measure) {
      return series.values;
    }
  }
  ADD_FAILURE() << measure << " is not told of " << arm;
  return {};
}

TEST(StagingRun, an_undisturbed_head_is_full_and_a_sensitive_one_is_not) {
  const Results results = lived(std::string(man) + staged);
  for (const double stage : values(results, "undisturbed", "stage_true")) {
    EXPECT_EQ(stage, 1);
  }
  for (const double stage : values(results, "actual", "stage_true")) {
    EXPECT_GE(stage, 3) << "temples half as sensitive again as a vertex that thins";
  }
  const auto first = values(results, "actual", "stage");
  const auto reached = values(results, "actual", "stage_reached");
  for (std::size_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(reached[i], first[i] >= 3 ? 1 : 0);
  }
}

TEST(StagingRun, stages_enrol) {
  const Results results =
      lived(std::string(man) + staged +
            "[cohort]\nage_low = 20\nage_high = 60\nscreened_per_place = 50\n[[cohort.include]]\nmeasure = "
            "\"stage\"\nday = -60\nat_least = 4\nat_most = 5\n");
  const auto first = values(results, "actual", "stage");
  ASSERT_GE(first.size(), 4U);
  EXPECT_GT(results.screened, 4U);
  for (std::size_t subject = 0; subject < 4; ++subject) {
    EXPECT_GE(first[subject], 4);
    EXPECT_LE(first[subject], 5);
  }
}

TEST(StagingRun, one_instrument_more_moves_no_other_reading) {
  const std::string counted = "[[instrument]]\nkind = \"phototrichogram\"\nevery = 60\n";
  const Results alone = lived(std::string(man) + counted + staged);
  const Results all = lived(std::string(man) + photographed + counted + asked + staged);
  for (const char* measure : {"shed_per_day", "ptg_total", "stage", "stage_second", "stage_true"}) {
    EXPECT_EQ(values(alone, "actual", measure), values(all, "actual", measure)) << measure;
    EXPECT_EQ(values(alone, "undisturbed", measure), values(all, "undisturbed", measure)) << measure;
  }
}

TEST(StagingRun, the_baseline_is_the_last_visit_up_to_day_zero) {
  constexpr std::int32_t with_run_in[] = {-60, 0, 60, 120};
  constexpr std::int32_t before[] = {-60, -1, 60};
  constexpr std::int32_t after[] = {30, 60};
  EXPECT_EQ(baseline_visit(with_run_in), 1U);
  EXPECT_EQ(baseline_visit(before), 1U);
  EXPECT_EQ(baseline_visit(after), 0U);
  EXPECT_EQ(baseline_visit({}), 0U);
  const Results results = lived(std::string(man) + photographed + asked);
  const auto rating = values(results, "actual", "photo_rating");
  const auto own = values(results, "actual", "self_rating");
  for (std::size_t subject = 0; subject < 4; ++subject) {  // days -60, 0, 60 ...
    EXPECT_EQ(rating[4 + subject], 0);
    EXPECT_EQ(own[4 + subject], 0);
  }
}

TEST(StagingRun, a_placebo_moves_what_is_said_and_no_hair) {
  const std::string hoping = "[parameters]\n\"trial.expectation.self_rating\" = 2\n\"trial.expectation.panel\" = 1\n";
  const Results results = lived(std::string(man) + hoping + photographed + asked + staged + placebo);
  for (const char* measure : {"shed_per_day", "visible_density", "stage", "stage_true", "self_stage"}) {
    EXPECT_EQ(values(results, "actual", measure), values(results, "untreated", measure)) << measure;
  }
  for (const char* measure : {"self_rating", "photo_rating"}) {
    const auto said = values(results, "actual", measure);
    const auto twin = values(results, "untreated", measure);
    double kinder = 0;
    for (std::size_t i = 0; i < said.size(); ++i) {
      EXPECT_GE(said[i], twin[i]);
      EXPECT_TRUE(i >= 8 || said[i] == twin[i]) << "before the first dose";
      kinder += said[i] - twin[i];
    }
    EXPECT_GT(kinder, 0) << measure;
  }
}

TEST(StagingRun, hope_begins_after_the_first_dose_and_ends_with_the_last) {
  PlaceboSpec tablet;
  tablet.day = 10;
  tablet.until = 30;
  const std::vector<TreatmentSpec> treatments = {tablet};
  for (const auto& [day, hope] : {std::pair{10, 0.0}, {11, 1.0}, {30, 1.0}, {31, 0.0}}) {
    EXPECT_EQ(hope_at(treatments, day), hope) << day;
  }
  EXPECT_EQ(hope_at({}, 20), 0);
}

}  // namespace
}  // namespace anagen::scenario
