#pragma once

#include <array>
#include <string>

#include "anagen/results.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// Follicles of one frame by phase, vellus left out.
struct PhaseCounts {
  std::array<double, map_phase_count> in_phase{};
  double all = 0;
  [[nodiscard]] double not_growing() const { return all > 0 ? 1 - in_phase[0] / all : 0; }
};
[[nodiscard]] PhaseCounts count_phases(const std::vector<MapFollicle>& follicles, const std::vector<MapState>& states);

/// The drawings that both renditions of the page share: each head and each patch once, for `use`.
///
/// A head has its dots in one path for each phase and class of calibre; a patch has a stroke for each hair.
[[nodiscard]] std::string scalp_map_drawings(const ScalpMap& map);

/// Heads from above: a column for each day, a row for each arm and, on wide pages, one for what differs between them.
[[nodiscard]] std::string chart_scalp_heads(const Results& results, const std::string& finding, Room room);

/// One square of the vertex, follicle by follicle in its unit, for the same days and arms.
[[nodiscard]] std::string chart_scalp_patch(const Results& results, const std::string& finding, Room room);

}  // namespace anagen::report
