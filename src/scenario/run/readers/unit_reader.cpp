#include "scenario/run/readers/unit_reader.hpp"

#include <array>

#include "scenario/run/readers/patch_visits.hpp"

namespace anagen::scenario {

UnitReader UnitReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec), scalp::unit_profile_from(lookup)};
}

Readings UnitReader::read(const Visits& visits, const Spec& spec) const {
  const std::size_t region = region_index(spec.region);
  const PatchTraces& traces = visits.lived.patch(region, instrument.area_cm2);
  const scalp::Person& person = visits.lived.person;
  const std::uint32_t terminal = scalp::follicles_on(person, region, scalp::Kind::terminal, instrument.area_cm2);
  const std::uint32_t vellus = scalp::follicles_on(person, region, scalp::Kind::vellus, instrument.area_cm2);
  const scalp::PatchUnits on_patch =
      scalp::units_of_patch(scalp::draw_units(units, person), person, region, terminal, vellus);
  const clinic::UnitCount own = looking_at(visits, instrument);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const auto reading = clinic::read(own, traces[arm], {on_patch.unit_of, on_patch.whole},
                                        visits.run_day(day) << ticks_per_day_log2, visits.who);
      append(out[arm],
             std::array{reading.units_per_cm2, reading.hairs_per_cm2, reading.hairs_per_unit, reading.share[0],
                        reading.share[1], reading.share[2], reading.share[3], reading.share[4]});
    }
  }
  return out;
}

}  // namespace anagen::scenario
