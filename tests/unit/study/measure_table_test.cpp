#include "study/measure_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace anagen::study {
namespace {

TEST(MeasureTable, a_measure_that_several_instruments_give_is_that_of_the_instrument_at_hand) {
  EXPECT_EQ(find_measure("wash_count")->series, "wash_count") << "the plainest first";
  EXPECT_EQ(find_measure("wash_count", std::vector<std::string>{"rwt_count"})->series, "rwt_count");
  EXPECT_EQ(find_measure("total_count", std::vector<std::string>{"uat_total", "pull_count"})->series, "uat_total");
}

TEST(MeasureTable, sisters_follow_the_instrument_of_their_measure) {
  const std::vector<std::string> told = {"rwt_count"};
  const auto found = find_measure("wash_count_sd", told);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->series, "rwt_count");
  EXPECT_EQ(found->statistic, Statistic::sd_of_people);
  EXPECT_FALSE(find_measure("comb_max_sd"));
}

TEST(MeasureTable, every_name_is_listed_once_and_no_other_is_known) {
  auto names = measure_names();
  std::sort(names.begin(), names.end());
  EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
  EXPECT_FALSE(find_measure("wash_cuont"));
}

}  // namespace
}  // namespace anagen::study
