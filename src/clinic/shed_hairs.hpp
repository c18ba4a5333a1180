#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "clinic/haircut.hpp"
#include "clinic/observed.hpp"
#include "clinic/shed.hpp"
#include "follicle/hair.hpp"

namespace anagen::clinic {

/// Follicles of both kinds that stand for a whole scalp, the same share of each.
struct SampledScalp {
  std::span<const follicle::FollicleTrace> terminal;
  std::span<const follicle::FollicleTrace> vellus;
};

/// One hair in the hand: the hair, what the scissors left of it, and the name by which its dice know it.
struct HandHair {
  const follicle::Hair* hair = nullptr;
  CutHair cut;
  ShedClass hair_class = ShedClass::terminal;
  std::uint32_t follicle = 0;  ///< place in the sample; vellus follicles count on from the terminal ones
  std::uint32_t number = 0;    ///< place among the hairs of its follicle
};

/// The hairs that the sampled follicles released on the days `first_day` to `last_day` of the run.
[[nodiscard]] std::vector<HandHair> shed_between(const SampledScalp& scalp, const Haircut& haircut,
                                                 std::int32_t first_day, std::int32_t last_day);

/// The growing terminal hairs that stand in the sampled follicles at the end of `day`: what scissors would take.
[[nodiscard]] std::vector<HandHair> growing_on(const SampledScalp& scalp, const Haircut& haircut, std::int32_t day);

/// At most `most` of the hairs, chosen by a die that each hair keeps for life. A vellus hair comes to hand
/// `vellus_odds` times as readily as a terminal one. docs/methods/clinic/shed_hairs.md eq. 2.
[[nodiscard]] std::vector<HandHair> picked(std::vector<HandHair> hairs, std::size_t most, double vellus_odds,
                                           const Observed& who);

/// Shares of the hairs of one class that are at most and at least so long; 0 without hairs.
struct LengthShares {
  double at_most = 0;
  double at_least = 0;
};
[[nodiscard]] LengthShares length_shares(std::span<const HandHair> hairs, ShedClass hair_class, double at_most_um,
                                         double at_least_um);

}  // namespace anagen::clinic
