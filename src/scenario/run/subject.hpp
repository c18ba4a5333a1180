#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "follicle/description.hpp"
#include "scenario/run/cohort.hpp"

namespace anagen::scenario {

/// Everything that one subject contributes.
struct SubjectResult {
  Participant who;
  std::vector<std::vector<std::vector<double>>> values;  ///< [lived arm][line][visit]
  TraitValues traits{};
  std::array<double, scalp::region_count> region_area_cm2{};
};

/// The person that a participant is. `world` is that of her stratum.
[[nodiscard]] scalp::Person draw_person(const World& world, const Participant& who);

/// Screens a participant, lives her in every arm and reads her with every instrument; nothing when she does not meet
/// the criteria, of which those that cost least should stand first. `world` is that of her stratum.
[[nodiscard]] std::optional<SubjectResult> run_subject(const World& world, const Participant& who,
                                                       std::span<const Criterion> criteria, follicle::LawShelf& shelf);

/// Screens participant number `number` of a cohort.
[[nodiscard]] std::optional<SubjectResult> screen(const Cohort& cohort, std::uint32_t number,
                                                  follicle::LawShelf& shelf);

}  // namespace anagen::scenario
