#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "anagen/causes.hpp"
#include "cause/host.hpp"
#include "cause/personal.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// What an attack at full strength does to a follicle (docs/methods/causes/alopecia_areata.md eq. 1).
struct AttackLaw {
  double release_per_day = 0;   ///< hazard of losing a growing hair at once
  double entry_multiplier = 1;  ///< on the next anagen of an empty follicle
  double empty_odds = 1;        ///< multiplier on the odds that a follicle falls empty after a shed
};

/// How attacks end and begin anew (eqs. 2-3).
struct AttackCourseLaw {
  double remission_per_day = 0;    ///< of an attack on the reference extent that has just begun
  double remission_severity = 0;   ///< fall of its logarithm from no scalp to the whole
  double long_standing_years = 1;  ///< after which it is half
  double relapse_per_day = 0;      ///< once the lag is over
  double relapse_lag_days = 0;     ///< after an attack, and after what held it down
  double spread_days = 0;          ///< from the first field to the last
  PersonalLaw clearance_days;      ///< from the end of an attack to peace, field by field
  std::int32_t foci = 1;           ///< places from which an attack spreads
};

/// How much suppression it takes to end an attack, as odds x / (1 - x) (eq. 4).
struct ToleranceLaw {
  double median = 1;    ///< at the reference extent and duration
  double sd_ln = 0;     ///< between people
  double severity = 0;  ///< rise of its logarithm from no scalp to the whole
  double duration = 0;  ///< rise of its logarithm for each e-fold of 1 + years
};

/// Whom attacks take how far: shares of people, evenly within each band of SALT (eq. 5).
struct ExtentLaw {
  double limited_share = 0;      ///< below 25
  double patchy_share = 0;       ///< 25 to 49
  double very_severe_share = 0;  ///< 95 to 100, of those with 50 or more
};

/// Alopecia areata before anybody is met. Source: evidence aa.*.
struct AreataPrior {
  AlopeciaAreataSpec given;
  AttackLaw attack;
  AttackCourseLaw course;
  ToleranceLaw tolerance;
  ExtentLaw extent;
};

/// Alopecia areata of one person.
struct Areata {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::int32_t day = 0;       ///< from which on attacks may end; the first goes on by then
  double extent = 0;          ///< share of the scalp that an attack takes, 0 to 1
  double duration_years = 0;  ///< that the first has lasted by `day`
  double tolerated_odds = 0;  ///< odds of the least suppression that ends an attack
  bool by_chance = true;      ///< whether attacks end and begin by lot; else the first goes on
  double mean_anagen_days = 1;
  AttackLaw attack;
  AttackCourseLaw course;
};

/// The areata of one person: extent, duration and tolerance are traits of hers.
[[nodiscard]] Areata draw(const AreataPrior& prior, const Host& host);

/// The middle person in her first attack, which goes on, for drawing.
[[nodiscard]] Areata typical(const AreataPrior& prior, double mean_anagen_days);

/// SALT of an attack at the share `u` in (0, 1) of people with `low` to `high` percent.
[[nodiscard]] double draw_salt(const ExtentLaw& law, double low, double high, double u);

/// Hazard that an attack of this extent, years old, ends by itself on a day.
[[nodiscard]] double remission_per_day(const AttackCourseLaw& law, double extent, double years);

/// A piece of the scalp that is attacked as a whole.
struct ScalpField {
  double weight = 0;  ///< of its area in SALT; all add up to 1
  double x = 0;       ///< its middle on a map of the head
  double y = 0;
};

/// Strength of the attack on each field on each day of the run, 0 to 1; an empty row was never attacked.
///
/// `suppression` is that of medicines on each day, 0 to below 1; empty: none. The dice of an attack are those of the
/// person and its number, so that a medicine moves none.
[[nodiscard]] std::vector<std::vector<double>> attacks_of(const Areata& areata, std::span<const ScalpField> fields,
                                                          const Calendar& calendar,
                                                          std::span<const double> suppression);

/// What an attack does to the follicles of a field. No attack disturbs nothing.
[[nodiscard]] follicle::Drive drive_of(const AttackLaw& law, std::span<const double> attack);

/// What is done where the first attack begins, without medicine.
[[nodiscard]] follicle::Drive drive(const Areata& areata, const Calendar& calendar);

/// The day on which the first attack began.
[[nodiscard]] std::int32_t first_attack_day(const Areata& areata);

}  // namespace anagen::cause
