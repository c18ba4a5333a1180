#include "study/dropout.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "folders.hpp"

namespace anagen::study {
namespace {

/// One arm of people whose values at days 0, 100, 200, 300 are `first` less `step` a visit.
struct Lived {
  StudyArm arm;
  ArmResults results;
};
Lived declining(std::uint32_t people, Dropout dropout) {
  Lived out;
  out.arm.dropout = dropout;
  out.arm.parts.resize(1);
  out.arm.parts[0].seed = 5;
  Results run;
  run.subjects = people;
  run.arms = {{"actual", "", false}, {"undisturbed", "", false}};
  run.regions = {"scalp"};
  run.measures = {{std::string(hair_of_her_own), "", "truth", "1/cm2"}};
  for (std::uint32_t i = 0; i < people; ++i) {
    run.people.push_back({i, "man", "caucasian"});
  }
  for (std::uint32_t arm = 0; arm < 2; ++arm) {
    Series series{arm, 0, 0, {0, 100, 200, 300}, {}};
    for (const std::int32_t day : series.days) {
      for (std::uint32_t i = 0; i < people; ++i) {
        // Every second person loses a fifth in the whole; the others nothing.
        series.values.push_back(i % 2 == 0 ? 100 : 100 - 20.0 * day / 300);
      }
    }
    run.series.push_back(series);
  }
  out.results = {run};
  return out;
}

double mean_at(const Lived& lived, std::size_t visit) {
  double sum = 0;
  double n = 0;
  const Results& run = lived.results[0];
  for (std::size_t i = 0; i < run.subjects; ++i) {
    const double value = run.series[0].values[visit * run.subjects + i];
    if (!std::isnan(value)) {
      sum += value;
      n += 1;
    }
  }
  return sum / n;
}

TEST(Dropout, nobody_leaves_at_rate_zero_and_nothing_changes) {
  Lived lived = declining(50, {});
  const auto before = lived.results[0].series[0].values;
  EXPECT_EQ(take_out(lived.arm, 0, 300, lived.results), 50U);
  EXPECT_EQ(lived.results[0].series[0].values, before);
  EXPECT_TRUE(std::isinf(leaving_day({}, 0.1, 0, {}, {})));
}

TEST(Dropout, as_many_remain_as_the_exponential_law_says) {
  // n = 20,000 people, three times; each two-sided at alpha = 0.001, so that chance fails the test at most three in a
  // thousand seeds. A rate that is wrong by 5 % would be found nearly always: at half a year it moves the share by 5
  // standard errors.
  constexpr std::uint32_t people = 20000;
  constexpr double quantile = 3.2905;
  const Dropout dropout{0.6, 0, Analysis::all};
  for (const double years : {0.5, 1.0, 3.0}) {
    double there = 0;
    for (std::uint32_t i = 0; i < people; ++i) {
      there += leaving_day(dropout, patience_of(11, i), -28, {}, {}) >= -28 + years * 365.25 ? 1 : 0;
    }
    const double share = std::exp(-dropout.per_year * years);
    EXPECT_NEAR(there / people, share, quantile * std::sqrt(share * (1 - share) / people)) << years;
    const double wrong = std::exp(-1.2 * dropout.per_year * years);
    EXPECT_GT(std::abs(there / people - wrong), quantile * std::sqrt(wrong * (1 - wrong) / people));
  }
}

TEST(Dropout, the_rate_follows_the_hair_that_was_lost_at_the_reading_before) {
  const std::vector<std::int32_t> days{0, 365, 730};
  const std::vector<double> hairs{100, 90, 90};
  const Dropout dropout{0.5, 10, Analysis::all};
  const double per_day = 0.5 / 365.25;
  // In the first year as if nothing were lost, then e times as fast.
  EXPECT_NEAR(leaving_day(dropout, 0.2, 0, days, hairs), 0.2 / per_day, 1e-9);
  EXPECT_NEAR(leaving_day(dropout, 1.5, 0, days, hairs), 365 + (1.5 - 365 * per_day) / (per_day * std::exp(1.0)), 1e-9);
  const std::vector<double> gained{100, 110, 110};
  EXPECT_GT(leaving_day(dropout, 1.5, 0, days, gained), leaving_day({0.5, 0, Analysis::all}, 1.5, 0, days, hairs));
}

TEST(Dropout, each_analysis_keeps_whom_it_names) {
  const auto lived = [&](Analysis analysis) {
    Lived out = declining(400, {1, 0, analysis});
    const std::uint32_t stayed = take_out(out.arm, 0, 300, out.results);
    EXPECT_GT(stayed, 100U);
    EXPECT_LT(stayed, 300U);
    return out.results[0].series;
  };
  const auto all = lived(Analysis::all);
  const auto completers = lived(Analysis::completers);
  const auto carried = lived(Analysis::last_observation);
  for (std::size_t i = 0; i < 400; ++i) {
    const auto at = [&](const std::vector<Series>& series, std::size_t visit) {
      return series[0].values[visit * 400 + i];
    };
    EXPECT_FALSE(std::isnan(at(all, 0)));
    EXPECT_EQ(std::isnan(at(completers, 0)), std::isnan(at(all, 3)));
    for (std::size_t visit = 1; visit < 4; ++visit) {
      EXPECT_EQ(at(carried, visit), std::isnan(at(all, visit)) ? at(carried, visit - 1) : at(all, visit));
      EXPECT_FALSE(std::isnan(at(all, visit - 1)) && !std::isnan(at(all, visit)));
    }
  }
  for (const double twin : all[1].values) {
    EXPECT_FALSE(std::isnan(twin));
  }
}

TEST(Dropout, in_a_declining_arm_carried_values_look_better_and_so_do_completers_who_did_not_decline) {
  const auto last = [&](Dropout dropout) {
    Lived lived = declining(4000, dropout);
    take_out(lived.arm, 0, 300, lived.results);
    return mean_at(lived, 3);
  };
  const double truth = last({});
  EXPECT_DOUBLE_EQ(truth, 90);
  EXPECT_GT(last({1, 0, Analysis::last_observation}), truth + 1);
  EXPECT_NEAR(last({1, 0, Analysis::completers}), truth, 1.5);
  // Those who lose a fifth leave oftener: the completers are those whose hair held.
  EXPECT_GT(last({1, 15, Analysis::completers}), truth + 1.5);
}

StudyFolder leaving(const std::string& dropout, const std::string& row) {
  StudyFolder folder = examples::small();
  folder.study_toml.insert(folder.study_toml.find("[wash]"), dropout);
  folder.targets_csv = folder.targets_csv.substr(0, folder.targets_csv.find('\n') + 1) + row;
  return folder;
}

const std::string level = "ill,,20,telogen_fraction,telogen,,scalp,level,,fraction,,,inform,false,\n";
const std::string net = "ill,well,20,telogen_fraction,telogen,,scalp,net_change,,fraction,,,inform,false,\n";

TEST(Dropout, a_study_at_rate_zero_has_the_bytes_of_one_without) {
  for (const std::string& row : {level, net}) {
    const auto without = validate({leaving("", row)});
    const auto zero = validate({leaving("[dropout]\nrate_per_year = 0\nanalysis = \"completers\"\n\n", row)});
    ASSERT_TRUE(without && zero);
    EXPECT_EQ(without->json, zero->json);
  }
}

TEST(Dropout, an_arm_may_lose_people_of_its_own) {
  StudyFolder folder = leaving("", net);
  folder.study_toml += "\n[arm.dropout]\nrate_per_year = 10\ninformative = 1\n";
  const auto dossier = validate({folder});
  ASSERT_TRUE(dossier);
  EXPECT_EQ(dossier->studies[0].arms[0].stayed, 4U);
  EXPECT_LT(dossier->studies[0].arms[1].stayed, 4U);
}

TEST(Dropout, tells_what_is_wrong_with_it) {
  const auto dossier =
      validate({leaving("[dropout]\nrate_per_yaer = 1\nanalysis = \"locf\"\ninformative = -1\n\n", level)});
  ASSERT_FALSE(dossier);
  EXPECT_EQ(dossier.error().size(), 3U);
  const auto course = validate(
      {leaving("[dropout]\nrate_per_year = 1\n\n", "ill,,,onset_months,,,scalp,level,,month,,,inform,false,\n")});
  ASSERT_FALSE(course);
  EXPECT_NE(course.error()[0].problem.find("of whom some leave"), std::string::npos);
}

}  // namespace
}  // namespace anagen::study
