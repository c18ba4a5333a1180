#include "follicle/fates.hpp"

#include <algorithm>
#include <bit>

#include "follicle/pack_lanes.hpp"

namespace anagen::follicle {

namespace {

using random::Four;

constexpr int flag_bits = 16;
constexpr std::int32_t flag_mask = 0xFFFF;

}  // namespace

void draw_fates(const CompiledGroup& group, const TurnTable& turn, const Batch& batch, const Lanes<Ticks>& loose,
                Ticks horizon, Fates& fates) {
  const int n = batch.padded();
  Lanes<std::int32_t> below;
  const bool daily = !turn.kenogen_below.empty();
  if (daily) {
    for (int lane = 0; lane < n; ++lane) {
      const auto day = static_cast<std::size_t>(std::min(loose[lane], horizon) >> ticks_per_day_log2);
      below[lane] = static_cast<std::int32_t>(turn.kenogen_below[day]);
    }
  }
  const Four constant = random::four(static_cast<std::int32_t>(group.kenogen_below));
  const auto held_below = static_cast<std::int32_t>(group.held_below);
  for (int i = 0; i < n; i += random::lane_group) {
    const random::FourWords flags = random::load(batch.entry[3].data() + i);
    const Four chance = daily ? random::load(below.data() + i) : constant;
    const Four kenogen = (reinterpret_cast<Four>(flags) & flag_mask) < chance;
    random::store(fates.kenogen.data() + i, kenogen);
    random::store(fates.held.data() + i, ~kenogen & (reinterpret_cast<Four>(flags >> flag_bits) < held_below));
  }
}

void fates_of_started(const CompiledGroup& group, const Batch& batch, Fates& fates) {
  const auto after_exogen = static_cast<std::int32_t>(group.kenogen_after_exogen);
  constexpr auto exogen = static_cast<std::int32_t>(Phase::exogen);
  for (int i = 0; i < batch.padded(); i += random::lane_group) {
    const Four begins = random::load(batch.begins.data() + i);
    const Four flag = reinterpret_cast<Four>(random::load(batch.entry[3].data() + i)) & flag_mask;
    const Four started = (begins > exogen) | ((begins == exogen) & (flag < after_exogen));
    const Four later = begins < exogen;
    random::store(fates.kenogen.data() + i, started | (later & random::load(fates.kenogen.data() + i)));
    random::store(fates.held.data() + i, later & random::load(fates.held.data() + i));
  }
}

void list_empty(const CompiledGroup& group, const Batch& batch, std::uint32_t cycle, const Lanes<std::uint32_t>& die,
                Fates& fates) {
  int count = 0;
  Lanes<std::uint32_t> own_die{};
  for (int i = 0; i < batch.padded(); i += random::lane_group) {
    const unsigned set = random::bits(random::load(fates.kenogen.data() + i));
    random::store(fates.empty.data() + count, packed(Four{i, i + 1, i + 2, i + 3}, set));
    random::store(own_die.data() + count, packed(reinterpret_cast<Four>(random::load(die.data() + i)), set));
    count += std::popcount(set);
  }
  fates.empties = count;
  random::quantile_lanes(group.dwell[index_of(Phase::kenogen)], own_die.data(), Batch::padded(count),
                         fates.empty_dwell.data());
  if (cycle == 0) {
    for (int i = 0; i < count; ++i) {
      if (batch.begins[fates.empty[i]] == static_cast<std::int32_t>(Phase::kenogen)) {
        fates.empty_dwell[i] = batch.left[fates.empty[i]];
      }
    }
  }
}

}  // namespace anagen::follicle
