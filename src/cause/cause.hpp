#pragma once

#include <variant>
#include <vector>

#include "anagen/results.hpp"
#include "cause/acute_illness.hpp"
#include "cause/childbirth.hpp"
#include "cause/host.hpp"
#include "cause/season.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// Whatever disturbs one person's cycle, with every number resolved.
using Cause = std::variant<Season, Childbirth, AcuteIllness>;

/// What a cause does to the follicles on every day of the run. A cause of zero size, of somebody who is not susceptible
/// or outside the run disturbs nothing: all its columns are empty.
[[nodiscard]] follicle::Drive drive_of(const Cause& cause, const Calendar& calendar);

/// The cause as a lane above the charts: kind, plain words, days of the scenario on which it acts within the run, and
/// its strength on each day of the run: the anagen clock for season and childbirth, the multiplier on the usual hazard
/// of ending anagen for an illness, 1 = undisturbed.
[[nodiscard]] Happening happening_of(const Cause& cause, const Calendar& calendar);

}  // namespace anagen::cause
