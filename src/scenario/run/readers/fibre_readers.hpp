#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// Hairs pulled until they break.
struct TensileReader {
  using Spec = TensileTestSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::tensile_test;
  static constexpr NumberInfo numbers[] = {{"tensile_stress", "stress at which hairs break", "MPa"},
                                           {"tensile_stress_sd", "spread of that stress between hairs", "MPa"},
                                           {"tensile_extension", "extension at which hairs break", "percent"},
                                           {"tensile_modulus", "stiffness of hairs", "GPa"},
                                           {"tensile_force", "force at which hairs break", "gf"}};
  clinic::TensileTest test;

  [[nodiscard]] static TensileReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// The thickness of single hairs.
struct CaliperReader {
  using Spec = CaliperSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::caliper;
  static constexpr NumberInfo numbers[] = {{"hair_diameter", "thickness of single hairs", "um"},
                                           {"hair_minor_axis", "short axis of single hairs", "um"},
                                           {"hair_major_axis", "long axis of single hairs", "um"}};
  clinic::DiameterTest test;

  [[nodiscard]] static CaliperReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// The length of shed hairs.
struct ShedLengthReader {
  using Spec = ShedLengthSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::shed_length;
  static constexpr NumberInfo numbers[] = {{"shed_length", "length of shed hairs", "cm"},
                                           {"uncut_tip_share", "shed hairs never cut", "1"},
                                           {"uncut_length", "length of shed hairs never cut", "cm"},
                                           {"uncut_length_sd", "spread of uncut length in one person", "cm"},
                                           {"uncut_length_skew", "skewness of uncut length in one person", "skewness"}};
  double vellus_odds = 0;  ///< how readily a vellus hair is found, over a terminal one

  [[nodiscard]] static ShedLengthReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
