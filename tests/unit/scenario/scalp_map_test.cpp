#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "anagen/run.hpp"

namespace anagen {
namespace {

Scenario mothers() {
  Scenario scenario;
  scenario.name = "mothers";
  scenario.seed = 4;
  scenario.run.subjects = 5;
  scenario.run.first_day = -100;
  scenario.run.last_day = 300;
  scenario.run.every_days = 14;
  scenario.run.lead_in_days = 300;
  scenario.person.follicles = 30000;
  scenario.causes.emplace_back(ChildbirthSpec{});
  return scenario;
}

Results lived(std::uint32_t threads, bool with_map) {
  RunOptions options;
  options.threads = threads;
  options.scalp_map = with_map;
  return *run(mothers(), options);
}

bool same(const MapState& a, const MapState& b) {
  return a.phase == b.phase && a.holds_club == b.holds_club && a.diameter_um == b.diameter_um &&
         a.length_mm == b.length_mm;
}

TEST(ScalpMap, adding_it_moves_no_other_result) {
  const Results without = lived(1, false);
  const Results with = lived(1, true);
  EXPECT_TRUE(without.map.frames.empty());
  ASSERT_FALSE(with.map.frames.empty());
  ASSERT_EQ(without.series.size(), with.series.size());
  for (std::size_t i = 0; i < with.series.size(); ++i) {
    const auto& a = without.series[i].values;
    const auto& b = with.series[i].values;
    EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin(), b.end(),
                           [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); }));
  }
}

TEST(ScalpMap, is_the_same_for_any_number_of_threads) {
  const ScalpMap one = lived(1, true).map;
  const ScalpMap three = lived(3, true).map;
  EXPECT_EQ(one.subject, three.subject);
  ASSERT_EQ(one.frames.size(), three.frames.size());
  for (std::size_t i = 0; i < one.frames.size(); ++i) {
    EXPECT_TRUE(std::equal(one.frames[i].head.begin(), one.frames[i].head.end(), three.frames[i].head.begin(),
                           three.frames[i].head.end(), same));
    EXPECT_TRUE(std::equal(one.frames[i].patch.begin(), one.frames[i].patch.end(), three.frames[i].patch.begin(),
                           three.frames[i].patch.end(), same));
  }
}

TEST(ScalpMap, shows_first_day_peak_and_end_in_both_lives_with_a_state_for_every_follicle) {
  const Results results = lived(2, true);
  const ScalpMap& map = results.map;
  ASSERT_EQ(map.frames.size(), 6U);
  EXPECT_EQ(map.frames.front().day, -100);
  EXPECT_GT(map.frames[2].day, -100);
  EXPECT_LT(map.frames[2].day, 300);
  for (std::size_t i = 0; i < map.frames.size(); ++i) {
    EXPECT_EQ(map.frames[i].arm, i % 2);
    EXPECT_EQ(map.frames[i].head.size(), map.head.size());
    EXPECT_EQ(map.frames[i].patch.size(), map.patch.size());
  }
  EXPECT_NEAR(static_cast<double>(map.head.size()) * map.follicles_per_dot, 30000, 10 * map.follicles_per_dot);
  EXPECT_LE(map.head.size(), 3700U);
  EXPECT_EQ(map.outlines.size(), 6U);
}

TEST(ScalpMap, a_life_in_which_nothing_happens_is_drawn_once) {
  Scenario quiet = mothers();
  quiet.causes.clear();
  RunOptions options;
  options.scalp_map = true;
  const ScalpMap map = run(quiet, options)->map;
  for (const ScalpFrame& frame : map.frames) {
    EXPECT_EQ(frame.arm, 0U);
  }
}

TEST(ScalpMap, its_dots_are_in_the_phases_that_the_series_of_the_subject_tells) {
  // About 3,000 terminal dots stand for 30,000 follicles: standard error of a share of 0.1 is 0.0055; bound of 5.
  const Results results = lived(1, true);
  const ScalpMap& map = results.map;
  for (const Series& series : results.series) {
    const bool wanted = results.measures[series.measure].id == "anagen_share" && series.region == 0 && series.arm < 2;
    for (const ScalpFrame& frame : map.frames) {
      const auto visit = std::find(series.days.begin(), series.days.end(), frame.day);
      if (!wanted || frame.arm != series.arm || visit == series.days.end()) {
        continue;
      }
      double growing = 0;
      double all = 0;
      for (std::size_t i = 0; i < map.head.size(); ++i) {
        if (!map.head[i].vellus) {
          growing += frame.head[i].phase == MapPhase::growing ? 1 : 0;
          all += 1;
        }
      }
      const auto at = static_cast<std::size_t>(visit - series.days.begin());
      EXPECT_NEAR(growing / all, series.values[at * results.subjects + map.subject], 0.03);
    }
  }
}

}  // namespace
}  // namespace anagen
