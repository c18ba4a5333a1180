#pragma once

#include "clinic/hair_growth.hpp"
#include "evidence/lookup.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// Single hairs of a patch under a micrometer.
struct HairGrowthReader {
  using Spec = HairGrowthSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::hair_growth;
  static constexpr NumberInfo numbers[] = {
      {"hair_growth", "growth of terminal hairs of the patch", "um/day"},
      {"hair_growth_vellus", "growth of vellus hairs of the patch", "um/day"},
      {"hair_growth_vellus_ratio", "growth of vellus over that of terminal hairs", "1"},
      {"hair_growth_correlation", "rank correlation of growth with diameter on the patch", "1"}};
  clinic::HairGrowth instrument;

  [[nodiscard]] static HairGrowthReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
