#include "scenario/run/readers/patch_readers.hpp"

#include <algorithm>
#include <array>

#include "scenario/run/readers/patch_visits.hpp"

namespace anagen::scenario {

namespace {

using Patch = std::span<const follicle::FollicleTrace>;

/// Area on which hairs are drawn by lot: holds more than are ever wanted.
constexpr double hairs_to_area_cm2 = 0.01;

/// Reads with an instrument whose reading knows who, when and where, and lays down what `numbers` makes of it.
template <class Instrument, class Numbers>
Readings read_each(const Visits& visits, const PatchSite& site, Instrument instrument, Numbers numbers) {
  if constexpr (requires { instrument.sight; }) {
    instrument = looking_at(visits, instrument);
  }
  return read_patches(visits, site, [&](Patch patch, Ticks t, const clinic::Sitting& sitting) {
    return numbers(clinic::read(instrument, patch, t, visits.who, sitting));
  });
}

}  // namespace

TrichogramReader TrichogramReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings TrichogramReader::read(const Visits& visits, const Spec& spec) const {
  return read_each(visits, patch_site(spec.region, std::max(1.0, spec.hairs * hairs_to_area_cm2), spec.site),
                   instrument, [](const clinic::TrichogramReading& reading) {
                     return std::array{reading.anagen_share, reading.catagen_share, reading.telogen_share};
                   });
}

UnitAreaReader UnitAreaReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings UnitAreaReader::read(const Visits& visits, const Spec& spec) const {
  return read_each(visits, patch_site(spec.region, spec.area_cm2, spec.site), instrument,
                   [](const clinic::UnitAreaReading& reading) {
                     return std::array{reading.density_per_cm2, reading.terminal_per_cm2, reading.meaningful_per_cm2,
                                       reading.thin_share,      reading.anagen_share,     reading.mean_diameter_um};
                   });
}

TrichoscopyReader TrichoscopyReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings TrichoscopyReader::read(const Visits& visits, const Spec& spec) const {
  return read_each(visits, patch_site(spec.region, spec.area_cm2, spec.site), instrument,
                   [](const clinic::TrichoscopyReading& reading) {
                     return std::array{reading.density_per_cm2, reading.thin_share, reading.mean_diameter_um};
                   });
}

GrowthReader GrowthReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings GrowthReader::read(const Visits& visits, const Spec& spec) const {
  return read_each(visits, patch_site(spec.region, spec.area_cm2, spec.site), instrument,
                   [](const clinic::GrowthReading& reading) {
                     return std::array{reading.um_per_day,          reading.thin_um_per_day,   reading.thick_um_per_day,
                                       reading.terminal_um_per_day, reading.vellus_um_per_day, reading.vellus_ratio,
                                       reading.rank_correlation};
                   });
}

HairWeightReader HairWeightReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings HairWeightReader::read(const Visits& visits, const Spec& spec) const {
  return read_patches(visits, patch_site(spec.region, spec.area_cm2, spec.site),
                      [&](Patch patch, Ticks t, const clinic::Sitting& /*sitting*/) {
                        const clinic::HairWeightReading reading = clinic::read(instrument, patch, t);
                        return std::array{reading.mg_per_cm2, reading.density_per_cm2};
                      });
}

CumulativeWidthReader CumulativeWidthReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings CumulativeWidthReader::read(const Visits& visits, const Spec& spec) const {
  return read_each(
      visits, patch_site(spec.region, spec.area_cm2, spec.site), instrument,
      [](const clinic::CumulativeWidthReading& reading) { return std::array{reading.um_per_cm2, reading.mean_um}; });
}

BiopsyReader BiopsyReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings BiopsyReader::read(const Visits& visits, const Spec& spec) const {
  // Tissue is gone once taken, so every visit punches anew; the person's scale says how much skin a punch stands for.
  const double area =
      clinic::punch_area_cm2(instrument) * instrument.punches * clinic::scale_of(instrument, visits.who);
  return read_patches(visits, {region_index(spec.region), area, true},
                      [&](Patch patch, Ticks t, const clinic::Sitting& /*sitting*/) {
                        const clinic::BiopsyReading reading = clinic::read(instrument, patch, t);
                        return std::array{reading.follicles, reading.terminal, reading.vellus,
                                          reading.terminal_over_vellus, reading.anagen_share};
                      });
}

ExogenReader ExogenReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings ExogenReader::read(const Visits& visits, const Spec& spec) const {
  return read_each(visits, patch_site(spec.region, spec.area_cm2, spec.site), instrument,
                   [](const clinic::ExogenReading& reading) {
                     return std::array{reading.taken_per_cm2, reading.first_share, reading.mean_diameter_um,
                                       reading.standing_diameter_um};
                   });
}

ImagingDiameterReader ImagingDiameterReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings ImagingDiameterReader::read(const Visits& visits, const Spec& spec) const {
  return read_each(
      visits, patch_site(spec.region, std::max(1.0, spec.hairs * hairs_to_area_cm2), spec.site), instrument,
      [](const clinic::ImagingDiameterReading& reading) { return std::array{reading.mean_um, reading.sd_um}; });
}

}  // namespace anagen::scenario
