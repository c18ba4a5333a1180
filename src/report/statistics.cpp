#include "report/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace anagen::report {

double percentile(const std::vector<double>& sorted, double share) {
  const double position = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  const double part = position - static_cast<double>(below);
  return sorted[below] + part * (sorted[above] - sorted[below]);
}

Summary summary_of(std::vector<double> values) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  Summary summary;
  if (values.empty()) {
    return summary;
  }
  const auto n = static_cast<double>(values.size());
  double sum = 0;
  for (const double value : values) {
    sum += value;
  }
  summary.mean = sum / n;
  double squares = 0;
  for (const double value : values) {
    squares += (value - summary.mean) * (value - summary.mean);
  }
  summary.sd = values.size() > 1 ? std::sqrt(squares / (n - 1)) : 0;
  std::sort(values.begin(), values.end());
  summary.p05 = percentile(values, 0.05);
  summary.p25 = percentile(values, 0.25);
  summary.p50 = percentile(values, 0.50);
  summary.p75 = percentile(values, 0.75);
  summary.p95 = percentile(values, 0.95);
  summary.n = static_cast<std::uint32_t>(values.size());
  return summary;
}

}  // namespace anagen::report
