#include "report/readings.hpp"

#include <gtest/gtest.h>

namespace anagen::report {
namespace {

Measure of(const char* id, const char* unit) { return {id, "", "some_instrument", unit}; }

TEST(Readings, counts_shares_and_grades_are_charted) {
  EXPECT_TRUE(is_charted(of("rwt_count", "hairs")));
  EXPECT_TRUE(is_charted(of("collected_shed", "hairs/day")));
  EXPECT_TRUE(is_charted(of("ptg_total", "1/cm2")));
  EXPECT_TRUE(is_charted(of("ptg_anagen_share", "1")));
  EXPECT_TRUE(is_charted(of("mwt_short_share", "1")));
  EXPECT_TRUE(is_charted(of("shed_grade", "points of 6")));
}

TEST(Readings, what_is_measured_on_single_hairs_and_side_figures_are_left_to_the_table) {
  EXPECT_FALSE(is_charted(of("wash_vellus_share_2", "1")));
  EXPECT_FALSE(is_charted(of("mwt_long_share", "1")));
  EXPECT_FALSE(is_charted(of("comb_most", "hairs")));
  EXPECT_FALSE(is_charted(of("comb_cv", "1")));
  EXPECT_FALSE(is_charted(of("tensile_stress", "MPa")));
  EXPECT_FALSE(is_charted(of("hair_diameter", "um")));
  EXPECT_FALSE(is_charted(of("uncut_length_skew", "skewness")));
}

}  // namespace
}  // namespace anagen::report
