#include "bench/model.hpp"

#include <algorithm>
#include <atomic>
#include <numbers>
#include <numeric>
#include <thread>
#include <utility>

#include "bench/alternate.hpp"
#include "core/math/trig.hpp"
#include "follicle/fast_engine.hpp"

namespace anagen::bench {

namespace {

using follicle::Drive;
using follicle::GroupDescription;
using follicle::Phase;

constexpr int regions = 6;
constexpr int classes = 3;
constexpr std::int32_t drug_from = 1000;
constexpr std::int32_t pulse_from = 1500;
constexpr std::int32_t pulse_days = 30;
constexpr double pulse_total = 0.5;
constexpr std::int32_t loss_from = 2500;

/// Daily speeds of one phase: a yearly wave whose height and peak differ from class to class, and a drug.
std::vector<double> speeds(std::int32_t days, int number, double height, double drug) {
  constexpr double year = 365.25;
  std::vector<double> daily;
  for (std::int32_t day = 0; day < days; ++day) {
    const double angle = 2 * std::numbers::pi * (day - 10.0 * number) / year;
    daily.push_back((1 + height * math::sin(angle)) * (day >= drug_from ? drug : 1));
  }
  return daily;
}

/// A hazard of some days from `from` on.
std::vector<double> pulse(std::int32_t days, std::int32_t from) {
  std::vector<double> per_day(static_cast<std::size_t>(days), 0);
  for (std::int32_t day = from; day < std::min(from + pulse_days, days); ++day) {
    per_day[static_cast<std::size_t>(day)] = pulse_total / pulse_days;
  }
  return per_day;
}

Drive drive(const ModelOptions& options, int number, bool drug) {
  Drive drive;
  const auto set = [&](Phase phase, double height, double factor) {
    drive.clock_speed[follicle::index_of(phase)] = speeds(options.days, number, height, drug ? factor : 1);
  };
  const double height = 0.1 + 0.01 * number;
  set(Phase::anagen, height, 0.8);
  set(Phase::telogen, height, 1.3);
  set(Phase::exogen, height, 1.1);
  set(Phase::kenogen, height, 1.5);
  if (options.level >= Level::pulse) {
    drive.premature_catagen_per_day = pulse(options.days, pulse_from);
  }
  if (options.level >= Level::lost) {
    drive.dystrophic_release_per_day = pulse(options.days, loss_from);
    drive.growth_rate = speeds(options.days, number, height, 1);
  }
  return drive;
}

}  // namespace

std::array<random::DwellLaw, follicle::phase_count> model_laws() {
  using random::LawShape;
  const auto law = [](double mean, double sd) { return random::DwellLaw{LawShape::lognormal, mean, sd / mean}; };
  return {law(1095, 400), law(16, 3), law(70, 25), law(30, 20), law(60, 40)};
}

std::vector<ModelClass> describe_model(const ModelOptions& options) {
  std::vector<ModelClass> described;
  for (int number = 0; number < regions * classes; ++number) {
    GroupDescription group;
    group.seed = 1;
    group.group = static_cast<std::uint16_t>(number);
    group.follicles = options.follicles_per_class;
    group.law = model_laws();
    group.kenogen_probability = 0.35;
    group.held_share = 0.3 / 0.65;
    if (options.level >= Level::sized) {
      constexpr std::array<double, classes> median_um = {75, 55, 35};
      group.size.median_diameter_um = median_um[static_cast<std::size_t>(number % classes)];
      group.size.sd_ln = 0.2;
      group.size.memory = 0.9;
      group.size.anagen_exponent = 1;
      group.size.growth_exponent = 0.4;
    }
    std::vector<Drive> arms;
    for (int arm = 0; arm < options.arms; ++arm) {
      arms.push_back(drive(options, number, arm == 0));
    }
    described.push_back({group, std::move(arms)});
  }
  return described;
}

std::vector<follicle::CompiledGroup> compile_model(const std::vector<ModelClass>& described, std::int32_t days) {
  follicle::LawShelf shelf;
  std::vector<follicle::CompiledGroup> groups;
  for (const ModelClass& one : described) {
    groups.push_back(follicle::compile(one.group, one.arms, days, shelf));
  }
  return groups;
}

std::vector<follicle::CompiledGroup> compile_model(const ModelOptions& options) {
  return compile_model(describe_model(options), options.days);
}

std::int64_t turns(const std::vector<follicle::CompiledGroup>& groups) {
  std::int64_t sum = 0;
  for (const follicle::CompiledGroup& group : groups) {
    for (const follicle::Histograms& histograms : follicle::run_fast(group, follicle::Detail::flows)) {
      for (const auto& row : histograms.flow) {
        sum += std::accumulate(row.begin() + 1, row.begin() + 1 + histograms.horizon_days, std::int64_t{0});
      }
    }
  }
  return sum;
}

std::int64_t run_model(const std::vector<follicle::CompiledGroup>& groups, follicle::Detail detail) {
  std::int64_t sum = 0;
  for (const follicle::CompiledGroup& group : groups) {
    for (const follicle::Histograms& histograms : follicle::run_fast(group, detail)) {
      sum += histograms.held_at_start;
    }
  }
  return sum;
}

double run_model_threads(const std::vector<follicle::CompiledGroup>& groups, follicle::Detail detail, int threads) {
  std::atomic<std::size_t> next = 0;
  std::vector<double> seconds(static_cast<std::size_t>(threads));
  const auto work = [&](std::size_t thread) {
    const double before = thread_seconds();
    std::int64_t sum = 0;
    for (std::size_t i = next++; i < groups.size(); i = next++) {
      for (const follicle::Histograms& histograms : follicle::run_fast(groups[i], detail)) {
        sum += histograms.held_at_start;
      }
    }
    seconds[thread] = thread_seconds() - before;
    return sum;
  };
  std::vector<std::jthread> others;
  for (std::size_t thread = 1; thread < seconds.size(); ++thread) {
    others.emplace_back(work, thread);
  }
  work(0);
  others.clear();
  return std::accumulate(seconds.begin(), seconds.end(), 0.0);
}

}  // namespace anagen::bench
