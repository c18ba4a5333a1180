#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "evidence/lookup.hpp"

namespace anagen::clinic {

/// The regions of a head, in the order of every output.
inline constexpr std::array<std::string_view, 5> head_regions = {"frontal", "mid", "vertex", "temporal", "occipital"};

/// Hair cover of each region of a head over that of the same head had nothing ever disturbed it; 1 = full.
using HeadCover = std::array<double, head_regions.size()>;
inline constexpr HeadCover full_head = {1, 1, 1, 1, 1};

/// Grades of a scale of drawings, told by how thin each region is (docs/methods/clinic/staging.md eq. 1).
///
/// What the drawings mean in covers is our definition: the scales are pictures, and their grades were recalled.
struct StageScale {
  /// A way down a scale: the cover at or below which each further grade begins, region by region; 1 where its drawing
  /// asks nothing of a region. No limit lies above that of the grade before.
  using Path = std::vector<HeadCover>;
  std::int32_t lowest = 1;  ///< the grade of a full head
  std::vector<Path> paths;
};

/// The highest grade.
[[nodiscard]] std::int32_t highest_grade(const StageScale& scale);

/// Where a head lies between the grades: the whole part is its grade, the rest how much of the way to the next is gone,
/// after the last how much of the way to a bare head. Never falls when a cover does.
[[nodiscard]] double latent_stage(const StageScale& scale, const HeadCover& cover);

/// The grade of a latent stage, within the scale.
[[nodiscard]] std::int32_t grade_of(const StageScale& scale, double latent);

/// Whether any grade asks something of a region.
[[nodiscard]] bool asks_of(const StageScale& scale, std::size_t region);

/// The scale `norwood`, `ludwig` or `sinclair`; `usual` is the first of a man and the last of anybody else. Rows
/// instrument.stage.*_N, by region.
[[nodiscard]] StageScale stage_scale(evidence::Lookup& lookup, std::string_view name);

}  // namespace anagen::clinic
