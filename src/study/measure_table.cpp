#include "study/measure_table.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace anagen::study {

namespace {

/// SALT that a reader may write down where all hair is back: the least step in two parts of the scalp.
constexpr double no_loss = 2;

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
    {"total_count", "uat_total", Statistic::mean},
    {"total_count", "trichoscopy_total", Statistic::mean},
    {"meaningful_count", "uat_meaningful", Statistic::mean},
    {"anagen_count_ge20um", "ptg_anagen_20", Statistic::mean},
    {"anagen_count_ge30um", "ptg_anagen_30", Statistic::mean},
    {"anagen_count_ge40um", "ptg_anagen_40", Statistic::mean},
    {"anagen_count_ge50um", "ptg_anagen_50", Statistic::mean},
    {"telogen_count_ge20um", "ptg_telogen_20", Statistic::mean},
    {"telogen_count_ge30um", "ptg_telogen_30", Statistic::mean},
    {"telogen_count_ge40um", "ptg_telogen_40", Statistic::mean},
    {"telogen_count_ge50um", "ptg_telogen_50", Statistic::mean},
    {"non_vellus_count", "ptg_non_vellus", Statistic::mean},
    {"terminal_count", "ptg_terminal", Statistic::mean},
    {"terminal_count", "uat_terminal", Statistic::mean},
    {"nano_count", "ptg_nano", Statistic::mean},
    {"exogen_count", "exogen_taken", Statistic::mean},
    {"exogen_first_share", "exogen_first_share", Statistic::mean},
    {"exogen_diameter_ratio", "exogen_diameter", Statistic::ratio, "exogen_standing_diameter"},
    {"growth_rate", "growth_rate", Statistic::mean},
    {"growth_rate_30_60um", "growth_rate_thin", Statistic::mean},
    {"growth_rate_ge60um", "growth_rate_thick", Statistic::mean},
    {"thin_share", "trichoscopy_thin_share", Statistic::mean},
    {"thin_share", "uat_thin_share", Statistic::mean},
    {"diameter", "trichoscopy_diameter", Statistic::mean},
    {"diameter", "imaging_diameter", Statistic::mean},
    {"punch_follicles", "biopsy_follicles", Statistic::mean},
    {"punch_terminal", "biopsy_terminal", Statistic::mean},
    {"hair_weight", "hair_weight", Statistic::mean},
    {"cumulative_width", "cumulative_width", Statistic::mean},
    {"trichogram_telogen", "trichogram_telogen", Statistic::mean},
    {"ptg_over_unit_area", "ptg_total", Statistic::ratio, "uat_total"},
    {"ptg_over_terminal", "ptg_total", Statistic::ratio, "uat_terminal"},
    {"anagen_share_difference", "ptg_anagen_share", Statistic::difference, "uat_anagen_share"},
    {"icc", "ptg_total", Statistic::agreement},
    {"icc", "trichoscopy_total", Statistic::agreement},
    {"icc", "stage", Statistic::agreement},
    {"count_within_cv", "ptg_total", Statistic::within_cv},
    {"count_change_error", "ptg_total", Statistic::change_error},
    {"count_change_error", "trichoscopy_total", Statistic::change_error},
    {"total_count", "unit_hairs", Statistic::mean},
    {"total_count", "hair_weight_count", Statistic::mean},
    {"nonvellus_count", "ptg_non_vellus", Statistic::mean},
    {"biopsy_terminal_count", "biopsy_terminal", Statistic::mean},
    {"biopsy_vellus_count", "biopsy_vellus", Statistic::mean},
    {"hair_cover", "hair_cover", Statistic::mean},
    {"affected_share", "hair_cover", Statistic::affected},
    {"stage", "stage", Statistic::mean},
    {"stage_second", "stage_second", Statistic::mean},
    {"stage_true", "stage_true", Statistic::mean},
    {"stage_share", "stage_reached", Statistic::mean},
    {"photo_rating", "photo_rating", Statistic::mean},
    {"photo_improved_share", "photo_improved", Statistic::mean},
    {"self_rating", "self_rating", Statistic::mean},
    {"self_improved_share", "self_improved", Statistic::mean},
    {"self_stage", "self_stage", Statistic::mean},
    {"serum_dht", "serum_dht", Statistic::mean},
    {"scalp_dht", "scalp_dht", Statistic::mean},
    {"salt", "salt", Statistic::mean},
    {"salt20_share", "salt20", Statistic::mean},
    {"salt30_share", "salt30", Statistic::mean},
    {"disease_free_share", "salt", Statistic::at_most, {}, false, no_loss},
    {"complete_regrowth_share", "salt", Statistic::at_most, {}, false, no_loss},
    {"regrowth_over_50_share", "salt", Statistic::at_most, {}, false, 50},
    {"regrowth_over_90_share", "salt", Statistic::at_most, {}, false, 10},
    {"loss_of_benefit_share", "salt", Statistic::worse_by, {}, false, 20},
    {"unit_count", "unit_count", Statistic::mean},
    {"hairs_per_unit", "hairs_per_unit", Statistic::mean},
    {"unit_share_1", "unit_share_1", Statistic::mean},
    {"unit_share_2", "unit_share_2", Statistic::mean},
    {"unit_share_3", "unit_share_3", Statistic::mean},
    {"unit_share_4", "unit_share_4", Statistic::mean},
    {"unit_share_5", "unit_share_5", Statistic::mean},
    {"density_unit_correlation", "unit_hairs", Statistic::correlation, "unit_count"},
    {"density_size_correlation", "unit_hairs", Statistic::correlation, "hairs_per_unit"},
    {"onset_months", "shed_per_day", Statistic::onset},
    {"peak_months", "shed_per_day", Statistic::peak},
    {"end_months", "shed_per_day", Statistic::end},
    {"prevalence", "shed_per_day", Statistic::exceeding},
    {"telogen_fraction_read", "ptg_anagen_share", Statistic::complement},
    {"total_count_lowest_site", "ptg_total", Statistic::lowest_site},
    {"total_count_highest_site", "ptg_total", Statistic::highest_site},
    {"total_count_lowest_site_sd", "ptg_total", Statistic::lowest_site_sd},
    {"total_count_highest_site_sd", "ptg_total", Statistic::highest_site_sd},
    {"growth_rate_terminal", "growth_rate_terminal", Statistic::mean},
    {"growth_vellus_ratio", "growth_rate_vellus_ratio", Statistic::mean},
    {"growth_diameter_correlation", "growth_rate_correlation", Statistic::mean},
    {"anagen_fraction_month_max", "non_growing_share", Statistic::month_max, {}, true},
    {"anagen_fraction_month_min", "non_growing_share", Statistic::month_min, {}, true},
    {"anagen_month_of_max", "non_growing_share", Statistic::month_of_max, {}, true},
    {"anagen_month_of_min", "non_growing_share", Statistic::month_of_min, {}, true},
    {"shed_count_month_max", "collected_shed", Statistic::month_max},
    {"shed_count_month_ratio", "collected_shed", Statistic::month_ratio},
    {"shed_month_of_max", "collected_shed", Statistic::month_of_max},
    {"annual_line_share", "ptg_anagen_share", Statistic::annual_line},
    {"annual_line_pooled", "ptg_anagen_share", Statistic::annual_line_pooled},
});

