#include "cause/pulse.hpp"

#include <algorithm>
#include <cmath>

#include "core/math/exp_log.hpp"

namespace anagen::cause {

namespace {

/// Fading is called over at exp(-3), a twentieth, of its start.
constexpr double fadings_to_end = 3;

double risen(const Pulse& pulse) {
  const double acted = pulse.until - pulse.from;
  return acted >= pulse.rise_days ? 1 : acted / pulse.rise_days;
}

/// Integral of the strength from the start of the pulse to `t`.
double integral(const Pulse& pulse, double t) {
  const double acted = std::clamp(t - pulse.from, 0.0, pulse.until - pulse.from);
  const double rise = std::min(acted, pulse.rise_days);
  double sum = (acted - rise) + (pulse.rise_days > 0 ? rise * rise / (2 * pulse.rise_days) : 0);
  if (t > pulse.until && pulse.fading_days > 0) {
    sum -= risen(pulse) * pulse.fading_days * math::expm1(-(t - pulse.until) / pulse.fading_days);
  }
  return sum;
}

}  // namespace

double mean_strength(const Pulse& pulse, std::int32_t day) {
  if (pulse.until <= pulse.from || day + 1 <= pulse.from) {
    return 0;
  }
  return std::clamp(integral(pulse, day + 1) - integral(pulse, day), 0.0, 1.0);
}

std::int32_t last_day(const Pulse& pulse) {
  return static_cast<std::int32_t>(std::ceil(pulse.until + fadings_to_end * pulse.fading_days)) - 1;
}

}  // namespace anagen::cause
