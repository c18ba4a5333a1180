#include "clinic/rank_correlation.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace anagen::clinic {
namespace {

TEST(RankCorrelation, order_is_all_that_counts) {
  EXPECT_NEAR(rank_correlation(std::array{1.0, 2.0, 3.0}, std::array{10.0, 11.0, 900.0}), 1, 1e-12);
  EXPECT_NEAR(rank_correlation(std::array{1.0, 2.0, 3.0}, std::array{5.0, 4.0, -7.0}), -1, 1e-12);
}

// 1 - 6 sum d^2 / (n (n^2 - 1)) for ranks without ties: d = 0, 1, 1, 0 of four.
TEST(RankCorrelation, follows_the_formula_of_ranks_without_ties) {
  EXPECT_NEAR(rank_correlation(std::array{1.0, 2.0, 3.0, 4.0}, std::array{1.0, 3.0, 2.0, 4.0}), 0.8, 1e-12);
}

// Ranks 0.5, 0.5, 2 against 0, 1, 2: 1.5 / sqrt(1.5 x 2).
TEST(RankCorrelation, equal_values_share_the_mean_of_their_ranks) {
  EXPECT_NEAR(rank_correlation(std::array{1.0, 1.0, 2.0}, std::array{1.0, 2.0, 3.0}), 1.5 / std::sqrt(3.0), 1e-12);
}

TEST(RankCorrelation, says_nothing_of_one_thing_or_of_things_that_do_not_differ) {
  EXPECT_TRUE(std::isnan(rank_correlation({}, {})));
  EXPECT_TRUE(std::isnan(rank_correlation(std::array{1.0}, std::array{1.0})));
  EXPECT_TRUE(std::isnan(rank_correlation(std::array{1.0, 1.0}, std::array{1.0, 2.0})));
}

}  // namespace
}  // namespace anagen::clinic
