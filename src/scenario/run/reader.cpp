#include "scenario/run/reader.hpp"

#include <algorithm>

#include "clinic/shed_reading.hpp"
#include "clinic/wash_calendar.hpp"
#include "random/dice.hpp"
#include "scalp/measures.hpp"

namespace anagen::scenario {

namespace {

using scalp::Head;
using scalp::Kind;

/// Hairs released each day of the run by one kind of follicle, over the whole scalp, and their mean diameter.
struct DailyRelease {
  std::vector<std::int32_t> hairs;
  std::vector<double> mean_diameter_um;
};

DailyRelease daily_release(const Head& head, Kind kind) {
  const auto k = static_cast<std::size_t>(kind);
  DailyRelease out;
  const std::size_t days = head[0][k].released.size();
  for (std::size_t day = 0; day < days; ++day) {
    std::int32_t hairs = 0;
    double diameter = 0;
    for (const auto& region : head) {
      hairs += region[k].released[day];
      diameter += static_cast<double>(region[k].released_diameter[day]) * follicle::diameter_grain_um;
    }
    out.hairs.push_back(hairs);
    out.mean_diameter_um.push_back(hairs > 0 ? diameter / hairs : 0);
  }
  return out;
}

/// How many instruments of the same kind stand before this one.
std::uint8_t serial_of(const Scenario& scenario, std::size_t instrument) {
  std::uint8_t serial = 0;
  for (std::size_t i = 0; i < instrument; ++i) {
    serial = static_cast<std::uint8_t>(serial +
                                       (scenario.instruments[i].index() == scenario.instruments[instrument].index()));
  }
  return serial;
}

clinic::InstrumentKind kind_of(const InstrumentSpec& spec) {
  constexpr clinic::InstrumentKind kinds[] = {clinic::InstrumentKind::shed_collection,
                                              clinic::InstrumentKind::wash_day_count, clinic::InstrumentKind::pull_test,
                                              clinic::InstrumentKind::phototrichogram};
  return kinds[spec.index()];
}

/// The washing days of a subject: her rhythm, at a phase of her own.
clinic::WashDays washing(const World& world, std::uint32_t subject) {
  // Follicle number of the person's dice that says on which day of her rhythm she washes; scalp uses lower numbers.
  constexpr std::uint32_t wash_phase = 100;
  const auto die = random::roll({world.scenario.seed, subject, wash_phase, 0, 0, random::Purpose::person})[0];
  const double every = world.scenario.person.wash_every_days;
  return clinic::wash_days({every, random::open_unit(die) * every}, world.horizon_days + 1);
}

/// One reading of a shed instrument as the three numbers of the plan.
std::vector<double> numbers(const clinic::ShedReading& reading) {
  return {reading.hairs, reading.mean_diameter_um, reading.vellus_share};
}

/// Appends the numbers of one visit.
void append(std::vector<std::vector<double>>& to, const std::vector<double>& values) {
  to.resize(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    to[i].push_back(values[i]);
  }
}

}  // namespace

Readings read_instrument(const World& world, const LivedSubject& lived, std::size_t instrument,
                         std::span<const std::int32_t> days, follicle::LawShelf& shelf) {
  const InstrumentSpec& spec = world.scenario.instruments[instrument];
  const clinic::Observed who{world.scenario.seed, lived.subject, kind_of(spec), serial_of(world.scenario, instrument)};
  Readings out(lived.heads.size());
  if (const auto* capture = std::get_if<clinic::ShedCapture>(&world.instruments[instrument])) {
    const auto* wash = std::get_if<WashDayCountSpec>(&spec);
    clinic::WashDays washed = washing(world, lived.subject);
    if (wash != nullptr) {
      for (const std::int32_t day : days) {
        clinic::prescribe_wash(washed, world.run_day(day), clinic::gap_in_days(*wash));
      }
    }
    for (std::size_t arm = 0; arm < lived.heads.size(); ++arm) {
      const DailyRelease terminal = daily_release(lived.heads[arm], Kind::terminal);
      const DailyRelease vellus = daily_release(lived.heads[arm], Kind::vellus);
      const auto thick = clinic::collect(*capture, clinic::ShedClass::terminal,
                                         {terminal.hairs, terminal.mean_diameter_um}, washed, who);
      const auto thin =
          clinic::collect(*capture, clinic::ShedClass::vellus, {vellus.hairs, vellus.mean_diameter_um}, washed, who);
      for (const std::int32_t day : days) {
        const std::int32_t run_day = world.run_day(day);
        append(out[arm],
               numbers(wash != nullptr ? clinic::read_wash(*capture, thick, thin, run_day, who)
                                       : clinic::read_collection(*capture, thick, thin, run_day,
                                                                 std::get<ShedCollectionSpec>(spec).every_days, who)));
      }
    }
    return out;
  }
  if (const auto* pull = std::get_if<clinic::PullTest>(&world.instruments[instrument])) {
    for (std::size_t arm = 0; arm < lived.heads.size(); ++arm) {
      for (const std::int32_t day : days) {
        const scalp::Standing now = scalp::standing(lived.heads[arm], std::nullopt, world.run_day(day));
        const double loose = now.hairs() > 0 ? now.loose() / now.hairs() : 0;
        append(out[arm], {static_cast<double>(clinic::pull(*pull, loose, world.run_day(day), who))});
      }
    }
    return out;
  }
  const auto& patch = std::get<clinic::Phototrichogram>(world.instruments[instrument]);
  const auto& patch_spec = std::get<PhototrichogramSpec>(spec);
  const auto* const found = std::find(scalp::region_names.begin(), scalp::region_names.end(), patch_spec.region);
  const auto traces =
      scalp::patch(*lived.person, lived.drives, world.horizon_days,
                   static_cast<std::size_t>(found - scalp::region_names.begin()), patch.area_cm2, shelf);
  for (std::size_t arm = 0; arm < lived.heads.size(); ++arm) {
    for (const std::int32_t day : days) {
      const auto reading = clinic::read(patch, traces[arm], world.run_day(day) << ticks_per_day_log2, who);
      append(out[arm], {reading.density_per_cm2, reading.anagen_per_cm2,
                        reading.density_per_cm2 - reading.anagen_per_cm2, reading.anagen_share});
    }
  }
  return out;
}

}  // namespace anagen::scenario
