#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "skin/shell_grid.hpp"

namespace anagen::skin {

/// How a substance moves and is lost in one cell of a grid.
struct Medium {
  double diffusivity_um2_per_hour = 0;
  double uptake_per_hour = 0;     ///< into cells
  double clearance_per_hour = 0;  ///< carried off by lymph and blood, or broken down

  friend bool operator==(const Medium&, const Medium&) = default;
};

/// A substance in a row of cells with closed ends: what lies there at the start, and where what comes later enters.
struct SpreadProblem {
  ShellGrid grid;
  std::vector<Medium> media;    ///< one a cell
  std::vector<double> initial;  ///< amount in each cell at time 0
  std::vector<double> entry;    ///< share of each inflow that enters each cell; sums to 1
};

/// Where the substance is in the end, and how long each cell was exposed to it.
struct Spread {
  std::vector<double> amount;    ///< left in each cell
  std::vector<double> exposure;  ///< integral of the concentration over time [amount per volume of the grid x h]

  /// What cells took up, and what was carried off or broken down, in cell `i` of the problem.
  [[nodiscard]] double taken_up(const SpreadProblem& problem, std::size_t i) const;
  [[nodiscard]] double cleared(const SpreadProblem& problem, std::size_t i) const;
};

/// Diffusion with linear losses in one dimension, on finite volumes, implicit in time.
///
/// `times_hours` rise from 0; `inflow[j]` enters evenly between moments j and j + 1; empty: nothing comes. Second order
/// in the width of the cells and in the step; stable for any step. What is left, taken up and cleared adds up to what
/// was there and what came, but for rounding. All in one order, so the bits are the same everywhere. Contract: sizes
/// agree; diffusivities and losses are not negative. Source: docs/methods/skin/tissue.md, eq. 2 and "Solver"
[[nodiscard]] Spread spread(const SpreadProblem& problem, std::span<const double> times_hours,
                            std::span<const double> inflow);

}  // namespace anagen::skin
