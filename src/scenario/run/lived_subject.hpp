#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "scalp/life.hpp"

namespace anagen::scenario {

/// A patch of one subject's scalp in every arm, follicle by follicle: [arm][follicle].
using PatchTraces = std::vector<std::vector<follicle::FollicleTrace>>;

/// One subject lived through in every arm: what instruments look at.
class LivedSubject {
 public:
  /// `person`, `heads` and `drives` must outlive this.
  LivedSubject(std::uint32_t number, const scalp::Person& one, std::span<const scalp::Head> lived,
               const scalp::RegionalDrives& drives, std::int32_t horizon_days, follicle::LawShelf& shelf)
      : subject(number), person(one), heads(lived), drives_(drives), horizon_days_(horizon_days), shelf_(shelf) {}

  /// The patch of `area_cm2` in `region`, traced once however many instruments look at it.
  [[nodiscard]] const PatchTraces& patch(std::size_t region, double area_cm2) const;

  std::uint32_t subject;
  const scalp::Person& person;
  std::span<const scalp::Head> heads;  ///< one an arm

 private:
  const scalp::RegionalDrives& drives_;
  std::int32_t horizon_days_;
  follicle::LawShelf& shelf_;
  mutable std::map<std::pair<std::size_t, double>, PatchTraces> patches_;
};

}  // namespace anagen::scenario
