#include "random/dwell_law.hpp"

#include <gtest/gtest.h>

#include <boost/math/distributions/exponential.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/quadrature/gauss_kronrod.hpp>
#include <cmath>
#include <vector>

namespace anagen::random {
namespace {

const std::vector<DwellLaw> spread_laws = {
    {LawShape::exponential, 30, 0}, {LawShape::lognormal, 1095, 0.25}, {LawShape::lognormal, 1095, 0.6},
    {LawShape::lognormal, 90, 1.0}, {LawShape::gamma, 100, 0.25},      {LawShape::gamma, 20, 0.6},
    {LawShape::gamma, 21'900, 1.0},
};

/// Integral of `f` over all dwells, cut at the quantiles so that every stretch is smooth.
template <class F>
double over_dwells(const DwellLaw& law, F f) {
  using Rule = boost::math::quadrature::gauss_kronrod<double, 61>;
  const std::vector<double> cuts = {0,
                                    quantile(law, 0.01),
                                    quantile(law, 0.5),
                                    quantile(law, 0.99),
                                    quantile(law, 0.999999),
                                    40 * quantile(law, 0.999999)};
  double sum = 0;
  for (std::size_t i = 1; i < cuts.size(); ++i) {
    sum += Rule::integrate(f, cuts[i - 1], cuts[i], 10, 1e-12);
  }
  return sum;
}

TEST(DwellLaw, density_integrates_to_one_and_to_the_stated_mean_and_spread) {
  for (const DwellLaw& law : spread_laws) {
    const double cv = law.shape == LawShape::exponential ? 1 : law.cv;
    EXPECT_NEAR(over_dwells(law, [&](double t) { return density(law, t); }), 1, 1e-7);
    const double mean = over_dwells(law, [&](double t) { return t * density(law, t); });
    EXPECT_NEAR(mean / law.mean_days, 1, 1e-6);
    const double second = over_dwells(law, [&](double t) { return t * t * density(law, t); });
    EXPECT_NEAR(std::sqrt(second - mean * mean) / law.mean_days / cv, 1, 1e-4);
  }
}

TEST(DwellLaw, quantile_undoes_cumulative) {
  for (const DwellLaw& law : spread_laws) {
    for (const double p : {0x1p-33, 1e-4, 0.02, 0.3, 0.5, 0.9, 0.999, 1 - 0x1p-33}) {
      EXPECT_NEAR(cumulative(law, quantile(law, p)), p, 1e-12 * p);
    }
  }
}

TEST(DwellLaw, quantiles_equal_those_of_boost) {
  for (const double p : {0x1p-33, 0.01, 0.37, 0.99, 1 - 0x1p-20}) {
    const double variance = std::log1p(0.36);
    const boost::math::lognormal lognormal(std::log(1000) - variance / 2, std::sqrt(variance));
    EXPECT_NEAR(quantile({LawShape::lognormal, 1000, 0.6}, p) / boost::math::quantile(lognormal, p), 1, 1e-13);
    const boost::math::gamma_distribution<> gamma(16, 100.0 / 16);
    EXPECT_NEAR(quantile({LawShape::gamma, 100, 0.25}, p) / boost::math::quantile(gamma, p), 1, 1e-13);
    const boost::math::exponential exponential(1.0 / 30);
    EXPECT_NEAR(quantile({LawShape::exponential, 30, 0}, p) / boost::math::quantile(exponential, p), 1, 1e-13);
  }
}

TEST(DwellLaw, length_biased_density_is_days_times_density_over_the_mean) {
  for (const DwellLaw& law : spread_laws) {
    const DwellLaw biased = length_biased(law);
    for (const double p : {0.001, 0.1, 0.5, 0.9, 0.999}) {
      const double t = quantile(law, p);
      EXPECT_NEAR(density(biased, t) / (t * density(law, t) / law.mean_days), 1, 1e-12);
    }
    const double mean = over_dwells(law, [&](double t) { return t * t * density(law, t); }) / law.mean_days;
    EXPECT_NEAR(biased.mean_days / mean, 1, 1e-4);
  }
}

TEST(DwellLaw, without_spread_every_shape_is_a_constant) {
  for (const LawShape shape : {LawShape::constant, LawShape::lognormal, LawShape::gamma}) {
    const DwellLaw law{shape, 14.5, 0};
    EXPECT_EQ(quantile(law, 0.1), 14.5);
    EXPECT_EQ(cumulative(law, 14.4), 0);
    EXPECT_EQ(cumulative(law, 14.5), 1);
    EXPECT_EQ(length_biased(law), law);
    EXPECT_EQ(tabulate(law)(0x12345678), static_cast<Ticks>(14.5 * ticks_per_day));
  }
}

}  // namespace
}  // namespace anagen::random
