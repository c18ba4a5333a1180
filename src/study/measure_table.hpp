#pragma once

#include <optional>
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
  largest,
  onset,
  peak,
  end,
  exceeding,
  wash_ratio
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
};

/// The measure of that name; nothing when there is none. Every measure that is a mean over people has sisters: `X_sd`,
/// the standard deviation between the people, and `X_cv`, the same over the mean.
[[nodiscard]] std::optional<MeasureInfo> find_measure(std::string_view name);

/// The names of all measures, without the sisters.
[[nodiscard]] std::vector<std::string_view> measure_names();

}  // namespace anagen::study
