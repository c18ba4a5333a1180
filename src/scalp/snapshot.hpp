#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "follicle/phase.hpp"
#include "scalp/life.hpp"

namespace anagen::scalp {

/// What is met in one follicle at the end of a day, day 0 = the start, as in follicle::DailyCounts.
struct FollicleState {
  follicle::Phase phase = follicle::Phase::anagen;
  bool holds_club = false;  ///< a club of the cycle before stands beside the growing hair
  float diameter_um = 0;    ///< of the hair of this cycle; 0 when empty
  float length_mm = 0;      ///< never cut; 0 when empty
};

/// The first `follicles` follicles of a class on some days of the run, told by the plain engine: [arm][day][follicle].
///
/// They are the follicles of scalp::patch and of the fast engine, on the same dice.
[[nodiscard]] std::vector<std::vector<std::vector<FollicleState>>> snapshots(
    const follicle::GroupDescription& description, const Strata& drives, std::int32_t horizon_days,
    std::uint32_t follicles, std::span<const std::int32_t> days, follicle::LawShelf& shelf);

}  // namespace anagen::scalp
