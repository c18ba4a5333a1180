#include "treatment/drive.hpp"

#include <algorithm>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"

namespace anagen::treatment {

follicle::Drive drive_of(const FullDrive& full, std::span<const double> drive) {
  using follicle::Phase;
  follicle::Drive out;
  if (std::ranges::all_of(drive, [](double e) { return e == 0; })) {
    return out;
  }
  const auto move = [&](std::vector<double>& daily, double at_one) {
    if (at_one == 1) {
      return;
    }
    for (const double e : drive) {
      daily.push_back(math::pow(at_one, e));
    }
  };
  const auto clock = [&](Phase phase, double at_one) { move(out.clock_speed[follicle::index_of(phase)], at_one); };
  clock(Phase::anagen, full.anagen_speed);
  clock(Phase::telogen, full.telogen_speed);
  clock(Phase::kenogen, full.kenogen_speed);
  move(out.empty_odds, full.empty_odds);
  return out;
}

std::vector<double> approached(const Approach& approach, std::vector<double> goals) {
  ANAGEN_EXPECT(approach.rise_days > 0 && approach.fall_days > 0, "an approach takes time");
  double at_start = 0;
  for (double& day : goals) {
    const double goal = day;
    const double days = goal > at_start ? approach.rise_days : approach.fall_days;
    const double covered = -math::expm1(-1 / days);
    day = goal + (at_start - goal) * days * covered;
    at_start += (goal - at_start) * covered;
  }
  return goals;
}

}  // namespace anagen::treatment
