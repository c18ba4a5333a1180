#include <array>
#include <cmath>

#include "follicle/fast_engine.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

using follicle::index_of;
using follicle::Phase;

/// A cycle of the counting models: mean days of each phase; every cycle has an empty interval.
struct FourPhases {
  std::string_view arm;
  double anagen = 0;
  double catagen = 0;
  double telogen = 0;
  double kenogen = 0;
  std::int32_t follicles = 0;
  double expected_change_sd = 0;
  double expected_independent_sd = 0;

  [[nodiscard]] double visible_share() const {
    return (anagen + catagen + telogen) / (anagen + catagen + telogen + kenogen);
  }
};

// The second names its mean anagen alone; the empty interval of four months is the one that gives its SD of a single
// visit, 5.5 of 230.
constexpr std::array<FourPhases, 2> cycles = {{{"251 follicles, anagen 195 d", 195, 15, 105, 80, 251, 8.8, 9.0},
                                               {"230 follicles, anagen 540 d", 540, 15, 105, 122, 230, 8.4, 7.8}}};
/// Standard deviations of the dwells in the same models [days].
constexpr double anagen_sd = 130;
constexpr double catagen_sd = 4;
constexpr double telogen_sd = 40;
constexpr double kenogen_sd = 60;

follicle::GroupDescription group_of(const FourPhases& cycle) {
  follicle::GroupDescription group;
  group.seed = 1;
  group.follicles = cycle.follicles;
  group.law = {random::DwellLaw{random::LawShape::lognormal, cycle.anagen, anagen_sd / cycle.anagen},
               {random::LawShape::gamma, cycle.catagen, catagen_sd / cycle.catagen},
               {random::LawShape::gamma, cycle.telogen, telogen_sd / cycle.telogen},
               {},
               {random::LawShape::lognormal, cycle.kenogen, kenogen_sd / cycle.kenogen}};
  group.kenogen_probability = 1;
  return group;
}

/// Change of the visible count between two visits to each of many patches.
std::vector<double> changes(const FourPhases& cycle, std::int32_t days, std::uint32_t patches,
                            follicle::LawShelf& shelf) {
  follicle::CompiledGroup group = compile(group_of(cycle), std::array{follicle::Drive{}}, days, shelf);
  std::vector<double> out;
  for (group.subject = 0; group.subject < patches; ++group.subject) {
    const auto counts = follicle::daily_counts(run_fast(group, follicle::Detail::flows).front());
    const auto& empty = counts.in_phase[index_of(Phase::kenogen)];
    out.push_back(static_cast<double>(empty.front()) - static_cast<double>(empty[static_cast<std::size_t>(days)]));
  }
  return out;
}

}  // namespace

std::vector<Row> repeated_counts(follicle::LawShelf& shelf) {
  constexpr std::int32_t days = 336;  // 48 weeks
  constexpr std::uint32_t patches = 3000;
  constexpr double accepted = 0.04;  // three standard errors of an SD from so many patches
  std::vector<Row> rows;
  for (const FourPhases& cycle : cycles) {
    const Moments moments = moments_of(changes(cycle, days, patches, shelf));
    const double share = cycle.visible_share();
    const double independent = std::sqrt(2 * cycle.follicles * share * (1 - share));
    rows.push_back(must_row(cycle.arm, "visible_count_change_sd", "hairs", cycle.expected_change_sd,
                            accepted * cycle.expected_change_sd, moments.sd, moments.sd_error()));
    rows.push_back(must_row(cycle.arm, "independent_change_sd", "hairs", cycle.expected_independent_sd,
                            accepted * cycle.expected_independent_sd, independent, 0));
  }
  for (Row& row : rows) {
    row.weight = Weight::should;
  }
  return rows;
}

}  // namespace anagen::study
