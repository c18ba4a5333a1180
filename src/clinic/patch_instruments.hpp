#pragma once

#include "anagen/patch_instruments.hpp"
#include "clinic/biopsy.hpp"
#include "clinic/cumulative_width.hpp"
#include "clinic/exogen_sampling.hpp"
#include "clinic/growth_measurement.hpp"
#include "clinic/hair_cover.hpp"
#include "clinic/hair_weight.hpp"
#include "clinic/imaging_diameter.hpp"
#include "clinic/trichogram.hpp"
#include "clinic/trichoscopy.hpp"
#include "clinic/unit_area_trichogram.hpp"
#include "evidence/lookup.hpp"

namespace anagen::clinic {

/// What a photograph without dye sees: instrument.detection.d50_phototrichogram, instrument.detection.width.
[[nodiscard]] Detection photograph_detection(evidence::Lookup& lookup);

/// With dye, which darkens thin hairs: instrument.detection.d50_dermoscopy_dye.
[[nodiscard]] Detection dyed_detection(evidence::Lookup& lookup);

/// A photograph without dye: what it sees by thickness, and instrument.detection.light_hair_loss of light hairs.
[[nodiscard]] Sight photograph_sight(evidence::Lookup& lookup);

/// With dye, by which no hair is light any more.
[[nodiscard]] Sight dyed_sight(evidence::Lookup& lookup);

/// Widths on an image, instrument.diameter.error.
[[nodiscard]] DiameterScale image_diameter(evidence::Lookup& lookup);

/// Readers who take turns: instrument.hand_ptg.cv_between.
void add_readers(evidence::Lookup& lookup, CountNoise& noise, std::int32_t readers);

/// A row in percent as a share.
[[nodiscard]] double share_of_row(evidence::Lookup& lookup, std::string_view id);

/// The photograph's detection stands in for the forceps, follicle.catagen.mean.
[[nodiscard]] Trichogram instrument_from(evidence::Lookup& lookup, const TrichogramSpec& spec);

/// hair.class.terminal_from, hair.class.meaningful_from, instrument.diameter.error.
[[nodiscard]] UnitAreaTrichogram instrument_from(evidence::Lookup& lookup, const UnitAreaTrichogramSpec& spec);

/// hair.class.vellus_below, instrument.change.trichoscopy.error, instrument.change.matched_trichoscopy.error.
[[nodiscard]] Trichoscopy instrument_from(evidence::Lookup& lookup, const TrichoscopySpec& spec);

/// instrument.growth.*_ratio, instrument.phototrichogram.resolution, hair.growth_rate.cv_within_residual,
/// hair.class.vellus_below, hair.class.terminal_from.
[[nodiscard]] GrowthMeasurement instrument_from(evidence::Lookup& lookup, const GrowthMeasurementSpec& spec);

/// fibre.density.
[[nodiscard]] HairWeight instrument_from(evidence::Lookup& lookup, const HairWeightSpec& spec);

/// instrument.count.cv_software.
[[nodiscard]] CumulativeWidth instrument_from(evidence::Lookup& lookup, const CumulativeWidthSpec& spec);

/// The eye sees as a photograph does.
[[nodiscard]] HairCover instrument_from(evidence::Lookup& lookup, const HairCoverSpec& spec);

/// instrument.histology.scale with its spread, hair.class.vellus_below.
[[nodiscard]] Biopsy instrument_from(evidence::Lookup& lookup, const BiopsySpec& spec);

/// instrument.exogen.take.
[[nodiscard]] ExogenSampling instrument_from(evidence::Lookup& lookup, const ExogenSamplingSpec& spec);

/// instrument.imaging.diameter_ratio, instrument.diameter.error.
[[nodiscard]] ImagingDiameter instrument_from(evidence::Lookup& lookup, const ImagingDiameterSpec& spec);

}  // namespace anagen::clinic
