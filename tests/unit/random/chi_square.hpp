#pragma once

#include <boost/math/special_functions/gamma.hpp>
#include <cstddef>
#include <vector>

namespace anagen::random {

/// Chance of a chi-square at least as large under the hypothesis: counts against expectations, `bins - 1` degrees.
inline double chi_square_p(const std::vector<double>& counts, const std::vector<double>& expected) {
  double statistic = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const double difference = counts[i] - expected[i];
    statistic += difference * difference / expected[i];
  }
  return boost::math::gamma_q(static_cast<double>(counts.size() - 1) / 2, statistic / 2);
}

/// The same for bins of equal expectation.
inline double chi_square_p(const std::vector<double>& counts) {
  double total = 0;
  for (const double count : counts) {
    total += count;
  }
  return chi_square_p(counts, std::vector<double>(counts.size(), total / static_cast<double>(counts.size())));
}

}  // namespace anagen::random
