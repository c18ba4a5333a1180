#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

#include "anagen/results.hpp"
#include "report/statistics.hpp"
#include "unit/report/fixture.hpp"

namespace anagen {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TEST(Percentile, follows_type_7_between_order_statistics) {
  const std::vector<double> sorted{1, 2, 4, 8, 16};
  EXPECT_DOUBLE_EQ(report::percentile(sorted, 0), 1);
  EXPECT_DOUBLE_EQ(report::percentile(sorted, 0.25), 2);
  EXPECT_DOUBLE_EQ(report::percentile(sorted, 0.05), 1.2);  // R: quantile(c(1,2,4,8,16), .05)
  EXPECT_DOUBLE_EQ(report::percentile(sorted, 0.95), 14.4);
  EXPECT_DOUBLE_EQ(report::percentile(sorted, 1), 16);
}

TEST(Summary, leaves_out_who_was_not_observed) {
  const Summary summary = report::summary_of({3, nan, 1, 2});
  EXPECT_EQ(summary.n, 3U);
  EXPECT_DOUBLE_EQ(summary.mean, 2);
  EXPECT_DOUBLE_EQ(summary.sd, 1);
  EXPECT_DOUBLE_EQ(summary.p50, 2);
}

TEST(Summary, of_nobody_is_empty_and_of_one_has_no_spread) {
  EXPECT_EQ(report::summary_of({nan}).n, 0U);
  const Summary one = report::summary_of({5});
  EXPECT_EQ(one.n, 1U);
  EXPECT_DOUBLE_EQ(one.p05, 5);
  EXPECT_DOUBLE_EQ(one.p95, 5);
  EXPECT_DOUBLE_EQ(one.sd, 0);
}

TEST(Difference, is_taken_subject_by_subject) {
  Results results;
  results.subjects = 2;
  const Series a{0, 0, 0, {0, 7}, {10, 20, 30, nan}};
  const Series b{1, 0, 0, {0, 7}, {1, 2, 3, 4}};
  const Summary first = summarise_difference(results, a, b, 0);
  EXPECT_EQ(first.n, 2U);
  EXPECT_DOUBLE_EQ(first.mean, 13.5);
  EXPECT_EQ(summarise_difference(results, a, b, 1).n, 1U);
  EXPECT_EQ(summarise(results, a, 9).n, 0U);
}

TEST(Find, tells_arms_measures_and_regions_apart) {
  const Results results = report_test::made_results({.subjects = 2});
  const Series* series = find(results, "undisturbed", "visible_density", "temporal");
  ASSERT_NE(series, nullptr);
  EXPECT_EQ(results.regions[series->region], "temporal");
  EXPECT_EQ(results.arms[series->arm].id, "undisturbed");
  EXPECT_EQ(find(results, "actual", "visible_density", "nowhere"), nullptr);
  EXPECT_EQ(find(results, "actual", "nothing"), nullptr);
}

}  // namespace
}  // namespace anagen
