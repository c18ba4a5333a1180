#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// A clipped and photographed patch.
struct PhototrichogramReader {
  using Spec = PhototrichogramSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::phototrichogram;
  static constexpr NumberInfo numbers[] = {{"ptg_total", "hairs counted on the patch", "1/cm2"},
                                           {"ptg_anagen", "growing hairs counted on the patch", "1/cm2"},
                                           {"ptg_telogen", "other hairs counted on the patch", "1/cm2"},
                                           {"ptg_anagen_share", "growing share on the patch", "1"}};
  clinic::Phototrichogram instrument;
  double loss_of_light = 0;  ///< share of light hairs that the photograph loses

  [[nodiscard]] static PhototrichogramReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
