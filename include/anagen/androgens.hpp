#pragma once

#include <optional>

namespace anagen {

/// Pattern hair loss: how sensitive to androgens the follicles of a person are. What is absent is drawn.
///
/// A run with androgens begins at puberty, since the hair of today is what the years before have made of it.
struct AndrogenSpec {
  std::optional<double> sensitivity;  ///< at 30 years, at the vertex; 0 = none, 1 = half of the largest shrinking
  std::optional<double> polygenic;    ///< of the liability, in SDs between people
  std::optional<double> x_linked;     ///< the part that comes with the X, in SDs between people

  friend bool operator==(const AndrogenSpec&, const AndrogenSpec&) = default;
};

}  // namespace anagen
