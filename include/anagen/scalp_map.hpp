#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace anagen {

/// The phase in which a follicle is met, in plain words.
enum class MapPhase : std::uint8_t { growing, regressing, resting, about_to_fall, empty };
inline constexpr int map_phase_count = 5;

/// A place on a map: x to the person's right as drawn, y towards the front.
struct MapPoint {
  double x = 0;
  double y = 0;
};

/// One region as it is drawn; the temples are two lines of one region.
struct MapOutline {
  std::string region;
  std::vector<MapPoint> line;  ///< closed
};

/// A follicle that the map shows on every day and in every arm.
struct MapFollicle {
  MapPoint place;            ///< on the head in halves of its width; on the patch in mm from a corner
  std::uint32_t region = 0;  ///< place in Results::regions
  std::uint32_t unit = 0;    ///< follicular unit; told on the patch alone
  bool vellus = false;
};

/// What is met in a follicle on a day.
struct MapState {
  MapPhase phase = MapPhase::growing;
  bool holds_club = false;  ///< a club of the cycle before stands beside the growing hair
  float diameter_um = 0;    ///< 0 when empty
  float length_mm = 0;      ///< never cut; 0 when empty
};

/// The map on one day in one arm: one state for each follicle of the head and of the patch.
struct ScalpFrame {
  std::uint32_t arm = 0;  ///< place in Results::arms
  std::int32_t day = 0;   ///< counted from the scenario's day 0
  std::vector<MapState> head;
  std::vector<MapState> patch;
};

/// The scalp of one person seen from above, follicle by follicle, in each arm that was lived. Plain data.
///
/// The person is the one whose shedding at the peak is nearest the median of all. The map is laid flat: equal areas of
/// scalp are equal areas of the map, so the sides and the back of the head are folded up. Empty when not asked for.
struct ScalpMap {
  std::uint32_t subject = 0;
  double follicles_per_dot = 0;  ///< of the head
  double patch_side_mm = 0;      ///< of a square at the vertex; every follicle of it is shown
  double units_per_cm2 = 0;      ///< at the vertex
  std::vector<MapPoint> head_line;
  std::vector<MapOutline> outlines;
  std::vector<MapFollicle> head;
  std::vector<MapFollicle> patch;
  std::vector<ScalpFrame> frames;  ///< day by day: actual, then undisturbed where it differs
};

}  // namespace anagen
