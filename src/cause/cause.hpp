#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "anagen/causes.hpp"
#include "anagen/results.hpp"
#include "cause/areata.hpp"
#include "cause/episode.hpp"
#include "cause/host.hpp"
#include "cause/season.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// What is known of a cause of a scenario before anybody is met. Causes of another form than an episode join here.
using Prior = std::variant<EpisodePrior, AreataPrior>;

/// Whatever disturbs one person's cycle, with every number resolved.
using Cause = std::variant<Season, Episode, Areata>;

/// Meets a cause of a scenario with the evidence; remembers in `lookup` the rows it used.
[[nodiscard]] Prior prior_of(evidence::Lookup& lookup, const CauseSpec& given);

/// The cause in one person, from dice that belong to the person and the kind of cause alone.
[[nodiscard]] Cause draw_cause(const Prior& prior, const Host& host);

/// The cause in the middle susceptible person, for drawing.
[[nodiscard]] Cause typical_cause(const Prior& prior, double mean_anagen_days);

/// What a cause does to the follicles on every day of the run. A cause of zero size, of somebody who is not susceptible
/// or outside the run disturbs nothing: all its columns are empty. Of alopecia areata it is what happens where the
/// first attack begins, without medicine; `attacks_of` tells field from field.
[[nodiscard]] follicle::Drive drive_of(const Cause& cause, const Calendar& calendar);

/// What a cause leaves of the response to minoxidil on every day of the run, 1 = all of it; empty: all throughout.
///
/// Source: docs/methods/causes/scalp_inflammation.md, eq. 2.
[[nodiscard]] std::vector<double> minoxidil_response(const Cause& cause, const Calendar& calendar);

/// The region of the scalp to which a cause is confined; empty for the whole scalp.
[[nodiscard]] std::string_view region_of(const Cause& cause);

/// The cause as a lane above the charts: kind, plain words, days of the scenario on which it acts within the run, and
/// its strength on each day of the run. The strength is that of what the cause moves first, as a multiplier on the
/// usual pace: the anagen clock for season and childbirth, the hazard of ending anagen for an illness; 1 = undisturbed.
[[nodiscard]] Happening happening_of(const Cause& cause, const Calendar& calendar);

}  // namespace anagen::cause
