#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

// Readers of a patch beside the phototrichogram's. Each reads the patch of its region at every visit, at the same place
// or anew.

/// Hairs plucked, roots told apart.
struct TrichogramReader {
  using Spec = TrichogramSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::trichogram;
  static constexpr NumberInfo numbers[] = {{"trichogram_anagen", "growing among the hairs plucked", "1"},
                                           {"trichogram_catagen", "regressing among the hairs plucked", "1"},
                                           {"trichogram_telogen", "resting among the hairs plucked", "1"}};
  clinic::Trichogram instrument;

  [[nodiscard]] static TrichogramReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Every hair of an area plucked.
struct UnitAreaReader {
  using Spec = UnitAreaTrichogramSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::unit_area_trichogram;
  static constexpr NumberInfo numbers[] = {{"uat_total", "hairs plucked from the area", "1/cm2"},
                                           {"uat_terminal", "hairs of 40 um and more plucked", "1/cm2"},
                                           {"uat_meaningful", "hairs of 40 um and 30 mm and more plucked", "1/cm2"},
                                           {"uat_thin_share", "thinner than 40 um among plucked", "1"},
                                           {"uat_anagen_share", "growing among all hairs plucked", "1"},
                                           {"uat_diameter", "mean diameter of all hairs plucked", "um"}};
  clinic::UnitAreaTrichogram instrument;

  [[nodiscard]] static UnitAreaReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Hairs under a lens.
struct TrichoscopyReader {
  using Spec = TrichoscopySpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::trichoscopy;
  static constexpr NumberInfo numbers[] = {{"trichoscopy_total", "hairs counted under the lens", "1/cm2"},
                                           {"trichoscopy_thin_share", "thinner than 30 um under the lens", "1"},
                                           {"trichoscopy_diameter", "mean diameter under the lens", "um"}};
  clinic::Trichoscopy instrument;

  [[nodiscard]] static TrichoscopyReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Gain in length of growing hairs, one by one.
struct GrowthReader {
  using Spec = GrowthMeasurementSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::growth_measurement;
  static constexpr NumberInfo numbers[] = {
      {"growth_rate", "growth of the hairs measured", "um/day"},
      {"growth_rate_thin", "growth of hairs of 30 to 60 um", "um/day"},
      {"growth_rate_thick", "growth of hairs of 60 um and more", "um/day"},
      {"growth_rate_terminal", "growth of terminal hairs", "um/day"},
      {"growth_rate_vellus", "growth of vellus hairs", "um/day"},
      {"growth_rate_vellus_ratio", "growth of vellus over that of terminal hairs", "1"},
      {"growth_rate_correlation", "rank correlation of growth with diameter", "1"}};
  clinic::GrowthMeasurement instrument;

  /// From the first length to the second.
  [[nodiscard]] static double days_ahead(const Spec& spec) { return spec.interval_days; }
  [[nodiscard]] static GrowthReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Clipped hair weighed.
struct HairWeightReader {
  using Spec = HairWeightSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::hair_weight;
  static constexpr NumberInfo numbers[] = {{"hair_weight", "weight of hair grown in the interval", "mg/cm2"},
                                           {"hair_weight_count", "hairs in the clipping that is weighed", "1/cm2"}};
  clinic::HairWeight instrument;

  [[nodiscard]] static HairWeightReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Widths added up.
struct CumulativeWidthReader {
  using Spec = CumulativeWidthSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::cumulative_width;
  static constexpr NumberInfo numbers[] = {{"cumulative_width", "sum of the widths of all hairs", "um/cm2"},
                                           {"cumulative_width_mean", "mean width of the hairs added up", "um"}};
  clinic::CumulativeWidth instrument;

  [[nodiscard]] static CumulativeWidthReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Skin cut across.
struct BiopsyReader {
  using Spec = BiopsySpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::biopsy;
  static constexpr NumberInfo numbers[] = {{"biopsy_follicles", "follicles in a punch", "follicles"},
                                           {"biopsy_terminal", "terminal follicles in a punch", "follicles"},
                                           {"biopsy_vellus", "vellus follicles in a punch", "follicles"},
                                           {"biopsy_ratio", "terminal follicles for one vellus", "to 1"},
                                           {"biopsy_anagen_share", "growing terminal follicles in tissue", "1"}};
  clinic::Biopsy instrument;

  [[nodiscard]] static BiopsyReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Loose clubs pulled gently.
struct ExogenReader {
  using Spec = ExogenSamplingSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::exogen_sampling;
  static constexpr NumberInfo numbers[] = {
      {"exogen_taken", "loose hairs that come from the area", "1/cm2"},
      {"exogen_first_share", "those of the first sampling among them", "1"},
      {"exogen_diameter", "mean diameter of the loose hairs", "um"},
      {"exogen_standing_diameter", "mean diameter of all hairs of the area", "um"}};
  clinic::ExogenSampling instrument;

  [[nodiscard]] static ExogenReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Standing hairs measured.
struct ImagingDiameterReader {
  using Spec = ImagingDiameterSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::imaging_diameter;
  static constexpr NumberInfo numbers[] = {
      {"imaging_diameter", "mean diameter of the hairs measured", "um"},
      {"imaging_diameter_sd", "spread of diameter between the hairs measured", "um"}};
  clinic::ImagingDiameter instrument;

  [[nodiscard]] static ImagingDiameterReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
