#pragma once

#include <span>
#include <vector>

#include "skin/active.hpp"
#include "skin/session.hpp"

namespace anagen::skin {

/// Where a film goes: at once into openings and channels, then slowly through every door, the rest under the tap.
///
/// All in the unit of the amount applied, over the whole treated area; the parts add up to it.
struct FilmCourse {
  double into_openings = 0;           ///< at once
  double filled_channels = 0;         ///< at once, after backflow
  std::vector<double> into_corneum;   ///< in each step
  std::vector<double> into_channels;  ///< in each step, by diffusion through closing pores
  double on_surface = 0;              ///< at the last moment
  double washed_off = 0;
};

/// The course of an `amount` laid on as the film of the session, which has one; a moment of `times_hours` is the wash.
///
/// What one door takes is not there for the others: together they never take more than there is.
/// Source: docs/methods/skin/doors.md, eq. 1-7
[[nodiscard]] FilmCourse film_course(const Session& session, const Active& active, double amount,
                                     std::span<const double> times_hours);

}  // namespace anagen::skin
