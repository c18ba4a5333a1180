#include "clinic/shed_reading.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

constexpr double not_observed = std::numeric_limits<double>::quiet_NaN();

/// Hairs of both classes found over some days, with the sum of their diameters.
struct Found {
  double terminal = 0;
  double vellus = 0;
  double diameters_um = 0;
};

Found find_between(std::span<const ShedDay> terminal, std::span<const ShedDay> vellus, std::int32_t first,
                   std::int32_t last) {
  Found found;
  const auto add = [&](std::span<const ShedDay> days, double& hairs) {
    const auto end = std::min(static_cast<std::int32_t>(days.size()) - 1, last);
    for (std::int32_t day = std::max(first, 0); day <= end; ++day) {
      const ShedDay& today = days[static_cast<std::size_t>(day)];
      hairs += today.taken();
      found.diameters_um += today.taken() * today.mean_diameter_um;
    }
  };
  add(terminal, found.terminal);
  add(vellus, found.vellus);
  return found;
}

ShedReading read(const ShedCapture& capture, const Found& found, std::int32_t day, std::int32_t days,
                 const Observed& who) {
  const double hairs = found.terminal + found.vellus;
  if (hairs <= 0) {
    return {.hairs = 0, .mean_diameter_um = not_observed, .vellus_share = not_observed};
  }
  const double variance = found.terminal * capture.terminal_sd_um * capture.terminal_sd_um +
                          found.vellus * capture.vellus_sd_um * capture.vellus_sd_um;
  const random::Block dice = random::roll(reading_dice(who, day));
  const double error_um = random::standard_normal(random::open_unit(dice[0])) * std::sqrt(variance) / hairs;
  return {.hairs = hairs / days,
          .mean_diameter_um = found.diameters_um / hairs + error_um,
          .vellus_share = found.vellus / hairs};
}

}  // namespace

ShedReading read_wash(const ShedCapture& capture, std::span<const ShedDay> terminal, std::span<const ShedDay> vellus,
                      std::int32_t day, const Observed& who) {
  return read(capture, find_between(terminal, vellus, day, day), day, 1, who);
}

ShedReading read_collection(const ShedCapture& capture, std::span<const ShedDay> terminal,
                            std::span<const ShedDay> vellus, std::int32_t day, std::int32_t window_days,
                            const Observed& who) {
  const std::int32_t first = std::max(day - std::max(window_days, 1) + 1, 0);
  return read(capture, find_between(terminal, vellus, first, day), day, std::max(day - first + 1, 1), who);
}

WashContrast wash_contrast(std::span<const ShedDay> terminal, std::span<const ShedDay> vellus, const WashDays& washed,
                           std::int32_t first_day, std::int32_t last_day) {
  double on_wash = 0, on_other = 0, wash_days = 0, other_days = 0;
  for (std::int32_t day = std::max(first_day, 0); day <= last_day && day < static_cast<std::int32_t>(washed.size());
       ++day) {
    const Found found = find_between(terminal, vellus, day, day);
    const bool wash = washed[static_cast<std::size_t>(day)] != 0;
    (wash ? on_wash : on_other) += found.terminal + found.vellus;
    (wash ? wash_days : other_days) += 1;
  }
  return {.wash_days = wash_days > 0 ? on_wash / wash_days : not_observed,
          .other_days = other_days > 0 ? on_other / other_days : not_observed};
}

}  // namespace anagen::clinic
