#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "evidence/lookup.hpp"
#include "follicle/description.hpp"

namespace anagen::scalp {

/// The five regions of a scalp, in the order of every output.
enum class Region : std::uint8_t { frontal, mid, vertex, temporal, occipital };
inline constexpr int region_count = 5;
inline constexpr std::array<std::string_view, region_count> region_names = {"frontal", "mid", "vertex", "temporal",
                                                                            "occipital"};

/// The two kinds of follicle that are run apart: each has its own cycle and its own hair.
enum class Kind : std::uint8_t { terminal, vellus };
inline constexpr int kind_count = 2;

/// A trait that differs between people: its middle and its spread between persons.
struct Spread {
  double middle = 0;
  double sd = 0;  ///< in the unit of the middle; for log-normal traits a coefficient of variation
};

/// The cycle of one kind of follicle in one region, before a person's own factors.
struct CycleProfile {
  std::array<random::DwellLaw, follicle::phase_count> law;
  double kenogen_probability = 0;
  double held_share = 0;
};

/// What is usual for a sex and an ancestry: every number comes from a row of evidence (docs/methods/scalp.md).
struct Profile {
  std::array<std::array<CycleProfile, kind_count>, region_count> cycle;
  std::array<double, region_count> area_share{};             ///< adds up to 1
  std::array<double, region_count> density_multiplier{};     ///< vertex = 1
  std::array<double, region_count> density_multiplier_sd{};  ///< between people; 0: the same in all
  double vellus_share = 0;                                   ///< of visible hairs
  double vellus_share_cv = 0;                                ///< between people
  double kenogen_sample = 0;  ///< effective sample of the beta law between people; 0: the same in all
  Spread area_cm2;
  Spread density_read_per_cm2;          ///< hairs per cm2 at the vertex, as the instrument of the source reads them
  double density_percent_per_year = 0;  ///< up to the reference age of 40
  double density_percent_per_year_later = 0;
  Spread anagen_factor;                               ///< cv of the personal anagen mean
  Spread rest_factor;                                 ///< cv of the personal telogen rest
  Spread diameter_um;                                 ///< terminal hairs, as met on the head
  std::array<double, 3> diameter_percent_per_year{};  ///< from 30 to 40, 40 to 50 and 50 to 60 years
  double vellus_diameter_um = 0;
  double vellus_diameter_sd_um = 0;
  Spread growth_um_per_day;  ///< of the mean terminal hair
  double growth_percent_per_year_later = 0;
  double growth_region_sd = 0;  ///< of the growth of a region over that of the head, between people
  double size_sd_ln = 0;
  double size_memory = 0;
  double anagen_size_exponent = 0;
  double growth_diameter_exponent = 0;
};

/// Reads the profile of the person that `lookup` speaks of.
[[nodiscard]] Profile profile_from(evidence::Lookup& lookup);

}  // namespace anagen::scalp
