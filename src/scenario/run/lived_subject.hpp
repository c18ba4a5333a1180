#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "scalp/life.hpp"
#include "scalp/sample.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/participant.hpp"

namespace anagen::scenario {

/// A patch of one subject's scalp in every arm, follicle by follicle: [arm][follicle].
using PatchTraces = std::vector<std::vector<follicle::FollicleTrace>>;

/// One subject lived through in every arm: what instruments look at. Each part of her is lived when first looked at.
class LivedSubject {
 public:
  /// `who`, `person` and `driven` must outlive this.
  LivedSubject(const Participant& who, const scalp::Person& one, const Driven& driven, std::size_t lives,
               std::int32_t horizon_days, follicle::LawShelf& shelf)
      : subject(who.number),
        spec(who.spec),
        person(one),
        driven_(driven),
        lives_(lives),
        horizon_days_(horizon_days),
        shelf_(shelf) {}

  /// The arms that are lived.
  [[nodiscard]] std::size_t arms() const { return lives_; }

  /// Her whole scalp as daily counts, one an arm.
  [[nodiscard]] const scalp::Head& head(std::size_t arm) const;

  /// The patch of `area_cm2` at `place` of `region`, traced once however many instruments look at it.
  [[nodiscard]] const PatchTraces& patch(std::size_t region, double area_cm2, std::uint32_t place = 0) const;

  /// The same patch had nothing ever disturbed her.
  [[nodiscard]] const std::vector<follicle::FollicleTrace>& undisturbed_patch(std::size_t region,
                                                                              double area_cm2) const;

  /// The first terminal follicles of a region in every arm, and had nothing ever disturbed them; `follicles` is the
  /// same for everybody who asks.
  [[nodiscard]] const PatchTraces& first_terminal(std::size_t region, std::uint32_t follicles) const;
  [[nodiscard]] const std::vector<follicle::FollicleTrace>& undisturbed_terminal(std::size_t region,
                                                                                 std::uint32_t follicles) const;

  /// Some follicles of her whole scalp, hair by hair, one sample an arm; traced once, when first asked for.
  [[nodiscard]] std::span<const scalp::Sample> sample() const;

  /// Quality of the fibre made at the back of the head on each day of the run in an arm, 1 = healthy; empty: healthy
  /// throughout.
  [[nodiscard]] std::span<const double> fibre_quality(std::size_t arm) const;

  /// Her dihydrotestosterone on a day of the run in an arm, over that without medicine.
  [[nodiscard]] Dht dht(std::size_t arm, std::int32_t run_day) const { return driven_.dht(arm, run_day); }

  std::uint32_t subject;
  const PersonSpec& spec;  ///< her own sex, age, place and habits; `[person]` of the scenario is everybody's
  const scalp::Person& person;

 private:
  const Driven& driven_;
  std::size_t lives_;
  std::int32_t horizon_days_;
  follicle::LawShelf& shelf_;
  mutable std::vector<scalp::Head> heads_;
  mutable std::map<std::tuple<std::size_t, double, std::uint32_t>, PatchTraces> patches_;
  mutable std::map<std::pair<std::size_t, double>, PatchTraces> undisturbed_;
  mutable std::map<std::size_t, PatchTraces> terminal_;
  mutable std::map<std::size_t, PatchTraces> undisturbed_terminal_;
  mutable std::vector<scalp::Sample> samples_;
};

}  // namespace anagen::scenario
