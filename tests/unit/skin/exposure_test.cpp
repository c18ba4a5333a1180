#include "skin/exposure.hpp"

#include <gtest/gtest.h>

namespace anagen::skin {
namespace {

TEST(ExposureAround, joins_its_points_by_lines_and_goes_no_further) {
  const ExposureAround around = {10, {11, 13, 17}, {8, 4, 0}};
  EXPECT_EQ(around.at(0), 8);
  EXPECT_EQ(around.at(11), 8);
  EXPECT_EQ(around.at(12), 6);
  EXPECT_EQ(around.at(15), 2);
  EXPECT_EQ(around.at(100), 0);
}

TEST(ExposureAround, of_nothing_is_nothing) { EXPECT_EQ(ExposureAround{}.at(5), 0); }

}  // namespace
}  // namespace anagen::skin
