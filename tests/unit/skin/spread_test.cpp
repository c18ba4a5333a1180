#include "skin/spread.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <boost/math/special_functions/bessel.hpp>
#include <cmath>
#include <functional>
#include <numbers>
#include <numeric>

#include "skin/time_steps.hpp"

namespace anagen::skin {
namespace {

constexpr double pi = std::numbers::pi;

/// The same medium everywhere, nothing there, and what comes enters the first cell.
SpreadProblem plain(ShellGrid grid, const Medium& medium) {
  SpreadProblem problem{std::move(grid), {}, {}, {}};
  problem.media.assign(problem.grid.cells(), medium);
  problem.initial.assign(problem.grid.cells(), 0.0);
  problem.entry.assign(problem.grid.cells(), 0.0);
  problem.entry[0] = 1;
  return problem;
}

double concentration(const SpreadProblem& problem, const Spread& result, std::size_t i) {
  return result.amount[i] / problem.grid.volume(i);
}

std::vector<double> even_steps(double end, int steps) {
  std::vector<double> out;
  for (int i = 0; i <= steps; ++i) {
    out.push_back(end * i / steps);
  }
  return out;
}

/// Largest difference from `exact` over the cells, relative to the largest exact value.
double worst(const SpreadProblem& problem, const Spread& result, const std::function<double(double)>& exact) {
  double most = 0;
  double error = 0;
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    const double there = exact(problem.grid.centre_um(i));
    most = std::max(most, std::abs(there));
    error = std::max(error, std::abs(concentration(problem, result, i) - there));
  }
  return error / most;
}

TEST(Spread, steady_flow_into_a_plane_falls_by_its_decay_length) {
  const Medium tissue = {1080, 0.3, 0.08};
  const SpreadProblem problem = plain(grid_about(Geometry::planar, 0, 0, 1500, {0.5, 1.03}), tissue);
  const std::vector<double> times = growing_steps(200, {});
  std::vector<double> inflow;
  for (std::size_t j = 0; j + 1 < times.size(); ++j) {
    inflow.push_back(7 * (times[j + 1] - times[j]));
  }
  const Spread result = spread(problem, times, inflow);
  const double lambda = std::sqrt(1080 / 0.38);
  const double top = 7 / std::sqrt(1080 * 0.38);
  EXPECT_LT(worst(problem, result, [&](double x) { return top * std::exp(-x / lambda); }), 0.006);
}

TEST(Spread, thin_layer_below_a_closed_surface_becomes_half_a_gaussian) {
  const Medium tissue = {1000, 0.2, 0};
  SpreadProblem problem = plain(grid_about(Geometry::planar, 0, 0, 1500, {1, 1.01}), tissue);
  problem.initial[0] = 1;
  const double t = 20;
  const Spread result = spread(problem, growing_steps(t, {}, 2), {});
  const auto exact = [&](double x) { return std::exp(-x * x / (4 * 1000 * t) - 0.2 * t) / std::sqrt(pi * 1000 * t); };
  EXPECT_LT(worst(problem, result, exact), 2e-3);
}

TEST(Spread, point_becomes_a_gaussian_ball) {
  const Medium tissue = {1000, 0, 0.1};
  SpreadProblem problem = plain(grid_about(Geometry::spherical, 0, 0, 1200, {2, 1.01}), tissue);
  problem.initial[0] = 1;
  const double t = 10;
  const Spread result = spread(problem, growing_steps(t, {}), {});
  const auto exact = [&](double r) {
    return std::exp(-r * r / (4 * 1000 * t) - 0.1 * t) / std::pow(4 * pi * 1000 * t, 1.5);
  };
  EXPECT_LT(worst(problem, result, exact), 5e-3);
}

TEST(Spread, depot_spreads_as_the_closed_form_of_a_ball) {
  const double d = 1080;
  const double a = 200;
  const double t = 6;
  SpreadProblem problem = plain(grid_about(Geometry::spherical, 0, a, 1200, {2, 1.03}), {d, 0.3, 0.08});
  for (std::size_t i = 0; i < first_cell_beyond(problem.grid, a); ++i) {
    problem.initial[i] = problem.grid.volume(i);
  }
  const Spread result = spread(problem, growing_steps(t, {}), {});
  const auto exact = [&](double r) {
    const double width = 2 * std::sqrt(d * t);
    const double bell = std::exp(-std::pow((a - r) / width, 2)) - std::exp(-std::pow((a + r) / width, 2));
    const double whole = (std::erf((a + r) / width) + std::erf((a - r) / width)) / 2;
    return (whole - std::sqrt(d * t / pi) / r * bell) * std::exp(-0.38 * t);
  };
  EXPECT_LT(worst(problem, result, exact), 2e-3);
}

/// A channel of radius 35 um in tissue that takes up, and a closed wall halfway to the next channel.
SpreadProblem channel(int cuts) {
  SpreadProblem problem = plain(grid_about(Geometry::cylindrical, 0, 35, 357, {3, 1.12, cuts}), {1080, 0.3, 0.087});
  const std::size_t beyond = first_cell_beyond(problem.grid, 35);
  for (std::size_t i = 0; i < beyond; ++i) {
    problem.media[i] = {4680, 0, 0};
    problem.initial[i] = problem.grid.volume(i) / (pi * 35 * 35);
  }
  return problem;
}

/// Exposure around the channel, once all is gone: Bessel functions, whatever the course in time.
double exact_exposure(double r) {
  const double lambda = std::sqrt(1080 / 0.387);
  const auto i = [&](int n, double x) { return boost::math::cyl_bessel_i(n, x / lambda); };
  const auto k = [&](int n, double x) { return boost::math::cyl_bessel_k(n, x / lambda); };
  const double mirror = k(1, 357) / i(1, 357);
  const double slope = (k(1, 35) - mirror * i(1, 35)) / lambda;
  return (k(0, r) + mirror * i(0, r)) / (2 * pi * 35 * 1080 * slope);
}

double exposure_error(int cuts) {
  const SpreadProblem problem = channel(cuts);
  const Spread result = spread(problem, growing_steps(400, {}), {});
  double error = 0;
  for (std::size_t i = first_cell_beyond(problem.grid, 35); i < problem.grid.cells(); ++i) {
    error = std::max(error, std::abs(result.exposure[i] - exact_exposure(problem.grid.centre_um(i))));
  }
  return error / exact_exposure(35);
}

TEST(Spread, exposure_around_a_channel_is_that_of_the_bessel_functions) { EXPECT_LT(exposure_error(1), 3e-3); }

TEST(Spread, error_falls_with_the_square_of_the_cell) {
  const double coarse = exposure_error(1);
  const double middle = exposure_error(2);
  const double fine = exposure_error(4);
  EXPECT_NEAR(std::log2(coarse / middle), 2, 0.3);
  EXPECT_NEAR(std::log2(middle / fine), 2, 0.3);
}

TEST(Spread, full_cylinder_behind_an_absorbing_wall_empties_as_a_series_of_bessel_functions) {
  const double d = 1080;
  const double a = 35;
  const double t = 0.2;
  // Cells of a thin shell take up at once what reaches them.
  SpreadProblem problem = plain(grid_about(Geometry::cylindrical, 0, a, a + 0.01, {0.05, 1.05}), {d, 0, 0});
  const std::size_t wall = first_cell_beyond(problem.grid, a);
  double there = 0;
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    if (i < wall) {
      problem.initial[i] = problem.grid.volume(i);
      there += problem.initial[i];
    } else {
      problem.media[i] = {d * 1e4, 1e9, 0};
    }
  }
  const Spread result = spread(problem, growing_steps(t, {}, 4), {});
  const auto exact = [&](double r) {
    double sum = 0;
    for (int n = 1; n <= 40; ++n) {
      const double zero = boost::math::cyl_bessel_j_zero(0.0, n);
      sum += 2 * boost::math::cyl_bessel_j(0, zero * r / a) * std::exp(-d * zero * zero * t / (a * a)) /
             (zero * boost::math::cyl_bessel_j(1, zero));
    }
    return sum;
  };
  double error = 0;
  double left = 0;
  for (std::size_t i = 0; i < wall; ++i) {
    error = std::max(error, std::abs(concentration(problem, result, i) - exact(problem.grid.centre_um(i))));
    left += result.amount[i];
  }
  EXPECT_LT(error, 2e-3);
  double taken = 0;
  for (std::size_t i = wall; i < problem.grid.cells(); ++i) {
    taken += result.taken_up(problem, i) + result.amount[i];
  }
  EXPECT_NEAR((left + taken) / there, 1, 1e-9);
}

