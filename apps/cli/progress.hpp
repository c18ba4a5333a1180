#pragma once

#include <chrono>

#include "speak.hpp"

namespace anagen::cli {

/// A line on standard error that says how far the work is; only where standard error is a terminal.
class Progress {
 public:
  explicit Progress(const Speech& speech);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Shows the share done, from 0 to 1; a few times a second at most.
  void show(double share);

 private:
  using Clock = std::chrono::steady_clock;

  bool on_;
  bool shown_ = false;
  Clock::time_point began_ = Clock::now();
  Clock::time_point last_;
};

}  // namespace anagen::cli
