#include "clinic/wash_test.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "random/counts.hpp"

namespace anagen::clinic {
namespace {

constexpr double not_observed = std::numeric_limits<double>::quiet_NaN();

/// Follicle numbers of the dice that sort hairs by length; `collect` uses lower ones.
constexpr std::uint32_t sorting = 16;

struct Sorted {
  std::int32_t at_most = 0;
  std::int32_t at_least = 0;
};

/// Sorts the hairs of one class by length: each is short, long or between with the shares of the sample.
Sorted sort(std::int32_t hairs, const LengthShares& shares, ShedClass hair_class, std::int32_t day,
            const Observed& who) {
  const random::Block dice = random::roll(
      catching_dice(who, sorting + static_cast<std::uint32_t>(hair_class), static_cast<std::uint32_t>(day)));
  Sorted out;
  out.at_most = static_cast<std::int32_t>(random::binomial(hairs, shares.at_most, random::open_unit(dice[0], dice[1])));
  const double rest = 1 - shares.at_most;
  const double longer = rest > 0 ? std::min(1.0, shares.at_least / rest) : 0;
  out.at_least =
      static_cast<std::int32_t>(random::binomial(hairs - out.at_most, longer, random::open_unit(dice[2], dice[3])));
  return out;
}

std::int32_t taken_on(std::span<const ShedDay> days, std::int32_t day) {
  return day >= 0 && static_cast<std::size_t>(day) < days.size() ? days[static_cast<std::size_t>(day)].taken() : 0;
}

}  // namespace

void prescribe_refined(WashDays& washed, std::int32_t visit_day) {
  for (std::int32_t day = visit_day - refined_washes; day <= visit_day; ++day) {
    if (day >= 0 && static_cast<std::size_t>(day) < washed.size()) {
      washed[static_cast<std::size_t>(day)] = 1;
    }
  }
}

ShedReading read_refined(const ShedCapture& capture, std::span<const ShedDay> terminal, std::span<const ShedDay> vellus,
                         std::int32_t visit_day, const Observed& who) {
  ShedReading sum{.hairs = 0, .mean_diameter_um = 0, .vellus_share = 0};
  for (std::int32_t wash = 0; wash < refined_washes; ++wash) {
    const ShedReading one = read_wash(capture, terminal, vellus, visit_day - wash, who);
    if (one.hairs > 0) {
      sum.hairs += one.hairs;
      sum.mean_diameter_um += one.hairs * one.mean_diameter_um;
      sum.vellus_share += one.hairs * one.vellus_share;
    }
  }
  if (sum.hairs <= 0) {
    return {.hairs = 0, .mean_diameter_um = not_observed, .vellus_share = not_observed};
  }
  return {.hairs = sum.hairs / refined_washes,
          .mean_diameter_um = sum.mean_diameter_um / sum.hairs,
          .vellus_share = sum.vellus_share / sum.hairs};
}

ModifiedWashReading read_modified(const ModifiedWashTest& test, std::span<const ShedDay> terminal,
                                  std::span<const ShedDay> vellus, std::span<const HandHair> sampled,
                                  std::int32_t visit_day, const Observed& who) {
  ModifiedWashReading reading;
  Sorted sorted;
  for (const ShedClass hair_class : {ShedClass::terminal, ShedClass::vellus}) {
    const std::int32_t hairs = taken_on(hair_class == ShedClass::terminal ? terminal : vellus, visit_day);
    const Sorted some =
        sort(hairs, length_shares(sampled, hair_class, test.short_um, test.long_um), hair_class, visit_day, who);
    reading.hairs += hairs;
    sorted.at_most += some.at_most;
    sorted.at_least += some.at_least;
  }
  reading.short_share = reading.hairs > 0 ? static_cast<double>(sorted.at_most) / reading.hairs : not_observed;
  reading.long_share = reading.hairs > 0 ? static_cast<double>(sorted.at_least) / reading.hairs : not_observed;
  return reading;
}

}  // namespace anagen::clinic
