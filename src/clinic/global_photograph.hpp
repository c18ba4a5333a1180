#pragma once

#include <cstdint>

#include "clinic/observed.hpp"
#include "clinic/stage_scale.hpp"

namespace anagen::clinic {

/// Two looks at a head, compared on seven points: -3 much less hair, 0 no change, +3 much more
/// (docs/methods/clinic/staging.md eqs. 4-6).
struct Comparison {
  HeadCover weight{};            ///< how much of each region the look shows
  double points_per_change = 0;  ///< for the whole of the cover gained or lost, over what there was
  double error_sd = 0;           ///< of one answer [points]
  double expectation = 0;        ///< by which an answer is kinder while something is taken [points]
};

/// What a look shows: the covers of the regions, weighted; 1 where it shows nothing.
[[nodiscard]] double cover_shown(const HeadCover& weight, const HeadCover& cover);

/// The change from a cover to another in points, before it is an answer. Nothing to compare with: no change.
[[nodiscard]] double change_in_points(const Comparison& looks, double cover_before, double cover_now);

/// The answer to a change, -3 to 3: the nearest point after error (`deviate`, standard normal) and expectation, of
/// which `hope` in [0, 1] is at work.
[[nodiscard]] std::int32_t answer(const Comparison& looks, double points, double deviate, double hope);

/// The points that a panel gives on `day`.
[[nodiscard]] std::int32_t read(const Comparison& panel, double cover_before, double cover_now, std::int32_t day,
                                double hope, const Observed& who);

}  // namespace anagen::clinic
