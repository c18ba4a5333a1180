#pragma once

#include <array>

#include "clinic/salt.hpp"
#include "scalp/profile.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// Share of each region in SALT: front, middle and vertex are its top, by their areas.
[[nodiscard]] std::array<double, scalp::region_count> salt_weights(
    const clinic::SaltAreas& areas, const std::array<double, scalp::region_count>& region_area);

/// A reader goes over the whole scalp, region by region.
struct SaltReader {
  using Spec = SaltSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::salt;
  static constexpr NumberInfo numbers[] = {{"salt", "SALT: scalp without hair, read by eye", "percent"},
                                           {"salt20", "share of people with SALT of 20 or less", "1"},
                                           {"salt30", "share of people with SALT of 30 or less", "1"}};
  /// Terminal follicles of a region that are looked at: a multiple of all strata, so that each has its share.
  static constexpr std::uint32_t follicles = 400;

  clinic::Salt instrument;
  clinic::SaltAreas areas;

  [[nodiscard]] static SaltReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
