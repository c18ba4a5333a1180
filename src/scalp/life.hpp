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

/// What acts on one class of follicles: the Drives of all arms, [stratum][arm]. Follicles of a class that differ in
/// what acts on them lie in different strata; mostly there is one.
using Strata = std::vector<std::vector<follicle::Drive>>;

/// What acts on each class of one person.
using ClassDrives = std::array<std::array<Strata, kind_count>, region_count>;

/// The same on every class: one Drive an arm.
[[nodiscard]] ClassDrives everywhere(std::span<const follicle::Drive> arms);

/// Lives one person in every arm on the same dice. Day 0 is the start of the run. The result does not depend on which
/// other arms are asked for.
[[nodiscard]] std::vector<Head> live(const Person& person, const ClassDrives& drives, std::int32_t horizon_days,
                                     follicle::LawShelf& shelf);

/// Follicles of one kind on a patch of `area_cm2` of a region.
[[nodiscard]] std::uint32_t follicles_on(const Person& person, std::size_t region, Kind kind, double area_cm2);

/// The follicles of a patch of `area_cm2` in `region`, hair by hair, in every arm: terminal ones first, then vellus.
/// `drives` are those of the region, by kind.
/// The same follicles at every call, so a patch can be read again; another `place` of the region holds others, until
/// the region has no more and they come round again.
[[nodiscard]] std::vector<std::vector<follicle::FollicleTrace>> patch(const Person& person,
                                                                      const std::array<Strata, kind_count>& drives,
                                                                      std::int32_t horizon_days, std::size_t region,
                                                                      double area_cm2, follicle::LawShelf& shelf,
                                                                      std::uint32_t place = 0);

/// The first `follicles` terminal follicles of a region, or all where there are fewer, hair by hair in every arm.
/// Strata are met in turn: their multiple meets each alike.
[[nodiscard]] std::vector<std::vector<follicle::FollicleTrace>> first_terminal(
    const Person& person, const Strata& drives, std::int32_t horizon_days, std::size_t region, std::uint32_t follicles,
    follicle::LawShelf& shelf);

}  // namespace anagen::scalp
