#pragma once

#include <string>
#include <vector>

#include "anagen/results.hpp"

namespace anagen::study {

/// The series of an arm, measure and region by their ids; null when there is none.
[[nodiscard]] const Series* series_of(const Results& results, const std::string& arm, const std::string& measure,
                                      const std::string& region);

/// One measure of many people: a row a person, a column a visit; NaN where nothing was observed.
struct People {
  std::vector<std::int32_t> days;
  std::vector<std::vector<double>> values;

  /// The column of `day`, or the number of columns when it is not among them.
  [[nodiscard]] std::size_t visit_on(std::int32_t day) const;
};

/// The people of all parts of an arm together. Empty where the series is not told.
[[nodiscard]] People pool(const std::vector<Results>& parts, const std::string& arm, const std::string& measure,
                          const std::string& region);

/// Mean over the visits from `first_day` to `last_day` for each person, unobserved ones left out.
[[nodiscard]] std::vector<double> person_means(const People& people, std::int32_t first_day, std::int32_t last_day);

/// The values that are numbers.
[[nodiscard]] std::vector<double> observed(const std::vector<double>& values);

}  // namespace anagen::study
