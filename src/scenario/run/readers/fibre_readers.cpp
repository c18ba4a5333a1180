#include "scenario/run/readers/fibre_readers.hpp"

#include <array>

#include "clinic/shed_length.hpp"
#include "scenario/run/readers/single_hairs.hpp"

namespace anagen::scenario {

namespace {

constexpr double um_per_cm = 1e4;

/// Days before the visit in which the shed hairs of a caliper reading were shed (CaliperSpec::taken).
constexpr std::int32_t gathered_days = 14;

/// A test of hairs that still grow: where a hair is thickest depends on its end, which a run need not know, so they are
/// taken at their mean thickness (docs/methods/clinic/single_fibres.md).
template <class Test>
Test of_growing(Test test) {
  test.profile.fall_per_cm = 0;
  return test;
}

}  // namespace

TensileReader TensileReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings TensileReader::read(const Visits& visits, const Spec& /*spec*/) const {
  const clinic::Haircut haircut = haircut_of(visits);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const auto hairs = clinic::growing_on(sampled(visits, arm), haircut, visits.run_day(day));
      const clinic::TensileReading reading =
          clinic::read(of_growing(test), hairs, visits.lived.fibre_quality(arm), visits.who);
      append(out[arm], std::array{reading.stress_mpa, reading.stress_sd_mpa, reading.extension_percent,
                                  reading.modulus_gpa, reading.force_gf});
    }
  }
  return out;
}

CaliperReader CaliperReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings CaliperReader::read(const Visits& visits, const Spec& spec) const {
  const clinic::Haircut haircut = haircut_of(visits);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const std::int32_t visit = visits.run_day(day);
      const auto hairs = spec.taken == "shed"
                             ? clinic::shed_between(sampled(visits, arm), haircut, visit - gathered_days + 1, visit)
                             : clinic::growing_on(sampled(visits, arm), haircut, visit);
      const clinic::DiameterReading reading =
          clinic::read(spec.taken == "shed" ? test : of_growing(test), hairs, visits.who);
      append(out[arm], std::array{reading.mean_um, reading.minor_um, reading.major_um});
    }
  }
  return out;
}

ShedLengthReader ShedLengthReader::make(evidence::Lookup& lookup, const Spec& /*spec*/) {
  const clinic::ShedCapture capture = clinic::shed_capture_from(lookup, clinic::ShedMethod::all_day);
  return {capture.terminal > 0 ? capture.vellus / capture.terminal : 0};
}

Readings ShedLengthReader::read(const Visits& visits, const Spec& spec) const {
  const clinic::Haircut haircut = haircut_of(visits);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (const std::int32_t day : visits.days) {
      const std::int32_t visit = visits.run_day(day);
      const auto shed = clinic::shed_between(sampled(visits, arm), haircut, visit - spec.gathered_days + 1, visit);
      const auto reading =
          clinic::measure_lengths(clinic::picked(shed, static_cast<std::size_t>(spec.hairs), vellus_odds, visits.who));
      append(out[arm], std::array{reading.mean_um / um_per_cm, reading.tip_share, reading.uncut_um / um_per_cm,
                                  reading.uncut_sd_um / um_per_cm, reading.uncut_skew});
    }
  }
  return out;
}

}  // namespace anagen::scenario
