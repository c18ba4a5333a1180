#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <functional>
#include <string_view>

#include "men.hpp"

// The rows that were fitted are the optimum of the full model, within their rounding. A failure prints the optimum: it
// is what the row should say.

namespace anagen::treatment {
namespace {

using testing::last_day;
using testing::Man;
using testing::measured;

constexpr std::int32_t weeks_6 = 42;

/// The lowest point of `cost` between `low` and `high`, by golden section.
double lowest(const std::function<double(double)>& cost, double low, double high) {
  const double ratio = (std::sqrt(5.0) - 1) / 2;
  for (int i = 0; i < 40; ++i) {
    const double left = high - ratio * (high - low);
    const double right = low + ratio * (high - low);
    (cost(left) < cost(right) ? high : low) = cost(left) < cost(right) ? right : left;
  }
  return (low + high) / 2;
}

/// A line through the origin: its slope, and what it leaves in squares.
struct Line {
  double slope = 0;
  double squares = 0;
};

template <std::size_t n>
Line through_origin(const std::array<double, n>& x, const std::array<double, n>& y) {
  double xx = 0;
  double xy = 0;
  double yy = 0;
  for (std::size_t i = 0; i < n; ++i) {
    xx += x[i] * x[i];
    xy += x[i] * y[i];
    yy += y[i] * y[i];
  }
  return {xy / xx, yy - xy * xy / xx};
}

double type2_blocked(AndrogenDrug drug, const Androgens& androgens, double inactivation, double mg) {
  drug.inactivation_type2 = inactivation;
  return 1 - last_day(androgens, drug, mg, weeks_6).type2;
}

/// The best type-2 share of serum for one rate of inactivation: suppression is in proportion to the share, as
/// finasteride leaves type 1 alone, so that half of the fit is a straight line.
Line serum_fit(const Man& man, double inactivation) {
  constexpr std::array<double, 4> mg = {0.05, 0.2, 1, 5};
  constexpr std::array<std::string_view, 4> name = {"0.05 mg/day", "0.2 mg/day", "1 mg/day", "5 mg/day"};
  std::array<double, 4> blocked{};
  std::array<double, 4> suppressed{};
  for (std::size_t i = 0; i < mg.size(); ++i) {
    blocked[i] = type2_blocked(man.finasteride, man.androgens, inactivation, mg[i]);
    suppressed[i] = -measured("obs.pd.finasteride.serum_dht_change", name[i]) / 100;
  }
  return through_origin(blocked, suppressed);
}

/// The best type-2 share of the scalp, after what placebo did has been taken off.
Line scalp_fit(const Man& man) {
  constexpr std::string_view row = "obs.pd.finasteride.scalp_dht_change";
  constexpr std::array<double, 5> mg = {0.01, 0.05, 0.2, 1, 5};
  constexpr std::array<std::string_view, 5> name = {"0.01 mg/day", "0.05 mg/day", "0.2 mg/day", "1 mg/day", "5 mg/day"};
  const double placebo = 1 + measured(row, "placebo") / 100;
  std::array<double, 5> blocked{};
  std::array<double, 5> suppressed{};
  for (std::size_t i = 0; i < mg.size(); ++i) {
    blocked[i] = placebo * type2_blocked(man.finasteride, man.androgens, man.finasteride.inactivation_type2, mg[i]);
    suppressed[i] = placebo - (1 + measured(row, name[i]) / 100);
  }
  return through_origin(blocked, suppressed);
}

TEST(Refit, finasteride_rows_are_the_optimum_of_the_serum_doses) {
  const Man man = testing::man();
  const double best = lowest([&](double rate) { return serum_fit(man, rate).squares; }, 0.05, 0.8);
  EXPECT_NEAR(best, man.finasteride.inactivation_type2, 0.0005);
  const Line fit = serum_fit(man, best);
  EXPECT_NEAR(fit.slope, man.androgens.serum_type2_share, 0.0005);
  EXPECT_NEAR(100 * std::sqrt(fit.squares / 4), 1.49, 0.01);
}

TEST(Refit, scalp_share_is_the_optimum_of_the_scalp_doses) {
  const Man man = testing::man();
  const Line fit = scalp_fit(man);
  EXPECT_NEAR(fit.slope, man.androgens.scalp_type2_share, 0.005);
  EXPECT_NEAR(100 * std::sqrt(fit.squares / 5), 8.6, 0.1);
}

}  // namespace
}  // namespace anagen::treatment
