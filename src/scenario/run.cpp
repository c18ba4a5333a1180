#include "anagen/run.hpp"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

#include "scenario/run/assemble.hpp"
#include "scenario/run/scalp_map.hpp"
#include "scenario/run/subject.hpp"

namespace anagen {

Expected<Results> run(const Scenario& scenario, const RunOptions& options) {
  Expected<scenario::World> world = scenario::make_world(scenario);
  if (!world) {
    return std::unexpected(world.error());
  }
  const std::uint32_t subjects = scenario.run.subjects;
  std::vector<scenario::SubjectResult> results(subjects);
  follicle::LawShelf shelf;
  std::atomic<std::uint32_t> next = 0;
  std::uint32_t done = 0;
  std::mutex telling;
  const auto stopped = [&] { return options.stop != nullptr && options.stop->load(); };
  // Subjects have their own dice and their own place in `results`: which thread takes which changes nothing.
  const auto work = [&] {
    for (std::uint32_t subject = next++; subject < subjects && !stopped(); subject = next++) {
      results[subject] = scenario::run_subject(*world, subject, shelf);
      const std::scoped_lock lock(telling);
      ++done;
      if (options.progress) {
        options.progress(static_cast<double>(done) / subjects);
      }
    }
  };
  std::vector<std::thread> threads;
  for (std::uint32_t extra = 1; extra < std::min(std::max(options.threads, 1U), subjects); ++extra) {
    threads.emplace_back(work);
  }
  work();
  for (std::thread& thread : threads) {
    thread.join();
  }
  if (stopped()) {
    return fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  Results out = scenario::assemble(*world, results);
  if (options.scalp_map) {
    out.map = scenario::scalp_map_of(*world, out, shelf);
  }
  return out;
}

}  // namespace anagen
