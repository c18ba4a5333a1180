#include "skin/shell_grid.hpp"

#include <algorithm>
#include <ranges>

#include "core/contract.hpp"
#include "core/math/trig.hpp"

namespace anagen::skin {

namespace {

/// Distances from a wall, growing from the first, the last exactly `length`; without the wall itself.
std::vector<double> steps_from_wall(double length, const Fineness& fineness) {
  std::vector<double> ends;
  double width = fineness.first_um;
  double end = 0;
  while (end < length) {
    end += width;
    ends.push_back(end);
    width *= fineness.growth;
  }
  const double stretch = ends.empty() ? 1 : length / ends.back();
  for (double& place : ends) {
    place *= stretch;
  }
  if (!ends.empty()) {
    ends.back() = length;
  }
  return ends;
}

std::vector<double> cut(const std::vector<double>& edges, int cuts) {
  std::vector<double> out = {edges.front()};
  for (std::size_t i = 1; i < edges.size(); ++i) {
    for (int part = 1; part < cuts; ++part) {
      out.push_back(edges[i - 1] + (edges[i] - edges[i - 1]) * part / cuts);
    }
    out.push_back(edges[i]);
  }
  return out;
}

}  // namespace

double ShellGrid::volume(std::size_t cell) const {
  const double in = edges_um[cell];
  const double out = edges_um[cell + 1];
  switch (geometry) {
    case Geometry::planar:
      return out - in;
    case Geometry::cylindrical:
      return math::pi * (out - in) * (out + in);
    case Geometry::spherical:
      return 4 * math::pi / 3 * (out - in) * (out * out + out * in + in * in);
  }
  return 0;
}

double ShellGrid::area(std::size_t edge) const {
  const double at = edges_um[edge];
  switch (geometry) {
    case Geometry::planar:
      return 1;
    case Geometry::cylindrical:
      return 2 * math::pi * at;
    case Geometry::spherical:
      return 4 * math::pi * at * at;
  }
  return 0;
}

ShellGrid grid_about(Geometry geometry, double start_um, double wall_um, double end_um, const Fineness& fineness) {
  ANAGEN_EXPECT(0 <= start_um && start_um <= wall_um && wall_um < end_um, "edges that rise");
  ANAGEN_EXPECT(fineness.first_um > 0 && fineness.growth >= 1 && fineness.cuts >= 1, "cells of some width");
  std::vector<double> edges;
  const std::vector<double> inwards = steps_from_wall(wall_um - start_um, fineness);
  for (const double step : std::views::reverse(inwards)) {
    edges.push_back(wall_um - step);
  }
  if (!edges.empty()) {
    edges.front() = start_um;
  }
  edges.push_back(wall_um);
  for (const double step : steps_from_wall(end_um - wall_um, fineness)) {
    edges.push_back(wall_um + step);
  }
  return {geometry, cut(edges, fineness.cuts)};
}

std::size_t first_cell_beyond(const ShellGrid& grid, double edge_um) {
  return static_cast<std::size_t>(std::ranges::lower_bound(grid.edges_um, edge_um) - grid.edges_um.begin());
}

}  // namespace anagen::skin
