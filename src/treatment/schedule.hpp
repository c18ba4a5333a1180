#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace anagen::treatment {

inline constexpr double hours_per_day = 24;

/// The days that a course is asked for, counted from the scenario's day zero.
struct RunDays {
  std::int32_t first_day = 0;
  std::int32_t days = 0;
};

/// Days without a dose: from `from` up to, not including, `until`.
struct Pause {
  std::int32_t from = 0;
  std::int32_t until = 0;
};

/// When a medicine is due, and how faithfully it is taken.
struct Schedule {
  std::int32_t start_day = 0;            ///< day of the first dose
  std::optional<std::int32_t> stop_day;  ///< the first day without; absent: for good
  double dose_mg = 0;                    ///< of the active substance, each time
  std::int32_t times_per_day = 1;        ///< at least 1, evenly over the day
  std::int32_t every_days = 1;           ///< at least 1: every n-th day
  double adherence = 1;                  ///< chance in (0, 1] that a due dose is taken
  std::vector<Pause> pauses;             ///< known stretches without doses, whatever the dice say
  std::int32_t per_week = 0;             ///< above 0: days a week, spread evenly, in place of `every_days`
};

/// Who takes it: with the number of the dose, the address of the die of each dose.
struct Taker {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::uint16_t treatment = 0;  ///< number of the treatment in the scenario
};

/// An amount taken at a moment.
struct Dose {
  double hour = 0;  ///< from the start of day zero; negative before it
  double mg = 0;

  friend bool operator==(const Dose&, const Dose&) = default;
};

/// The day of the scenario on which a dose is taken.
[[nodiscard]] std::int32_t day_of(const Dose& dose);

/// The day of the first of these doses, in any order; at the latest the first day of the run.
[[nodiscard]] std::int32_t first_day_of(std::span<const Dose> doses, const RunDays& run);

/// The active substance in one application of a solution or foam [mg].
[[nodiscard]] double solution_mg(double percent, double volume_ml);

/// The doses that are taken from the start of the schedule to the day before `end_day`, in order of time.
///
/// The first dose of a day is at its start. Doses are numbered as they are due, pauses included, so that neither a
/// pause nor an end moves the dice of any other dose.
/// Contract: at least one a day, at least every day, adherence in (0, 1].
[[nodiscard]] std::vector<Dose> doses_of(const Schedule& schedule, const Taker& taker, std::int32_t end_day);

}  // namespace anagen::treatment
