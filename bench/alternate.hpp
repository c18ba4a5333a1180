#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace anagen::bench {

/// One thing to time: runs once, keeps what it made so that nothing is optimised away.
struct Workload {
  std::string name;
  std::function<void()> run;
};

/// Seconds of one run of one workload, round after round.
using Rounds = std::vector<double>;

/// Processor seconds used so far by this thread.
[[nodiscard]] double thread_seconds();
/// Seconds on the wall.
[[nodiscard]] double wall_seconds();

/// Runs all workloads in turn, `rounds` times after one unmeasured turn, and gives the processor seconds of each. Turns
/// alternate because the pace of a machine drifts: only times of one round may be compared.
[[nodiscard]] std::vector<Rounds> alternate(const std::vector<Workload>& workloads, int rounds,
                                            double (*clock)() = thread_seconds);

[[nodiscard]] double median(Rounds values);

/// Median over the rounds of `above` / `below` of the same round.
[[nodiscard]] double median_ratio(const Rounds& above, const Rounds& below);

}  // namespace anagen::bench
