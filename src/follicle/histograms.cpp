#include "follicle/histograms.hpp"

#include <algorithm>
#include <cstddef>

namespace anagen::follicle {

namespace {

std::size_t at(Flow flow) { return static_cast<std::size_t>(flow); }

template <class T>
void add_rows(std::vector<T>& to, const std::vector<T>& from) {
  for (std::size_t i = 0; i < to.size() && i < from.size(); ++i) {
    to[i] += from[i];
  }
}

void add_rows(std::vector<LengthMass>& to, const std::vector<LengthMass>& from) {
  for (std::size_t i = 0; i < to.size() && i < from.size(); ++i) {
    to[i].length += from[i].length;
    to[i].mass += from[i].mass;
  }
}

template <class T>
bool same_days(const std::vector<T>& a, const std::vector<T>& b, std::size_t days) {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(days, a.size())), b.begin());
}

}  // namespace

Histograms::Histograms(std::int32_t horizon, std::int32_t count, Detail detail)
    : horizon_days(horizon), follicles(count) {
  const auto slots = static_cast<std::size_t>(horizon) + 2;
  for (auto& row : flow) {
    row.assign(slots, 0);
  }
  if (detail == Detail::full) {
    for (auto& row : born) {
      row.assign(slots, 0);
    }
    for (auto& row : shed) {
      row.assign(slots, 0);
    }
    born_diameter.assign(slots, 0);
    shed_diameter.assign(slots, 0);
    bend.assign(slots + 1, {});  // a bend also touches the slot after its own
  }
}

void Histograms::add(const Histograms& other) {
  follicles += other.follicles;
  held_at_start += other.held_at_start;
  for (std::size_t i = 0; i < flow.size(); ++i) {
    add_rows(flow[i], other.flow[i]);
  }
  for (std::size_t i = 0; i < born.size(); ++i) {
    add_rows(born[i], other.born[i]);
    add_rows(shed[i], other.shed[i]);
  }
  add_rows(born_diameter, other.born_diameter);
  add_rows(shed_diameter, other.shed_diameter);
  add_rows(bend, other.bend);
}

bool identical(const Histograms& a, const Histograms& b) {
  const auto days = static_cast<std::size_t>(a.horizon_days) + 1;
  bool same = a.horizon_days == b.horizon_days && a.follicles == b.follicles && a.held_at_start == b.held_at_start;
  for (std::size_t i = 0; same && i < a.flow.size(); ++i) {
    same = same_days(a.flow[i], b.flow[i], days);
  }
  for (std::size_t i = 0; same && i < a.born.size(); ++i) {
    same = same_days(a.born[i], b.born[i], days) && same_days(a.shed[i], b.shed[i], days);
  }
  return same && same_days(a.born_diameter, b.born_diameter, days) &&
         same_days(a.shed_diameter, b.shed_diameter, days) && same_days(a.bend, b.bend, days);
}

DailyCounts daily_counts(const Histograms& h) {
  DailyCounts out;
  const auto days = static_cast<std::size_t>(h.horizon_days) + 1;
  std::array<std::int32_t, phase_count> now{h.follicles, 0, 0, 0, 0};
  std::int32_t held = h.held_at_start;
  std::array<std::int32_t, diameter_classes> standing{};
  std::int64_t diameter = 0;
  LengthMass slope;
  LengthMass sum;
  for (std::size_t day = 0; day < days; ++day) {
    const auto turns = [&](Flow flow) { return h.flow[at(flow)][day]; };
    const std::int32_t entries =
        turns(Flow::anagen_beside_club) + turns(Flow::anagen_after_release) + turns(Flow::anagen_after_kenogen);
    const std::int32_t lost = turns(Flow::dystrophic_release);
    const std::int32_t emptied = turns(Flow::kenogen_entry) + lost;
    now[0] += entries - turns(Flow::catagen_entry) - lost;
    out.anagen_entries.push_back(day == 0 ? 0 : entries);
    now[1] += turns(Flow::catagen_entry) - turns(Flow::telogen_entry);
    now[2] += turns(Flow::telogen_entry) - turns(Flow::exogen_entry) - turns(Flow::anagen_beside_club);
    now[3] += turns(Flow::exogen_entry) - turns(Flow::kenogen_entry) - turns(Flow::anagen_after_release);
    now[4] += emptied - turns(Flow::anagen_after_kenogen);
    held += turns(Flow::anagen_beside_club) - turns(Flow::held_release);
    for (std::size_t phase = 0; phase < phase_count; ++phase) {
      out.in_phase[phase].push_back(now[phase]);
    }
    out.held.push_back(held);
    out.released.push_back(day == 0 ? 0 : emptied + turns(Flow::anagen_after_release) + turns(Flow::held_release));
    out.dystrophic.push_back(day == 0 ? 0 : lost);
    out.kenogen_entries.push_back(day == 0 ? 0 : emptied);
    if (h.bend.empty()) {
      continue;
    }
    for (std::size_t c = 0; c < diameter_classes; ++c) {
      standing[c] += h.born[c][day] - h.shed[c][day];
      out.visible[c].push_back(standing[c]);
    }
    out.released_diameter.push_back(day == 0 ? 0 : h.shed_diameter[day]);
    diameter += h.born_diameter[day] - h.shed_diameter[day];
    out.visible_diameter.push_back(diameter);
    slope.length += h.bend[day].length;
    slope.mass += h.bend[day].mass;
    sum.length += slope.length;
    sum.mass += slope.mass;
    out.length_um.push_back(static_cast<double>(sum.length) / ticks_per_day);
    out.mass_um3.push_back(static_cast<double>(sum.mass) / ticks_per_day);
  }
  return out;
}

}  // namespace anagen::follicle
