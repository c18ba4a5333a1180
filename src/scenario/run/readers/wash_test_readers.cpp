#include "scenario/run/readers/wash_test_readers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "clinic/shed_reading.hpp"
#include "scenario/run/readers/shed_readers.hpp"
#include "scenario/run/readers/single_hairs.hpp"

namespace anagen::scenario {

namespace {

/// Days that a person looks back on when she says how much she loses: four weeks, or one rhythm of hers where it is
/// longer.
std::int32_t remembered_days(const PersonSpec& person) {
  constexpr std::int32_t four_weeks = 28;
  return std::max(four_weeks, static_cast<std::int32_t>(person.wash_every_days + 1));
}

}  // namespace

RefinedWashReader RefinedWashReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings RefinedWashReader::read(const Visits& visits, const Spec& /*spec*/) const {
  clinic::WashDays washed = washing(visits);
  for (const std::int32_t day : visits.days) {
    clinic::prescribe_refined(washed, visits.run_day(day));
  }
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    const Collected found = collected(visits, arm, capture, washed);
    for (const std::int32_t day : visits.days) {
      const auto reading = clinic::read_refined(capture, found.terminal, found.vellus, visits.run_day(day), visits.who);
      append(out[arm], std::array{reading.hairs, reading.mean_diameter_um, reading.vellus_share});
    }
  }
  return out;
}

ModifiedWashReader ModifiedWashReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings ModifiedWashReader::read(const Visits& visits, const Spec& /*spec*/) const {
  clinic::WashDays washed = washing(visits);
  for (const std::int32_t day : visits.days) {
    clinic::prescribe_wash(washed, visits.run_day(day), test.gap_days);
  }
  const clinic::Haircut haircut = haircut_of(visits);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    const Collected found = collected(visits, arm, test.capture, washed);
    for (const std::int32_t day : visits.days) {
      const std::int32_t visit = visits.run_day(day);
      const auto shed = clinic::shed_between(sampled(visits, arm), haircut, visit - test.gap_days + 1, visit);
      const auto reading = clinic::read_modified(test, found.terminal, found.vellus, shed, visit, visits.who);
      append(out[arm], std::array{static_cast<double>(reading.hairs), reading.short_share, reading.long_share});
    }
  }
  return out;
}

CombReader CombReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec)};
}

Readings CombReader::read(const Visits& visits, const Spec& /*spec*/) const {
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    const DailyRelease released = daily_release(visits.lived.head(arm), scalp::Kind::terminal);
    for (const std::int32_t day : visits.days) {
      const auto reading = clinic::comb(test, released.hairs, visits.run_day(day), visits.who);
      append(out[arm], std::array{reading.hairs, static_cast<double>(reading.most), reading.cv});
    }
  }
  return out;
}

ShedScaleReader ShedScaleReader::make(evidence::Lookup& lookup, const Spec& spec) {
  return {clinic::instrument_from(lookup, spec), clinic::shed_capture_from(lookup, clinic::ShedMethod::wash)};
}

Readings ShedScaleReader::read(const Visits& visits, const Spec& /*spec*/) const {
  const clinic::WashDays washed = washing(visits);
  Readings out(visits.arms());
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    const Collected found = collected(visits, arm, capture, washed);
    for (const std::int32_t day : visits.days) {
      const std::int32_t visit = visits.run_day(day);
      const auto seen = clinic::wash_contrast(found.terminal, found.vellus, washed,
                                              visit - remembered_days(visits.lived.spec) + 1, visit);
      const double picture = std::isnan(seen.wash_days)
                                 ? seen.wash_days  // the run is younger than her last wash
                                 : clinic::chosen_picture(scale, seen.wash_days, visit, visits.who);
      append(out[arm], std::array{picture});
    }
  }
  return out;
}

}  // namespace anagen::scenario
