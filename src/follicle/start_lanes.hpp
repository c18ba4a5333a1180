#pragma once

#include <vector>

#include "follicle/batch.hpp"
#include "follicle/day_rows.hpp"
#include "follicle/hair_lanes.hpp"

namespace anagen::follicle {

/// Puts a batch into the state met at time 0: the decisions of `follow`, for all lanes at once. Follicles
/// [first, first + count); `anagen` gets what is left of the anagens in progress, 0 for other lanes. Clubs still held
/// from the cycle before go into `rows`; `hairs` may be null where they are not entered.
void start_lanes(const CompiledGroup& group, std::int32_t first, int count, Ticks limit, Batch& batch,
                 Lanes<Ticks>& anagen, std::vector<DayRows>& rows, const HairLanes* hairs);

}  // namespace anagen::follicle
