#include <algorithm>
#include <cstddef>
#include <vector>

#include "anagen/results.hpp"
#include "report/statistics.hpp"

namespace anagen {

const Series* find(const Results& results, const std::string& arm, const std::string& measure,
                   const std::string& region) {
  for (const Series& series : results.series) {
    if (series.arm >= results.arms.size() || series.measure >= results.measures.size() ||
        series.region >= results.regions.size()) {
      continue;
    }
    if (results.arms[series.arm].id == arm && results.measures[series.measure].id == measure &&
        results.regions[series.region] == region) {
      return &series;
    }
  }
  return nullptr;
}

Summary summarise(const Results& results, const Series& series, std::size_t visit) {
  const std::size_t first = visit * results.subjects;
  std::vector<double> values;
  values.reserve(results.subjects);
  for (std::size_t i = first; i < std::min(first + results.subjects, series.values.size()); ++i) {
    values.push_back(series.values[i]);
  }
  return report::summary_of(std::move(values));
}

Summary summarise_difference(const Results& results, const Series& a, const Series& b, std::size_t visit) {
  const std::size_t first = visit * results.subjects;
  const std::size_t end = std::min({first + results.subjects, a.values.size(), b.values.size()});
  std::vector<double> values;
  values.reserve(results.subjects);
  for (std::size_t i = first; i < end; ++i) {
    values.push_back(a.values[i] - b.values[i]);
  }
  return report::summary_of(std::move(values));
}

}  // namespace anagen
