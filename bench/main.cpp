#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "bench/alternate.hpp"
#include "bench/floor.hpp"
#include "bench/machine.hpp"
#include "bench/model.hpp"
#include "bench/peers.hpp"
#include "bench/table.hpp"

namespace anagen::bench {
namespace {

using follicle::Detail;

constexpr double nanoseconds = 1e9;
constexpr double milliseconds = 1e3;

/// A level of the model as it is timed.
struct Timed {
  std::string name;
  Level level = Level::bare;
  Detail detail = Detail::flows;
  int arms = 1;
  std::optional<double> floor_target;
};

const std::vector<Timed>& timed_levels() {
  static const std::vector<Timed> levels = {
      {"bare", Level::bare, Detail::flows, 1, {}},
      {"+ size", Level::sized, Detail::flows, 1, {}},
      {"+ pulse", Level::pulse, Detail::flows, 1, {}},
      {"full without hits", Level::pulse, Detail::full, 1, {}},
      {"bare twin", Level::bare, Detail::flows, 2, 2.0},
      {"full twin without hits", Level::pulse, Detail::full, 2, 4.5},
      {"+ loss and growth", Level::lost, Detail::full, 2, {}},
  };
  return levels;
}

/// Keeps results alive.
volatile std::int64_t sunk = 0;

/// Engine levels against the floor, and against the NumPy peer, on one thread.
void time_engine(int rounds, std::vector<Row>& rows) {
  Floor floor;
  std::vector<std::vector<follicle::CompiledGroup>> models;
  for (const Timed& timed : timed_levels()) {
    models.push_back(compile_model({.level = timed.level, .arms = timed.arms}));
  }
  std::vector<Workload> workloads = {{"floor", [&] { sunk = sunk + static_cast<std::int64_t>(floor.run()); }}};
  for (std::size_t i = 0; i < models.size(); ++i) {
    workloads.push_back(
        {timed_levels()[i].name, [&, i] { sunk = sunk + run_model(models[i], timed_levels()[i].detail); }});
  }
  const ModelOptions full_options{.level = Level::pulse, .arms = 2};
  const auto described = describe_model(full_options);
  workloads.push_back({"tables", [&] {
                         const auto tables = compile_model(described, full_options.days);
                         sunk = sunk + static_cast<std::int64_t>(tables.size());
                       }});
  const auto times = alternate(workloads, rounds);
  rows.push_back({"floor", median(times[0]) / Floor::turns() * nanoseconds, "ns/transition", Better::lower, {}});
  for (std::size_t i = 0; i < models.size(); ++i) {
    const Timed& timed = timed_levels()[i];
    const auto count = static_cast<double>(turns(models[i]));
    const Rounds& time = times[i + 1];
    rows.push_back({timed.name, median(time) * milliseconds, "ms", Better::lower, {}});
    rows.push_back({timed.name + ", one transition", median(time) / count * nanoseconds, "ns", Better::lower, {}});
    rows.push_back({timed.name + " / floor", median_ratio(time, times[0]) * Floor::turns() / count, "x floor",
                    Better::lower, timed.floor_target});
  }
  constexpr std::size_t full = 4;
  constexpr std::size_t full_twin = 6;
  rows.push_back({"full twin / one arm", median_ratio(times[full_twin], times[full]), "x", Better::lower, {}});
  rows.push_back({"tables of full twin", median(times.back()) * milliseconds, "ms", Better::lower, {}});
}

/// One arm of the engine against NumPy that fills the same day rows, on a part of the days and scaled, turn by turn.
void time_peer(PeerModel peer_model, const Timed& timed, std::optional<double> target, int rounds,
               std::vector<Row>& rows) {
  constexpr int days = 365;
  const ModelOptions options{.level = timed.level};
  const auto model = compile_model(options);
  Rounds engine;
  Rounds peer;
  for (int round = 0; round < rounds; ++round) {
    const auto numpy = time_numpy_peer(peer_model, days);
    if (!numpy) {
      fmt::print(stderr, "NumPy for /usr/bin/python3 is missing (apt install python3-numpy): its rows are left out\n");
      return;
    }
    peer.push_back(numpy->seconds_per_day * options.days);
    // The peer works for a fifth of a second and more: the engine, too, is timed warm.
    constexpr int turns_of_engine = 9;
    const Workload own{timed.name, [&] { sunk = sunk + run_model(model, timed.detail); }};
    engine.push_back(median(alternate({own}, turns_of_engine)[0]));
  }
  rows.push_back({"NumPy, " + timed.name + ", 365 days scaled", median(peer) * milliseconds, "ms", Better::lower, {}});
  rows.push_back({"NumPy / " + timed.name, median_ratio(peer, engine), "x faster", Better::higher, target});
}

/// Two threads against one on the wall, and whether they waste processor time; the wall needs two free processors.
void time_threads(int rounds, std::vector<Row>& rows) {
  const auto model = compile_model({.level = Level::pulse, .arms = 2});
  Rounds processor_loss;
  double one_thread = 0;
  const auto run = [&](int threads) { return run_model_threads(model, Detail::full, threads); };
  const auto times = alternate(
      {{"one", [&] { one_thread = run(1); }}, {"two", [&] { processor_loss.push_back(run(2) / one_thread); }}}, rounds,
      wall_seconds);
  rows.push_back({"2 threads / 1, full twin, wall", median_ratio(times[0], times[1]), "x faster", Better::higher, 1.8});
  rows.push_back({"2 threads / 1, processor time", median(processor_loss), "x", Better::lower, {}});
}

/// Memory must not grow with the number of follicles.
void weigh(std::vector<Row>& rows) {
  constexpr int few = 100'000;
  constexpr int many = 1'000'000;
  const auto small = peak_memory_of(few);
  const auto large = peak_memory_of(many);
  if (small && large) {
    rows.push_back({"peak memory, 100,000 follicles, full twin", *small, "MiB", Better::lower, {}});
    rows.push_back({"peak memory, 1,000,000 / 100,000 follicles", *large / *small, "x", Better::lower, 1.05});
  }
}

/// What to run; the name of one part runs it alone.
struct Options {
  std::string out;
  std::string only;
  int rounds = 15;
};

int run_all(const Options& options) {
  const int rounds = options.rounds;
  const auto wanted = [&](std::string_view part) { return options.only.empty() || options.only == part; };
  fmt::print("{} processors, load {:.2f}; medians of {} alternating rounds\n", processors(), load_average(), rounds);
  std::vector<Row> rows;
  if (wanted("engine")) {
    time_engine(rounds, rows);
  }
  if (wanted("peer")) {
    time_peer(PeerModel::bare, timed_levels()[0], {}, rounds, rows);
    time_peer(PeerModel::full, timed_levels()[3], 300.0, rounds, rows);
  }
  if (wanted("threads")) {
    time_threads(rounds, rows);
  }
  if (wanted("memory")) {
    weigh(rows);
  }
  print(rows);
  if (!options.out.empty() && !write_json(rows, options.out)) {
    fmt::print(stderr, "{}: cannot be written\n", options.out);
    return 3;
  }
  return 0;
}

/// The work whose memory is weighed.
int memory_of(int follicles) {
  constexpr int classes = 18;
  const auto model = compile_model({.level = Level::pulse, .arms = 2, .follicles_per_class = follicles / classes});
  sunk = run_model(model, Detail::full);
  fmt::print("{}\n", peak_memory_mib());
  return 0;
}

int usage() {
  fmt::print(stderr, "usage: anagen_bench [--out FILE.json] [--rounds N] [--only engine|peer|threads|memory]\n");
  return 2;
}

}  // namespace
}  // namespace anagen::bench

int main(int argc, char** argv) {
  using namespace anagen::bench;
  Options options;
  for (int i = 1; i < argc; i += 2) {
    const std::string_view option = argv[i];
    if (i + 1 >= argc) {
      return usage();
    }
    const char* value = argv[i + 1];
    if (option == "--out") {
      options.out = value;
    } else if (option == "--only") {
      options.only = value;
    } else if (option == "--rounds") {
      options.rounds = std::max(1, std::atoi(value));
    } else if (option == "--memory-of") {
      return memory_of(std::atoi(value));
    } else {
      return usage();
    }
  }
  return run_all(options);
}
