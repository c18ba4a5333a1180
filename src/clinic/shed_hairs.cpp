#include "clinic/shed_hairs.hpp"

#include <algorithm>
#include <tuple>

#include "core/math/exp_log.hpp"

namespace anagen::clinic {
namespace {

/// Calls `visit(hair, class, follicle, number)` for every hair of the sample, terminal follicles first.
template <class Visit>
void each_hair(const SampledScalp& scalp, Visit visit) {
  std::uint32_t place = 0;
  const auto walk = [&](std::span<const follicle::FollicleTrace> follicles, ShedClass hair_class) {
    for (const follicle::FollicleTrace& follicle : follicles) {
      for (std::uint32_t number = 0; number < follicle.hairs.size(); ++number) {
        visit(follicle.hairs[number], hair_class, place, number);
      }
      ++place;
    }
  };
  walk(scalp.terminal, ShedClass::terminal);
  walk(scalp.vellus, ShedClass::vellus);
}

/// An exponential waiting time by the hair's own die: the smallest come to hand first.
double waiting_time(const HandHair& hair, double vellus_odds, const Observed& who) {
  const random::Block dice = random::roll(catching_dice(who, hair.follicle, hair.number));
  const double odds = hair.hair_class == ShedClass::vellus ? vellus_odds : 1;
  return -math::log(random::open_unit(dice[0], dice[1])) / odds;
}

}  // namespace

std::vector<HandHair> shed_between(const SampledScalp& scalp, const Haircut& haircut, std::int32_t first_day,
                                   std::int32_t last_day) {
  std::vector<HandHair> out;
  const Ticks after = (first_day - 1) * ticks_per_day;
  const Ticks until = last_day * ticks_per_day;
  each_hair(scalp, [&](const follicle::Hair& hair, ShedClass hair_class, std::uint32_t place, std::uint32_t number) {
    if (hair.released > after && hair.released <= until) {
      out.push_back({&hair, cut_hair(haircut, hair, hair.released), hair_class, place, number});
    }
  });
  return out;
}

std::vector<HandHair> growing_on(const SampledScalp& scalp, const Haircut& haircut, std::int32_t day) {
  std::vector<HandHair> out;
  const Ticks now = day * ticks_per_day;
  each_hair(scalp, [&](const follicle::Hair& hair, ShedClass hair_class, std::uint32_t place, std::uint32_t number) {
    if (hair_class == ShedClass::terminal && hair.emerged < now && now < hair.growth_end) {
      out.push_back({&hair, cut_hair(haircut, hair, now), hair_class, place, number});
    }
  });
  return out;
}

std::vector<HandHair> picked(std::vector<HandHair> hairs, std::size_t most, double vellus_odds, const Observed& who) {
  if (vellus_odds <= 0) {
    std::erase_if(hairs, [](const HandHair& hair) { return hair.hair_class == ShedClass::vellus; });
  }
  std::vector<std::tuple<double, std::uint32_t, std::uint32_t, std::size_t>> order;
  for (std::size_t i = 0; i < hairs.size(); ++i) {
    order.emplace_back(waiting_time(hairs[i], vellus_odds, who), hairs[i].follicle, hairs[i].number, i);
  }
  const std::size_t taken = std::min(most, order.size());
  std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(taken), order.end());
  std::vector<HandHair> out;
  for (std::size_t i = 0; i < taken; ++i) {
    out.push_back(hairs[std::get<3>(order[i])]);
  }
  return out;
}

LengthShares length_shares(std::span<const HandHair> hairs, ShedClass hair_class, double at_most_um,
                           double at_least_um) {
  double all = 0, shorter = 0, longer = 0;
  for (const HandHair& hair : hairs) {
    if (hair.hair_class == hair_class) {
      all += 1;
      shorter += hair.cut.length_um <= at_most_um ? 1 : 0;
      longer += hair.cut.length_um >= at_least_um ? 1 : 0;
    }
  }
  return all > 0 ? LengthShares{shorter / all, longer / all} : LengthShares{};
}

}  // namespace anagen::clinic
