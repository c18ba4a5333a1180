#pragma once

namespace anagen::study {

/// A number that a simulation gives, and the standard error that its finite size leaves.
struct Estimate {
  double value = 0;
  double error = 0;
};

}  // namespace anagen::study
