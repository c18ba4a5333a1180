#include "random/counts.hpp"

#include <gtest/gtest.h>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>
#include <functional>
#include <vector>

#include "random/dice.hpp"
#include "random/normal.hpp"
#include "unit/random/chi_square.hpp"

namespace anagen::random {
namespace {

constexpr double alpha = 1e-4;
const std::vector<double> shares = {0x1p-53, 1e-9, 1e-3, 0.2, 0.5, 0.8, 0.999, 1 - 1e-9};

/// The count is the smallest whose cumulative probability reaches u, but for rounding.
void expect_inverse(std::int64_t count, double u, const std::function<double(double)>& cdf) {
  const double rounding = 1e-12;
  const auto k = static_cast<double>(count);
  EXPECT_GE(cdf(k), u * (1 - rounding) - 1e-15) << "share " << u;
  if (count > 0) {
    EXPECT_LE(cdf(k - 1), u * (1 + rounding) + 1e-15) << "share " << u;
  }
}

TEST(Counts, poisson_inverts_the_cumulative_sum_from_small_to_large_means) {
  for (const double mean : {1e-6, 0.3, 5.0, 11.9, 12.0, 80.0, 3e3, 1e5, 1e6}) {
    const boost::math::poisson_distribution<> law(mean);
    for (const double u : shares) {
      expect_inverse(poisson(mean, u), u, [&law](double k) { return boost::math::cdf(law, k); });
    }
  }
  EXPECT_EQ(poisson(0, 0.5), 0);
}

TEST(Counts, binomial_inverts_the_cumulative_sum) {
  for (const std::int64_t n : {1, 7, 40, 1'000, 300'000}) {
    for (const double p : {0.001, 0.2, 0.5, 0.93}) {
      const boost::math::binomial_distribution<> law(static_cast<double>(n), p);
      for (const double u : shares) {
        const std::int64_t count = binomial(n, p, u);
        EXPECT_LE(count, n);
        expect_inverse(count, u, [&law](double k) { return boost::math::cdf(law, k); });
      }
    }
  }
  EXPECT_EQ(binomial(0, 0.5, 0.5), 0);
  EXPECT_EQ(binomial(10, 0, 0.5), 0);
  EXPECT_EQ(binomial(10, 1, 0.5), 10);
}

TEST(Counts, negative_binomial_inverts_the_cumulative_sum) {
  for (const double mean : {0.2, 8.0, 90.0, 4e4}) {
    for (const double size : {0.5, 4.0, 60.0}) {
      const boost::math::negative_binomial_distribution<> law(size, size / (size + mean));
      for (const double u : shares) {
        expect_inverse(negative_binomial(mean, size, u), u, [&law](double k) { return boost::math::cdf(law, k); });
      }
    }
  }
  EXPECT_EQ(negative_binomial(0, 2, 0.5), 0);
}

/// Chi-square of 100,000 draws; counts outside `from` to `to` are pooled at the ends.
template <class Law>
double fit_of(const Law& law, std::int64_t from, std::int64_t to, const std::function<std::int64_t(double)>& draw) {
  constexpr std::uint32_t draws = 100'000;
  const auto bins = static_cast<std::size_t>(to - from + 1);
  std::vector<double> counts(bins);
  std::vector<double> expected(bins);
  for (std::size_t i = 0; i < bins; ++i) {
    const auto k = static_cast<double>(from + static_cast<std::int64_t>(i));
    const double below = i == 0 ? 0 : boost::math::cdf(law, k - 1);
    expected[i] = draws * ((i + 1 == bins ? 1 : boost::math::cdf(law, k)) - below);
  }
  for (std::uint32_t i = 0; i < draws; ++i) {
    const Block block = roll({.seed = 5, .follicle = i, .purpose = Purpose::reading});
    const std::int64_t count = std::clamp(draw(open_unit(block[0], block[1])), from, to);
    counts[static_cast<std::size_t>(count - from)] += 1;
  }
  return chi_square_p(counts, expected);
}

TEST(Counts, poisson_draws_follow_the_law_and_a_rounded_normal_is_rejected) {
  const boost::math::poisson_distribution<> law(40);
  EXPECT_GT(fit_of(law, 22, 60, [](double u) { return poisson(40, u); }), alpha);
  EXPECT_LT(fit_of(law, 22, 60, [](double u) { return std::llround(normal(40, std::sqrt(40.0), u)); }), alpha);
}

TEST(Counts, binomial_draws_follow_the_law_and_a_poisson_is_rejected) {
  const boost::math::binomial_distribution<> law(60, 0.15);
  EXPECT_GT(fit_of(law, 2, 18, [](double u) { return binomial(60, 0.15, u); }), alpha);
  EXPECT_LT(fit_of(law, 2, 18, [](double u) { return poisson(9, u); }), alpha);
}

TEST(Counts, negative_binomial_draws_follow_the_law_and_a_size_wrong_by_a_tenth_is_rejected) {
  const boost::math::negative_binomial_distribution<> law(4, 4.0 / 24);
  EXPECT_GT(fit_of(law, 2, 60, [](double u) { return negative_binomial(20, 4, u); }), alpha);
  EXPECT_LT(fit_of(law, 2, 60, [](double u) { return negative_binomial(20, 4.4, u); }), alpha);
}

}  // namespace
}  // namespace anagen::random
