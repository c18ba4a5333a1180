#include "study/theory.hpp"

#include <array>

#include "follicle/fast_engine.hpp"

namespace anagen::study {

std::span<const TheoryCheck> theory_checks() {
  static constexpr std::array<TheoryCheck, 17> all = {{
      {"R01", "Mean-field cycle with memoryless dwells", mean_field_cycle},
      {"R02", "The same means with single follicles", stochastic_cycle},
      {"R03", "Phases on a normal male vertex", male_vertex},
      {"R04", "Fluctuation of a small patch", small_patch},
      {"R05", "Cycles of ten men in fourteen years", fourteen_years},
      {"R25", "Thickness of a normal woman's hairs", diameters_of_women},
      {"R27", "Plucked follicles of the crown", plucked_crown},
      {"R28", "Shed, cycle and stock hang together", arithmetic_triangle},
      {"M01", "Renewal theory", renewal_theory},
      {"M02", "Binomial law", binomial_law},
      {"M03", "Stationary start", stationary_start},
      {"M04", "Haircut law", haircut_law},
      {"M05", "Signs and order of causes", sign_battery},
      {"M06", "Narrow dwells and shocks", narrow_or_shocked},
      {"M07", "Mean against variance of anagen", mean_or_variance},
      {"M08", "Repeated counts of one patch", repeated_counts},
      {"M09", "Independence of neighbours", independent_neighbours},
  }};
  return all;
}

Row must_row(std::string_view arm, std::string_view measure, std::string_view unit, double expected, double half,
             double simulated, double mc_error) {
  Row row;
  row.arm = arm;
  row.measure = measure;
  row.unit = unit;
  row.expected = expected;
  row.lo = expected - half;
  row.hi = expected + half;
  row.simulated = simulated;
  row.mc_error = mc_error;
  row.weight = Weight::must;
  return row;
}

follicle::GroupDescription three_phase_group(const ThreePhases& months, double days_per_month, random::LawShape shape,
                                             double cv, std::int32_t follicles) {
  follicle::GroupDescription group;
  group.seed = 1;
  group.follicles = follicles;
  group.law = {random::DwellLaw{shape, months.anagen * days_per_month, cv},
               {},
               {shape, months.telogen * days_per_month, cv},
               {},
               {shape, months.latency * days_per_month, cv}};
  group.kenogen_probability = 1;
  return group;
}

std::vector<double> phase_shares(const follicle::CompiledGroup& group, std::int32_t day) {
  const auto counts = follicle::daily_counts(run_fast(group, follicle::Detail::flows).front());
  std::vector<double> shares;
  for (const auto& row : counts.in_phase) {
    shares.push_back(static_cast<double>(row[static_cast<std::size_t>(day)]) / group.follicles);
  }
  return shares;
}

}  // namespace anagen::study
