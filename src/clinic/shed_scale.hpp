#pragma once

#include <array>
#include <cstdint>

#include "clinic/observed.hpp"

namespace anagen::clinic {

/// Six pictures of bundles of shed hair, among which a person finds what she loses on a day of washing.
///
/// How many hairs each picture shows was not published: the limits are a choice (docs/methods/clinic/shed_scale.md).
struct ShedScale {
  static constexpr std::int32_t pictures = 6;
  std::array<double, pictures - 1> limits{};  ///< hairs of a wash at which the next picture is chosen, rising
  double error_sd_ln = 0;                     ///< error of one answer [natural log of hairs]
};

/// Limits of which each is `step` times the one before.
[[nodiscard]] std::array<double, ShedScale::pictures - 1> geometric_limits(double first, double step);

/// The number of the picture chosen on `day`, 1 to 6, by one whose washes gave `hairs` lately.
[[nodiscard]] std::int32_t chosen_picture(const ShedScale& scale, double hairs, std::int32_t day, const Observed& who);

}  // namespace anagen::clinic
