#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "anagen/patch_instruments.hpp"
#include "anagen/staging_instruments.hpp"

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
  std::int32_t hairs = 55;  ///< in the lock; the middle of what is in use (evidence obs.pull.hairs)

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
  std::string reading = "manual";  ///< manual, automatic, matched, trichoscan or macrophotograph
  std::int32_t readers = 1;        ///< people who take turns; with one, the count is hers by definition
  bool by_thickness = false;       ///< tell the counts above 20, 30, 40 and 50 um as well

  friend bool operator==(const PhototrichogramSpec&, const PhototrichogramSpec&) = default;
};
/// A wash that is not counted, then three that are, a day apart; the last one on the day of the visit.
struct RefinedWashTestSpec {
  std::int32_t every_days = 28;

  friend bool operator==(const RefinedWashTestSpec&, const RefinedWashTestSpec&) = default;
};
/// One wash over gauze after five days without shampoo, its hairs sorted by length.
struct ModifiedWashTestSpec {
  std::int32_t every_days = 28;

  friend bool operator==(const ModifiedWashTestSpec&, const ModifiedWashTestSpec&) = default;
};
/// Sixty seconds of combing on three mornings, the last one on the day of the visit.
struct Comb60sSpec {
  std::int32_t every_days = 28;

  friend bool operator==(const Comb60sSpec&, const Comb60sSpec&) = default;
};
/// The person says which of six pictures shows what she loses with a wash.
struct ShedScaleSpec {
  std::int32_t every_days = 28;

  friend bool operator==(const ShedScaleSpec&, const ShedScaleSpec&) = default;
};
/// Hairs cut off at the skin and pulled until they break.
struct TensileTestSpec {
  std::int32_t every_days = 84;
  std::int32_t hairs = 50;
  std::string moisture = "dry";  ///< dry (65 % relative humidity), wet
  double gauge_cm = 3;

  friend bool operator==(const TensileTestSpec&, const TensileTestSpec&) = default;
};
/// The thickness of hairs, one by one.
struct CaliperSpec {
  std::int32_t every_days = 84;
  std::int32_t hairs = 30;
  std::string method = "caliper";  ///< caliper, imaging
  std::string taken = "cut";       ///< cut (off the head), shed (in the two weeks before)
  double place_cm = 1;             ///< from the skin end

  friend bool operator==(const CaliperSpec&, const CaliperSpec&) = default;
};
/// The length of shed hairs, and how many still have their tip.
struct ShedLengthSpec {
  std::int32_t every_days = 28;
  std::int32_t hairs = 100;
  std::int32_t gathered_days = 14;  ///< days up to the visit on which they were shed

  friend bool operator==(const ShedLengthSpec&, const ShedLengthSpec&) = default;
};

/// A photographed patch on which follicular units are told apart, and the hairs of each counted.
struct UnitCountSpec {
  std::int32_t every_days = 364;
  std::string region = "vertex";
  double area_cm2 = 1;

  friend bool operator==(const UnitCountSpec&, const UnitCountSpec&) = default;
};

/// Dihydrotestosterone of blood and of a piece of scalp, over that of the same person without any medicine.
struct DhtAssaySpec {
  std::int32_t every_days = 84;

  friend bool operator==(const DhtAssaySpec&, const DhtAssaySpec&) = default;
};

/// The share of the scalp without hair, by the eye of a dermatologist: the Severity of Alopecia Tool.
struct SaltSpec {
  std::int32_t every_days = 28;

  friend bool operator==(const SaltSpec&, const SaltSpec&) = default;
};

using InstrumentSpec =
    std::variant<ShedCollectionSpec, WashDayCountSpec, PullTestSpec, PhototrichogramSpec, RefinedWashTestSpec,
                 ModifiedWashTestSpec, Comb60sSpec, ShedScaleSpec, TensileTestSpec, CaliperSpec, ShedLengthSpec,
                 TrichogramSpec, UnitAreaTrichogramSpec, TrichoscopySpec, GrowthMeasurementSpec, HairWeightSpec,
                 CumulativeWidthSpec, BiopsySpec, ExogenSamplingSpec, ImagingDiameterSpec, UnitCountSpec, HairCoverSpec,
                 DhtAssaySpec, SaltSpec, StageSpec, GlobalPhotographSpec, SelfRatingSpec>;

}  // namespace anagen
