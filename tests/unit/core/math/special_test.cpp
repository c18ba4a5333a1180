// One row a function: reference (Boost.Math), domain, tolerance.
#include "core/math/special.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <functional>
#include <limits>
#include <ostream>
#include <random>
#include <string>

namespace {

namespace math = anagen::math;

/// `first` is the argument, or the shape; `second` the argument of a law, or its share.
struct Promise {
  std::string name;
  std::function<double(double, double)> ours;
  std::function<double(double, double)> reference;
  double first_from, first_to;    ///< spread evenly over the logarithm when positive
  double second_from, second_to;  ///< spread evenly
  double relative;                ///< largest error, relative
  double absolute;                ///< or absolute
};

void PrintTo(const Promise& promise, std::ostream* out) { *out << promise.name; }

class Special : public testing::TestWithParam<Promise> {};

TEST_P(Special, keeps_its_promise_on_5000_points) {
  const Promise& row = GetParam();
  constexpr int points = 5'000;
  std::mt19937_64 generator(7);
  std::uniform_real_distribution<double> unit(0, 1);
  double worst_relative = 0;
  double worst_beyond = 0;
  for (int i = 0; i < points; ++i) {
    const double first = row.first_from > 0 ? row.first_from * std::pow(row.first_to / row.first_from, unit(generator))
                                            : row.first_from + (row.first_to - row.first_from) * unit(generator);
    const double second = row.second_from + (row.second_to - row.second_from) * unit(generator);
    const double expected = row.reference(first, second);
    const double error = std::abs(row.ours(first, second) - expected);
    worst_relative = std::max(worst_relative, error / std::abs(expected));
    const double beyond = error - (row.absolute + row.relative * std::abs(expected));
    EXPECT_LE(beyond, 0) << row.name << '(' << first << ", " << second << ") should be " << expected;
    worst_beyond = std::max(worst_beyond, beyond);
    if (!(beyond <= 0)) {
      break;
    }
  }
  RecordProperty("relative", testing::PrintToString(worst_relative));
}

long double wide(double x) { return x; }
double narrow(long double x) { return static_cast<double>(x); }

double normal_reference(double x) { return narrow(boost::math::erfc(-wide(x) / std::sqrt(2.0L)) / 2); }
double quantile_reference(double p) {
  return static_cast<double>(-std::sqrt(2.0L) * boost::math::erfc_inv(2 * static_cast<long double>(p)));
}
/// An argument about the shape: `second` standard deviations away.
double around(double shape, double second) { return std::max(1e-3, shape + second * std::sqrt(shape)); }

INSTANTIATE_TEST_SUITE_P(
    Table, Special,
    testing::Values(
        Promise{"normal_cdf", [](double x, double) { return math::normal_cdf(x); },
                [](double x, double) { return normal_reference(x); }, -8, 8, 0, 0, 1e-14, 0},
        Promise{"normal_cdf_far", [](double x, double) { return math::normal_cdf(x); },
                [](double x, double) { return normal_reference(x); }, -37, -8, 0, 0, 2e-15, 0},
        Promise{"normal_quantile", [](double p, double) { return math::normal_quantile(p); },
                [](double p, double) { return quantile_reference(p); }, 1e-300, 0.4, 0, 0, 2e-15, 0},
        Promise{"normal_quantile_upper", [](double p, double) { return math::normal_quantile(p); },
                [](double p, double) { return quantile_reference(p); }, 0.6, 0.999999, 0, 0, 2e-15, 0},
        Promise{"log_gamma", [](double x, double) { return math::log_gamma(x); },
                [](double x, double) { return boost::math::lgamma(x); }, 1e-3, 1e6, 0, 0, 1e-15, 1e-14},
        Promise{"gamma_p", [](double a, double z) { return math::gamma_p(a, around(a, z)); },
                [](double a, double z) { return narrow(boost::math::gamma_p(wide(a), wide(around(a, z)))); }, 0.1, 1e5,
                -5, 8, 5e-13, 0},
        Promise{"gamma_q", [](double a, double z) { return math::gamma_q(a, around(a, z)); },
                [](double a, double z) { return narrow(boost::math::gamma_q(wide(a), wide(around(a, z)))); }, 0.1, 1e5,
                -5, 8, 5e-13, 0},
        Promise{"gamma_quantile", [](double a, double p) { return math::gamma_quantile(a, p); },
                [](double a, double p) { return boost::math::gamma_p_inv(a, p); }, 0.1, 1e5, 1e-5, 1 - 1e-5, 1e-12, 0},
        Promise{"gamma_quantile_tails", [](double a, double p) { return math::gamma_quantile(a, p * 0x1p-33); },
                [](double a, double p) { return boost::math::gamma_p_inv(a, p * 0x1p-33); }, 1, 1e4, 1, 64, 1e-12, 0},
        Promise{"beta_p", [](double a, double x) { return math::beta_p(a, 3 + a / 7, x); },
                [](double a, double x) { return narrow(boost::math::ibeta(wide(a), wide(3 + a / 7), wide(x))); }, 0.2,
                1e5, 0.01, 0.99, 1e-11, 1e-14},
        Promise{"beta_quantile", [](double a, double p) { return math::beta_quantile(a, 3.5, p); },
                [](double a, double p) { return boost::math::ibeta_inv(a, 3.5, p); }, 0.5, 100, 0.001, 0.999, 1e-12,
                0}),
    [](const auto& row) { return row.param.name; });

TEST(Special, borders_of_the_normal_law) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(math::normal_cdf(0), 0.5);
  EXPECT_EQ(math::normal_cdf(-infinity), 0);
  EXPECT_EQ(math::normal_cdf(infinity), 1);
  EXPECT_EQ(math::normal_quantile(0.5), 0);
  EXPECT_EQ(math::normal_quantile(0), -infinity);
  EXPECT_EQ(math::normal_quantile(1), infinity);
  EXPECT_TRUE(std::isnan(math::normal_quantile(-0.1)));
}

TEST(Special, quantiles_never_fall) {
  double last_normal = -10;
  double last_gamma = 0;
  for (int i = 1; i < 4096; ++i) {
    const double p = i / 4096.0;
    const double normal = math::normal_quantile(p);
    const double gamma = math::gamma_quantile(4, p);
    EXPECT_GT(normal, last_normal);
    EXPECT_GT(gamma, last_gamma);
    last_normal = normal;
    last_gamma = gamma;
  }
}

TEST(Special, probabilities_of_counts_add_up_to_one) {
  double poisson = 0;
  double binomial = 0;
  for (int k = 0; k <= 400; ++k) {
    poisson += math::poisson_probability(k, 150);
    binomial += math::binomial_probability(k, 400, 0.3);
  }
  EXPECT_NEAR(poisson, 1, 1e-13);
  EXPECT_NEAR(binomial, 1, 1e-13);
}

}  // namespace
