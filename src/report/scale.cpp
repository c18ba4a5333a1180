#include "report/scale.hpp"

#include <array>
#include <cmath>
#include <cstddef>

#include "report/numbers.hpp"

namespace anagen::report {

namespace {

/// Steps an axis may have; beyond the last one it is multiplied by ten until it fits.
constexpr std::array<double, 21> step_count{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2,  0.5,  1,   2,
                                            5,     10,    20,    50,   100,  200,  500, 1000, 2000, 5000};

double step_for(double span, int about) {
  for (const double step : step_count) {
    if (span <= step * about) {
      return step;
    }
  }
  double step = step_count.back();
  while (std::isfinite(span) && span > step * about) {
    step *= 10;
  }
  return step;
}

}  // namespace

double Scale::operator()(double value) const {
  if (to == from) {
    return start;
  }
  return start + (value - from) / (to - from) * (end - start);
}

std::vector<double> round_ticks(double from, double to, int about) {
  std::vector<double> ticks;
  if (!(to > from)) {
    return {from};
  }
  const double step = step_for(to - from, about);
  const double slack = step / 1000;
  for (double index = std::ceil((from - slack) / step); index * step <= to + slack; index += 1) {
    ticks.push_back(index * step);
  }
  return ticks;
}

double round_up(double value, int about) {
  if (!(value > 0)) {
    return 1;
  }
  const double step = step_for(value, about);
  constexpr double tolerance = 1e-9;  // a value on a tick stays on it
  return std::ceil(value / step - tolerance) * step;
}

std::string tick_text(double value, const std::vector<double>& ticks, bool sign) {
  const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
  constexpr int most_digits = 4;
  constexpr double exact = 1e-9;
  int digits = 0;
  for (double scaled = step; digits < most_digits && std::abs(scaled - std::round(scaled)) > exact * step;
       scaled *= 10) {
    ++digits;
  }
  const double shown = std::abs(value) < step / 1000 ? 0 : value;
  return (sign && shown > 0 ? "+" : "") + fixed(shown, digits);
}

}  // namespace anagen::report
