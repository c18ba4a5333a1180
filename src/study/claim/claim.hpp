#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "anagen/claim.hpp"
#include "study/claim/worlds.hpp"
#include "study/study.hpp"

namespace anagen::study {

/// How the readings of a group become the result that was told.
enum class GroupStatistic : std::uint8_t { all, share, mean, median };

/// Which way a reading went.
enum class Direction : std::uint8_t { up, down };

/// One reported result of the group.
struct Reported {
  std::string measure;  ///< of docs/guide/validation.md
  std::string site;
  std::vector<double> weeks;  ///< any of them will do; rising
  Quantity quantity = Quantity::change;
  GroupStatistic statistic = GroupStatistic::mean;
  Direction direction = Direction::up;
  std::optional<double> value;   ///< at least so far; absent: any amount
  double share = 1;              ///< of the group, for GroupStatistic::share
  std::optional<double> effect;  ///< by how much everybody changes if it is true, where the result tells no mean
};

/// A difference that a trial should find, in the terms of a reported result.
struct ToSettle {
  std::size_t reported = 0;  ///< place in the reported results of the first design
  double week = 0;
  std::optional<double> difference;  ///< absent: the one claimed
};

/// One design that fits what was said; its arms are named `DESIGN/WORLD`, one for each draw.
struct Design {
  std::string name;
  std::string words;
  std::vector<World> worlds;       ///< no_effect first
  std::vector<Reported> reported;  ///< as this design reads what was told
};

/// A claim after reading: everything checked, nothing run.
struct Claim {
  ClaimAccount account;
  bool testable = false;
  bool any_row = false;         ///< one of the reported results is enough
  std::vector<Design> designs;  ///< the first is shown
  std::vector<ClaimAbsence> absent;
  std::vector<double> area_cm2;  ///< of the scalp that shed, one or two ends; empty: that of the people
  std::optional<ToSettle> settle;
  std::uint64_t seed = 1;
  std::uint32_t pool = 0;
  Study study;                   ///< every arm of every design
  std::vector<Scenario> timing;  ///< of what the cycle allows: untouched first, then the mechanisms; or empty

  [[nodiscard]] const std::vector<Reported>& reported() const { return designs.front().reported; }
};

/// Reads a claim file. Errors: all problems at once, as file:line:column.
[[nodiscard]] Expected<Claim> read_claim(const ClaimFile& file, const ClaimOptions& options = {});

/// The arms of one world of a design in Claim::study, one for each draw.
[[nodiscard]] std::vector<std::string> arms_of(const Design& design, const World& world);

/// The number of people for which a claim of an unknown number is shown: the geometric middle of its range.
[[nodiscard]] std::uint32_t shown_number(std::uint32_t low, std::uint32_t high);

/// Numbers of people for which a curve is told: each up to some two dozen, evenly in their logarithm beyond.
[[nodiscard]] std::vector<std::uint32_t> numbers_tried(std::uint32_t low, std::uint32_t high);

}  // namespace anagen::study
