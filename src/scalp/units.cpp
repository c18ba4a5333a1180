#include "scalp/units.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "random/dice.hpp"
#include "random/normal.hpp"

namespace anagen::scalp {

namespace {

/// Which of the dice of purpose `unit`: the cycle of their address.
enum class UnitDie : std::uint32_t { size, vellus, person };

double unit_die(std::uint64_t seed, std::uint32_t subject, std::size_t region, std::uint32_t number, UnitDie which) {
  return random::open_unit(random::roll({seed, subject, number, static_cast<std::uint32_t>(which),
                                         static_cast<std::uint16_t>(region), random::Purpose::unit})[0]);
}

UnitShares tilted_by(const UnitShares& shares, double force) {
  UnitShares out{};
  double sum = 0;
  for (std::size_t i = 0; i < largest_unit; ++i) {
    out[i] = shares[i] * math::exp(force * static_cast<double>(i));
    sum += out[i];
  }
  for (double& share : out) {
    share /= sum;
  }
  return out;
}

/// Terminal follicles per cm2 of a region.
double terminal_per_cm2(const Person& person, std::size_t region) {
  return person.groups[Person::group_of(region, Kind::terminal)].follicles / person.region_area_cm2[region];
}

/// Standing hairs per cm2 of a region, as many as its follicles make.
double standing_per_cm2(const Person& person, std::size_t region) {
  double hairs = 0;
  for (const Kind kind : {Kind::terminal, Kind::vellus}) {
    const follicle::GroupDescription& group = person.groups[Person::group_of(region, kind)];
    hairs += group.follicles * hairs_per_follicle(group);
  }
  return hairs / person.region_area_cm2[region];
}

}  // namespace

UnitProfile unit_profile_from(evidence::Lookup& lookup) {
  UnitProfile out;
  const evidence::Parameter& row = lookup.row("scalp.units.density");
  out.per_cm2.middle = lookup("scalp.units.density");
  // A range of means between groups says nothing about how people differ.
  const double sd = evidence::spread_sd(row).value_or(0);
  out.per_cm2.sd = row.spread_kind == "sd_between_persons" ? sd : lookup("scalp.units.density_cv") * out.per_cm2.middle;
  out.density_correlation = lookup("scalp.units.density_correlation");
  // The shares of Han Chinese are the only ones counted; they stand for the shape of everybody's.
  constexpr std::array<const char*, largest_unit> ids = {"scalp.units.share_1_hair", "scalp.units.share_2_hairs",
                                                         "scalp.units.share_3_hairs", "scalp.units.share_4_hairs",
                                                         "scalp.units.share_5_hairs"};
  for (std::size_t i = 0; i < largest_unit; ++i) {
    out.shares[i] = lookup(ids[i]);
  }
  const double concentration = lookup("scalp.units.size_concentration");
  for (std::size_t i = 0; i < largest_unit; ++i) {
    const auto size = static_cast<double>(i + 1);
    out.shares[i] *= math::exp(-concentration * size * size);
  }
  out.shares = tilted_by(out.shares, 0);
  out.lattice_jitter = lookup("scalp.units.lattice_jitter");
  constexpr double um_per_mm = 1000;
  out.radius_mm = lookup("scalp.units.radius") / um_per_mm;
  return out;
}

double mean_size(const UnitShares& shares) {
  double mean = 0;
  for (std::size_t i = 0; i < largest_unit; ++i) {
    mean += static_cast<double>(i + 1) * shares[i];
  }
  return mean;
}

UnitShares tilted(const UnitShares& shares, double mean) {
  ANAGEN_EXPECT(mean > 1 && mean < largest_unit, "units of one to five follicles have a mean between");
  // The mean grows with the force, so halving finds it; beyond this force nearly all units are of one size.
  constexpr double strongest = 40;
  constexpr int halvings = 60;
  double low = -strongest;
  double high = strongest;
  for (int i = 0; i < halvings; ++i) {
    const double force = (low + high) / 2;
    (mean_size(tilted_by(shares, force)) < mean ? low : high) = force;
  }
  return tilted_by(shares, (low + high) / 2);
}

std::uint32_t Units::size_of(std::size_t region, std::uint32_t unit) const {
  const double u = unit_die(seed, subject, region, unit, UnitDie::size);
  double below = 0;
  for (std::size_t i = 0; i + 1 < largest_unit; ++i) {
    below += shares[region][i];
    if (u < below) {
      return static_cast<std::uint32_t>(i + 1);
    }
  }
  return largest_unit;
}

Units draw_units(const UnitProfile& units, const Person& person) {
  Units out;
  out.seed = person.seed;
  out.subject = person.subject;
  constexpr double reach_sds = 2.5;  // as for every trait of a person
  const double own = random::truncated_normal(0, 1, -reach_sds, reach_sds,
                                              unit_die(person.seed, person.subject, 0, 0, UnitDie::person));
  const double r = units.density_correlation;
  const double at_vertex =
      units.per_cm2.middle + units.per_cm2.sd * (r * person.density_deviate + std::sqrt(1 - r * r) * own);
  // Where a head has hardly a hair or very many, units still have at least one and at most four and a half follicles.
  constexpr double fewest = 1.02;
  constexpr double most = 4.5;
  const double dense = standing_per_cm2(person, static_cast<std::size_t>(Region::vertex));
  for (std::size_t region = 0; region < region_count; ++region) {
    const double terminal = terminal_per_cm2(person, region);
    const double wanted = at_vertex * std::sqrt(standing_per_cm2(person, region) / dense);
    out.per_cm2[region] = std::clamp(wanted, terminal / most, terminal / fewest);
    out.shares[region] = tilted(units.shares, std::clamp(terminal / out.per_cm2[region], fewest, most));
  }
  return out;
}

PatchUnits units_of_patch(const Units& units, const Person& person, std::size_t region, std::uint32_t terminal,
                          std::uint32_t vellus) {
  PatchUnits out;
  out.unit_of.reserve(std::size_t{terminal} + vellus);
  while (out.unit_of.size() < terminal) {
    const std::uint32_t size = units.size_of(region, out.units);
    const auto room = terminal - static_cast<std::uint32_t>(out.unit_of.size());
    out.unit_of.insert(out.unit_of.end(), std::min(size, room), out.units);
    out.whole += size <= room ? 1 : 0;
    ++out.units;
  }
  const double all = units.per_cm2[region] * person.region_area_cm2[region];
  const double every = all / std::max(1, person.groups[Person::group_of(region, Kind::vellus)].follicles);
  for (std::uint32_t i = 0; i < vellus && out.units > 0; ++i) {
    const double place = every * (i + unit_die(units.seed, units.subject, region, i, UnitDie::vellus));
    out.unit_of.push_back(std::min(static_cast<std::uint32_t>(place), out.units - 1));
  }
  return out;
}

}  // namespace anagen::scalp
