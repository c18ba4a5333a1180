#include "study/measure_table.hpp"

#include <algorithm>
#include <array>

namespace anagen::study {

namespace {

constexpr auto measures = std::to_array<MeasureInfo>({
    {"shed_count", "collected_shed", Statistic::mean},
    {"wash_day_ratio", "collected_shed", Statistic::wash_ratio},
    {"wash_count", "wash_count", Statistic::mean},
    {"shed_diameter", "wash_diameter", Statistic::mean},
    {"shed_vellus_share", "wash_vellus_share", Statistic::mean},
    {"pull_count", "pull_count", Statistic::mean},
    {"pull_count_sd", "pull_count", Statistic::sd_of_readings},
    {"pull_at_most_2", "pull_count", Statistic::at_most_two},
    {"pull_max", "pull_count", Statistic::largest},
    {"telogen_fraction", "non_growing_share", Statistic::mean},
    {"anagen_fraction", "non_growing_share", Statistic::complement},
    {"latency_fraction", "kenogen_share", Statistic::mean},
    {"total_count", "ptg_total", Statistic::mean},
    {"anagen_count", "ptg_anagen", Statistic::mean},
    {"telogen_count", "ptg_telogen", Statistic::mean},
    {"onset_months", "shed_per_day", Statistic::onset},
    {"peak_months", "shed_per_day", Statistic::peak},
    {"end_months", "shed_per_day", Statistic::end},
    {"prevalence", "shed_per_day", Statistic::exceeding},
});

std::optional<MeasureInfo> named(std::string_view name) {
  const auto* const found =
      std::find_if(measures.begin(), measures.end(), [&](const MeasureInfo& info) { return info.name == name; });
  return found == measures.end() ? std::nullopt : std::optional(*found);
}

/// A sister of a mean over people; nothing when `name` does not end so, or its measure is no such mean.
std::optional<MeasureInfo> sister(std::string_view name, std::string_view ending, Statistic statistic) {
  if (!name.ends_with(ending)) {
    return std::nullopt;
  }
  const auto base = named(name.substr(0, name.size() - ending.size()));
  if (!base || !is_mean(base->statistic)) {
    return std::nullopt;
  }
  return MeasureInfo{name, base->series, statistic};
}

}  // namespace

std::optional<MeasureInfo> find_measure(std::string_view name) {
  if (const auto found = named(name)) {
    return found;
  }
  if (const auto found = sister(name, "_sd", Statistic::sd_of_people)) {
    return found;
  }
  return sister(name, "_cv", Statistic::cv_of_people);
}

std::vector<std::string_view> measure_names() {
  std::vector<std::string_view> names;
  for (const MeasureInfo& info : measures) {
    names.push_back(info.name);
  }
  return names;
}

}  // namespace anagen::study
