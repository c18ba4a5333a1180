// One row a function: reference, domain, largest error allowed. The reference is the C library's 64-bit-mantissa
// (long double) function, an oracle with eleven bits more than the answer.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <ostream>
#include <random>
#include <string>

#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "core/math/trig.hpp"

namespace {

namespace math = anagen::math;

struct Promise {
  std::string name;
  std::function<double(double)> ours;
  std::function<long double(long double)> reference;
  double from;
  double to;
  bool logarithmic;  ///< arguments spread evenly over the exponent
  double ulps;       ///< largest error in units in the last place of a normal result
};

void PrintTo(const Promise& promise, std::ostream* out) { *out << promise.name; }

long double ulp_of(long double exact) {
  const double rounded = std::abs(static_cast<double>(exact));
  if (rounded < std::numeric_limits<double>::min()) {
    return std::numeric_limits<double>::denorm_min();
  }
  return std::ldexp(1.0L, std::ilogb(rounded) - 52);
}

class Elementary : public testing::TestWithParam<Promise> {};

TEST_P(Elementary, keeps_its_promise_on_200000_points) {
  const Promise& promise = GetParam();
  constexpr int points = 200'000;
  std::mt19937_64 generator(20'240'601);
  std::uniform_real_distribution<double> place(promise.logarithmic ? std::log(promise.from) : promise.from,
                                               promise.logarithmic ? std::log(promise.to) : promise.to);
  double worst = 0;
  double worst_at = 0;
  for (int i = 0; i < points; ++i) {
    const double drawn = place(generator);
    const double x = promise.logarithmic ? std::exp(drawn) : drawn;
    const long double exact = promise.reference(x);
    const double error = static_cast<double>(std::abs(promise.ours(x) - exact) / ulp_of(exact));
    if (!(error <= worst)) {
      worst = error;
      worst_at = x;
    }
  }
  RecordProperty("ulps", std::to_string(worst));
  EXPECT_LE(worst, promise.ulps) << promise.name << " at " << worst_at;
}

const auto exp_l = [](long double x) { return std::exp(x); };
const auto expm1_l = [](long double x) { return std::expm1(x); };
const auto log_l = [](long double x) { return std::log(x); };
const auto log1p_l = [](long double x) { return std::log1p(x); };
const auto sin_l = [](long double x) { return std::sin(x); };
const auto cos_l = [](long double x) { return std::cos(x); };

template <int exponent_tenths>
double pow_fixed(double x) {
  return math::pow(x, exponent_tenths / 10.0);
}
template <int exponent_tenths>
long double pow_fixed_l(long double x) {
  return std::pow(x, static_cast<long double>(exponent_tenths / 10.0));
}

INSTANTIATE_TEST_SUITE_P(Table, Elementary,
                         testing::Values(Promise{"exp", math::exp, exp_l, -708, 709.7, false, 0.53},
                                         Promise{"exp_near_zero", math::exp, exp_l, -1, 1, false, 0.53},
                                         Promise{"exp_subnormal", math::exp, exp_l, -745, -708.4, false, 0.8},
                                         Promise{"expm1", math::expm1, expm1_l, -40, 50, false, 0.55},
                                         Promise{"expm1_near_zero", math::expm1, expm1_l, -0.5, 0.5, false, 0.55},
                                         Promise{"expm1_tiny", math::expm1, expm1_l, 1e-300, 1e-2, true, 0.55},
                                         Promise{"log", math::log, log_l, 1e-307, 1e308, true, 0.51},
                                         Promise{"log_near_one", math::log, log_l, 0.9, 1.1, false, 0.51},
                                         Promise{"log_subnormal", math::log, log_l, 1e-323, 1e-308, true, 0.51},
                                         Promise{"log1p", math::log1p, log1p_l, 1e-300, 1e300, true, 0.51},
                                         Promise{"log1p_negative", math::log1p, log1p_l, -0.999, 0.5, false, 0.51},
                                         Promise{"sin", math::sin, sin_l, -1e6, 1e6, false, 0.8},
                                         Promise{"sin_year", math::sin, sin_l, -7, 7, false, 0.8},
                                         Promise{"cos", math::cos, cos_l, -1e6, 1e6, false, 0.8},
                                         Promise{"cos_year", math::cos, cos_l, -7, 7, false, 0.8},
                                         Promise{"pow_half", pow_fixed<5>, pow_fixed_l<5>, 1e-300, 1e300, true, 0.55},
                                         Promise{"pow_minus_1_7", pow_fixed<-17>, pow_fixed_l<-17>, 1e-170, 1e170, true,
                                                 0.55},
                                         Promise{"pow_large", pow_fixed<3000>, pow_fixed_l<3000>, 0.1, 10, true, 0.55}),
                         [](const auto& row) { return row.param.name; });

constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Elementary, special_values_are_those_of_the_c_library) {
  EXPECT_EQ(math::exp(0), 1);
  EXPECT_EQ(math::exp(-infinity), 0);
  EXPECT_EQ(math::exp(infinity), infinity);
  EXPECT_EQ(math::exp(710), infinity);
  EXPECT_EQ(math::exp(-746), 0);
  EXPECT_TRUE(std::isnan(math::exp(NAN)));
  EXPECT_EQ(math::exp(709.782712893384), std::exp(709.782712893384));
  EXPECT_EQ(math::expm1(0), 0);
  EXPECT_EQ(math::expm1(-infinity), -1);
  EXPECT_EQ(math::expm1(infinity), infinity);
  EXPECT_EQ(math::log(1), 0);
  EXPECT_EQ(math::log(0), -infinity);
  EXPECT_EQ(math::log(infinity), infinity);
  EXPECT_TRUE(std::isnan(math::log(-1)));
  EXPECT_TRUE(std::isnan(math::log(NAN)));
  EXPECT_EQ(math::log1p(0), 0);
  EXPECT_EQ(math::log1p(-1), -infinity);
  EXPECT_TRUE(std::isnan(math::log1p(-1.5)));
  EXPECT_EQ(math::sin(0), 0);
  EXPECT_EQ(math::cos(0), 1);
  EXPECT_EQ(math::sin(math::pi / 2), 1);
  EXPECT_EQ(math::cos(math::pi), -1);
  EXPECT_TRUE(std::isnan(math::sin(2e6)));
  EXPECT_TRUE(std::isnan(math::cos(infinity)));
}

