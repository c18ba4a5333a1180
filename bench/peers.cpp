#include "bench/peers.hpp"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "bench/machine.hpp"

namespace anagen::bench {

std::optional<PeerTime> time_numpy_peer(PeerModel model, int days) {
  const auto text = output_of(fmt::format(
      "OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1 /usr/bin/python3 '{}' --days {} {} 2>/dev/null",
      ANAGEN_NUMPY_PEER, days, model == PeerModel::full ? "--full" : ""));
  if (!text) {
    return std::nullopt;
  }
  const auto json = nlohmann::json::parse(*text, nullptr, false);
  if (json.is_discarded()) {
    return std::nullopt;
  }
  return PeerTime{json.value("seconds", 0.0) / days, json.value("turns", 0.0) / days};
}

}  // namespace anagen::bench
