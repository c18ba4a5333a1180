#include "clinic/patch_instruments.hpp"

#include "core/units.hpp"

namespace anagen::clinic {
namespace {

constexpr double percent = 0.01;
constexpr double mm_per_cm = 10;

double growth_ratio(evidence::Lookup& lookup, const std::string& method) {
  if (method == "immersion") {
    return lookup("instrument.growth.immersion_ratio");
  }
  return method == "photograph" ? lookup("instrument.growth.photograph_ratio") : 1;
}

}  // namespace

Detection photograph_detection(evidence::Lookup& lookup) {
  return {.d50_um = lookup("instrument.detection.d50_phototrichogram"),
          .width_um = lookup("instrument.detection.width")};
}

Detection dyed_detection(evidence::Lookup& lookup) {
  return {.d50_um = lookup("instrument.detection.d50_dermoscopy_dye"),
          .width_um = lookup("instrument.detection.width")};
}

Sight photograph_sight(evidence::Lookup& lookup) {
  return {.detection = photograph_detection(lookup),
          .light_loss = share_of_row(lookup, "instrument.detection.light_hair_loss")};
}

Sight dyed_sight(evidence::Lookup& lookup) { return {.detection = dyed_detection(lookup)}; }

DiameterScale image_diameter(evidence::Lookup& lookup) {
  return {.ratio = 1, .error_um = lookup("instrument.diameter.error")};
}

double share_of_row(evidence::Lookup& lookup, std::string_view id) { return lookup(id) * percent; }

void add_readers(evidence::Lookup& lookup, CountNoise& noise, std::int32_t readers) {
  noise.readers = readers;
  if (readers > 1) {
    noise.cv_between = share_of_row(lookup, "instrument.hand_ptg.cv_between");
  }
}

Trichogram instrument_from(evidence::Lookup& lookup, const TrichogramSpec& spec) {
  return {.hairs = spec.hairs,
          .sight = {.detection = photograph_detection(lookup)},
          .catagen_days = lookup("follicle.catagen.mean", spec.region) * days_per_month};
}

UnitAreaTrichogram instrument_from(evidence::Lookup& lookup, const UnitAreaTrichogramSpec& spec) {
  return {.area_cm2 = spec.area_cm2,
          .diameter = image_diameter(lookup),
          .terminal_from_um = lookup("hair.class.terminal_from"),
          .meaningful_from_mm = lookup("hair.class.meaningful_from") * mm_per_cm};
}

Trichoscopy instrument_from(evidence::Lookup& lookup, const TrichoscopySpec& spec) {
  Trichoscopy instrument{.area_cm2 = spec.area_cm2,
                         .sight = spec.dye ? dyed_sight(lookup) : photograph_sight(lookup),
                         .noise = {.cv = cv_of_one_visit(share_of_row(lookup, "instrument.change.trichoscopy.error"))},
                         .diameter = image_diameter(lookup),
                         .thin_below_um = lookup("hair.class.vellus_below")};
  if (spec.reading == "matched") {
    instrument.noise.matched = share_of_row(lookup, "instrument.change.matched_trichoscopy.error");
  }
  add_readers(lookup, instrument.noise, spec.readers);
  return instrument;
}

GrowthMeasurement instrument_from(evidence::Lookup& lookup, const GrowthMeasurementSpec& spec) {
  return {.interval_days = spec.interval_days,
          .sight =
              spec.method == "micrometer" ? Sight{.detection = photograph_detection(lookup)} : photograph_sight(lookup),
          .resolution_um = lookup("instrument.phototrichogram.resolution"),
          .ratio = growth_ratio(lookup, spec.method),
          .diameter = image_diameter(lookup),
          .residual_cv = lookup("hair.growth_rate.cv_within_residual"),
          .vellus_below_um = lookup("hair.class.vellus_below"),
          .terminal_from_um = lookup("hair.class.terminal_from")};
}

HairWeight instrument_from(evidence::Lookup& lookup, const HairWeightSpec& spec) {
  return {.area_cm2 = spec.area_cm2, .interval_days = spec.interval_days, .g_per_cm3 = lookup("fibre.density")};
}

CumulativeWidth instrument_from(evidence::Lookup& lookup, const CumulativeWidthSpec& spec) {
  return {.area_cm2 = spec.area_cm2,
          .sight = photograph_sight(lookup),
          .noise = {.cv = share_of_row(lookup, "instrument.count.cv_software")},
          .diameter = image_diameter(lookup)};
}

HairCover instrument_from(evidence::Lookup& lookup, const HairCoverSpec& /*spec*/) {
  return {photograph_detection(lookup)};
}

Biopsy instrument_from(evidence::Lookup& lookup, const BiopsySpec& spec) {
  return {.diameter_mm = spec.diameter_mm,
          .punches = spec.punches,
          .scale = lookup("instrument.histology.scale"),
          .scale_sd = evidence::spread_sd(lookup.row("instrument.histology.scale")).value_or(0),
          .terminal_from_um = lookup("hair.class.vellus_below")};
}

ExogenSampling instrument_from(evidence::Lookup& lookup, const ExogenSamplingSpec& spec) {
  return {.area_cm2 = spec.area_cm2, .samplings = spec.samplings, .take = lookup("instrument.exogen.take")};
}

ImagingDiameter instrument_from(evidence::Lookup& lookup, const ImagingDiameterSpec& spec) {
  ImagingDiameter instrument{
      .hairs = spec.hairs, .sight = {.detection = photograph_detection(lookup)}, .diameter = image_diameter(lookup)};
  if (spec.device == "folliscope") {
    instrument.sight = photograph_sight(lookup);
    instrument.diameter.ratio = lookup("instrument.imaging.diameter_ratio");
  }
  return instrument;
}

}  // namespace anagen::clinic
