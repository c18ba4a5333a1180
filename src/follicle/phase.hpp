#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace anagen::follicle {

/// Where a follicle stands in its cycle.
enum class Phase : std::uint8_t { anagen, catagen, telogen, exogen, kenogen };

inline constexpr int phase_count = 5;
inline constexpr std::array<std::string_view, phase_count> phase_names = {"anagen", "catagen", "telogen", "exogen",
                                                                          "kenogen"};

[[nodiscard]] constexpr std::size_t index_of(Phase phase) { return static_cast<std::size_t>(phase); }

}  // namespace anagen::follicle
