#include "follicle/description.hpp"

#include <algorithm>

namespace anagen::follicle {

namespace {

constexpr double flag_sides = 65536;

std::uint32_t flag_threshold(double probability) {
  return static_cast<std::uint32_t>(std::clamp(probability, 0.0, 1.0) * flag_sides + 0.5);
}

/// Chance that the club passes through exogen before the next anagen may begin.
double exogen_first(const GroupDescription& group) {
  const double p = group.kenogen_probability;
  return p + (1 - p) * (1 - group.held_share);
}

/// Mean days that a cycle spends in each phase of its main chain.
std::array<double, phase_count> chain_days(const GroupDescription& group) {
  return {group.law[0].mean_days, group.law[1].mean_days, group.law[2].mean_days,
          exogen_first(group) * group.law[3].mean_days, group.kenogen_probability * group.law[4].mean_days};
}

TurnTable turn_table(const GroupDescription& group, const Drive& drive, std::int32_t horizon_days) {
  TurnTable table;
  const auto days = static_cast<std::size_t>(horizon_days) + 1;
  const auto at = [](const std::vector<double>& daily, std::size_t day, double neutral) {
    return daily.empty() ? neutral : daily[std::min(day, daily.size() - 1)];
  };
  if (!drive.empty_odds.empty()) {
    const double p = group.kenogen_probability;
    table.kenogen_below.reserve(days);
    for (std::size_t day = 0; day < days; ++day) {
      const double weighted = p * at(drive.empty_odds, day, 1);
      table.kenogen_below.push_back(flag_threshold(weighted / (weighted + 1 - p)));
    }
  }
  if (!drive.target_size_shift.empty() || !drive.size_rate.empty()) {
    table.target_size.reserve(days);
    table.memory_q16.reserve(days);
    for (std::size_t day = 0; day < days; ++day) {
      const double shift = at(drive.target_size_shift, day, 0);
      const double rounding = shift < 0 ? -0.5 : 0.5;
      table.target_size.push_back(static_cast<std::int32_t>(shift * (1 << size_unit_log2) + rounding));
      const double memory = std::clamp(1 - (1 - group.size.memory) * at(drive.size_rate, day, 1), 0.0, 1.0);
      table.memory_q16.push_back(static_cast<std::int32_t>(memory * flag_sides + 0.5));
    }
  }
  return table;
}

std::vector<CompiledArm> compiled_arms(const GroupDescription& group, std::span<const Drive> arms,
                                       std::int32_t horizon_days) {
  std::vector<CompiledArm> out;
  for (const Drive& drive : arms) {
    CompiledArm arm;
    for (std::size_t phase = 0; phase < phase_count; ++phase) {
      arm.clock[phase] = ClockTable::from_speeds(drive.clock_speed[phase], horizon_days);
    }
    arm.premature_catagen = PulseTable::from_hazard(drive.premature_catagen_per_day, horizon_days);
    arm.dystrophic_release = PulseTable::from_hazard(drive.dystrophic_release_per_day, horizon_days);
    arm.growth = GrowthClock::from_rates(drive.growth_rate, horizon_days);
    arm.turn = turn_table(group, drive, horizon_days);
    out.push_back(std::move(arm));
  }
  return out;
}

}  // namespace

double mean_cycle_days(const GroupDescription& group) {
  double sum = 0;
  for (const double days : chain_days(group)) {
    sum += days;
  }
  return sum;
}

random::QuantileTable LawShelf::table(const random::DwellLaw& law, bool length_biased) {
  // Unit tables have a mean of 1,024 days: fine grain, and room for the longest tail.
  constexpr double unit_days = 1024;
  if (law.mean_days <= 0) {
    return random::QuantileTable::constant(0);
  }
  const auto key = std::tuple{law.shape, law.cv, length_biased};
  std::shared_ptr<const random::QuantileTable> unit;
  {
    const std::scoped_lock lock(mutex_);
    auto& slot = unit_tables_[key];
    if (!slot) {
      const random::DwellLaw unit_law{law.shape, unit_days, law.cv};
      slot = std::make_shared<const random::QuantileTable>(
          random::tabulate(length_biased ? random::length_biased(unit_law) : unit_law));
    }
    unit = slot;
  }
  return unit->scaled(law.mean_days / unit_days);
}

CompiledGroup compile(const GroupDescription& group, std::span<const Drive> arms, std::int32_t horizon_days,
                      LawShelf& shelf) {
  CompiledGroup out;
  out.seed = group.seed;
  out.subject = group.subject;
  out.group = group.group;
  out.follicles = group.follicles;
  out.horizon_days = horizon_days;
  for (std::size_t phase = 0; phase < phase_count; ++phase) {
    out.dwell[phase] = shelf.table(group.law[phase], false);
    out.dwell_in_progress[phase] = shelf.table(group.law[phase], true);
  }
  const double cycle = mean_cycle_days(group);
  double below = 0;
  for (std::size_t phase = 0; phase < phase_count; ++phase) {
    below += chain_days(group)[phase] / cycle;
    constexpr double sides = 4294967295.0;
    out.start_below[phase] = static_cast<std::uint32_t>(std::min(below, 1.0) * sides);
  }
  const double p = group.kenogen_probability;
  out.kenogen_below = flag_threshold(p);
  out.kenogen_after_exogen = flag_threshold(exogen_first(group) > 0 ? p / exogen_first(group) : 0);
  out.held_below = flag_threshold(group.held_share);
  out.previous_held_below = flag_threshold((1 - p) * group.held_share);
  out.mean_rest = static_cast<Ticks>((group.law[1].mean_days + group.law[2].mean_days) * ticks_per_day);
  out.size = SizeTables::from(group.size);
  out.arms = compiled_arms(group, arms, horizon_days);
  return out;
}

std::vector<CompiledGroup> compile(const GroupDescription& group, std::span<const std::vector<Drive>> strata,
                                   std::int32_t horizon_days, LawShelf& shelf) {
  const auto count = static_cast<std::int32_t>(strata.size());
  const CompiledGroup bare = compile(group, std::span<const Drive>{}, horizon_days, shelf);
  std::vector<CompiledGroup> out(strata.size(), bare);
  for (std::int32_t i = 0; i < count; ++i) {
    CompiledGroup& stratum = out[static_cast<std::size_t>(i)];
    stratum.follicles = (group.follicles - i + count - 1) / count;
    stratum.first = static_cast<std::uint32_t>(i);
    stratum.stride = static_cast<std::uint32_t>(count);
    stratum.arms = compiled_arms(group, strata[static_cast<std::size_t>(i)], horizon_days);
  }
  return out;
}

const CompiledGroup& stratum_of(std::span<const CompiledGroup> strata, std::uint32_t follicle) {
  return strata[follicle % strata.size()];
}

}  // namespace anagen::follicle
