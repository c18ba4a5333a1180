#include "scenario/run/scalp_map.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include "scalp/fields.hpp"
#include "scalp/layout.hpp"
#include "scalp/snapshot.hpp"
#include "scenario/run/drives.hpp"

namespace anagen::scenario {

namespace {

constexpr std::uint32_t most_dots = 3600;  // about as many as a small head can show apart
constexpr double patch_cm2 = 1;
constexpr double mm_per_cm = 10;
constexpr auto vertex = static_cast<std::size_t>(scalp::Region::vertex);

/// The shedding of the whole scalp in the first arm: where peak and person are looked for.
const Series* shed_series(const Results& results) {
  for (const Series& series : results.series) {
    if (series.arm == 0 && series.region == 0 && results.measures[series.measure].id == "shed_per_day") {
      return &series;
    }
  }
  return nullptr;
}

double median_at(const Results& results, const Series& series, std::size_t visit) {
  const auto first = series.values.begin() + static_cast<std::ptrdiff_t>(visit * results.subjects);
  std::vector<double> values(first, first + results.subjects);
  std::sort(values.begin(), values.end());
  return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

/// The visit with the highest median, smoothed 1-2-1 as the report does.
std::size_t peak_visit(const Results& results, const Series& series) {
  std::vector<double> medians;
  for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
    medians.push_back(median_at(results, series, visit));
  }
  std::size_t best = 0;
  double highest = -1;
  for (std::size_t i = 0; i < medians.size(); ++i) {
    const double smooth = medians[i > 0 ? i - 1 : 0] + 2 * medians[i] + medians[std::min(i + 1, medians.size() - 1)];
    if (smooth > highest) {
      highest = smooth;
      best = i;
    }
  }
  return best;
}

/// The subject nearest the median at a visit, the first of those as near.
std::uint32_t middle_subject(const Results& results, const Series& series, std::size_t visit) {
  const double median = median_at(results, series, visit);
  std::uint32_t best = 0;
  double nearest = -1;
  for (std::uint32_t subject = 0; subject < results.subjects; ++subject) {
    const double away = series.values[visit * results.subjects + subject] - median;
    const double distance = std::max(away, -away);
    if (nearest < 0 || distance < nearest) {
      nearest = distance;
      best = subject;
    }
  }
  return best;
}

/// Follicles behind one dot of the head: a round number that keeps the dots below `most_dots`.
std::uint32_t follicles_per_dot(const scalp::Person& person) {
  constexpr std::uint32_t round_from = 10;
  constexpr std::uint32_t round_to = 5;
  const auto least = static_cast<std::uint32_t>(person.follicles() / most_dots) + 1;
  return least < round_from ? least : (least + round_to - 1) / round_to * round_to;
}

MapPoint point_of(const scalp::Place& place) { return {place.first, place.second}; }

MapState state_of(const scalp::FollicleState& state) {
  return {static_cast<MapPhase>(follicle::index_of(state.phase)), state.holds_club, state.diameter_um, state.length_mm};
}

using Drives = std::vector<follicle::Drive>;

/// One person being drawn.
class Drawing {
 public:
  /// `lives` are the lived arms that are drawn, the first of them `actual`.
  Drawing(const World& world, const Participant& who, std::vector<std::int32_t> days,
          std::span<const std::size_t> lives, follicle::LawShelf& shelf)
      : world_(world),
        subject_(who.number),
        days_(std::move(days)),
        person_(draw_person(world, who)),
        drives_(Driven(world, who, person_).everywhere()),
        arms_(lives.size()),
        shelf_(shelf) {
    for (auto& region : drives_) {
      for (scalp::Strata& strata : region) {
        for (Drives& stratum : strata) {
          Drives drawn;
          for (const std::size_t life : lives) {
            drawn.push_back(stratum[life]);
          }
          stratum = std::move(drawn);
        }
      }
    }
    map_.subject = who.number;
    for (const std::int32_t day : days_) {
      run_days_.push_back(world.run_day(day));
      for (const std::size_t life : lives) {
        map_.frames.push_back({static_cast<std::uint32_t>(life), day, {}, {}});
      }
    }
  }

  ScalpMap draw() {
    draw_head();
    draw_patch();
    return std::move(map_);
  }

 private:
  /// Asks the plain engine for the first follicles of a class and lays their states behind those there are.
  void live(std::size_t region, scalp::Kind kind, std::uint32_t follicles, std::vector<MapState> ScalpFrame::* where) {
    const auto& description = person_.groups[scalp::Person::group_of(region, kind)];
    const auto states = scalp::snapshots(description, drives_[region][static_cast<std::size_t>(kind)],
                                         world_.horizon_days, follicles, run_days_, shelf_);
    for (std::size_t i = 0; i < map_.frames.size(); ++i) {
      std::vector<MapState>& to = map_.frames[i].*where;
      std::ranges::transform(states[i % arms_][i / arms_], std::back_inserter(to), state_of);
    }
  }

