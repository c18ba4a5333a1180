#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "follicle/drive.hpp"
#include "follicle/hair.hpp"
#include "follicle/histograms.hpp"
#include "scalp/person.hpp"

namespace anagen::scalp {

/// Daily counts of one person in one arm, by region and kind of follicle.
using Head = std::array<std::array<follicle::DailyCounts, kind_count>, region_count>;

/// What acts on each region of one person in each arm: [region][arm].
using RegionalDrives = std::array<std::vector<follicle::Drive>, region_count>;

/// The same in every region: one Drive an arm.
[[nodiscard]] RegionalDrives everywhere(std::span<const follicle::Drive> arms);

/// Lives one person in every arm on the same dice. Day 0 is the start of the run. The result does not depend on which
/// other arms are asked for.
[[nodiscard]] std::vector<Head> live(const Person& person, const RegionalDrives& drives, std::int32_t horizon_days,
                                     follicle::LawShelf& shelf);

/// The follicles of a patch of `area_cm2` in `region`, hair by hair, in every arm: terminal ones first, then vellus.
/// The same follicles at every call, so a patch can be read again.
[[nodiscard]] std::vector<std::vector<follicle::FollicleTrace>> patch(const Person& person,
                                                                      std::span<const follicle::Drive> arms,
                                                                      std::int32_t horizon_days, std::size_t region,
                                                                      double area_cm2, follicle::LawShelf& shelf);

}  // namespace anagen::scalp
