#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "clinic/stage_scale.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic::staging {

/// A scale of seven grades in which the temples alone count and every grade is as wide as the next.
inline StageScale even_scale() {
  constexpr double grades = 7;
  StageScale scale{1, std::vector<StageScale::Path>(1)};
  for (int grade = 1; grade < grades; ++grade) {
    HeadCover limits = full_head;
    limits[3] = 1 - grade / grades;
    scale.paths[0].push_back(limits);
  }
  return scale;
}

/// The head at a latent stage from 1 to 8 of that scale.
inline HeadCover head_at(double latent) {
  constexpr double grades = 7;
  HeadCover cover = full_head;
  cover[3] = 1 - std::clamp((latent - 1) / grades, 0.0, 1.0);
  return cover;
}

/// Cohen's kappa of two lists of grades between `low` and `high`, unweighted.
inline double kappa(const std::vector<double>& a, const std::vector<double>& b, std::int32_t low, std::int32_t high) {
  const auto n = static_cast<double>(a.size());
  double agreed = 0;
  double by_chance = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    agreed += a[i] == b[i] ? 1 / n : 0;
  }
  for (std::int32_t grade = low; grade <= high; ++grade) {
    by_chance += static_cast<double>(std::count(a.begin(), a.end(), grade)) / n *
                 (static_cast<double>(std::count(b.begin(), b.end(), grade)) / n);
  }
  return (agreed - by_chance) / (1 - by_chance);
}

inline double covariance(const std::vector<double>& a, const std::vector<double>& b) {
  const double mean_a = synthetic::mean(a);
  const double mean_b = synthetic::mean(b);
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    sum += (a[i] - mean_a) * (b[i] - mean_b);
  }
  return sum / static_cast<double>(a.size() - 1);
}

}  // namespace anagen::clinic::staging