  void draw_head() {
    const scalp::HeadMap head(world_.profile.area_share);
    std::ranges::transform(scalp::HeadMap::head(), std::back_inserter(map_.head_line), point_of);
    for (const scalp::Outline& outline : head.outlines()) {
      MapOutline& out = map_.outlines.emplace_back(std::string(scalp::region_names[outline.region]));
      std::ranges::transform(outline.line, std::back_inserter(out.line), point_of);
    }
    const auto fields = world_.fields.empty() ? std::nullopt : std::optional<scalp::FieldMap>(head);
    const std::uint32_t each = follicles_per_dot(person_);
    map_.follicles_per_dot = each;
    for (std::size_t region = 0; region < scalp::region_count; ++region) {
      const auto dots = [&](scalp::Kind kind) {
        const auto& group = person_.groups[scalp::Person::group_of(region, kind)];
        return (static_cast<std::uint32_t>(group.follicles) + each / 2) / each;
      };
      const std::uint32_t terminal = dots(scalp::Kind::terminal);
      const std::uint32_t vellus = dots(scalp::Kind::vellus);
      auto places = head.places(region, terminal + vellus, world_.units.lattice_jitter, person_.seed, subject_);
      if (fields) {
        places = by_field(*fields, region, places, terminal);
      }
      for (std::size_t i = 0; i < places.size(); ++i) {
        map_.head.push_back({point_of(places[i]), static_cast<std::uint32_t>(region + 1), 0, i >= terminal});
      }
      live(region, scalp::Kind::terminal, terminal, &ScalpFrame::head);
      live(region, scalp::Kind::vellus, vellus, &ScalpFrame::head);
    }
  }

  /// The same places, so that each terminal follicle lies in the field of the scalp in which it is attacked.
  [[nodiscard]] std::vector<scalp::Place> by_field(const scalp::FieldMap& map, std::size_t region,
                                                   const std::vector<scalp::Place>& places,
                                                   std::uint32_t terminal) const {
    std::array<std::vector<scalp::Place>, scalp::fields_per_region> free;
    for (const scalp::Place& place : places) {
      free[map.field_at(region, place)].push_back(place);
    }
    const std::size_t strata = drives_[region][static_cast<std::size_t>(scalp::Kind::terminal)].size();
    std::vector<scalp::Place> out;
    for (std::uint32_t i = 0; i < places.size(); ++i) {
      auto* from = &free[scalp::field_of(strata, i)];
      // Vellus follicles, and terminal ones whose field is full, go where there is most room.
      if (i >= terminal || from->empty()) {
        from = &*std::max_element(free.begin(), free.end(),
                                  [](const auto& a, const auto& b) { return a.size() < b.size(); });
      }
      out.push_back(from->back());
      from->pop_back();
    }
    return out;
  }

  /// A square of the vertex with the units that lie on it, and in them the follicles of the first units of the region.
  void draw_patch() {
    const scalp::Units units = scalp::draw_units(world_.units, person_);
    map_.units_per_cm2 = units.per_cm2[vertex];
    map_.patch_side_mm = mm_per_cm * std::sqrt(patch_cm2);
    const auto middles = scalp::unit_places({units.per_cm2[vertex], map_.patch_side_mm, world_.units.lattice_jitter},
                                            person_.seed, subject_, static_cast<std::uint16_t>(vertex));
    std::uint32_t terminal = 0;
    for (std::uint32_t unit = 0; unit < middles.size(); ++unit) {
      terminal += units.size_of(vertex, unit);
    }
    const auto& thin = person_.groups[scalp::Person::group_of(vertex, scalp::Kind::vellus)];
    const auto vellus = static_cast<std::uint32_t>(thin.follicles * static_cast<double>(middles.size()) /
                                                       (units.per_cm2[vertex] * person_.region_area_cm2[vertex]) +
                                                   0.5);
    const scalp::PatchUnits patch = scalp::units_of_patch(units, person_, vertex, terminal, vellus);
    std::vector<std::uint32_t> in_unit(middles.size(), 0);
    for (const std::uint32_t unit : patch.unit_of) {
      ++in_unit[unit];
    }
    std::vector<std::vector<scalp::Place>> places;
    for (std::uint32_t unit = 0; unit < middles.size(); ++unit) {
      places.push_back(
          scalp::hair_places(middles[unit], in_unit[unit], world_.units.radius_mm, person_.seed, subject_, unit));
    }
    for (std::size_t i = 0; i < patch.unit_of.size(); ++i) {
      const std::uint32_t unit = patch.unit_of[i];
      map_.patch.push_back(
          {point_of(places[unit].back()), static_cast<std::uint32_t>(vertex + 1), unit, i >= terminal});
      places[unit].pop_back();
    }
    live(vertex, scalp::Kind::terminal, terminal, &ScalpFrame::patch);
    live(vertex, scalp::Kind::vellus, vellus, &ScalpFrame::patch);
  }

  const World& world_;
  std::uint32_t subject_;
  std::vector<std::int32_t> days_;
  std::vector<std::int32_t> run_days_;
  scalp::Person person_;
  scalp::ClassDrives drives_;
  std::size_t arms_;
  follicle::LawShelf& shelf_;
  ScalpMap map_;
};

}  // namespace

ScalpMap scalp_map_of(const Cohort& cohort, std::span<const SubjectResult> people, const Results& results,
                      follicle::LawShelf& shelf) {
  const Series* const shed = shed_series(results);
  if (shed == nullptr || shed->days.empty() || results.subjects == 0) {
    return {};
  }
  const std::size_t peak = peak_visit(results, *shed);
  std::vector<std::int32_t> days = {shed->days.front(), shed->days[peak], shed->days.back()};
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const Participant& who = people[middle_subject(results, *shed, peak)].who;
  const World& world = cohort.worlds[who.stratum];
  // Two lives at most: what happened, and the one without what is under test.
  std::vector<std::size_t> lives = {0};
  if (!results.arms[1].same_as_actual) {
    lives.push_back(place_of(world.lives, Life::untreated).value_or(1));
  }
  return Drawing(world, who, std::move(days), lives, shelf).draw();
}

}  // namespace anagen::scenario
