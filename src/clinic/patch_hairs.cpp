#include "clinic/patch_hairs.hpp"

#include <algorithm>
#include <utility>

#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

/// Follicles from one place of a region to the next in the addresses of dice; no patch holds as many.
constexpr std::uint32_t place_stride = 1U << 20U;

/// Dice of one hair at one visit: [0], [1] the error of its diameter for an even and an odd hair of the follicle,
/// [2], [3] their lots. Two hairs that stand in a follicle at once follow each other, so they never share a die.
random::Block dice_at_visit(const HairName& hair, std::uint32_t visit, const Observed& who) {
  random::Address address = catching_dice(who, hair.follicle, visit);
  address.purpose = random::Purpose::reading_of_hair;
  return random::roll(address);
}

}  // namespace

HairName name_of(std::size_t index, std::size_t number, const Sitting& sitting) {
  return {sitting.place * place_stride + static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(number)};
}

std::vector<StandingHair> standing_hairs(std::span<const follicle::FollicleTrace> patch, Ticks t,
                                         const Sitting& sitting) {
  std::vector<StandingHair> standing;
  for (std::size_t i = 0; i < patch.size(); ++i) {
    for (std::size_t j = 0; j < patch[i].hairs.size(); ++j) {
      if (follicle::present(patch[i].hairs[j], t)) {
        standing.push_back({name_of(i, j, sitting), &patch[i].hairs[j]});
      }
    }
  }
  return standing;
}

random::Block dice_of(const HairName& hair, const Observed& who) {
  return random::roll(catching_dice(who, hair.follicle, hair.number));
}

bool sees(const Sight& sight, double diameter_um, const random::Block& dice) {
  return random::open_unit(dice[0]) < seen(sight.detection, diameter_um) &&
         random::open_unit(dice[1]) >= sight.light_lost && random::open_unit(dice[2]) >= sight.missed;
}

double read_diameter(const DiameterScale& reading, double diameter_um, const HairName& hair, std::uint32_t visit,
                     const Observed& who) {
  double error = 0;
  if (reading.error_um > 0) {
    const random::Block dice = dice_at_visit(hair, visit, who);
    error = reading.error_um * random::standard_normal(random::open_unit(dice[hair.number % 2]));
  }
  return std::max(0.0, reading.ratio * diameter_um + error);
}

std::vector<StandingHair> sample(std::vector<StandingHair> hairs, std::int32_t wanted, std::uint32_t visit,
                                 const Observed& who) {
  std::vector<std::pair<std::uint32_t, std::size_t>> lots;
  for (std::size_t i = 0; i < hairs.size(); ++i) {
    const random::Block dice = dice_at_visit(hairs[i].name, visit, who);
    lots.emplace_back(dice[2 + hairs[i].name.number % 2], i);
  }
  std::sort(lots.begin(), lots.end());
  lots.resize(std::min(lots.size(), static_cast<std::size_t>(std::max(wanted, 0))));
  std::vector<StandingHair> drawn;
  for (const auto& [lot, i] : lots) {
    drawn.push_back(hairs[i]);
  }
  return drawn;
}

}  // namespace anagen::clinic
