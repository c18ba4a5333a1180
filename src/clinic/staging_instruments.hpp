#pragma once

#include "anagen/staging_instruments.hpp"
#include "clinic/global_photograph.hpp"
#include "clinic/hair_cover.hpp"
#include "clinic/self_rating.hpp"
#include "clinic/stage.hpp"
#include "evidence/lookup.hpp"

namespace anagen::clinic {

/// The eye that sees a head from some steps away: as a photograph does.
[[nodiscard]] HairCover naked_eye(evidence::Lookup& lookup);

/// instrument.stage.agreement, instrument.stage.photographs_sd, instrument.stage.rater_share and those of the scale.
[[nodiscard]] Stage instrument_from(evidence::Lookup& lookup, const StageSpec& spec);

/// The panel: instrument.eye.change_seen, instrument.photograph.*, trial.expectation.panel. From above a view shows
/// instrument.photograph.shown of each region; any other shows its region alone.
[[nodiscard]] Comparison instrument_from(evidence::Lookup& lookup, const GlobalPhotographSpec& spec);

/// instrument.eye.change_seen, instrument.photograph.shown, instrument.self_rating.*, trial.expectation.self_rating
/// and those of the scale.
[[nodiscard]] SelfRating instrument_from(evidence::Lookup& lookup, const SelfRatingSpec& spec);

}  // namespace anagen::clinic
