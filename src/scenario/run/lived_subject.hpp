#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "scalp/life.hpp"
#include "scenario/run/participant.hpp"

namespace anagen::scenario {

/// A patch of one subject's scalp in every arm, follicle by follicle: [arm][follicle].
using PatchTraces = std::vector<std::vector<follicle::FollicleTrace>>;

/// One subject lived through in every arm: what instruments look at.
class LivedSubject {
 public:
  /// `who`, `person`, `heads` and `drives` (one an arm) must outlive this.
  LivedSubject(const Participant& who, const scalp::Person& one, std::span<const scalp::Head> lived,
               std::span<const follicle::Drive> drives, std::int32_t horizon_days, follicle::LawShelf& shelf)
      : subject(who.number),
        spec(who.spec),
        person(one),
        heads(lived),
        drives_(drives),
        horizon_days_(horizon_days),
        shelf_(shelf) {}

  /// The patch of `area_cm2` in `region`, traced once however many instruments look at it.
  [[nodiscard]] const PatchTraces& patch(std::size_t region, double area_cm2) const;

  std::uint32_t subject;
  const PersonSpec& spec;  ///< her own sex, age, place and habits; `[person]` of the scenario is everybody's
  const scalp::Person& person;
  std::span<const scalp::Head> heads;  ///< one an arm

 private:
  std::span<const follicle::Drive> drives_;
  std::int32_t horizon_days_;
  follicle::LawShelf& shelf_;
  mutable std::map<std::pair<std::size_t, double>, PatchTraces> patches_;
};

}  // namespace anagen::scenario
