#include "study/repeatability.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "study/moments.hpp"

namespace anagen::study {

namespace {

constexpr double percent = 100;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Mean squares of a one-way analysis of variance.
struct MeanSquares {
  double between = 0;
  double within = 0;
  double mean = 0;
  double people = 0;
  double visits = 0;
};

MeanSquares mean_squares(const People& people) {
  MeanSquares out;
  out.people = static_cast<double>(people.values.size());
  out.visits = static_cast<double>(people.days.size());
  std::vector<double> means;
  double within = 0;
  for (const std::vector<double>& person : people.values) {
    const Moments moments = moments_of(person);
    means.push_back(moments.mean);
    within += moments.sd * moments.sd;
  }
  const Moments of_people = moments_of(means);
  out.mean = of_people.mean;
  out.between = out.visits * of_people.sd * of_people.sd;
  out.within = within / out.people;
  return out;
}

}  // namespace

Estimate ninetieth(std::vector<double> values) {
  if (values.empty()) {
    return {nan, nan};
  }
  constexpr double share = 0.9;
  std::sort(values.begin(), values.end());
  const auto n = static_cast<double>(values.size());
  const auto at = [&](double rank) {
    return values[static_cast<std::size_t>(std::clamp(std::ceil(rank) - 1, 0.0, n - 1))];
  };
  const double step = std::sqrt(n * share * (1 - share));
  return {at(share * n), (at(share * n + step) - at(share * n - step)) / 2};
}

Estimate agreement(const People& people) {
  if (people.days.size() < 2 || people.values.size() < 2) {
    return {nan, nan};
  }
  const MeanSquares squares = mean_squares(people);
  const double icc = (squares.between - squares.within) / (squares.between + (squares.visits - 1) * squares.within);
  return {icc, (1 - icc * icc) / std::sqrt(squares.people - 1)};
}

Estimate within_cv(const People& people) {
  if (people.days.size() < 2) {
    return {nan, nan};
  }
  const MeanSquares squares = mean_squares(people);
  const double cv = percent * std::sqrt(squares.within) / squares.mean;
  return {cv, cv / std::sqrt(2 * squares.people * (squares.visits - 1))};
}

Estimate change_error(const People& people, const People& truth) {
  std::vector<double> changes;
  std::vector<double> first;
  for (std::size_t i = 0; i < people.values.size(); ++i) {
    const double known = truth.values.empty() ? 0 : truth.values[i].back() - truth.values[i].front();
    changes.push_back(people.values[i].back() - people.values[i].front() - known);
    first.push_back(people.values[i].front());
  }
  const Moments moments = moments_of(changes);
  const double factor = percent / moments_of(first).mean;
  return {factor * moments.sd, factor * moments.sd_error()};
}

}  // namespace anagen::study
