#include "clinic/staging_instruments.hpp"

#include <string_view>

#include "clinic/patch_instruments.hpp"

namespace anagen::clinic {
namespace {

HeadCover shown(evidence::Lookup& lookup, std::string_view view) {
  HeadCover weight{};
  for (std::size_t region = 0; region < weight.size(); ++region) {
    if (view == "above") {
      weight[region] = lookup("instrument.photograph.shown", head_regions[region]);
    } else {
      weight[region] = view == head_regions[region] ? 1 : 0;
    }
  }
  return weight;
}

/// One point for each change that three people in four see.
double points_per_change(evidence::Lookup& lookup) { return 1 / share_of_row(lookup, "instrument.eye.change_seen"); }

}  // namespace

HairCover naked_eye(evidence::Lookup& lookup) { return {photograph_detection(lookup)}; }

Stage instrument_from(evidence::Lookup& lookup, const StageSpec& spec) {
  return {.scale = stage_scale(lookup, spec.scale),
          .error_sd = rating_error_sd(lookup("instrument.stage.photographs_sd"), lookup("instrument.stage.agreement")),
          .rater_share = lookup("instrument.stage.rater_share")};
}

Comparison instrument_from(evidence::Lookup& lookup, const GlobalPhotographSpec& spec) {
  return {.weight = shown(lookup, spec.view),
          .points_per_change = points_per_change(lookup),
          .error_sd = lookup("instrument.photograph.error_sd"),
          .expectation = lookup("trial.expectation.panel")};
}

SelfRating instrument_from(evidence::Lookup& lookup, const SelfRatingSpec& spec) {
  return {.looks = {.weight = shown(lookup, spec.view),
                    .points_per_change = points_per_change(lookup),
                    .error_sd = lookup("instrument.self_rating.error_sd"),
                    .expectation = lookup("trial.expectation.self_rating")},
          .scale = stage_scale(lookup, spec.scale),
          .stage_bias = lookup("instrument.self_rating.stage_bias"),
          .stage_error_sd = lookup("instrument.self_rating.stage_error_sd")};
}

}  // namespace anagen::clinic
