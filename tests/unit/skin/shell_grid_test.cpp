#include "skin/shell_grid.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numbers>
#include <numeric>

namespace anagen::skin {
namespace {

double whole(const ShellGrid& grid) {
  double sum = 0;
  for (std::size_t i = 0; i < grid.cells(); ++i) {
    sum += grid.volume(i);
  }
  return sum;
}

TEST(ShellGrid, volumes_add_up_to_the_slab_the_cylinder_and_the_ball) {
  constexpr double pi = std::numbers::pi;
  EXPECT_NEAR(whole(grid_about(Geometry::planar, 0, 50, 700, {2, 1.1})), 700, 1e-9);
  EXPECT_NEAR(whole(grid_about(Geometry::cylindrical, 0, 35, 357, {2, 1.1})), pi * 357 * 357, 1e-6);
  EXPECT_NEAR(whole(grid_about(Geometry::spherical, 0, 50, 200, {2, 1.1})), 4 * pi / 3 * 8e6, 1e-3);
}

TEST(ShellGrid, is_finest_at_its_wall_and_has_an_edge_there) {
  const ShellGrid grid = grid_about(Geometry::cylindrical, 0, 35, 357, {2, 1.1});
  EXPECT_EQ(grid.edges_um.front(), 0);
  EXPECT_EQ(grid.edges_um.back(), 357);
  const std::size_t beyond = first_cell_beyond(grid, 35);
  EXPECT_EQ(grid.edges_um[beyond], 35);
  const auto width = [&](std::size_t i) { return grid.edges_um[i + 1] - grid.edges_um[i]; };
  for (std::size_t i = 0; i < grid.cells(); ++i) {
    EXPECT_GT(width(i), 0);
    EXPECT_GE(width(i), std::min(width(beyond), width(beyond - 1)) * (1 - 1e-12));
  }
}

TEST(ShellGrid, starts_at_its_wall_when_nothing_lies_before_it) {
  const ShellGrid grid = grid_about(Geometry::planar, 0, 0, 100, {2, 1.2, 3});
  EXPECT_EQ(grid.edges_um.front(), 0);
  EXPECT_EQ(first_cell_beyond(grid, 0), 0U);
  EXPECT_EQ(grid.cells() % 3, 0U);
}

}  // namespace
}  // namespace anagen::skin
