#include "follicle/hair_rows.hpp"

namespace anagen::follicle {

std::vector<LengthMass> second_difference(const GrowthClock* growth, std::span<const LengthMass> rate,
                                          std::span<const LengthMass> jump, std::int32_t horizon_days) {
  std::vector<LengthMass> bend(jump.size());
  LengthMass growing;    // what all growing hairs make in a tick
  LengthMass yesterday;  // what the day before added
  for (std::int32_t day = 0; day <= horizon_days; ++day) {
    const auto slot = static_cast<std::size_t>(day);
    growing.length += rate[slot].length;
    growing.mass += rate[slot].mass;
    const Ticks end = day << ticks_per_day_log2;
    const std::int64_t ticks = grown_ticks(growth, end - ticks_per_day, end);
    const LengthMass today{jump[slot].length + growing.length * ticks, jump[slot].mass + growing.mass * ticks};
    bend[slot] = {today.length - yesterday.length, today.mass - yesterday.mass};
    yesterday = today;
  }
  return bend;
}

}  // namespace anagen::follicle
