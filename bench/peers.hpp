#pragma once

#include <cstdint>
#include <optional>

namespace anagen::bench {

/// What the NumPy peer needed.
struct PeerTime {
  double seconds_per_day = 0;  ///< processor time of one simulated day
  double turns_per_day = 0;    ///< turns of the cycle counted, a check that it does the same work
};

enum class PeerModel : std::uint8_t { bare, full };

/// Times bench/peers/daily_numpy.py on the first `days` days, one arm; nothing when Python or NumPy is missing.
[[nodiscard]] std::optional<PeerTime> time_numpy_peer(PeerModel model, int days);

}  // namespace anagen::bench
