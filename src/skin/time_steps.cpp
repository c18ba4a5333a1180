#include "skin/time_steps.hpp"

#include <algorithm>

#include "core/contract.hpp"

namespace anagen::skin {

namespace {

/// Chosen so that halving all of them moves no entry of a ledger by a thousandth of what entered (tests).
constexpr double first_hours = 1e-4;
constexpr double growth = 1.06;
constexpr double largest_hours = 2;

}  // namespace

std::vector<double> growing_steps(double end_hours, std::span<const double> stops_hours, int cuts) {
  ANAGEN_EXPECT(end_hours >= 0 && cuts >= 1, "time runs forward");
  std::vector<double> stops(stops_hours.begin(), stops_hours.end());
  std::erase_if(stops, [&](double stop) { return !(stop > 0 && stop < end_hours); });
  stops.push_back(end_hours);
  std::ranges::sort(stops);
  std::vector<double> times = {0};
  double step = first_hours;
  for (const double stop : stops) {
    while (times.back() < stop) {
      const double from = times.back();
      // A last step that would leave a crumb takes it along.
      const double to = from + step * growth >= stop ? stop : from + step;
      for (int part = 1; part < cuts; ++part) {
        times.push_back(from + (to - from) * part / cuts);
      }
      times.push_back(to);
      step = std::min(step * growth, largest_hours);
    }
  }
  return times;
}

}  // namespace anagen::skin
