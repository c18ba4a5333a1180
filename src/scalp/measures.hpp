#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "scalp/life.hpp"

namespace anagen::scalp {

/// What can be told of a head on a day. Shares, diameters and lengths speak of terminal follicles and their hairs:
/// vellus hairs turn over many times faster and no instrument for them is meant by "telogen share".
enum class Truth : std::uint8_t {
  shed_per_day,  ///< terminal hairs released, mean over the window [hairs/day]
  vellus_shed_per_day,
  anagen_share,  ///< of terminal follicles
  catagen_share,
  telogen_share,
  exogen_share,
  kenogen_share,
  held_club_share,    ///< clubs held beside a growing hair, over terminal follicles
  non_growing_share,  ///< of the terminal hairs that stand: catagen, telogen, exogen and held clubs
  visible_density,    ///< all hairs [1/cm2]
  terminal_density,   ///< hairs of 40 um and more [1/cm2]
  vellus_density,     ///< hairs below 30 um [1/cm2]
  mean_diameter,      ///< [um]
  hair_length,        ///< mean, never cut [mm]
  hair_volume,        ///< of all terminal hair, never cut [cm3]
  shed_diameter,      ///< of the terminal hairs released in the window [um]; NaN when there are none
};

/// The value on `day` of the run; window measures look back over `window_days`. Without a region: the whole scalp.
[[nodiscard]] double tell(Truth truth, const Person& person, const Head& head, std::optional<std::size_t> region,
                          std::int32_t day, std::int32_t window_days);

/// Terminal follicles in each phase, and standing terminal hairs, of the whole scalp or a region on a day.
struct Standing {
  std::array<double, follicle::phase_count> in_phase{};
  double follicles = 0;
  double held = 0;
  /// Hairs that stand in the skin: every follicle but the empty ones, and the held clubs.
  [[nodiscard]] double hairs() const { return follicles - in_phase[4] + held; }
  /// Clubs that a hand can pull out: exogen-ready and held.
  [[nodiscard]] double loose() const { return in_phase[3] + held; }
};
[[nodiscard]] Standing standing(const Head& head, std::optional<std::size_t> region, std::int32_t day);

}  // namespace anagen::scalp
