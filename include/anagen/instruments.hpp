#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "anagen/patch_instruments.hpp"

namespace anagen {

/// All released hairs that are caught, day by day.
struct ShedCollectionSpec {
  std::int32_t every_days = 7;

  friend bool operator==(const ShedCollectionSpec&, const ShedCollectionSpec&) = default;
};
/// The count of one wash, `gap_days` after the wash before.
struct WashDayCountSpec {
  std::int32_t every_days = 28;
  double gap_days = 1;

  friend bool operator==(const WashDayCountSpec&, const WashDayCountSpec&) = default;
};
/// A pull on a lock of hairs.
struct PullTestSpec {
  std::int32_t every_days = 28;
  std::int32_t hairs = 55;

  friend bool operator==(const PullTestSpec&, const PullTestSpec&) = default;
};
/// A clipped and photographed patch, read again after the interval.
struct PhototrichogramSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;
  double interval_days = 3;
  double magnification = 3;        ///< 2 or 3
  std::string site = "same";       ///< same: one marked site; anew: another place of the region at each visit
  std::string contrast = "none";   ///< none or dye
  std::string reading = "manual";  ///< manual, automatic, matched or trichoscan
  std::int32_t readers = 1;        ///< people who take turns; with one, the count is hers by definition
  bool by_thickness = false;       ///< tell the counts above 20, 30, 40 and 50 um as well

  friend bool operator==(const PhototrichogramSpec&, const PhototrichogramSpec&) = default;
};

using InstrumentSpec =
    std::variant<ShedCollectionSpec, WashDayCountSpec, PullTestSpec, PhototrichogramSpec, TrichogramSpec,
                 UnitAreaTrichogramSpec, TrichoscopySpec, GrowthMeasurementSpec, HairWeightSpec, CumulativeWidthSpec,
                 BiopsySpec, ExogenSamplingSpec, ImagingDiameterSpec>;

}  // namespace anagen
