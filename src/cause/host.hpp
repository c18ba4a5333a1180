#pragma once

#include <cstdint>
#include <string>

#include "core/date.hpp"

namespace anagen::cause {

/// The person to whom a cause happens: whose dice are rolled, and where she lives.
struct Host {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::string sex;  ///< woman, man, child
  double age_years = 0;
  double latitude_deg = 0;      ///< negative in the south
  double mean_anagen_days = 0;  ///< of this person; sets the usual hazard of ending anagen
};

/// The days of a run. Day 0 of the engine is `first_day`, counted from the scenario's day zero.
struct Calendar {
  Date day_zero;
  std::int32_t first_day = 0;
  std::int32_t days = 0;  ///< length of the run
};

/// The kind of a cause: part of the address of its personal dice, so that no cause disturbs another. Never renumber.
enum class Kind : std::uint16_t {
  season = 1,
  childbirth = 2,
  acute_illness = 3,
  infection = 4,
  surgery = 5,
  weight_loss = 6,
  iron_deficiency = 7,
  zinc_deficiency = 8,
  protein_deficiency = 9,
  hypothyroidism = 10,
  hyperthyroidism = 11,
  stress = 12,
  drug = 13,
  contraceptive_stop = 14,
  pcos = 15,
  menopause = 16,
  smoking = 17,
  poor_sleep = 18,
  traction = 19,
  toxic_anagen = 20,
  effluvium = 21,
  androgens = 22,
  alopecia_areata = 23,
  scalp_inflammation = 24,
};

}  // namespace anagen::cause
