#pragma once

#include <vector>

#include "anagen/scalp_map.hpp"
#include "anagen/serum.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// Where each serum of the scenario goes in each kind of session that it is given in, and what it reaches. With a map
/// of the scalp, also which of its follicles were hit.
[[nodiscard]] std::vector<SerumAccount> serum_accounts(const World& world, const ScalpMap& map);

}  // namespace anagen::scenario
