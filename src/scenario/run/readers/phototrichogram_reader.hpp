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
                                           {"ptg_anagen_share", "growing share on the patch", "1"},
                                           // Told by thickness only; the order is that of the limits.
                                           {"ptg_anagen_20", "growing hairs of 20 um and more", "1/cm2"},
                                           {"ptg_anagen_30", "growing hairs of 30 um and more", "1/cm2"},
                                           {"ptg_anagen_40", "growing hairs of 40 um and more", "1/cm2"},
                                           {"ptg_anagen_50", "growing hairs of 50 um and more", "1/cm2"},
                                           {"ptg_telogen_20", "other hairs of 20 um and more", "1/cm2"},
                                           {"ptg_telogen_30", "other hairs of 30 um and more", "1/cm2"},
                                           {"ptg_telogen_40", "other hairs of 40 um and more", "1/cm2"},
                                           {"ptg_telogen_50", "other hairs of 50 um and more", "1/cm2"},
                                           {"ptg_non_vellus", "hairs of 30 um and more on the patch", "1/cm2"},
                                           {"ptg_terminal", "hairs of 40 um and more on the patch", "1/cm2"},
                                           {"ptg_nano", "hairs below 20 um on the patch", "1/cm2"}};
  static constexpr std::size_t without_thickness = 4;
  clinic::Phototrichogram instrument;

  /// The first four numbers, or all.
  [[nodiscard]] static std::span<const NumberInfo> numbers_told(const Spec& spec);
  /// From clipping to the photograph.
  [[nodiscard]] static double days_ahead(const Spec& spec) { return spec.interval_days; }
  [[nodiscard]] static PhototrichogramReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
