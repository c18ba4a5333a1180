#include "clinic/biopsy.hpp"

#include <algorithm>
#include <limits>
#include <numbers>

#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

/// The hair by which a follicle's size is judged at `t`: the youngest that has begun, or, of an empty follicle that was
/// empty from the start, its next.
const follicle::Hair* hair_of(const follicle::FollicleTrace& trace, Ticks t) {
  const follicle::Hair* found = trace.hairs.empty() ? nullptr : &trace.hairs.front();
  for (const follicle::Hair& hair : trace.hairs) {
    if (hair.emerged <= t) {
      found = &hair;
    }
  }
  return found;
}

}  // namespace

double punch_area_cm2(const Biopsy& instrument) {
  constexpr double mm2_per_cm2 = 100;
  constexpr double quarter = 0.25;
  return quarter * std::numbers::pi * instrument.diameter_mm * instrument.diameter_mm / mm2_per_cm2;
}

double scale_of(const Biopsy& instrument, const Observed& who) {
  constexpr double least = 0.1;
  const random::Block dice = random::roll(reading_dice(who, 0));
  return std::max(least, instrument.scale + instrument.scale_sd * random::standard_normal(random::open_unit(dice[0])));
}

BiopsyReading read(const Biopsy& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t) {
  double terminal = 0;
  double vellus = 0;
  double growing = 0;
  for (const follicle::FollicleTrace& trace : patch) {
    const follicle::Hair* hair = hair_of(trace, t);
    if (hair == nullptr) {
      continue;
    }
    if (static_cast<double>(hair->diameter_um) < instrument.terminal_from_um) {
      vellus += 1;
    } else {
      terminal += 1;
      growing += grows(*hair, t) ? 1 : 0;
    }
  }
  return {.follicles = (terminal + vellus) / instrument.punches,
          .terminal = terminal / instrument.punches,
          .vellus = vellus / instrument.punches,
          .terminal_over_vellus = vellus > 0 ? terminal / vellus : std::numeric_limits<double>::quiet_NaN(),
          .anagen_share = growing / terminal};
}

}  // namespace anagen::clinic
