#include "study/measure_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace anagen::study {
namespace {

TEST(MeasureTable, a_measure_that_several_instruments_tell_has_one_entry_for_each_the_plainest_first) {
  const auto found = find_measures("wash_count");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].series, "wash_count");
  EXPECT_EQ(found[1].series, "rwt_count");
}

TEST(MeasureTable, sisters_follow_every_instrument_of_their_measure) {
  const auto found = find_measures("wash_count_sd");
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[1].series, "rwt_count");
  EXPECT_EQ(found[1].statistic, Statistic::sd_of_people);
  EXPECT_TRUE(find_measures("comb_max_sd").empty());
}

TEST(MeasureTable, every_name_is_listed_once) {
  auto names = measure_names();
  std::sort(names.begin(), names.end());
  EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
  EXPECT_TRUE(find_measures("wash_cuont").empty());
}

}  // namespace
}  // namespace anagen::study
