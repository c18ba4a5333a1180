#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anagen {

/// A share of the whole vesicles of one session, and where it is a month later, in plain words.
struct SerumPlace {
  std::string id;  ///< on_surface, washed_off, in_corneum, in_openings, in_channels, in_epidermis, in_dermis, taken_up,
                   ///< cleared
  std::string label;
  double share = 0;
};

/// A part of a follicle that would have to be reached: from where to where it lies, and how often it is hit.
struct SerumTarget {
  std::string id;  ///< resting, bulge, bulb
  std::string label;
  double from_mm = 0;
  double to_mm = 0;
  double chance_once = 0;  ///< in one session
  double chance_ever = 0;  ///< in all sessions
};

/// Something that nobody knows and on which the answer hangs.
struct UnknownInput {
  std::string id;
  std::string note;
  bool assumed = false;  ///< a placeholder stood in for it; otherwise it was left out
};

/// Hits of single follicles by all sessions: one a follicle of the patch of `ScalpMap`, states as on its first day.
struct HitMap {
  std::vector<std::uint32_t> sessions_hit;
};

/// Where a serum of the scenario goes and what it reaches. Plain data; amounts are shares of the whole vesicles.
struct SerumAccount {
  std::string product;
  bool needled = false;
  bool massaged = false;
  double injected_ml = 0;
  std::uint32_t sessions = 0;
  double label_particles = 0;
  bool label_assumed = false;  ///< the product tells no number, nor did the scenario
  double whole_vesicles = 0;
  double area_cm2 = 0;
  std::vector<SerumPlace> places;
  double layer_mm = 0;
  std::vector<double> by_depth;  ///< share that is or was lost in each layer from the surface down
  double channel_mm = 0;         ///< real depth; 0 without needles
  double channels_per_cm2 = 0;
  double decay_mm = 0;  ///< length over which a concentration falls to 1/e
  double superficial_share = 0;
  std::vector<SerumTarget> targets;
  double days_gained = 0;  ///< mean days by which all sessions bring a resting follicle forward
  HitMap map;              ///< empty without a scalp map
  std::vector<UnknownInput> unknown;
};

/// How far an unknown number moves an outcome: Spearman's rank correlation over the draws.
struct OutlookDriver {
  std::string id;
  double correlation = 0;
};

/// What the serum adds to one number, over everything that is open: actual minus the same with its vehicle.
struct OutlookRow {
  std::string measure;
  std::string label;
  std::string unit;
  std::int32_t day = 0;  ///< counted from the first session
  double p05 = 0;
  double p50 = 0;
  double p95 = 0;
  std::vector<OutlookDriver> drivers;  ///< the strongest first
};

/// The scenario lived once for each draw of all numbers that the serum's answer hangs on.
struct Outlook {
  std::uint32_t draws = 0;
  std::uint32_t open = 0;     ///< numbers that were drawn
  std::uint32_t guessed = 0;  ///< of them, those for which no measurement was found (grade D)
  std::vector<OutlookRow> rows;
};

}  // namespace anagen
