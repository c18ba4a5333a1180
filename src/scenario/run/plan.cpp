#include "scenario/run/plan.hpp"

#include <map>

#include "scenario/run/readers/readers.hpp"

namespace anagen::scenario {

namespace {

using scalp::Truth;

struct TruthRow {
  Truth truth;
  const char* id;
  const char* label;
  const char* unit;
  int every;       ///< in spacings of the series; slow quantities are told less often
  bool by_region;  ///< also told for each region, at the slow spacing
};

/// Slow quantities and regions are told at every fourth visit.
constexpr int slow = 4;

constexpr TruthRow truths[] = {
    {Truth::shed_per_day, "shed_per_day", "hairs shed per day, vellus left out", "hairs/day", 1, true},
    {Truth::vellus_shed_per_day, "vellus_shed_per_day", "vellus hairs shed per day", "hairs/day", slow, false},
    {Truth::anagen_share, "anagen_share", "share of follicles that grow a hair", "1", 1, false},
    {Truth::catagen_share, "catagen_share", "share of follicles that regress", "1", 1, false},
    {Truth::telogen_share, "telogen_share", "share of follicles that rest", "1", 1, false},
    {Truth::exogen_share, "exogen_share", "share of follicles whose hair is about to fall", "1", 1, false},
    {Truth::kenogen_share, "kenogen_share", "share of follicles that are empty", "1", 1, false},
    {Truth::held_club_share, "held_club_share", "clubs held beside a growing hair, per follicle", "1", 1, false},
    {Truth::non_growing_share, "non_growing_share", "share of standing hairs that do not grow", "1", 1, true},
    {Truth::visible_density, "visible_density", "hairs per cm2", "1/cm2", slow, true},
    {Truth::terminal_density, "terminal_density", "hairs of 40 um and more per cm2", "1/cm2", slow, false},
    {Truth::vellus_density, "vellus_density", "hairs below 30 um per cm2", "1/cm2", slow, false},
    {Truth::mean_diameter, "mean_diameter", "mean diameter of terminal hairs", "um", slow, true},
    {Truth::hair_length, "hair_length", "mean length of terminal hairs, never cut", "mm", slow, false},
    {Truth::hair_volume, "hair_volume", "volume of all terminal hair, never cut", "cm3", slow, false},
    {Truth::shed_diameter, "shed_diameter", "mean diameter of the terminal hairs shed", "um", slow, false},
};

std::uint32_t add_measure(Plan& plan, Measure measure) {
  plan.measures.push_back(std::move(measure));
  return static_cast<std::uint32_t>(plan.measures.size() - 1);
}

}  // namespace

std::vector<std::int32_t> visit_days(const RunSpec& run, std::int32_t every_days) {
  std::vector<std::int32_t> days;
  for (std::int32_t day = run.first_day; day <= run.last_day; day += every_days) {
    days.push_back(day);
  }
  return days;
}

Plan make_plan(const Scenario& scenario) {
  Plan plan;
  const auto slow_days = visit_days(scenario.run, scenario.run.every_days * slow);
  for (const TruthRow& row : truths) {
    const std::uint32_t measure = add_measure(plan, {row.id, row.label, "truth", row.unit});
    plan.lines.push_back(
        {measure, std::nullopt, visit_days(scenario.run, scenario.run.every_days * row.every), TruthLine{row.truth}});
    for (std::size_t region = 0; row.by_region && region < scalp::region_count; ++region) {
      plan.lines.push_back({measure, region, slow_days, TruthLine{row.truth}});
    }
  }
  plan.lines.push_back(
      {add_measure(plan, {"vessel_supply", "mean blood supply of the follicles, growing = 1", "truth", "1"}),
       std::nullopt, slow_days, SupplyLine{}});
  plan.lines.push_back({add_measure(plan, {"break_force", "force at which the mean hair breaks", "truth", "gf"}),
                        std::nullopt, slow_days, BreakForceLine{}});
  std::map<std::size_t, int> seen;
  for (std::size_t i = 0; i < scenario.instruments.size(); ++i) {
    const InstrumentSpec& spec = scenario.instruments[i];
    const int serial = ++seen[spec.index()];
    const std::string suffix = serial > 1 ? "_" + std::to_string(serial) : "";
    const std::int32_t every = std::visit([](const auto& any) { return any.every_days; }, spec);
    const std::span<const NumberInfo> numbers = numbers_of(spec);
    for (std::size_t number = 0; number < numbers.size(); ++number) {
      const std::uint32_t measure =
          add_measure(plan, {std::string(numbers[number].id) + suffix,
                             std::string(numbers[number].label) + std::string(manner_of(spec)),
                             std::string(name_of(spec)) + suffix, std::string(numbers[number].unit)});
      plan.lines.push_back({measure, region_of(spec), visit_days(scenario.run, every), ReadingLine{i, number}});
    }
  }
  return plan;
}

}  // namespace anagen::scenario
