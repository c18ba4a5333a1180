#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace anagen::skin {

/// What the one coordinate of a grid is: depth below a plane, distance from an axis, distance from a point.
enum class Geometry : std::uint8_t { planar, cylindrical, spherical };

/// Cells between rising edges of one coordinate.
///
/// Amounts live in cells, so the volume of a cell is per um2 of plane [um], per um of axis [um2], or whole [um3].
struct ShellGrid {
  Geometry geometry = Geometry::planar;
  std::vector<double> edges_um;  ///< rising, the first not negative; one more than cells

  [[nodiscard]] std::size_t cells() const { return edges_um.empty() ? 0 : edges_um.size() - 1; }
  [[nodiscard]] double volume(std::size_t cell) const;
  [[nodiscard]] double area(std::size_t edge) const;
  [[nodiscard]] double centre_um(std::size_t cell) const { return (edges_um[cell] + edges_um[cell + 1]) / 2; }
};

/// How fine a grid is: the cell beside an inner edge, and how much each next one is wider.
struct Fineness {
  double first_um = 1;
  double growth = 1.1;
  int cuts = 1;  ///< each cell is cut into so many equal parts, which only tests do
};

/// A grid from `start_um` to `end_um` with an edge at `wall_um`, finest on both sides of it.
///
/// Contract: start <= wall < end, first above 0, growth at least 1.
[[nodiscard]] ShellGrid grid_about(Geometry geometry, double start_um, double wall_um, double end_um,
                                   const Fineness& fineness);

/// The first cell that begins at or beyond `edge_um`.
[[nodiscard]] std::size_t first_cell_beyond(const ShellGrid& grid, double edge_um);

}  // namespace anagen::skin
