#include "scenario/run/readers/phototrichogram_reader.hpp"

#include <array>

#include "scenario/run/readers/patch_visits.hpp"

namespace anagen::scenario {

namespace {

using Numbers = std::array<double, std::size(PhototrichogramReader::numbers)>;

Numbers numbers_from(const clinic::PhototrichogramReading& reading) {
  const auto& growing = reading.anagen_from;
  const auto& other = reading.telogen_from;
  return {reading.density_per_cm2,
          reading.anagen_per_cm2,
          reading.density_per_cm2 - reading.anagen_per_cm2,
          reading.anagen_share,
          growing[0],
          growing[1],
          growing[2],
          growing[3],
          other[0],
          other[1],
          other[2],
          other[3],
          growing[1] + other[1],
          growing[2] + other[2],
          reading.nano_per_cm2};
}

}  // namespace

std::span<const NumberInfo> PhototrichogramReader::numbers_told(const Spec& spec) {
  return std::span(numbers).first(spec.by_thickness ? std::size(numbers) : without_thickness);
}

PhototrichogramReader PhototrichogramReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings PhototrichogramReader::read(const Visits& visits, const Spec& spec) const {
  const clinic::Phototrichogram own = looking_at(visits, instrument);
  return read_patches(visits, patch_site(spec.region, own.area_cm2, spec.site),
                      [&](const auto& patch, Ticks clipped, const clinic::Sitting& sitting) {
                        return numbers_from(clinic::read(own, patch, clipped, visits.who, sitting));
                      });
}

}  // namespace anagen::scenario
