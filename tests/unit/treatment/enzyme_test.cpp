#include "treatment/enzyme.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::treatment {
namespace {

TEST(Enzyme, steady_loss_is_followed_exactly_at_any_speed) {
  for (const double loss : {0.01, 0.3, 0.49, 0.51, 4.0, 100.0}) {
    Enzyme enzyme(0.01);
    for (int i = 1; i <= 20; ++i) {
      enzyme.step({loss, 0, loss, 0}, 0.5);
      const double level = 0.01 / loss;
      const double exact = level + (1 - level) * std::exp(-loss * i / 2);
      EXPECT_NEAR(enzyme.activity() / exact, 1, 2e-6) << loss << " " << i;
    }
  }
}

TEST(Enzyme, untreated_one_stays) {
  Enzyme enzyme(0.00871);
  for (int i = 0; i < 10'000; ++i) {
    enzyme.step({0.00871, 0, 0.00871, 0}, 0.5);
  }
  EXPECT_NEAR(enzyme.activity(), 1, 1e-12);
}

TEST(Enzyme, changing_loss_agrees_with_a_thousand_small_steps) {
  const auto loss = [](double t) { return 0.01 + 3 * std::exp(-t / 4); };
  const auto slope = [](double t) { return -0.75 * std::exp(-t / 4); };
  const auto after_a_day = [&](double step) {
    Enzyme enzyme(0.01);
    for (double t = 0; t < 24; t += step) {
      enzyme.step({loss(t), slope(t), loss(t + step), slope(t + step)}, step);
    }
    return enzyme.activity();
  };
  EXPECT_NEAR(after_a_day(0.5) / after_a_day(1.0 / 64), 1, 1e-5);
}

}  // namespace
}  // namespace anagen::treatment
