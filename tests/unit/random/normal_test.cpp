#include "random/normal.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <functional>
#include <vector>

#include "random/dice.hpp"
#include "unit/random/chi_square.hpp"

namespace anagen::random {
namespace {

constexpr double alpha = 1e-4;

/// Chi-square of the draws over 50 equal shares of the law that `cdf` describes.
double fit_of(const std::function<double(double)>& draw, const std::function<double(double)>& cdf,
              std::uint32_t draws = 100'000) {
  constexpr std::size_t bins = 50;
  std::vector<double> counts(bins);
  for (std::uint32_t i = 0; i < draws; ++i) {
    const double u = open_unit(roll({.seed = 3, .follicle = i, .purpose = Purpose::person})[1]);
    counts[std::min(bins - 1, static_cast<std::size_t>(cdf(draw(u)) * bins))] += 1;
  }
  return chi_square_p(counts);
}

TEST(Normal, draws_follow_the_law_and_a_spread_wrong_by_five_percent_is_rejected) {
  const boost::math::normal law(10, 2);
  const auto cdf = [&law](double x) { return boost::math::cdf(law, x); };
  EXPECT_GT(fit_of([](double u) { return normal(10, 2, u); }, cdf), alpha);
  EXPECT_LT(fit_of([](double u) { return normal(10, 2.1, u); }, cdf), alpha);
}

TEST(Normal, lognormal_has_the_mean_and_cv_stated) {
  const double variance = std::log1p(0.09);
  const boost::math::lognormal law(std::log(50) - variance / 2, std::sqrt(variance));
  const auto cdf = [&law](double x) { return boost::math::cdf(law, x); };
  EXPECT_GT(fit_of([](double u) { return lognormal(50, 0.3, u); }, cdf), alpha);
  EXPECT_LT(fit_of([](double u) { return lognormal(50, 0.315, u); }, cdf), alpha);
  EXPECT_EQ(lognormal(50, 0, 0.3), 50);
}

TEST(Normal, truncated_normal_follows_the_cut_law_and_clamping_is_rejected) {
  const boost::math::normal law(0, 1);
  const double low = boost::math::cdf(law, -1);
  const double high = boost::math::cdf(law, 2);
  const auto cdf = [&](double x) { return (boost::math::cdf(law, x) - low) / (high - low); };
  EXPECT_GT(fit_of([](double u) { return truncated_normal(0, 1, -1, 2, u); }, cdf), alpha);
  EXPECT_LT(fit_of([](double u) { return std::clamp(normal(0, 1, u), -1.0, 2.0); }, cdf), alpha);
}

TEST(Normal, truncated_normal_holds_far_out_on_either_side) {
  for (const double u : {0x1p-33, 0.2, 0.5, 0.8, 1 - 0x1p-33}) {
    const double above = truncated_normal(0, 1, 9, 10, u);
    const double below = truncated_normal(0, 1, -10, -9, 1 - u);
    EXPECT_GE(above, 9);
    EXPECT_LE(above, 10);
    EXPECT_NEAR(above, -below, 1e-9);
  }
  const boost::math::normal law;
  const double median_share = (boost::math::cdf(law, -9) + boost::math::cdf(law, -10)) / 2;
  EXPECT_NEAR(truncated_normal(0, 1, 9, 10, 0.5), -boost::math::quantile(law, median_share), 1e-12);
  EXPECT_EQ(truncated_normal(5, 0, 0, 4, 0.5), 4);
}

TEST(Normal, beta_follows_its_law_and_other_shapes_are_rejected) {
  constexpr std::uint32_t draws = 10'000;
  const boost::math::beta_distribution<> law(2, 5);
  const auto cdf = [&law](double x) { return boost::math::cdf(law, x); };
  EXPECT_GT(fit_of([](double u) { return beta(2, 5, u); }, cdf, draws), alpha);
  EXPECT_LT(fit_of([](double u) { return beta(2.4, 6, u); }, cdf, draws), alpha);
}

}  // namespace
}  // namespace anagen::random
