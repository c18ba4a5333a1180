#pragma once

#include <span>
#include <vector>

#include "follicle/drive.hpp"

namespace anagen::treatment {

/// Speeds of the clocks of a follicle, and the odds of an empty interval, under a drive of 1; 1 = no effect.
struct FullDrive {
  double anagen_speed = 1;
  double telogen_speed = 1;
  double kenogen_speed = 1;
  double empty_odds = 1;
};

/// The same on each day, to the power of that day's drive. A drive of 0 throughout disturbs nothing, and what is 1
/// moves no column.
[[nodiscard]] follicle::Drive drive_of(const FullDrive& full, std::span<const double> drive);

/// Time constants of a first-order approach [days], above 0.
struct Approach {
  double rise_days = 1;
  double fall_days = 1;
};

/// The mean over each day of what nears the goal of the day, from 0 on the first; solved exactly over each day.
[[nodiscard]] std::vector<double> approached(const Approach& approach, std::vector<double> goals);

}  // namespace anagen::treatment
