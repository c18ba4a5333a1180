#pragma once

#include <string>

#include "anagen/results.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// Share of the vesicles by depth on a scale of tens, beside the depths of the roots that would have to be reached.
[[nodiscard]] std::string depth_chart(const SerumAccount& serum, Room room);

/// The follicles of the patch from above, filled where a session came within reach.
[[nodiscard]] std::string hit_chart(const Results& results, const SerumAccount& serum, Room room);

/// Nine draws in ten of each number of the outlook, each on its own scale around zero.
[[nodiscard]] std::string outlook_chart(const Outlook& outlook, Room room);

}  // namespace anagen::report
