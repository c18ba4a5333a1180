#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "study/people.hpp"

namespace anagen::study {

/// Means over people and years of each calendar month.
struct MonthlyMeans {
  std::array<double, 12> mean{};  ///< January first
  double error = 0;               ///< standard error of one of them, from the spread between people
};

/// The months of a series whose day 0 is the ISO date `day_zero`. Every month must have a visit; NaN otherwise.
[[nodiscard]] MonthlyMeans monthly_means(const People& people, const std::string& day_zero);

/// The mean over people at each visit.
[[nodiscard]] std::vector<double> mean_course(const People& people);

/// An annual line is taken for found when it would arise by chance in fewer series than this.
inline constexpr double annual_line_alpha = 0.05;

/// How often chance alone would give an annual line as strong as that of a series, between 0 and 1.
///
/// The power at one cycle a year over the mean power at eight neighbouring frequencies, four on either side, one cycle
/// a series apart: F with 2 and 16 degrees of freedom, whatever the colour of the noise. The series must hold at least
/// six years; docs/guide/validation.md.
[[nodiscard]] double annual_line(const std::vector<std::int32_t>& days, const std::vector<double>& values);

}  // namespace anagen::study
