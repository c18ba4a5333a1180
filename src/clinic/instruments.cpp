#include "clinic/instruments.hpp"

#include <algorithm>
#include <array>

#include "clinic/detection.hpp"

namespace anagen::clinic {
namespace {

constexpr double percent = 0.01;
constexpr double full_magnification = 3;
constexpr double half_a_day = 0.5;

std::string_view capture_row(ShedMethod method) {
  switch (method) {
    case ShedMethod::all_day:
      return "instrument.shed_all_day.capture";
    case ShedMethod::wash:
      return "instrument.shed_wash.capture";
    case ShedMethod::daily_wash:
      break;
  }
  return "instrument.shed_wash_daily.capture";
}

/// The scalp on which the two magnifications were compared (`vanneste_1994_contrast`), as far as the tables know it.
std::array<DiameterPart, 2> normal_scalp() {
  const evidence::Who who{.sex = "woman", .ancestry = "caucasian", .region = "scalp"};
  const evidence::Parameter* vellus = evidence::find("hair.diameter.vellus.mean", who);
  const double vellus_share = evidence::value_of("scalp.vellus.share", who);
  const double terminal_um = evidence::value_of("hair.diameter.terminal", who);
  return {DiameterPart{.shape = DiameterShape::normal,
                       .share = 1 - vellus_share,
                       .centre_um = terminal_um,
                       .spread = terminal_um * evidence::value_of("hair.diameter.cv_within", who)},
          DiameterPart{.shape = DiameterShape::normal,
                       .share = vellus_share,
                       .centre_um = evidence::value_of("hair.diameter.vellus.mean", who),
                       .spread = vellus != nullptr ? evidence::spread_sd(*vellus).value_or(0) : 0}};
}

}  // namespace

ShedCapture shed_capture_from(evidence::Lookup& lookup, ShedMethod method) {
  return {.terminal = lookup(capture_row(method)),
          .vellus = lookup("instrument.shed_wash.capture_vellus"),
          .comb_per_day = lookup("instrument.shed.comb_rate"),
          .wash_take = lookup("instrument.shed.wash_take"),
          .terminal_sd_um = lookup("hair.diameter.terminal") * lookup("hair.diameter.cv_within"),
          .vellus_sd_um = evidence::spread_sd(lookup.row("hair.diameter.vellus.mean")).value_or(0)};
}

ShedCapture instrument_from(evidence::Lookup& lookup, const ShedCollectionSpec& /*spec*/) {
  return shed_capture_from(lookup, ShedMethod::all_day);
}

ShedCapture instrument_from(evidence::Lookup& lookup, const WashDayCountSpec& spec) {
  return shed_capture_from(lookup, gap_in_days(spec) == 1 ? ShedMethod::daily_wash : ShedMethod::wash);
}

std::int32_t gap_in_days(const WashDayCountSpec& spec) {
  return std::max(1, static_cast<std::int32_t>(spec.gap_days + half_a_day));
}

PullTest instrument_from(evidence::Lookup& lookup, const PullTestSpec& spec) {
  return {
      .hairs = spec.hairs, .yield = lookup("instrument.pull.yield"), .negbin_size = lookup("instrument.pull.negbin_k")};
}

Phototrichogram instrument_from(evidence::Lookup& lookup, const PhototrichogramSpec& spec) {
  const Detection sharp{.d50_um = lookup("instrument.detection.d50_phototrichogram"),
                        .width_um = lookup("instrument.detection.width")};
  Phototrichogram instrument{.area_cm2 = spec.area_cm2,
                             .interval_days = spec.interval_days,
                             .detection = sharp,
                             .resolution_um = lookup("instrument.phototrichogram.resolution"),
                             .count_cv = lookup("instrument.count.cv_manual") * percent};
  if (spec.magnification < full_magnification) {
    instrument.detection = duller(sharp, lookup("instrument.phototrichogram.magnification_x2_share"), normal_scalp());
  }
  return instrument;
}

UnitCount instrument_from(evidence::Lookup& lookup, const UnitCountSpec& spec) {
  return {.area_cm2 = spec.area_cm2,
          .detection = {.d50_um = lookup("instrument.detection.d50_phototrichogram"),
                        .width_um = lookup("instrument.detection.width")},
          .resolution_um = lookup("instrument.phototrichogram.resolution"),
          .count_cv = lookup("instrument.count.cv_manual") * percent};
}

}  // namespace anagen::clinic
