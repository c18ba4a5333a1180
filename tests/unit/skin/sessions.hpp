#pragma once

#include "skin/product.hpp"
#include "skin/transport.hpp"

namespace anagen::skin::testing {

/// The usual session: stamped with 2 mm, 5 mL massaged in, washed after 36 h.
inline Session stamped(double area_cm2 = 150) {
  evidence::Lookup lookup;
  const Application usual = usual_application(lookup);
  Session out;
  out.area_cm2 = area_cm2;
  out.wash_hours = usual.wash_hours;
  out.layers = layers(lookup);
  out.film = Film{usual.volume_ml, usual.drying_hours, openings(lookup, Rub::massaged)};
  out.channels = channels(lookup, {});
  return out;
}

/// The same without needles.
inline Session rubbed_in() {
  Session out = stamped();
  out.channels.reset();
  return out;
}

/// Injected at the usual points, nothing on the surface.
inline Session injected() {
  evidence::Lookup lookup;
  Session out = stamped();
  out.film.reset();
  out.channels.reset();
  out.depots = depots(lookup, usual_application(lookup).volume_injected_ml);
  return out;
}

/// Vesicles of the median size.
inline Active vesicles() {
  evidence::Lookup lookup;
  return vesicle_active(lookup, size_law(lookup).median_nm);
}

inline Active proteins() {
  evidence::Lookup lookup;
  return protein_active(lookup);
}

/// A dose of whole vesicles from the usual label.
inline Dose applied(double particles = 5.6e10) { return {.applied = particles}; }

inline constexpr double two_weeks_hours = 336;

}  // namespace anagen::skin::testing
