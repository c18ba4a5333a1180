#include "scenario/run/readers/shed_readers.hpp"

#include <array>

#include "clinic/shed_reading.hpp"
#include "random/dice.hpp"

namespace anagen::scenario {

namespace {

/// Calls `read(thick, thin, run_day)` for every visit of every arm and lays the three numbers of each reading into
/// place.
template <class Read>
Readings read_collected(const Visits& visits, const clinic::ShedCapture& capture, const clinic::WashDays& washed,
                        Read read) {
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    const Collected found = collected(visits, arm, capture, washed);
    for (const std::int32_t day : visits.days) {
      const clinic::ShedReading reading = read(found.terminal, found.vellus, visits.run_day(day));
      append(out[arm], std::array{reading.hairs, reading.mean_diameter_um, reading.vellus_share});
    }
  }
  return out;
}

}  // namespace

DailyRelease daily_release(const scalp::Head& head, scalp::Kind kind) {
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

Collected collected(const Visits& visits, std::size_t arm, const clinic::ShedCapture& capture,
                    const clinic::WashDays& washed) {
  const DailyRelease terminal = daily_release(visits.lived.head(arm), scalp::Kind::terminal);
  const DailyRelease vellus = daily_release(visits.lived.head(arm), scalp::Kind::vellus);
  const clinic::ShedCapture own = clinic::combed_by(capture, visits.lived.spec);
  return {clinic::collect(own, clinic::ShedClass::terminal, {terminal.hairs, terminal.mean_diameter_um}, washed,
                          visits.who),
          clinic::collect(own, clinic::ShedClass::vellus, {vellus.hairs, vellus.mean_diameter_um}, washed, visits.who)};
}

clinic::WashDays washing(const Visits& visits) {
  // Follicle number of the person's dice that says on which day of her rhythm she washes; scalp uses lower numbers.
  constexpr std::uint32_t wash_phase = 100;
  const auto die =
      random::roll({visits.scenario.seed, visits.lived.subject, wash_phase, 0, 0, random::Purpose::person})[0];
  const double every = visits.lived.spec.wash_every_days;
  return clinic::wash_days({every, random::open_unit(die) * every}, visits.horizon_days + 1);
}

ShedCollectionReader ShedCollectionReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings ShedCollectionReader::read(const Visits& visits, const Spec& spec) const {
  return read_collected(visits, capture, washing(visits), [&](const auto& thick, const auto& thin, std::int32_t day) {
    return clinic::read_collection(capture, thick, thin, day, spec.every_days, visits.who);
  });
}

WashDayReader WashDayReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings WashDayReader::read(const Visits& visits, const Spec& spec) const {
  clinic::WashDays washed = washing(visits);
  for (const std::int32_t day : visits.days) {
    clinic::prescribe_wash(washed, visits.run_day(day), clinic::gap_in_days(spec));
  }
  return read_collected(visits, capture, washed, [&](const auto& thick, const auto& thin, std::int32_t day) {
    return clinic::read_wash(capture, thick, thin, day, visits.who);
  });
}

}  // namespace anagen::scenario