TEST(Elementary, pow_follows_the_special_cases_of_c99) {
  const double values[] = {0.0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, infinity, -infinity, NAN, 1e300, -1e-300, 0x1p60};
  for (const double base : values) {
    for (const double exponent : values) {
      const double expected = std::pow(base, exponent);
      const double found = math::pow(base, exponent);
      EXPECT_TRUE(expected == found || (std::isnan(expected) && std::isnan(found))) << base << " ^ " << exponent;
      if (!std::isnan(expected)) {
        EXPECT_EQ(std::signbit(expected), std::signbit(found)) << base << " ^ " << exponent;
      }
    }
  }
}

TEST(Elementary, exp_and_log_never_turn_back_across_the_borders_of_their_cells) {
  for (const double start : {-0.0054, 0.34657, 0.999, 1.0, 1.4142, 2.0, 700.0}) {
    double x = start;
    double last_exp = math::exp(x);
    double last_log = start > 0 ? math::log(x) : 0;
    for (int i = 0; i < 20'000; ++i) {
      x = std::nextafter(x, infinity) + 1e-12 * static_cast<double>(i % 5);
      EXPECT_GE(math::exp(x), last_exp);
      last_exp = math::exp(x);
      if (start > 0) {
        EXPECT_GE(math::log(x), last_log);
        last_log = math::log(x);
      }
    }
  }
}

}  // namespace
