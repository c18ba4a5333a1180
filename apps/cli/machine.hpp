#pragma once

#include <chrono>
#include <cstdint>

#include "anagen/report.hpp"

namespace anagen::cli {

/// Measures a run from the moment it is made, and describes the machine it ran on.
class Stopwatch {
 public:
  /// This machine and the time since the stopwatch was made.
  [[nodiscard]] Machine machine(std::uint32_t threads) const;

 private:
  std::chrono::system_clock::time_point started_ = std::chrono::system_clock::now();
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

}  // namespace anagen::cli
