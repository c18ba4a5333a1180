#include "study/dip.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/math/special.hpp"
#include "random/dice.hpp"

namespace anagen::study {
namespace {

const DipNull& uniform_null() {
  static const DipNull null;
  return null;
}

/// A sample of a law, by its quantile function, on the dice of a subject.
template <class Quantile>
std::vector<double> sample_of(std::uint32_t subject, std::uint32_t n, Quantile quantile) {
  std::vector<double> values;
  for (std::uint32_t i = 0; i < n; ++i) {
    values.push_back(quantile(random::open_unit(random::roll({.seed = 3, .subject = subject, .follicle = i})[0])));
  }
  return values;
}

TEST(Dip, of_even_steps_is_the_least_that_steps_can_have) {
  EXPECT_DOUBLE_EQ(dip({4, 1, 3, 2}), 1.0 / 8);
  EXPECT_DOUBLE_EQ(dip({7}), 1.0 / 2);
  std::vector<double> hundred;
  for (int i = 0; i < 100; ++i) {
    hundred.push_back(3 * i);
  }
  EXPECT_NEAR(dip(hundred), 1.0 / 200, 1e-12);
}

TEST(Dip, of_two_pairs_is_that_worked_by_hand) {
  // With its peak in the left pair G is concave from 1 on. Within D of the steps, G(1) >= 1/2 - D and G(10) >= 1 - D,
  // so that G(9) >= (1/2 - D) / 9 + 8 (1 - D) / 9 = 17/18 - D; but G(9) <= 1/2 + D, hence D >= 2/9. On the right alike.
  EXPECT_NEAR(dip({0, 1, 9, 10}), 2.0 / 9, 1e-12);
  EXPECT_NEAR(dip({0, 1, 999, 1000}), 1.0 / 4, 1e-3);
  EXPECT_NEAR(dip({-30, 10, 330, 370}), 2.0 / 9, 1e-12) << "scale and place do not matter";
}

TEST(Dip, does_not_reject_uniform_samples_more_often_than_it_says) {
  // 400 samples of 150 at alpha 0.05: 20 +- 4.4 are expected; four standard errors leave 37.
  int rejected = 0;
  for (std::uint32_t subject = 0; subject < 400; ++subject) {
    rejected += uniform_null().p_of(sample_of(subject, 150, [](double u) { return u; })) < 0.05 ? 1 : 0;
  }
  EXPECT_LE(rejected, 37);
  EXPECT_GE(rejected, 3);
}

TEST(Dip, knows_one_peak_from_two) {
  for (std::uint32_t subject = 0; subject < 20; ++subject) {
    EXPECT_GT(uniform_null().p_of(sample_of(subject, 150, [](double u) { return math::normal_quantile(u); })), 0.05);
    const auto two = sample_of(subject, 150, [](double u) {
      const bool thick = u > 0.5;
      const double within = thick ? 2 * u - 1 : 2 * u;
      return (thick ? 80 : 40) + 8 * math::normal_quantile(std::min(std::max(within, 1e-9), 1 - 1e-9));
    });
    EXPECT_LT(uniform_null().p_of(two), 0.01);
  }
}

}  // namespace
}  // namespace anagen::study
