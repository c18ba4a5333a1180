#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// One pull on a lock of hairs.
struct PullReader {
  using Spec = PullTestSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::pull_test;
  static constexpr NumberInfo numbers[] = {{"pull_count", "hairs that come in one pull", "hairs"}};
  clinic::PullTest test;

  [[nodiscard]] static PullReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