std::optional<MeasureInfo> named(std::string_view name, std::span<const std::string> told) {
  std::optional<MeasureInfo> first;
  for (const MeasureInfo& info : measures) {
    if (info.name != name) {
      continue;
    }
    if (std::find(told.begin(), told.end(), info.series) != told.end()) {
      return info;
    }
    first = first ? first : info;
  }
  return first;
}

/// A sister of a mean over people; nothing when `name` does not end so, or its measure is no such mean.
std::optional<MeasureInfo> sister(std::string_view name, std::string_view ending, Statistic statistic,
                                  std::span<const std::string> told) {
  if (!name.ends_with(ending)) {
    return std::nullopt;
  }
  const auto base = named(name.substr(0, name.size() - ending.size()), told);
  if (!base || !is_mean(base->statistic)) {
    return std::nullopt;
  }
  return MeasureInfo{name, base->series, statistic, base->second};
}

}  // namespace

std::optional<MeasureInfo> find_measure(std::string_view name, std::span<const std::string> told) {
  if (const auto found = named(name, told)) {
    return found;
  }
  if (const auto found = sister(name, "_sd", Statistic::sd_of_people, told)) {
    return found;
  }
  if (const auto found = sister(name, "_p90", Statistic::ninetieth, told)) {
    return found;
  }
  return sister(name, "_cv", Statistic::cv_of_people, told);
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
