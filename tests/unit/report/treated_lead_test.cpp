#include "report/treated_lead.hpp"

#include <gtest/gtest.h>

#include "fixture.hpp"

namespace anagen::report {
namespace {

using report_test::made_results;

/// Made results in which the third arm is lived: `more` hairs per cm2 below `actual` at the end, `shed` a day below it
/// on one day.
Results treated(double more, double shed, std::size_t visit) {
  Results results = made_results({.subjects = 3, .every_days = 100});
  results.arms[2].same_as_actual = false;
  const std::vector<Series> all = results.series;
  for (Series& series : results.series) {
    if (series.arm != 2) {
      continue;
    }
    for (const Series& actual : all) {
      if (actual.arm == 0 && actual.measure == series.measure && actual.region == series.region) {
        series.values = actual.values;
      }
    }
    const std::string& id = results.measures[series.measure].id;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
      const bool last = i / 3 + 1 == series.days.size();
      series.values[i] -= id == "visible_density" && last ? more : 0;
      series.values[i] -= id == "shed_per_day" && i / 3 == visit ? shed : 0;
    }
  }
  return results;
}

TEST(TreatedLead, there_is_none_without_a_treatment) { EXPECT_FALSE(treated_lead(made_results({.subjects = 3}))); }

TEST(TreatedLead, tells_the_difference_to_the_untreated_twin) {
  const std::string more = *treated_lead(treated(25, -40, 4));
  EXPECT_NE(more.find("more hairs]] than ((without treatment)): 25 more"), std::string::npos) << more;
  EXPECT_NE(more.find("40 hairs a day fewer fall"), std::string::npos) << more;
  const std::string fewer = *treated_lead(treated(-25, 40, 4));
  EXPECT_NE(fewer.find("fewer hairs]]"), std::string::npos) << fewer;
  EXPECT_NE(fewer.find("40 hairs a day more fall"), std::string::npos) << fewer;
  EXPECT_NE(treated_lead(treated(0.1, 1, 4))->find("as many hairs"), std::string::npos);
}

}  // namespace
}  // namespace anagen::report
