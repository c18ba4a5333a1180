#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

#include "anagen/results.hpp"
#include "anagen/scenario.hpp"
#include "core/error.hpp"

namespace anagen {

/// How a run is carried out; nothing here may change a number of the results.
struct RunOptions {
  std::uint32_t threads = 1;
  /// Told the share done, from 0 to 1, from any thread but never from two at once; may be empty.
  std::function<void(double)> progress;
  /// Set it to stop the run early; the run then fails with Fault::machine and the problem "interrupted".
  const std::atomic<bool>* stop = nullptr;
  /// Whether one person is also drawn follicle by follicle (Results::map); costs about a tenth of a second.
  bool scalp_map = false;
  /// Draws of everything that is open about a serum (Results::outlook); a scenario without serum has none.
  std::uint32_t outlook_draws = 0;
};

/// Runs a scenario: every subject, every arm, every instrument.
///
/// Errors: Fault::input when the scenario asks for what the model cannot do; Fault::machine when interrupted.
[[nodiscard]] Expected<Results> run(const Scenario& scenario, const RunOptions& options = {});

}  // namespace anagen
