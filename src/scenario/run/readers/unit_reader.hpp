#pragma once

#include "clinic/instruments.hpp"
#include "scalp/units.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// A photographed patch with its follicular units.
struct UnitReader {
  using Spec = UnitCountSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::unit_count;
  static constexpr NumberInfo numbers[] = {{"unit_count", "follicular units counted on the patch", "1/cm2"},
                                           {"unit_hairs", "hairs counted in the units of the patch", "1/cm2"},
                                           {"hairs_per_unit", "hairs per unit", "hairs"},
                                           {"unit_share_1", "units with one hair", "1"},
                                           {"unit_share_2", "units with two hairs", "1"},
                                           {"unit_share_3", "units with three hairs", "1"},
                                           {"unit_share_4", "units with four hairs", "1"},
                                           {"unit_share_5", "units with five hairs or more", "1"}};
  clinic::UnitCount instrument;
  scalp::UnitProfile units;

  [[nodiscard]] static UnitReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
