#pragma once

#include "clinic/instruments.hpp"
#include "scenario/run/readers/visits.hpp"

namespace anagen::scenario {

/// Two raters give the head its stage on a scale of drawings.
struct StageReader {
  using Spec = StageSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::stage;
  static constexpr NumberInfo numbers[] = {{"stage", "stage of pattern loss, by the first rater", "stage"},
                                           {"stage_second", "stage of the same head, by the second rater", "stage"},
                                           {"stage_true", "stage of the head without error of reading", "stage"},
                                           {"stage_reached", "heads rated at the stage asked for or above", "1"}};
  clinic::HairCover eye;
  clinic::Stage instrument;

  [[nodiscard]] static StageReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// A panel compares photographs with that of the baseline.
struct GlobalPhotographReader {
  using Spec = GlobalPhotographSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::global_photograph;
  static constexpr NumberInfo numbers[] = {{"photo_rating", "photograph against the baseline, by a panel", "points"},
                                           {"photo_improved", "photographs rated better than the baseline", "1"}};
  clinic::HairCover eye;
  clinic::Comparison panel;

  [[nodiscard]] static GlobalPhotographReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// The person's own answers.
struct SelfRatingReader {
  using Spec = SelfRatingSpec;
  static constexpr clinic::InstrumentKind kind = clinic::InstrumentKind::self_rating;
  static constexpr NumberInfo numbers[] = {{"self_rating", "own rating against the baseline", "points"},
                                           {"self_improved", "people who rate themselves better", "1"},
                                           {"self_stage", "stage at which people see themselves", "stage"}};
  clinic::HairCover eye;
  clinic::SelfRating person;

  [[nodiscard]] static SelfRatingReader make(evidence::Lookup& lookup, const Spec& spec);
  [[nodiscard]] Readings read(const Visits& visits, const Spec& spec) const;
};

/// Which visit later ones are compared with: the last up to day 0; the first where none is.
[[nodiscard]] std::size_t baseline_visit(std::span<const std::int32_t> days);

}  // namespace anagen::scenario
