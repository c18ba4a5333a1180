#pragma once

#include <cstdint>
#include <string>

namespace anagen {

// Instruments that look at a patch of scalp, hair by hair. `region` is one of the five of a scalp. `site` says where
// the patch lies at later visits: "same", one marked place, or "anew", another place of the region each time.

/// A number of hairs plucked at one site and their roots looked at.
struct TrichogramSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  std::int32_t hairs = 50;
  std::string site = "same";

  friend bool operator==(const TrichogramSpec&, const TrichogramSpec&) = default;
};
/// Every hair of a small area plucked, thin ones included, and measured.
struct UnitAreaTrichogramSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;
  std::string site = "anew";  ///< a plucked area is not plucked again

  friend bool operator==(const UnitAreaTrichogramSpec&, const UnitAreaTrichogramSpec&) = default;
};
/// Hairs counted and measured under a lens, not clipped.
struct TrichoscopySpec {
  std::int32_t every_days = 84;
  std::string region = "frontal";
  double area_cm2 = 1;
  bool dye = true;
  std::string site = "same";
  std::string reading = "corrected";  ///< corrected: software with corrections by hand; or matched
  std::int32_t readers = 1;

  friend bool operator==(const TrichoscopySpec&, const TrichoscopySpec&) = default;
};
/// Length that growing hairs gain a day, hair by hair, beside their thickness.
struct GrowthMeasurementSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;
  double interval_days = 3;
  std::string method = "micrometer";  ///< micrometer, immersion or photograph
  std::string site = "same";

  friend bool operator==(const GrowthMeasurementSpec&, const GrowthMeasurementSpec&) = default;
};
/// The hair that a clipped area has grown over an interval, weighed.
struct HairWeightSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1.2;
  double interval_days = 42;
  std::string site = "same";

  friend bool operator==(const HairWeightSpec&, const HairWeightSpec&) = default;
};
/// The widths of all hairs of an area, added up on a photograph.
struct CumulativeWidthSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;
  std::string site = "same";

  friend bool operator==(const CumulativeWidthSpec&, const CumulativeWidthSpec&) = default;
};
/// Punches of skin cut across and their follicles counted; always from new places.
struct BiopsySpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double diameter_mm = 4;
  std::int32_t punches = 1;

  friend bool operator==(const BiopsySpec&, const BiopsySpec&) = default;
};
/// Clubs that come with a gentle pull at every hair of an area, once or several times in a row.
struct ExogenSamplingSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;
  std::int32_t samplings = 1;
  std::string site = "same";

  friend bool operator==(const ExogenSamplingSpec&, const ExogenSamplingSpec&) = default;
};
/// How much of its hair a patch still has: what an eye sees of it, over what it would have had undisturbed.
struct HairCoverSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;

  friend bool operator==(const HairCoverSpec&, const HairCoverSpec&) = default;
};
/// Thickness of a number of standing hairs.
struct ImagingDiameterSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  std::int32_t hairs = 30;
  std::string device = "caliper";  ///< caliper or folliscope
  std::string site = "same";

  friend bool operator==(const ImagingDiameterSpec&, const ImagingDiameterSpec&) = default;
};

}  // namespace anagen
