#include "skin/tissue_part.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/math/trig.hpp"
#include "skin/diffusion.hpp"
#include "skin/shell_grid.hpp"
#include "skin/spread.hpp"

namespace anagen::skin {

namespace {

/// Cells at a wall, in decay lengths and in radii of the wall, and their growth away from it.
constexpr double cells_per_decay_length = 20;
constexpr double cells_per_radius = 10;
constexpr double cell_growth = 1.12;
/// How far from a wall the tissue goes on, in decay lengths or in the width of what diffusion alone has reached.
constexpr double far_decay_lengths = 20;
constexpr double far_widths = 8;

double far_um(const Active& active, const Course& course) {
  const double width = std::sqrt(active.tissue.diffusivity_um2_per_hour * course.times_hours.back());
  return std::min(far_decay_lengths * decay_length_um(active), far_widths * width);
}

ShellGrid grid_of(Geometry geometry, double start_um, double wall_um, double end_um, const Active& active,
                  const Course& course) {
  double first = std::min(decay_length_um(active), far_um(active, course)) / cells_per_decay_length;
  if (wall_um > start_um) {
    first = std::min(first, wall_um / cells_per_radius);
  }
  return grid_about(geometry, start_um, wall_um, end_um, {first, cell_growth, course.cuts.cells});
}

SpreadProblem in_tissue(ShellGrid grid, const Active& active) {
  const std::size_t cells = grid.cells();
  return {std::move(grid), std::vector<Medium>(cells, active.tissue), std::vector<double>(cells, 0.0),
          std::vector<double>(cells, 0.0)};
}

Layer layer_of(const SpreadProblem& problem, const Spread& result, std::size_t i) {
  return {result.amount[i], result.taken_up(problem, i), result.cleared(problem, i)};
}

/// Enters an amount of tissue into ledger and profile.
template <class ShareAbove>
void book(Transport& out, const Session& session, const Layer& amount, const ShareAbove& share_above) {
  const double in_epidermis = amount.present * share_above(session.layers.epidermis_um);
  out.ledger.in_epidermis += in_epidermis;
  out.ledger.in_dermis += amount.present - in_epidermis;
  out.ledger.taken_up += amount.taken_up;
  out.ledger.cleared += amount.cleared;
  out.profile.add(amount, share_above);
}

/// Exposure from the wall on; `per_ml` turns the concentration of the grid into one per mL.
ExposureAround exposure_of(const SpreadProblem& problem, const Spread& result, double wall_um, double per_ml) {
  ExposureAround out;
  out.wall_um = wall_um;
  for (std::size_t i = first_cell_beyond(problem.grid, wall_um); i < problem.grid.cells(); ++i) {
    out.distance_um.push_back(problem.grid.centre_um(i));
    out.amount_h_per_ml.push_back(result.exposure[i] * per_ml);
  }
  return out;
}

/// Radius of the disc that each of `per_cm2` has for itself [um].
double own_radius_um(double per_cm2) { return std::sqrt(um2_per_cm2 / (math::pi * per_cm2)); }

}  // namespace

void spread_below_corneum(Transport& out, const Session& session, const Active& active, const Course& course,
                          std::span<const double> inflow) {
  SpreadProblem problem = in_tissue(grid_of(Geometry::planar, 0, 0, far_um(active, course), active, course), active);
  problem.entry[0] = 1;
  const Spread result = spread(problem, course.times_hours, inflow);
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    const double from = problem.grid.edges_um[i];
    const double to = problem.grid.edges_um[i + 1];
    book(out, session, layer_of(problem, result, i), [&](double depth) { return even_share_above(from, to, depth); });
  }
}

void spread_around_openings(Transport& out, const Session& session, const Openings& openings, const Active& active,
                            const Course& course, std::span<const double> inflow) {
  const double end = std::min(own_radius_um(openings.per_cm2), openings.radius_um + far_um(active, course));
  SpreadProblem problem =
      in_tissue(grid_of(Geometry::cylindrical, openings.radius_um, openings.radius_um, end, active, course), active);
  problem.entry[0] = 1;
  const Spread result = spread(problem, course.times_hours, inflow);
  Layer all;
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    all += layer_of(problem, result, i);
  }
  book(out, session, all, [&](double depth) { return even_share_above(0, openings.depth_um, depth); });
  const double number = openings.per_cm2 * session.area_cm2;
  out.around_opening = exposure_of(problem, result, openings.radius_um, um3_per_ml / (number * openings.depth_um));
}

void spread_around_channels(Transport& out, const Session& session, const Channels& channels, const Active& active,
                            const Course& course, double filled, std::span<const double> inflow) {
  const double end = std::min(own_radius_um(channels.per_cm2), channels.radius_um + far_um(active, course));
  SpreadProblem problem = in_tissue(grid_of(Geometry::cylindrical, 0, channels.radius_um, end, active, course), active);
  const std::size_t wall = first_cell_beyond(problem.grid, channels.radius_um);
  const double lumen = math::pi * channels.radius_um * channels.radius_um;
  for (std::size_t i = 0; i < wall; ++i) {
    problem.media[i] = {active.channel_um2_per_hour, 0, 0};
    problem.entry[i] = problem.grid.volume(i) / lumen;
    problem.initial[i] = filled * problem.entry[i];
  }
  const Spread result = spread(problem, course.times_hours, inflow);
  Layer tissue;
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    if (i < wall) {
      out.ledger.in_channel += result.amount[i];
    } else {
      tissue += layer_of(problem, result, i);
    }
  }
  book(out, session, tissue, [&](double depth) { return cone_share_above(channels.depth_um, depth); });
  const double number = channels.per_cm2 * session.area_cm2;
  out.around_channel = exposure_of(problem, result, channels.radius_um, um3_per_ml / (number * channels.depth_um));
}

void spread_around_depots(Transport& out, const Session& session, const Depots& depots, const Active& active,
                          const Course& course, double injected) {
  const double radius = depot_radius_um(depots);
  SpreadProblem problem =
      in_tissue(grid_of(Geometry::spherical, 0, radius, radius + far_um(active, course), active, course), active);
  const std::size_t wall = first_cell_beyond(problem.grid, radius);
  double soaked = 0;
  for (std::size_t i = 0; i < wall; ++i) {
    soaked += problem.grid.volume(i);
  }
  for (std::size_t i = 0; i < wall; ++i) {
    problem.initial[i] = injected * (problem.grid.volume(i) / soaked);
  }
  const Spread result = spread(problem, course.times_hours, {});
  for (std::size_t i = 0; i < problem.grid.cells(); ++i) {
    const double from = problem.grid.edges_um[i];
    const double to = problem.grid.edges_um[i + 1];
    book(out, session, layer_of(problem, result, i),
         [&](double depth) { return shell_share_above(depots.depth_um, from, to, depth); });
  }
  out.around_depot = exposure_of(problem, result, radius, um3_per_ml / depots.points);
}

}  // namespace anagen::skin
