#include "scenario/run/readers/staging_readers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "core/ticks.hpp"
#include "scalp/profile.hpp"

namespace anagen::scenario {

namespace {

static_assert(clinic::head_regions == scalp::region_names);

/// Whether the cover of a region is wanted.
using Wanted = std::array<bool, scalp::region_count>;

Wanted wanted_by(const clinic::StageScale& scale) {
  Wanted wanted{};
  for (std::size_t region = 0; region < wanted.size(); ++region) {
    wanted[region] = clinic::asks_of(scale, region);
  }
  return wanted;
}

Wanted wanted_by(const clinic::Comparison& looks) {
  Wanted wanted{};
  std::ranges::transform(looks.weight, wanted.begin(), [](double weight) { return weight > 0; });
  return wanted;
}

Wanted either(const Wanted& a, const Wanted& b) {
  Wanted wanted{};
  std::ranges::transform(a, b, wanted.begin(), std::logical_or<>{});
  return wanted;
}

/// The cover of every wanted region at a visit, each by a patch that stands for it; others count as full, and so does
/// one that never had a hair to show.
clinic::HeadCover cover_at(const Visits& visits, std::size_t arm, std::int32_t day, const clinic::HairCover& eye,
                           const Wanted& wanted, double area_cm2) {
  clinic::HeadCover cover = clinic::full_head;
  const Ticks now = visits.run_day(day) << ticks_per_day_log2;
  for (std::size_t region = 0; region < cover.size(); ++region) {
    if (!wanted[region]) {
      continue;
    }
    const double seen = clinic::read(eye, visits.lived.patch(region, area_cm2)[arm],
                                     visits.lived.undisturbed_patch(region, area_cm2), now);
    cover[region] = std::isnan(seen) ? 1 : seen;
  }
  return cover;
}

/// The looks of this subject: what is shown of a region weighs as much as the region is large.
clinic::Comparison looking_at(const Visits& visits, clinic::Comparison looks) {
  for (std::size_t region = 0; region < looks.weight.size(); ++region) {
    looks.weight[region] *= visits.lived.person.region_area_cm2[region];
  }
  return looks;
}

double hope(const Visits& visits, std::size_t arm, std::size_t visit) {
  return visits.hope.empty() ? 0 : visits.hope[arm][visit];
}

/// A head counts as better from one point on.
double improved(std::int32_t points) { return points >= 1 ? 1 : 0; }

}  // namespace

std::size_t baseline_visit(std::span<const std::int32_t> days) {
  const auto later = std::upper_bound(days.begin(), days.end(), 0);
  return later == days.begin() ? 0 : static_cast<std::size_t>(later - days.begin()) - 1;
}

StageReader StageReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::naked_eye(lookup), clinic::instrument_from(lookup, spec)};
}

Readings StageReader::read(const Visits& visits, const Spec& spec) const {
  const Wanted wanted = wanted_by(instrument.scale);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const clinic::HeadCover cover = cover_at(visits, arm, day, eye, wanted, spec.area_cm2);
      const clinic::StageReading reading = clinic::read(instrument, cover, visits.run_day(day), visits.who);
      append(out[arm], std::array{static_cast<double>(reading.first), static_cast<double>(reading.second),
                                  static_cast<double>(reading.truth), reading.first >= spec.at_least ? 1.0 : 0.0});
    }
  }
  return out;
}

GlobalPhotographReader GlobalPhotographReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::naked_eye(lookup), clinic::instrument_from(lookup, spec)};
}

Readings GlobalPhotographReader::read(const Visits& visits, const Spec& spec) const {
  const Wanted wanted = wanted_by(panel);
  const clinic::Comparison looks = looking_at(visits, panel);
  const std::size_t baseline = baseline_visit(visits.days);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    const auto cover = [&](std::size_t visit) {
      return clinic::cover_shown(looks.weight, cover_at(visits, arm, visits.days[visit], eye, wanted, spec.area_cm2));
    };
    const double before = visits.days.empty() ? 1 : cover(baseline);
    for (std::size_t visit = 0; visit < visits.days.size(); ++visit) {
      const std::int32_t points = visit == baseline
                                      ? 0
                                      : clinic::read(looks, before, cover(visit), visits.run_day(visits.days[visit]),
                                                     hope(visits, arm, visit), visits.who);
      append(out[arm], std::array{static_cast<double>(points), improved(points)});
    }
  }
  return out;
}

SelfRatingReader SelfRatingReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::naked_eye(lookup), clinic::instrument_from(lookup, spec)};
}

Readings SelfRatingReader::read(const Visits& visits, const Spec& spec) const {
  const Wanted wanted = either(wanted_by(person.looks), wanted_by(person.scale));
  clinic::SelfRating own = person;
  own.looks = looking_at(visits, person.looks);
  const std::size_t baseline = baseline_visit(visits.days);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    const auto cover = [&](std::size_t visit) {
      return cover_at(visits, arm, visits.days[visit], eye, wanted, spec.area_cm2);
    };
    const double before = visits.days.empty() ? 1 : clinic::cover_shown(own.looks.weight, cover(baseline));
    for (std::size_t visit = 0; visit < visits.days.size(); ++visit) {
      const clinic::SelfAnswer said = clinic::read(own, before, cover(visit), visits.run_day(visits.days[visit]),
                                                   hope(visits, arm, visit), visits.who);
      const std::int32_t points = visit == baseline ? 0 : said.points;
      append(out[arm], std::array{static_cast<double>(points), improved(points), static_cast<double>(said.stage)});
    }
  }
  return out;
}

}  // namespace anagen::scenario