/// Error in the middle of a slab that empties into tissue, with `steps` equal steps.
double step_error(int steps) {
  SpreadProblem problem = plain(grid_about(Geometry::planar, 0, 0, 400, {10, 1}), {1000, 0.4, 0});
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    problem.initial[i] = 1 + std::cos(pi * problem.grid.centre_um(i) / 400);
  }
  const auto middle = [&](int n) { return spread(problem, even_steps(4, n), {}).amount[3]; };
  static const double exact = middle(4096);
  return std::abs(middle(steps) - exact);
}

TEST(Spread, error_falls_with_the_square_of_the_step) {
  EXPECT_NEAR(std::log2(step_error(8) / step_error(16)), 2, 0.2);
  EXPECT_NEAR(std::log2(step_error(16) / step_error(32)), 2, 0.2);
}

TEST(Spread, gives_nothing_for_nothing) {
  const SpreadProblem problem = plain(grid_about(Geometry::spherical, 0, 100, 300, {5, 1.1}), {1000, 0.2, 0.1});
  const std::vector<double> times = growing_steps(50, {});
  const Spread result = spread(problem, times, std::vector<double>(times.size() - 1, 0.0));
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    EXPECT_EQ(result.amount[i], 0);
    EXPECT_EQ(result.exposure[i], 0);
  }
}

TEST(Spread, loses_and_makes_nothing) {
  EXPECT_TRUE(rc::check("left + taken up + cleared = there + came", [] {
    const auto geometry = *rc::gen::element(Geometry::planar, Geometry::cylindrical, Geometry::spherical);
    const double d = *rc::gen::inRange(1, 100'000);
    const double up = *rc::gen::inRange(0, 1000) / 500.0;
    const double off = *rc::gen::inRange(0, 1000) / 500.0;
    const double wall = *rc::gen::inRange(0, 400);
    SpreadProblem problem = plain(grid_about(geometry, 0, wall, wall + 600, {2.5, 1.1}), {d, up, off});
    double sum = 0;
    for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
      problem.initial[i] = *rc::gen::inRange(0, 1000);
      sum += problem.initial[i];
    }
    const std::vector<double> times = growing_steps(200, {});
    const std::vector<double> inflow(times.size() - 1, 3.0);
    sum += 3.0 * static_cast<double>(inflow.size());
    const Spread result = spread(problem, times, inflow);
    double found = 0;
    for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
      RC_ASSERT(result.amount[i] >= -1e-9 * sum);
      found += result.amount[i] + result.taken_up(problem, i) + result.cleared(problem, i);
    }
    RC_ASSERT(std::abs(found / sum - 1) < 1e-11);
  }));
}

}  // namespace
}  // namespace anagen::skin
