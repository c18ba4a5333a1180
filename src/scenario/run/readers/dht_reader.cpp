#include "scenario/run/readers/dht_reader.hpp"

#include <array>

namespace anagen::scenario {

DhtReader DhtReader::make(evidence::Lookup& lookup, const Spec& /*spec*/) {
  constexpr double percent = 0.01;
  return {1 + percent * lookup("instrument.dht_scalp.later_reading")};
}

Readings DhtReader::read(const Visits& visits, const Spec& /*spec*/) const {
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (std::size_t visit = 0; visit < visits.days.size(); ++visit) {
      const auto dht = visits.lived.dht(arm, visits.run_day(visits.days[visit]));
      append(out[arm], std::array{dht.serum, dht.scalp * (visit > 0 ? later_scalp : 1)});
    }
  }
  return out;
}

}  // namespace anagen::scenario
