#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "clinic/detection.hpp"
#include "clinic/observed.hpp"
#include "follicle/hair.hpp"

namespace anagen::clinic {

/// Which visit it is, counted from 0, and which place of the region is looked at: 0 as long as the site is the same.
struct Sitting {
  std::uint32_t visit = 0;
  std::uint32_t place = 0;
  double kindness = 1;  ///< by which a count is read higher because a gain is looked for
};

/// A hair of a patch, by which it is known at every visit and in every arm: its follicle and its number there.
struct HairName {
  std::uint32_t follicle = 0;  ///< counted on from place to place, so hairs of two places never share a die
  std::uint32_t number = 0;    ///< place in the trace
};

/// A hair that stands in the skin.
struct StandingHair {
  HairName name;
  const follicle::Hair* hair = nullptr;
};

/// The hairs of a patch that stand in the skin at `t`, in the order of the follicles.
[[nodiscard]] std::vector<StandingHair> standing_hairs(std::span<const follicle::FollicleTrace> patch, Ticks t,
                                                       const Sitting& sitting);

/// The name of hair `number` of follicle `index` of the patch.
[[nodiscard]] HairName name_of(std::size_t index, std::size_t number, const Sitting& sitting);

/// Whether a hair grows at `t`.
[[nodiscard]] inline bool grows(const follicle::Hair& hair, Ticks t) {
  return hair.emerged <= t && t < hair.growth_end;
}

/// How an instrument sees single hairs: by thickness, and what it loses whatever the thickness.
struct Sight {
  Detection detection;
  double light_loss = 0;  ///< share that it loses of hairs with little pigment; 0 for what is no photograph or is dyed
  double light_lost = 0;  ///< share that it therefore loses of all hairs of the person looked at (`looking_at`)
  double missed = 0;      ///< share that it misses at the edge, where hairs touch and where they cross
};

/// The same sight on a person of whose hairs `light_share` have little pigment (docs/methods/clinic.md eq. 9b).
[[nodiscard]] inline Sight looking_at(Sight sight, double light_share) {
  sight.light_lost = contrast_loss(light_share, sight.light_loss);
  return sight;
}

/// The dice of one hair under one instrument, the same at every visit and in every arm:
/// [0] thickness, [1] colour, [2] edge and crossing, [3] growth that software overlooks.
[[nodiscard]] random::Block dice_of(const HairName& hair, const Observed& who);

/// Whether the instrument sees this hair, whenever it stands in the skin (docs/methods/clinic/patch.md eq. 1).
[[nodiscard]] bool sees(const Sight& sight, double diameter_um, const random::Block& dice);

/// The diameter read of a hair at one visit: ratio x diameter + an error of `error_um`, never below 0
/// (docs/methods/clinic/patch.md eq. 2).
struct DiameterScale {
  double ratio = 1;
  double error_um = 0;
};
[[nodiscard]] double read_diameter(const DiameterScale& reading, double diameter_um, const HairName& hair,
                                   std::uint32_t visit, const Observed& who);

/// `wanted` of the hairs, by lot; all when there are fewer. Each visit draws lots of its own. A hair that is missing in
/// one arm is replaced by the next in the order of lots and moves no other.
[[nodiscard]] std::vector<StandingHair> sample(std::vector<StandingHair> hairs, std::int32_t wanted,
                                               std::uint32_t visit, const Observed& who);

}  // namespace anagen::clinic
