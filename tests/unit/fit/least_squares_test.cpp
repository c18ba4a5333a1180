#include "fit/least_squares.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::fit {
namespace {

constexpr double far = 1e6;

TEST(LeastSquares, line_with_flat_priors_is_that_of_the_normal_equations) {
  // y = 2 + 3 t at t = 0, 1, 2, 3, errors of 1, and one point off by 4: closed form.
  const std::vector<double> t = {0, 1, 2, 3};
  const std::vector<double> y = {2, 5, 8, 15};
  const Problem problem{[&](std::span<const double> x, std::optional<std::size_t>) {
                          std::vector<double> out;
                          for (std::size_t i = 0; i < t.size(); ++i) {
                            out.push_back(x[0] + x[1] * t[i] - y[i]);
                          }
                          return std::optional(out);
                        },
                        {}};
  const Free flat{.start = 0, .prior = 0, .sd = far, .lowest = -far, .highest = far};
  const auto found = least_squares(std::vector{flat, flat}, problem, {.rounds = 20, .least_gain = 1e-9, .step = 1e-6});
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->point[0], 1.2, 1e-4);
  EXPECT_NEAR(found->point[1], 4.2, 1e-4);
  EXPECT_NEAR(found->covariance[1][1], 1.0 / 5, 1e-6) << "1 over the sum of squares of t about its mean";
  EXPECT_NEAR(found->covariance[0][0], 0.25 + 1.5 * 1.5 / 5, 1e-6);
}

TEST(LeastSquares, prior_and_one_measurement_meet_by_their_precisions) {
  const Problem problem{[](std::span<const double> x, std::optional<std::size_t>) {
                          return std::optional(std::vector<double>{(x[0] - 4) / 0.5});
                        },
                        {}};
  const Free prior{.start = 1, .prior = 1, .sd = 1, .lowest = -far, .highest = far};
  const auto found = least_squares(std::vector{prior}, problem, {.rounds = 20, .least_gain = 1e-12});
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->point[0], (1 + 4 * 4.0) / 5, 1e-6);
  EXPECT_NEAR(found->covariance[0][0], 1.0 / 5, 1e-9);
  EXPECT_NEAR(found->prior, std::pow(found->point[0] - 1, 2), 1e-9);
}

TEST(LeastSquares, bends_to_the_bounds_and_through_a_curve) {
  const Problem curve{[](std::span<const double> x, std::optional<std::size_t>) {
                        return std::optional(std::vector<double>{(std::exp(x[0]) - 20) / 0.01, x[1] - 10});
                      },
                      {}};
  const std::vector<Free> free = {{.start = 0, .prior = 0, .sd = 2, .lowest = -5, .highest = 5},
                                  {.start = 0, .prior = 0, .sd = far, .lowest = -1, .highest = 3}};
  const auto found = least_squares(free, curve, {.rounds = 60, .least_gain = 1e-9, .step = 1e-5});
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->point[0], std::log(20), 1e-3);
  EXPECT_EQ(found->point[1], 3);
}

TEST(LeastSquares, tells_what_moved_and_what_was_accepted_and_stops_when_stopped) {
  int whole = 0;
  int accepted = 0;
  std::vector<std::size_t> moved_ones;
  const Problem problem{[&](std::span<const double> x, std::optional<std::size_t> moved) {
                          if (moved) {
                            moved_ones.push_back(*moved);
                          } else {
                            ++whole;
                          }
                          return std::optional(std::vector<double>{x[0] - 1, x[1] + 1});
                        },
                        [&] { ++accepted; }};
  const Free flat{.start = 0, .prior = 0, .sd = far, .lowest = -far, .highest = far};
  ASSERT_TRUE(least_squares(std::vector{flat, flat}, problem, {.rounds = 1, .least_gain = 0, .step = 1e-6}));
  EXPECT_EQ(moved_ones, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(whole, accepted);
  EXPECT_GE(accepted, 2);
  const Problem stopped{
      [](std::span<const double>, std::optional<std::size_t>) { return std::optional<std::vector<double>>(); }, {}};
  EXPECT_FALSE(least_squares(std::vector{flat}, stopped));
}

}  // namespace
}  // namespace anagen::fit
