#include "anagen/signature.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "follicle/fast_engine.hpp"
#include "study/fnv.hpp"
#include "study/signature_cases.hpp"

namespace anagen {

namespace study {

namespace {

/// The turns of the first signature, up to and with the release of held clubs.
constexpr std::size_t always_told = 8;

/// One row of a histogram, from the start to the horizon; the slot beyond holds what is not told.
template <class T>
void add_row(Fnv& fnv, const std::vector<T>& row, std::int32_t horizon_days) {
  for (std::size_t day = 0; day <= static_cast<std::size_t>(horizon_days) && day < row.size(); ++day) {
    fnv.add(row[day]);
  }
}

void add(Fnv& fnv, const follicle::Histograms& histograms) {
  fnv.add(histograms.held_at_start);
  for (std::size_t flow = 0; flow < histograms.flow.size(); ++flow) {
    // A turn added later is told where it happened: worlds without it keep their hash.
    const auto& row = histograms.flow[flow];
    if (flow < always_told || std::any_of(row.begin(), row.end(), [](std::int32_t turns) { return turns != 0; })) {
      add_row(fnv, row, histograms.horizon_days);
    }
  }
  for (const auto* rows : {&histograms.born, &histograms.shed}) {
    for (const auto& row : *rows) {
      add_row(fnv, row, histograms.horizon_days);
    }
  }
  add_row(fnv, histograms.born_diameter, histograms.horizon_days);
  add_row(fnv, histograms.shed_diameter, histograms.horizon_days);
  for (std::size_t day = 0; day <= static_cast<std::size_t>(histograms.horizon_days); ++day) {
    fnv.add(histograms.bend[day].length);
    fnv.add(histograms.bend[day].mass);
  }
}

void add(Fnv& fnv, const Results& results) {
  for (const Series& series : results.series) {
    for (const double value : series.values) {
      fnv.add(value);
    }
  }
  for (const Trait& trait : results.traits) {
    for (const double value : trait.values) {
      fnv.add(value);
    }
  }
}

}  // namespace

}  // namespace study

Expected<std::string> signature(const RunOptions& options) {
  study::Fnv fnv;
  follicle::LawShelf shelf;
  for (const study::EngineCase& one : study::engine_cases()) {
    const auto group = follicle::compile(one.group, one.arms, one.horizon_days, shelf);
    for (const follicle::Histograms& arm : follicle::run_fast(group, follicle::Detail::full)) {
      study::add(fnv, arm);
    }
  }
  const std::vector<Scenario> scenarios = study::run_cases();
  RunOptions inner = options;
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    inner.progress = [&](double share) {
      if (options.progress) {
        options.progress((static_cast<double>(i) + share) / static_cast<double>(scenarios.size()));
      }
    };
    const Expected<Results> results = run(scenarios[i], inner);
    if (!results) {
      return std::unexpected(results.error());
    }
    study::add(fnv, *results);
  }
  return fmt::format("{:016x}", fnv.hash());
}

}  // namespace anagen
