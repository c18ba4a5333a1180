#include "bench/alternate.hpp"

#include <algorithm>
#include <ctime>

namespace anagen::bench {

namespace {

double seconds_of(clockid_t clock) {
  constexpr double nanoseconds = 1e9;
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / nanoseconds;
}

}  // namespace

double thread_seconds() { return seconds_of(CLOCK_THREAD_CPUTIME_ID); }

double wall_seconds() { return seconds_of(CLOCK_MONOTONIC); }

std::vector<Rounds> alternate(const std::vector<Workload>& workloads, int rounds, double (*clock)()) {
  std::vector<Rounds> times(workloads.size());
  for (int round = -1; round < rounds; ++round) {
    for (std::size_t i = 0; i < workloads.size(); ++i) {
      const double before = clock();
      workloads[i].run();
      if (round >= 0) {
        times[i].push_back(clock() - before);
      }
    }
  }
  return times;
}

double median(Rounds values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double median_ratio(const Rounds& above, const Rounds& below) {
  Rounds ratios;
  for (std::size_t round = 0; round < above.size(); ++round) {
    ratios.push_back(above[round] / below[round]);
  }
  return median(ratios);
}

}  // namespace anagen::bench
