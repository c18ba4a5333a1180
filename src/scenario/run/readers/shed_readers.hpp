#pragma once

#include "clinic/instruments.hpp"
#include "clinic/wash_calendar.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// Hairs released each day of the run by one kind of follicle, over the whole scalp, and their mean diameter.
struct DailyRelease {
  std::vector<std::int32_t> hairs;
  std::vector<double> mean_diameter_um;
};
[[nodiscard]] DailyRelease daily_release(const scalp::Head& head, scalp::Kind kind);

/// The washing days of a subject: her rhythm, at a phase of her own.
[[nodiscard]] clinic::WashDays washing(const Visits& visits);

/// The hairs of both kinds in one arm, followed from release to the hand by a subject who combs in her own way.
struct Collected {
  std::vector<clinic::ShedDay> terminal;
  std::vector<clinic::ShedDay> vellus;
};
[[nodiscard]] Collected collected(const Visits& visits, std::size_t arm, const clinic::ShedCapture& capture,
                                  const clinic::WashDays& washed);

/// Full daily collection.
struct ShedCollectionReader {
  using Spec = ShedCollectionSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::shed_collection;
  static constexpr NumberInfo numbers[] = {{"collected_shed", "hairs collected per day", "hairs/day"},
                                           {"collected_diameter", "diameter of hairs collected", "um"},
                                           {"collected_vellus_share", "vellus among them", "1"}};
  clinic::ShedCapture capture;

  [[nodiscard]] static ShedCollectionReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// The hairs of one wash.
struct WashDayReader {
  using Spec = WashDayCountSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::wash_day_count;
  static constexpr NumberInfo numbers[] = {{"wash_count", "hairs found in one wash", "hairs"},
                                           {"wash_diameter", "diameter in one wash", "um"},
                                           {"wash_vellus_share", "vellus in one wash", "1"}};
  clinic::ShedCapture capture;

  [[nodiscard]] static WashDayReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

}  // namespace anagen::scenario
