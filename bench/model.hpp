#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "follicle/description.hpp"
#include "follicle/histograms.hpp"

namespace anagen::bench {

/// How much of the model a run carries; each level holds those before it.
enum class Level : std::uint8_t {
  bare,   ///< dice, dwells, clocks, turns
  sized,  ///< hair sizes from cycle to cycle
  pulse,  ///< a 30-day hazard that takes two anagens in five
  lost,   ///< another under which two growing hairs in five are lost at once, and a wave of growth
};

/// What is run: a scalp of 6 regions with 3 classes each over ten years, a drug from day 1000.
struct ModelOptions {
  Level level = Level::bare;
  int arms = 1;  ///< 2: also the twin without the drug, on the same dice
  std::int32_t follicles_per_class = 5556;
  std::int32_t days = 3650;
};

/// The dwell laws of the timed model. Its values are for timing only, so that other builds can be compared.
[[nodiscard]] std::array<random::DwellLaw, follicle::phase_count> model_laws();

/// One class of the timed model and what acts on it in each arm.
struct ModelClass {
  follicle::GroupDescription group;
  std::vector<follicle::Drive> arms;
};

[[nodiscard]] std::vector<ModelClass> describe_model(const ModelOptions& options);

/// Makes the tables of every class.
[[nodiscard]] std::vector<follicle::CompiledGroup> compile_model(const std::vector<ModelClass>& classes,
                                                                 std::int32_t days);
[[nodiscard]] std::vector<follicle::CompiledGroup> compile_model(const ModelOptions& options);

/// Runs all classes with the fast engine, one after the other; returns a sum over what came out.
std::int64_t run_model(const std::vector<follicle::CompiledGroup>& groups, follicle::Detail detail);

/// The same with `threads` threads that take the next class when they are free; returns the processor seconds of all.
double run_model_threads(const std::vector<follicle::CompiledGroup>& groups, follicle::Detail detail, int threads);

/// Turns of the cycle inside the run in all classes and arms, those at the start left out.
[[nodiscard]] std::int64_t turns(const std::vector<follicle::CompiledGroup>& groups);

}  // namespace anagen::bench
