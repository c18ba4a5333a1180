// How long one session takes through the skin. Built where Google Benchmark is installed: anagen_bench_skin.
#include <benchmark/benchmark.h>

#include "skin/hits.hpp"
#include "skin/product.hpp"
#include "skin/transport.hpp"

namespace anagen::skin {
namespace {

/// Days until the next weekly session.
constexpr double week_hours = 168;

Session stamped() {
  evidence::Lookup lookup;
  const Application usual = usual_application(lookup);
  Session session;
  session.area_cm2 = usual.area_cm2;
  session.wash_hours = usual.wash_hours;
  session.layers = layers(lookup);
  session.film = Film{usual.volume_ml, usual.drying_hours, openings(lookup, Rub::massaged)};
  session.channels = channels(lookup, {});
  return session;
}

Session injected() {
  evidence::Lookup lookup;
  Session session = stamped();
  session.film.reset();
  session.channels.reset();
  session.depots = depots(lookup, usual_application(lookup).volume_injected_ml);
  return session;
}

void stamped_vesicles(benchmark::State& state) {
  evidence::Lookup lookup;
  const Session session = stamped();
  const Active active = vesicle_active(lookup, size_law(lookup).median_nm);
  while (state.KeepRunning()) {
    benchmark::DoNotOptimize(transport(session, active, {.applied = 1}, week_hours));
  }
}
BENCHMARK(stamped_vesicles)->Unit(benchmark::kMillisecond);

void stamped_proteins(benchmark::State& state) {
  evidence::Lookup lookup;
  const Session session = stamped();
  const Active active = protein_active(lookup);
  while (state.KeepRunning()) {
    benchmark::DoNotOptimize(transport(session, active, {.applied = 1}, week_hours));
  }
}
BENCHMARK(stamped_proteins)->Unit(benchmark::kMillisecond);

void injected_vesicles(benchmark::State& state) {
  evidence::Lookup lookup;
  const Session session = injected();
  const Active active = vesicle_active(lookup, size_law(lookup).median_nm);
  while (state.KeepRunning()) {
    benchmark::DoNotOptimize(transport(session, active, {.injected = 1}, week_hours));
  }
}
BENCHMARK(injected_vesicles)->Unit(benchmark::kMillisecond);

void hits_of_one_follicle(benchmark::State& state) {
  const ExpectedHits expected = {.channels = 0.3};
  HitAddress address;
  while (state.KeepRunning()) {
    ++address.follicle;
    benchmark::DoNotOptimize(draw_hits(expected, address));
  }
}
BENCHMARK(hits_of_one_follicle)->Unit(benchmark::kNanosecond);

}  // namespace
}  // namespace anagen::skin

BENCHMARK_MAIN();
