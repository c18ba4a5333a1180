#include "study/measure_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace anagen::study {

namespace {

constexpr auto measures = std::to_array<MeasureInfo>({
    {"shed_count", "collected_shed", Statistic::mean},
    {"wash_day_ratio", "collected_shed", Statistic::wash_ratio},
    {"wash_count", "wash_count", Statistic::mean},
    {"wash_count", "rwt_count", Statistic::mean},
    {"shed_diameter", "wash_diameter", Statistic::mean},
    {"shed_diameter", "rwt_diameter", Statistic::mean},
    {"shed_vellus_share", "wash_vellus_share", Statistic::mean},
    {"shed_vellus_share", "rwt_vellus_share", Statistic::mean},
    {"modified_wash_count", "mwt_count", Statistic::mean},
    {"short_hair_share", "mwt_short_share", Statistic::mean},
    {"comb_count", "comb_count", Statistic::mean},
    {"comb_max", "comb_most", Statistic::largest},
    {"comb_cv_within", "comb_cv", Statistic::mean},
    {"shed_grade", "shed_grade", Statistic::mean},
    {"uncut_tip_share", "uncut_tip_share", Statistic::mean},
    {"uncut_shed_length", "uncut_length", Statistic::mean},
    {"uncut_shed_length_spread", "uncut_length_sd", Statistic::mean},
    {"uncut_shed_length_skew", "uncut_length_skew", Statistic::mean},
    {"break_stress", "tensile_stress", Statistic::mean},
    {"break_stress_spread", "tensile_stress_sd", Statistic::mean},
    {"break_extension", "tensile_extension", Statistic::mean},
    {"young_modulus", "tensile_modulus", Statistic::mean},
    {"hair_diameter", "hair_diameter", Statistic::mean},
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

std::vector<MeasureInfo> named(std::string_view name) {
  std::vector<MeasureInfo> found;
  std::copy_if(measures.begin(), measures.end(), std::back_inserter(found),
               [&](const MeasureInfo& info) { return info.name == name; });
  return found;
}

/// The sisters of means over people; none when `name` does not end so, or its measure is no such mean.
std::vector<MeasureInfo> sisters(std::string_view name, std::string_view ending, Statistic statistic) {
  std::vector<MeasureInfo> found;
  if (name.ends_with(ending)) {
    for (const MeasureInfo& base : named(name.substr(0, name.size() - ending.size()))) {
      if (is_mean(base.statistic)) {
        found.push_back({name, base.series, statistic});
      }
    }
  }
  return found;
}

}  // namespace

std::vector<MeasureInfo> find_measures(std::string_view name) {
  for (auto found :
       {named(name), sisters(name, "_sd", Statistic::sd_of_people), sisters(name, "_cv", Statistic::cv_of_people)}) {
    if (!found.empty()) {
      return found;
    }
  }
  return {};
}

std::vector<std::string_view> measure_names() {
  std::vector<std::string_view> names;
  for (const MeasureInfo& info : measures) {
    if (std::find(names.begin(), names.end(), info.name) == names.end()) {
      names.push_back(info.name);
    }
  }
  return names;
}

}  // namespace anagen::study
