#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// Three daily washes after one that is not counted.
struct RefinedWashReader {
  using Spec = RefinedWashTestSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::refined_wash_test;
  static constexpr NumberInfo numbers[] = {{"rwt_count", "hairs per wash, three daily washes", "hairs"},
                                           {"rwt_diameter", "diameter in three washes", "um"},
                                           {"rwt_vellus_share", "vellus in three washes", "1"}};
  clinic::ShedCapture capture;

  [[nodiscard]] static RefinedWashReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// One wash after five days without shampoo, its hairs sorted by length.
struct ModifiedWashReader {
  using Spec = ModifiedWashTestSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::modified_wash_test;
  static constexpr NumberInfo numbers[] = {{"mwt_count", "hairs after five days unwashed", "hairs"},
                                           {"mwt_short_share", "hairs up to 3 cm, five days unwashed", "1"},
                                           {"mwt_long_share", "hairs from 5 cm, five days unwashed", "1"}};
  clinic::ModifiedWashTest test;

  [[nodiscard]] static ModifiedWashReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Sixty seconds of combing on three mornings.
struct CombReader {
  using Spec = Comb60sSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::comb_60s;
  static constexpr NumberInfo numbers[] = {{"comb_count", "hairs in 60 s of combing", "hairs"},
                                           {"comb_most", "most hairs of three combings", "hairs"},
                                           {"comb_cv", "spread of three combings over their mean", "1"}};
  clinic::CombTest test;

  [[nodiscard]] static CombReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// The picture that she chooses.
struct ShedScaleReader {
  using Spec = ShedScaleSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::shed_scale;
  static constexpr NumberInfo numbers[] = {{"shed_grade", "picture chosen for the shed", "points of 6"}};
  clinic::ShedScale scale;
  clinic::ShedCapture capture;  ///< of the washes that she has in mind

  [[nodiscard]] static ShedScaleReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
