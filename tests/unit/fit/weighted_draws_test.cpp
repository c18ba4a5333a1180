#include "fit/weighted_draws.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::fit {
namespace {

TEST(WeightedDraws, weights_sum_to_one_however_small_their_likelihoods_are) {
  const double logs[] = {-2000, -2000 + std::log(3)};
  const auto weights = normalised(logs);
  EXPECT_NEAR(weights[0], 0.25, 1e-12);
  EXPECT_NEAR(weights[1], 0.75, 1e-12);
}

TEST(WeightedDraws, even_weights_count_all_and_one_weight_counts_one) {
  const double even[] = {0.25, 0.25, 0.25, 0.25};
  const double one[] = {1, 0, 0, 0};
  EXPECT_DOUBLE_EQ(effective_draws(even), 4);
  EXPECT_DOUBLE_EQ(effective_draws(one), 1);
}

TEST(WeightedDraws, moments_are_those_of_the_weighted_values) {
  const double values[] = {0, 4};
  const double weights[] = {0.75, 0.25};
  const WeightedMoments found = weighted_moments(values, weights);
  EXPECT_DOUBLE_EQ(found.mean, 1);
  EXPECT_DOUBLE_EQ(found.sd, std::sqrt(3.0));
}

TEST(WeightedDraws, quantiles_of_one_draw_are_those_of_its_normal_law) {
  const double value[] = {2};
  const double weight[] = {1};
  EXPECT_NEAR(mixture_quantile(value, weight, 3, 0.95), 2 + 3 * 1.6448536269514722, 1e-9);
  EXPECT_NEAR(mixture_quantile(value, weight, 3, 0.5), 2, 1e-9);
}

TEST(WeightedDraws, quantiles_of_a_mixture_share_its_weights) {
  const double values[] = {0, 100};
  const double weights[] = {0.9, 0.1};
  EXPECT_NEAR(mixture_quantile(values, weights, 1, 0.45), 0, 1e-6) << "half of the first";
  EXPECT_GT(mixture_quantile(values, weights, 1, 0.95), 99);
}

}  // namespace
}  // namespace anagen::fit
