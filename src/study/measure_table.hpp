#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anagen::study {

/// How the values of people become one number.
enum class Statistic {
  mean,
  complement,
  sd_of_people,
  cv_of_people,
  sd_of_readings,
  at_most_two,
  affected,  ///< share of people who have lost a fifth of their cover or more
  largest,
  onset,
  peak,
  end,
  exceeding,
  wash_ratio,
  ninetieth,        ///< the value that nine people in ten do not exceed
  ratio,            ///< the mean over that of a second series
  difference,       ///< the mean less that of a second series
  agreement,        ///< of the visits: intraclass correlation, one way, single reading
  within_cv,        ///< standard deviation between the visits of one person, in percent of the mean
  change_error,     ///< standard deviation between people of the change since the first visit, in percent of the mean
  lowest_site,      ///< of the sites that instruments of one kind look at, the lowest mean over people
  highest_site,     ///< the highest
  lowest_site_sd,   ///< the standard deviation between people at the lowest
  highest_site_sd,  ///< at the highest
  month_max,        ///< of the means over people of the twelve calendar months, the largest
  month_min,        ///< the smallest
  month_ratio,      ///< the largest over the smallest
  month_of_max,     ///< 1 = January
  month_of_min,
  annual_line,         ///< share of people in whose series an annual line is found
  annual_line_pooled,  ///< level of significance of the annual line in the mean of all people
  correlation,         ///< between people, with a second series
  at_most,             ///< share of people whose value is at most the mark
  worse_by             ///< share of people whose value is above that of the first visit by more than the mark
};

/// Whether the statistic is a mean of one number a person, of which changes and differences of arms make sense.
[[nodiscard]] constexpr bool is_mean(Statistic statistic) {
  return statistic == Statistic::mean || statistic == Statistic::complement;
}

/// A measure of targets.csv, and the series of a run that it is taken from.
struct MeasureInfo {
  std::string_view name;
  std::string_view series;
  Statistic statistic;
  std::string_view second = {};  ///< the other series of a ratio, difference or correlation
  bool complement = false;       ///< of a share: the monthly statistics speak of 1 less the series
  double mark = 0;               ///< of at_most and worse_by
};

/// The measure of that name; nothing when there is none. Every measure that is a mean over people has sisters: `X_sd`,
/// the standard deviation between the people (of their change, where the quantity is `change`), `X_cv`, the same over
/// the mean, and `X_p90`, the value that nine people in ten do not exceed. Where several instruments give a measure,
/// the first counts whose series is among `told`.
[[nodiscard]] std::optional<MeasureInfo> find_measure(std::string_view name, std::span<const std::string> told = {});

/// The names of all measures, each once and without the sisters.
[[nodiscard]] std::vector<std::string_view> measure_names();

}  // namespace anagen::study
