#include "report/dossier/groups.hpp"

#include <algorithm>

namespace anagen::report {

namespace {

bool alike(const DossierRow& a, const DossierRow& b) {
  return a.measure == b.measure && a.hair_class == b.hair_class && a.area_cm2 == b.area_cm2 && a.site == b.site &&
         a.unit == b.unit && a.quantity == b.quantity && a.minus.empty() == b.minus.empty();
}

/// Whether a row has a value, a band or a published number that a picture could hold.
bool is_drawable(const DossierRow& row) { return row.simulated - row.simulated == 0; }

}  // namespace

std::vector<RowGroup> groups_of(const DossierStudy& study) {
  std::vector<RowGroup> found;
  for (std::size_t i = 0; i < study.rows.size(); ++i) {
    const auto same = std::ranges::find_if(
        found, [&](const RowGroup& group) { return alike(study.rows[group.rows.front()], study.rows[i]); });
    (same != found.end() ? *same : found.emplace_back()).rows.push_back(i);
  }
  std::vector<RowGroup> groups;
  RowGroup rest;
  for (RowGroup& group : found) {
    for (std::size_t i = 0; i < study.courses.size(); ++i) {
      if (std::ranges::find(group.rows, study.courses[i].row) != group.rows.end()) {
        group.courses.push_back(i);
      }
    }
    // Many lines from nothing to one visit say less than as many bands below each other.
    constexpr std::size_t most_short_lines = 3;
    const bool has_shape =
        group.courses.size() <= most_short_lines ||
        std::ranges::any_of(group.courses, [&](std::size_t course) { return study.courses[course].points.size() > 2; });
    const bool over_time = !group.courses.empty() && has_shape && std::ranges::all_of(group.rows, [&](std::size_t row) {
      return study.rows[row].week.has_value();
    });
    const bool many = group.rows.size() > 1 &&
                      std::ranges::any_of(group.rows, [&](std::size_t row) { return is_drawable(study.rows[row]); });
    if (over_time || many) {
      group.form = over_time ? RowGroup::Form::course : RowGroup::Form::ladder;
      groups.push_back(std::move(group));
    } else {
      rest.rows.insert(rest.rows.end(), group.rows.begin(), group.rows.end());
    }
  }
  if (!rest.rows.empty()) {
    groups.push_back(std::move(rest));
  }
  return groups;
}

}  // namespace anagen::report
