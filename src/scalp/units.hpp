#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "scalp/person.hpp"

namespace anagen::scalp {

/// Terminal follicles in the largest follicular unit that was counted (`guo_2017_han`).
inline constexpr std::size_t largest_unit = 5;

/// Shares of units with 1, 2, ... 5 terminal follicles; they add up to 1.
using UnitShares = std::array<double, largest_unit>;

/// What is usual of follicular units for an ancestry: every number comes from a row of evidence.
struct UnitProfile {
  Spread per_cm2;                  ///< units, as counted on the scalp
  double density_correlation = 0;  ///< of hair density with units per cm2, between persons
  UnitShares shares{};             ///< of Han Chinese, as narrow as in one head; a mean is reached by tilting them
  double lattice_jitter = 0;       ///< largest shift off a triangular lattice, over the distance of neighbours
  double radius_mm = 0;            ///< of the hairs of a unit around its middle
};

/// Reads the units of the person that `lookup` speaks of.
[[nodiscard]] UnitProfile unit_profile_from(evidence::Lookup& lookup);

/// Tilts shares exponentially, share n in proportion to shares[n] exp(n t), until their mean is `mean`, above 1 and
/// below 5 (docs/methods/scalp.md eq. 11). The tilt of no force returns the shares themselves.
[[nodiscard]] UnitShares tilted(const UnitShares& shares, double mean);

/// Mean number of follicles in a unit.
[[nodiscard]] double mean_size(const UnitShares& shares);

/// The follicular units of one person, region by region.
struct Units {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::array<double, region_count> per_cm2{};
  std::array<UnitShares, region_count> shares{};  ///< of sizes, in terminal follicles

  /// Terminal follicles of unit number `unit` of a region, 1 to 5.
  [[nodiscard]] std::uint32_t size_of(std::size_t region, std::uint32_t unit) const;
};

/// Splits the density of a person into units and hairs per unit with dice of its own; nothing of the person moves.
///
/// Units per cm2 go with the density of the head by the correlation of the profile, and hairs per unit are what then
/// remains. Regions of another density differ in both factors alike (docs/methods/scalp.md eqs. 10-11).
[[nodiscard]] Units draw_units(const UnitProfile& units, const Person& person);

/// Which unit each follicle of a patch lies in: the first `terminal` terminal follicles of the region, then the first
/// `vellus` vellus ones, as scalp::patch lays them out.
///
/// Terminal follicles fill unit after unit; vellus follicles lie among the units at random, a stratum each. The place
/// of a follicle does not depend on how large the patch is, but that vellus follicles stay among the units of the
/// patch.
struct PatchUnits {
  std::vector<std::uint32_t> unit_of;  ///< one a follicle
  std::uint32_t units = 0;             ///< on the patch, one that its border cuts included
  std::uint32_t whole = 0;             ///< of them with all their terminal follicles on the patch: the first ones
};
[[nodiscard]] PatchUnits units_of_patch(const Units& units, const Person& person, std::size_t region,
                                        std::uint32_t terminal, std::uint32_t vellus);

}  // namespace anagen::scalp
