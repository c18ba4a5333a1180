#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "anagen/scenario.hpp"
#include "evidence/lookup.hpp"

namespace anagen::scenario {

/// Numbers of skin and serum that a run used, that the scenario left as they are, and that are open: rows with a range
/// or a law, each id once.
[[nodiscard]] std::vector<const evidence::Parameter*> open_serum_rows(std::span<const evidence::UsedRow> used);

/// The same of all rows of the tables, whatever uses them.
[[nodiscard]] std::vector<const evidence::Parameter*> open_serum_rows();

/// A value for each of the rows in draw number `draw`, by the dice of its id: a row that comes or goes moves no other.
[[nodiscard]] std::vector<double> draw_rows(std::span<const evidence::Parameter* const> rows, std::uint64_t seed,
                                            std::uint32_t draw);

/// The scenario with these values in place of those of the tables; what it sets itself stays.
[[nodiscard]] Scenario with_rows(Scenario scenario, std::span<const evidence::Parameter* const> rows,
                                 std::span<const double> values);

}  // namespace anagen::scenario
