#pragma once

#include <cstdint>
#include <string>
#include <variant>

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
  double magnification = 3;  ///< 2 or 3

  friend bool operator==(const PhototrichogramSpec&, const PhototrichogramSpec&) = default;
};

/// Single hairs of a patch, measured twice under a micrometer: how fast each grows and how thick it is.
struct HairGrowthSpec {
  std::int32_t every_days = 84;
  std::string region = "vertex";
  double area_cm2 = 1;

  friend bool operator==(const HairGrowthSpec&, const HairGrowthSpec&) = default;
};

using InstrumentSpec =
    std::variant<ShedCollectionSpec, WashDayCountSpec, PullTestSpec, PhototrichogramSpec, HairGrowthSpec>;

}  // namespace anagen
