#pragma once

#include <cstdint>
#include <string>

namespace anagen {

/// The stage of pattern loss by drawings of a head, as two raters find it on one photograph.
struct StageSpec {
  std::int32_t every_days = 364;
  std::string scale = "usual";  ///< norwood, ludwig, sinclair; usual: Norwood-Hamilton in men, Sinclair in others
  std::int32_t at_least = 3;    ///< the grade from which `stage_reached` counts
  double area_cm2 = 2;          ///< of each region, that stands for the whole of it

  friend bool operator==(const StageSpec&, const StageSpec&) = default;
};
/// A panel compares a photograph of the head with that of the baseline, on seven points.
struct GlobalPhotographSpec {
  std::int32_t every_days = 84;
  std::string view = "above";  ///< above, vertex or frontal
  double area_cm2 = 2;

  friend bool operator==(const GlobalPhotographSpec&, const GlobalPhotographSpec&) = default;
};
/// The person says on seven points how her hair is against the baseline, and at which stage she sees herself.
struct SelfRatingSpec {
  std::int32_t every_days = 84;
  std::string view = "above";
  std::string scale = "usual";
  double area_cm2 = 2;

  friend bool operator==(const SelfRatingSpec&, const SelfRatingSpec&) = default;
};

}  // namespace anagen
