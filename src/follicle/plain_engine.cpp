#include "follicle/plain_engine.hpp"

#include "follicle/follow.hpp"
#include "follicle/hair_rows.hpp"

namespace anagen::follicle {

namespace {

/// Enters turns and hairs into day histograms.
struct HistogramSink {
  const CompiledGroup& group;
  const CompiledArm& arm;
  Histograms& histograms;
  GrowthRows& growth;
  Detail detail;

  void turn(Flow flow, Ticks t) { ++histograms.flow[static_cast<std::size_t>(flow)][histograms.slot(t)]; }
  void held_at_start() { ++histograms.held_at_start; }
  void hair(const RawHair& hair) {
    if (detail == Detail::full) {
      enter_hair(histograms, growth, group.size, arm.growth.get(), hair);
    }
  }
};

/// Keeps the hairs themselves.
struct TraceSink {
  const CompiledGroup& group;
  const CompiledArm& arm;
  FollicleTrace& kept;

  void turn(Flow /*flow*/, Ticks /*t*/) {}
  void held_at_start() {}
  void hair(const RawHair& raw) {
    const SizeTables::Row& row = group.size.rows[SizeTables::bin(raw.size)];
    const auto diameter = static_cast<float>(row.diameter * diameter_grain_um);
    kept.hairs.push_back({raw.emerged, raw.growth_end, raw.loosened, raw.released, diameter,
                          static_cast<float>(row.growth_um_per_day), arm.growth});
  }
};

}  // namespace

std::vector<Histograms> run_plain(const CompiledGroup& group, Detail detail) {
  std::vector<Histograms> out;
  for (const CompiledArm& arm : group.arms) {
    Histograms& histograms = out.emplace_back(group.horizon_days, group.follicles, detail);
    GrowthRows growth(static_cast<std::size_t>(group.horizon_days) + 2);
    HistogramSink sink{group, arm, histograms, growth, detail};
    for (std::int32_t i = 0; i < group.follicles; ++i) {
      follow(group, arm, group.number_of(i), sink);
    }
    if (detail == Detail::full) {
      histograms.bend = second_difference(arm.growth.get(), growth.rate, growth.jump, group.horizon_days);
    }
  }
  return out;
}

FollicleTrace trace(const CompiledGroup& group, std::size_t arm, std::uint32_t follicle) {
  FollicleTrace kept;
  TraceSink sink{group, group.arms[arm], kept};
  follow(group, group.arms[arm], follicle, sink);
  return kept;
}

FollicleTrace trace(std::span<const CompiledGroup> strata, std::size_t arm, std::uint32_t follicle) {
  return trace(stratum_of(strata, follicle), arm, follicle);
}

}  // namespace anagen::follicle
