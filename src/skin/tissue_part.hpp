#pragma once

#include <span>
#include <vector>

#include "skin/transport.hpp"

namespace anagen::skin {

/// Time steps and fineness that all parts of one transport share.
struct Course {
  std::vector<double> times_hours;
  Cuts cuts;
};

// Each part carries what entered by one door on through the tissue, and writes where it went.

/// What came through the corneum, from the top of the tissue down; `inflow` one value a step.
void spread_below_corneum(Transport& out, const Session& session, const Active& active, const Course& course,
                          std::span<const double> inflow);

/// What drains from the openings, around cylinders of their radius and over their depth.
void spread_around_openings(Transport& out, const Session& session, const Openings& openings, const Active& active,
                            const Course& course, std::span<const double> inflow);

/// What filled the channels at once, and what follows through their mouths, around cylinders that hold no cells.
void spread_around_channels(Transport& out, const Session& session, const Channels& channels, const Active& active,
                            const Course& course, double filled, std::span<const double> inflow);

/// What was injected, from soaked balls of tissue.
void spread_around_depots(Transport& out, const Session& session, const Depots& depots, const Active& active,
                          const Course& course, double injected);

}  // namespace anagen::skin
