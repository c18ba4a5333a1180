#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// A patch beside the same patch undisturbed.
struct HairCoverReader {
  using Spec = HairCoverSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::hair_cover;
  static constexpr NumberInfo numbers[] = {{"hair_cover", "hair cover of the patch over that of an undisturbed", "1"}};
  clinic::HairCover instrument;

  [[nodiscard]] static HairCoverReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
