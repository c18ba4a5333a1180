#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// DHT in blood and scalp. A second piece of scalp is read lower than the first, whatever was taken.
struct DhtReader {
  using Spec = DhtAssaySpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::dht_assay;
  static constexpr NumberInfo numbers[] = {{"serum_dht", "dihydrotestosterone in blood, untreated = 1", "1"},
                                           {"scalp_dht", "dihydrotestosterone in the scalp, untreated = 1", "1"}};
  double later_scalp = 1;  ///< a later piece of scalp over the first

  [[nodiscard]] static DhtReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
