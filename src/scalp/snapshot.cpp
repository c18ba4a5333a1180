#include "scalp/snapshot.hpp"

#include "follicle/follow.hpp"
#include "follicle/plain_engine.hpp"

namespace anagen::scalp {

namespace {

/// Notes every turn of one follicle.
struct TurnSink {
  std::vector<std::pair<Ticks, follicle::Phase>> turns;

  void turn(follicle::Flow flow, Ticks t) {
    using follicle::Flow;
    using follicle::Phase;
    switch (flow) {
      case Flow::catagen_entry:
        return turns.emplace_back(t, Phase::catagen), void();
      case Flow::telogen_entry:
        return turns.emplace_back(t, Phase::telogen), void();
      case Flow::exogen_entry:
        return turns.emplace_back(t, Phase::exogen), void();
      case Flow::kenogen_entry:
      case Flow::dystrophic_release:
        return turns.emplace_back(t, Phase::kenogen), void();
      case Flow::anagen_beside_club:
      case Flow::anagen_after_release:
      case Flow::anagen_after_kenogen:
        return turns.emplace_back(t, Phase::anagen), void();
      case Flow::held_release:
        return;
    }
  }
  void held_at_start() {}
  void hair(const follicle::RawHair& /*hair*/) {}
};

/// Turns come in order and those before the start come at 0, so that every life can be read from anagen on.
follicle::Phase phase_at(const TurnSink& life, Ticks t) {
  follicle::Phase phase = follicle::Phase::anagen;
  for (const auto& [when, next] : life.turns) {
    if (when > t) {
      break;
    }
    phase = next;
  }
  return phase;
}

FollicleState state_at(const TurnSink& life, const follicle::FollicleTrace& trace, Ticks t) {
  constexpr double um_per_mm = 1000;
  FollicleState state;
  state.phase = phase_at(life, t);
  const follicle::Hair* own = nullptr;
  int standing = 0;
  for (const follicle::Hair& hair : trace.hairs) {
    if (follicle::present(hair, t)) {
      ++standing;
      own = own == nullptr || hair.emerged > own->emerged ? &hair : own;
    }
  }
  state.holds_club = standing > 1;
  if (own != nullptr && state.phase != follicle::Phase::kenogen) {
    state.diameter_um = own->diameter_um;
    state.length_mm = static_cast<float>(follicle::length_um(*own, t) / um_per_mm);
  }
  return state;
}

}  // namespace

std::vector<std::vector<std::vector<FollicleState>>> snapshots(const follicle::GroupDescription& description,
                                                               const Strata& drives, std::int32_t horizon_days,
                                                               std::uint32_t follicles,
                                                               std::span<const std::int32_t> days,
                                                               follicle::LawShelf& shelf) {
  const auto strata = follicle::compile(description, drives, horizon_days, shelf);
  std::vector<std::vector<std::vector<FollicleState>>> out(drives.front().size());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    out[arm].resize(days.size());
    for (std::uint32_t number = 0; number < follicles; ++number) {
      TurnSink life;
      const follicle::CompiledGroup& group = follicle::stratum_of(strata, number);
      follicle::follow(group, group.arms[arm], number, life);
      const follicle::FollicleTrace trace = follicle::trace(group, arm, number);
      for (std::size_t i = 0; i < days.size(); ++i) {
        out[arm][i].push_back(state_at(life, trace, days[i] << ticks_per_day_log2));
      }
    }
  }
  return out;
}

}  // namespace anagen::scalp
