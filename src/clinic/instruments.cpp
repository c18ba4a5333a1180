#include "clinic/instruments.hpp"

#include <algorithm>
#include <array>

#include "clinic/detection.hpp"

namespace anagen::clinic {
namespace {

constexpr double full_magnification = 3;
constexpr double half_a_day = 0.5;
constexpr double um_per_cm = 1e4;

/// The spread of a row over its value; 0 where none is known.
double relative_spread(evidence::Lookup& lookup, std::string_view id) {
  const evidence::Parameter& row = lookup.row(id);
  const double value = evidence::value_of(row).value_or(0);
  return value > 0 ? evidence::spread_sd(row).value_or(0) / value : 0;
}

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
std::array<DiameterPart, 2> normal_scalp(evidence::Lookup& lookup) {
  const evidence::Who woman{.sex = "woman", .ancestry = "caucasian", .region = "scalp"};
  const double vellus_share = lookup.of(woman, "scalp.vellus.share");
  const double terminal_um = lookup.of(woman, "hair.diameter.terminal");
  return {DiameterPart{.shape = DiameterShape::normal,
                       .share = 1 - vellus_share,
                       .centre_um = terminal_um,
                       .spread = terminal_um * lookup.of(woman, "hair.diameter.cv_within")},
          DiameterPart{.shape = DiameterShape::normal,
                       .share = vellus_share,
                       .centre_um = lookup.of(woman, "hair.diameter.vellus.mean"),
                       .spread = evidence::spread_sd(lookup.row_of(woman, "hair.diameter.vellus.mean")).value_or(0)}};
}

Sight ptg_sight(evidence::Lookup& lookup, const PhototrichogramSpec& spec) {
  Sight sight = spec.contrast == "dye" ? dyed_sight(lookup) : photograph_sight(lookup);
  if (spec.reading == "trichoscan") {
    sight.detection.d50_um = lookup("instrument.detection.d50_trichoscan");
    sight.missed = lookup("instrument.trichoscan.missed");
  }
  if (spec.reading == "macrophotograph") {
    sight.detection.d50_um = lookup("instrument.detection.d50_macrophotograph");
  } else if (spec.magnification < full_magnification) {
    sight.detection =
        duller(sight.detection, lookup("instrument.phototrichogram.magnification_x2_share"), normal_scalp(lookup));
  }
  return sight;
}

/// Two automatic counts err independently, so that each carries the error of their change over the root of 2.
CountNoise ptg_noise(evidence::Lookup& lookup, const PhototrichogramSpec& spec) {
  CountNoise noise;
  if (spec.reading == "trichoscan") {
    noise.cv = share_of_row(lookup, "instrument.count.cv_software");
    return noise;  // the same software, whoever sits before it
  }
  noise.cv = spec.reading == "automatic" ? cv_of_one_visit(share_of_row(lookup, "instrument.change.ptg_auto.error"))
                                         : share_of_row(lookup, "instrument.count.cv_manual");
  if (spec.reading == "matched") {
    noise.matched = share_of_row(lookup, "instrument.change.matched_ptg.error");
  }
  add_readers(lookup, noise, spec.readers);
  return noise;
}

}  // namespace

ShedCapture shed_capture_from(evidence::Lookup& lookup, ShedMethod method) {
  return {.terminal = lookup(capture_row(method)),
          .vellus = lookup("instrument.shed_wash.capture_vellus"),
          .comb_per_day = lookup("instrument.shed.comb_rate"),
          .wash_take = lookup("instrument.shed.wash_take"),
          .until_wash = lookup("instrument.shed.until_wash_share"),
          .terminal_sd_um = lookup("hair.diameter.terminal") * lookup("hair.diameter.cv_within"),
          .vellus_sd_um = evidence::spread_sd(lookup.row("hair.diameter.vellus.mean")).value_or(0)};
}

ShedCapture combed_by(ShedCapture capture, const PersonSpec& person) {
  capture.comb_per_day *= person.comb;
  return capture;
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
  Phototrichogram instrument{.area_cm2 = spec.area_cm2,
                             .interval_days = spec.interval_days,
                             .sight = ptg_sight(lookup, spec),
                             .resolution_um = lookup("instrument.phototrichogram.resolution"),
                             .noise = ptg_noise(lookup, spec)};
  if (spec.reading == "trichoscan") {
    instrument.growth_overlooked = lookup("instrument.trichoscan.overlooked_growth");
  }
  if (spec.by_thickness) {
    instrument.diameter = image_diameter(lookup);
  }
  return instrument;
}

ShedCapture instrument_from(evidence::Lookup& lookup, const RefinedWashTestSpec& /*spec*/) {
  return shed_capture_from(lookup, ShedMethod::daily_wash);
}

ModifiedWashTest instrument_from(evidence::Lookup& lookup, const ModifiedWashTestSpec& /*spec*/) {
  return {.capture = shed_capture_from(lookup, ShedMethod::wash),
          .gap_days = std::max(1, static_cast<std::int32_t>(lookup("instrument.modified_wash.gap") + half_a_day)),
          .short_um = um_per_cm * lookup("instrument.modified_wash.short_to"),
          .long_um = um_per_cm * lookup("instrument.modified_wash.long_from")};
}

CombTest instrument_from(evidence::Lookup& lookup, const Comb60sSpec& /*spec*/) {
  return {.capture = lookup("instrument.shed_comb60s.capture"),
          .person_cv = lookup("instrument.shed_comb60s.person_cv")};
}

ShedScale instrument_from(evidence::Lookup& lookup, const ShedScaleSpec& /*spec*/) {
  return {.limits =
              geometric_limits(lookup("instrument.shed_scale.first_limit"), lookup("instrument.shed_scale.limit_step")),
          .error_sd_ln = lookup("instrument.shed_scale.error_sd")};
}

TensileTest instrument_from(evidence::Lookup& lookup, const TensileTestSpec& spec) {
  const bool wet = spec.moisture == "wet";
  return {.hairs = spec.hairs,
          .gauge_um = um_per_cm * spec.gauge_cm,
          .moisture = wet ? follicle::Moisture::wet : follicle::Moisture::dry,
          .strength = follicle::fibre_strength(lookup),
          .profile = follicle::fibre_profile(lookup),
          .stress_sd = relative_spread(lookup, wet ? "fibre.break_stress_wet" : "fibre.break_stress"),
          .extension_sd = relative_spread(lookup, "fibre.break_extension"),
          .modulus_gpa = lookup("fibre.young_modulus"),
          .modulus_sd = relative_spread(lookup, "fibre.young_modulus")};
}

DiameterTest instrument_from(evidence::Lookup& lookup, const CaliperSpec& spec) {
  return {.method = spec.method == "imaging" ? DiameterMethod::imaging : DiameterMethod::caliper,
          .hairs = spec.hairs,
          .place_um = um_per_cm * spec.place_cm,
          .profile = follicle::fibre_profile(lookup),
          .axis_ratio = lookup("hair.axis_ratio"),
          .axis_ratio_sd = evidence::spread_sd(lookup.row("hair.axis_ratio")).value_or(0),
          .imaging_ratio = lookup("instrument.imaging.diameter_ratio")};
}

UnitCount instrument_from(evidence::Lookup& lookup, const UnitCountSpec& spec) {
  return {.area_cm2 = spec.area_cm2,
          .sight = photograph_sight(lookup),
          .resolution_um = lookup("instrument.phototrichogram.resolution"),
          .count_cv = share_of_row(lookup, "instrument.count.cv_manual")};
}

}  // namespace anagen::clinic
