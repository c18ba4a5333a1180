#include "scenario/run/readers/pull_reader.hpp"

#include <array>

#include "scalp/measures.hpp"

namespace anagen::scenario {

PullReader PullReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings PullReader::read(const Visits& visits, const Spec& /*spec*/) const {
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const scalp::Standing now = scalp::standing(visits.lived.head(arm), std::nullopt, visits.run_day(day));
      const double loose = now.hairs() > 0 ? now.loose() / now.hairs() : 0;
      append(out[arm], std::array{static_cast<double>(clinic::pull(test, loose, visits.run_day(day), visits.who))});
    }
  }
  return out;
}

}  // namespace anagen::scenario
