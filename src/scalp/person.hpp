#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "scalp/profile.hpp"

namespace anagen::scalp {

/// What a scenario says of the person; what it leaves open is drawn from the profile.
struct Given {
  double age_years = 30;
  std::optional<double> follicles;
  std::optional<double> anagen_mean_days;  ///< at the occiput; the other regions keep their ratio to it
  std::optional<double> telogen_rest_mean_days;
  std::optional<double> density_per_cm2;  ///< hairs that stand at the vertex, vellus included
  std::optional<double> area_cm2;
  std::optional<double> diameter_um;
  std::optional<double> growth_um_per_day;
};

/// One person: the personal numbers and the classes of follicles that follow from them.
struct Person {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  double age_years = 0;
  double area_cm2 = 0;
  double density_per_cm2 = 0;   ///< standing hairs at the vertex
  double density_deviate = 0;   ///< of the hairs that an instrument reads there, in SDs between people
  double anagen_mean_days = 0;  ///< at the occiput, over all terminal hairs of a cycle
  double telogen_rest_mean_days = 0;
  double diameter_um = 0;  ///< mean of the terminal hairs on the head
  double growth_um_per_day = 0;
  double growth_diameter_um = 0;  ///< the diameter at which that growth holds: hers at 30, or the one given
  double vellus_share = 0;        ///< of the hairs that stand
  double kenogen_rank = 0;        ///< share of people in whom fewer cycles have an empty interval, in (0, 1)
  std::array<double, region_count> growth_factor{};  ///< growth of a region over that of the head
  std::array<double, region_count> region_area_cm2{};
  /// groups[region * kind_count + kind]
  std::vector<follicle::GroupDescription> groups;

  [[nodiscard]] double follicles() const;
  [[nodiscard]] static std::size_t group_of(std::size_t region, Kind kind) {
    return region * kind_count + static_cast<std::size_t>(kind);
  }
};

/// Hairs that stand in one follicle of a class on average: the mean life of a hair over the mean cycle
/// (docs/methods/scalp.md eq. 2).
[[nodiscard]] double hairs_per_follicle(const follicle::GroupDescription& group);

/// Draws subject number `subject`. `detected` is the share of standing hairs that the instrument behind
/// scalp.density.visible reads, in (0, 1]. Each trait has its own dice, so giving one moves no other.
[[nodiscard]] Person draw_person(const Profile& profile, const Given& given, std::uint64_t seed, std::uint32_t subject,
                                 double detected);

}  // namespace anagen::scalp
