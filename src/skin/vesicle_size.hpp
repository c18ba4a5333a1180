#pragma once

#include <vector>

#include "evidence/lookup.hpp"

namespace anagen::skin {

/// How large vesicles are: log-normal by number.
///
/// Source: evidence exosome.vesicle.diameter_*; no product publishes its own law.
struct SizeLaw {
  double median_nm = 0;
  double geometric_sd = 1;  ///< at least 1
};

[[nodiscard]] SizeLaw size_law(evidence::Lookup& lookup);

/// The diameter below which a share `u` in (0, 1) of the vesicles lies [nm].
[[nodiscard]] double diameter_nm(const SizeLaw& law, double u);

/// The middle diameters of `classes` classes that hold equally many vesicles each [nm]; classes at least 1.
[[nodiscard]] std::vector<double> size_classes(const SizeLaw& law, int classes);

}  // namespace anagen::skin
