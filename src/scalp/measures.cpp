#include "scalp/measures.hpp"

#include <algorithm>
#include <limits>

namespace anagen::scalp {

namespace {

using follicle::DailyCounts;

constexpr std::size_t terminal = 0;
constexpr std::size_t vellus = 1;

/// Sums `of(counts)` over the region, or over all of them.
template <class Of>
double over(const Head& head, std::optional<std::size_t> region, std::size_t kind, Of of) {
  double sum = 0;
  for (std::size_t r = 0; r < region_count; ++r) {
    if (!region || *region == r) {
      sum += static_cast<double>(of(head[r][kind]));
    }
  }
  return sum;
}

/// Sum of a daily row over the days (day - window, day].
template <class T>
double window_sum(const std::vector<T>& row, std::int32_t day, std::int32_t window_days) {
  double sum = 0;
  for (std::int32_t d = std::max(1, day - window_days + 1); d <= day; ++d) {
    sum += static_cast<double>(row[static_cast<std::size_t>(d)]);
  }
  return sum;
}

double area(const Person& person, std::optional<std::size_t> region) {
  return region ? person.region_area_cm2[*region] : person.area_cm2;
}

double ratio(double a, double b) { return b > 0 ? a / b : std::numeric_limits<double>::quiet_NaN(); }

double density(const Person& person, const Head& head, std::optional<std::size_t> region, std::int32_t day,
               std::size_t first_class, std::size_t last_class) {
  const auto i = static_cast<std::size_t>(day);
  double hairs = 0;
  for (const std::size_t kind : {terminal, vellus}) {
    for (std::size_t c = first_class; c <= last_class; ++c) {
      hairs += over(head, region, kind, [&](const DailyCounts& counts) { return counts.visible[c][i]; });
    }
  }
  return hairs / area(person, region);
}

}  // namespace

Standing standing(const Head& head, std::optional<std::size_t> region, std::int32_t day) {
  Standing out;
  const auto i = static_cast<std::size_t>(day);
  for (std::size_t phase = 0; phase < follicle::phase_count; ++phase) {
    out.in_phase[phase] = over(head, region, terminal, [&](const DailyCounts& c) { return c.in_phase[phase][i]; });
    out.follicles += out.in_phase[phase];
  }
  out.held = over(head, region, terminal, [&](const DailyCounts& c) { return c.held[i]; });
  return out;
}

double tell(Truth truth, const Person& person, const Head& head, std::optional<std::size_t> region, std::int32_t day,
            std::int32_t window_days) {
  const auto i = static_cast<std::size_t>(day);
  const Standing now = standing(head, region, day);
  const double window = std::max(1, std::min(window_days, day));
  const auto released = [&](std::size_t kind) {
    return over(head, region, kind, [&](const DailyCounts& c) { return window_sum(c.released, day, window_days); });
  };
  constexpr double um_per_mm = 1000;
  constexpr double um3_per_cm3 = 1e12;
  switch (truth) {
    case Truth::shed_per_day:
      return released(terminal) / window;
    case Truth::vellus_shed_per_day:
      return released(vellus) / window;
    case Truth::anagen_share:
    case Truth::catagen_share:
    case Truth::telogen_share:
    case Truth::exogen_share:
    case Truth::kenogen_share: {
      const auto phase = static_cast<std::size_t>(truth) - static_cast<std::size_t>(Truth::anagen_share);
      return ratio(now.in_phase[phase], now.follicles);
    }
    case Truth::held_club_share:
      return ratio(now.held, now.follicles);
    case Truth::non_growing_share:
      return ratio(now.hairs() - now.in_phase[0], now.hairs());
    case Truth::visible_density:
      return density(person, head, region, day, 0, 2);
    case Truth::terminal_density:
      return density(person, head, region, day, 2, 2);
    case Truth::vellus_density:
      return density(person, head, region, day, 0, 0);
    case Truth::mean_diameter:
      return ratio(over(head, region, terminal, [&](const DailyCounts& c) { return c.visible_diameter[i]; }) *
                       follicle::diameter_grain_um,
                   now.hairs());
    case Truth::hair_length:
      return ratio(over(head, region, terminal, [&](const DailyCounts& c) { return c.length_um[i]; }) / um_per_mm,
                   now.hairs());
    case Truth::hair_volume:
      return over(head, region, terminal, [&](const DailyCounts& c) { return c.mass_um3[i]; }) / um3_per_cm3;
    case Truth::shed_diameter:
      return ratio(over(head, region, terminal,
                        [&](const DailyCounts& c) { return window_sum(c.released_diameter, day, window_days); }) *
                       follicle::diameter_grain_um,
                   released(terminal));
  }
  return std::numeric_limits<double>::quiet_NaN();
}

}  // namespace anagen::scalp
