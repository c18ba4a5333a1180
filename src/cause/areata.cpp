#include "cause/areata.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

#include "cause/kinds.hpp"
#include "cause/rows.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"
#include "core/units.hpp"
#include "random/dice.hpp"

namespace anagen::cause {

namespace {

/// The attack of which the rows of remission and tolerance speak.
constexpr double reference_extent = 0.75;
constexpr double reference_years = 3;
constexpr double percent = 0.01;

/// Follicle numbers of the dice of an attack, whose number is the cycle of their address; 0 are the person's own.
/// Never renumber.
enum class AttackDie : std::uint32_t { times = 1, first_focus = 2, first_field = 1000 };

random::Block attack_dice(const Areata& areata, std::uint32_t attack, AttackDie first, std::uint32_t which = 0) {
  return random::roll({.seed = areata.seed,
                       .subject = areata.subject,
                       .follicle = static_cast<std::uint32_t>(first) + which,
                       .cycle = attack,
                       .group = static_cast<std::uint16_t>(Kind::alopecia_areata),
                       .purpose = random::Purpose::cause});
}

/// A stretch of time on which the scalp is under attack: from its first field to the beginning of the end.
struct Attack {
  std::uint32_t number = 0;
  std::int32_t start = 0;
  std::int32_t end = std::numeric_limits<std::int32_t>::max();  ///< first day on which it dies away
};

/// One person's attacks, one after the other: hazards add up until they reach what the dice of the attack say.
class Attacks {
 public:
  Attacks(const Areata& areata, const Calendar& calendar, std::span<const double> suppression)
      : areata_(areata), first_day_(calendar.first_day), suppression_(suppression) {
    attacks_.push_back({0, first_attack_day(areata)});
    throw_times();
    for (std::int32_t day = areata.day; day < calendar.first_day + calendar.days; ++day) {
      live(day);
    }
  }

  [[nodiscard]] const std::vector<Attack>& all() const { return attacks_; }

 private:
  void throw_times() {
    const random::Block dice = attack_dice(areata_, attacks_.back().number, AttackDie::times);
    remits_at_ = -math::log(random::open_unit(dice[0]));
    relapses_at_ = -math::log(random::open_unit(dice[1]));
  }

  [[nodiscard]] bool held_down(std::int32_t day) const {
    if (suppression_.empty() || day < first_day_) {
      return false;
    }
    const double x = suppression_[std::min(static_cast<std::size_t>(day - first_day_), suppression_.size() - 1)];
    return x >= areata_.tolerated_odds * (1 - x);
  }

  void live(std::int32_t day) {
    Attack& last = attacks_.back();
    const bool held = held_down(day);
    if (active_) {
      const double years = (day - last.start) / days_per_year;
      gathered_ += areata_.by_chance ? remission_per_day(areata_.course, areata_.extent, years) : 0;
      if (held || (areata_.by_chance && gathered_ >= remits_at_)) {
        last.end = day;
        active_ = false;
        gathered_ = 0;
        quiet_days_ = 0;
      }
      return;
    }
    quiet_days_ = held ? 0 : quiet_days_ + 1;
    if (quiet_days_ <= areata_.course.relapse_lag_days) {
      return;
    }
    gathered_ += areata_.course.relapse_per_day;
    if (gathered_ >= relapses_at_) {
      attacks_.push_back({last.number + 1, day});
      throw_times();
      active_ = true;
      gathered_ = 0;
    }
  }

  const Areata& areata_;
  std::int32_t first_day_;
  std::span<const double> suppression_;
  std::vector<Attack> attacks_;
  bool active_ = true;
  double gathered_ = 0;
  double remits_at_ = 0;
  double relapses_at_ = 0;
  std::int32_t quiet_days_ = 0;
};

/// Of the fields, as many as the extent takes, in the order in which an attack reaches them from its foci.
std::vector<std::size_t> reached(const Areata& areata, std::uint32_t attack, std::span<const ScalpField> fields) {
  std::vector<double> distance(fields.size(), std::numeric_limits<double>::max());
  for (std::int32_t i = 0; i < areata.course.foci; ++i) {
    double left =
        random::open_unit(attack_dice(areata, attack, AttackDie::first_focus, static_cast<std::uint32_t>(i))[0]);
    std::size_t focus = 0;
    while (focus + 1 < fields.size() && left >= fields[focus].weight) {
      left -= fields[focus].weight;
      ++focus;
    }
    for (std::size_t field = 0; field < fields.size(); ++field) {
      const double dx = fields[field].x - fields[focus].x;
      const double dy = fields[field].y - fields[focus].y;
      distance[field] = std::min(distance[field], dx * dx + dy * dy);
    }
  }
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t field = 0; field < fields.size(); ++field) {
    order.emplace_back(distance[field], field);
  }
  std::sort(order.begin(), order.end());
  std::vector<std::size_t> out;
  double taken = 0;
  for (const auto& [away, field] : order) {
    constexpr double half = 0.5;
    if (taken + half * fields[field].weight > areata.extent) {
      break;
    }
    taken += fields[field].weight;
    out.push_back(field);
  }
  return out;
}

/// Lays one attack over the days of a field, which it reaches on day `from` of the run and which needs `clearance`
/// days from the end of the attack to peace.
void lay(std::vector<double>& days, std::int32_t count, double from, double end, double clearance) {
  if (from >= end || end + clearance <= 0 || from >= count) {
    return;
  }
  days.resize(static_cast<std::size_t>(count), 0.0);
  const auto first = static_cast<std::int32_t>(std::max(0.0, from));
  for (std::int32_t day = first; day < count; ++day) {
    const double left = day < end ? 1 : 1 - (day - end) / clearance;
    if (left <= 0) {
      return;
    }
    double& today = days[static_cast<std::size_t>(day)];
    today = std::max(today, left);
  }
}

/// A number between two that are given, the lower when there is no upper.
double between(double low, std::optional<double> high, double u) { return high ? low + u * (*high - low) : low; }

Areata begin(const AreataPrior& prior, double mean_anagen_days, double u_extent, double u_duration, double z) {
  constexpr double least_salt = 1;
  constexpr double whole = 100;
  const AlopeciaAreataSpec& given = prior.given;
  Areata out;
  out.day = given.day;
  out.mean_anagen_days = mean_anagen_days;
  out.attack = prior.attack;
  out.course = prior.course;
  const double low = given.salt.value_or(least_salt);
  const double high = given.salt_high ? *given.salt_high : given.salt.value_or(whole);
  out.extent = percent * draw_salt(prior.extent, low, high, u_extent);
  out.duration_years = between(given.duration_years.value_or(0), given.duration_high_years, u_duration);
  const ToleranceLaw& law = prior.tolerance;
  out.tolerated_odds =
      law.median * math::exp(law.sd_ln * z + law.severity * (out.extent - reference_extent) +
                             law.duration * math::log((1 + out.duration_years) / (1 + reference_years)));
  return out;
}

}  // namespace

AreataPrior prior_of(evidence::Lookup& lookup, const AlopeciaAreataSpec& given) {
  const Rows rows(lookup, "aa");
  const auto per_day = [&](std::optional<double> per_year, std::string_view row) {
    return per_year ? *per_year / days_per_year : percent * rows(row) / days_per_week;
  };
  AreataPrior out;
  out.given = given;
  out.attack = {rows("attack.release_rate"), rows("attack.entry_multiplier"), rows("attack.empty_odds")};
  out.course = {.remission_per_day = per_day(given.remission_per_year, "remission.hazard"),
                .remission_severity = given.remission_per_year ? 0 : rows("remission.severity"),
                .long_standing_years = given.remission_per_year ? std::numeric_limits<double>::infinity()
                                                                : rows("remission.long_standing"),
                .relapse_per_day = per_day(given.relapse_per_year, "relapse.hazard"),
                .relapse_lag_days = days_per_week * rows("relapse.lag"),
                .spread_days = rows("spread"),
                .clearance_days = rows.days("clearance_time"),
                .foci = static_cast<std::int32_t>(rows("foci"))};
  out.course.clearance_days.median *= days_per_week;
  out.tolerance = {rows("tolerance.median"), rows("tolerance.sd_ln"), rows("tolerance.severity"),
                   rows("tolerance.duration")};
  out.extent = {rows("extent.limited_share"), rows("extent.patchy_share"), rows("extent.very_severe_share")};
  return out;
}

double draw_salt(const ExtentLaw& law, double low, double high, double u) {
  if (low >= high) {
    return low;
  }
  struct Band {
    double from;
    double to;
    double share;
  };
  const double severe = 1 - law.limited_share - law.patchy_share;
  const std::array<Band, 4> bands = {{{0, 25, law.limited_share},
                                      {25, 50, law.patchy_share},
                                      {50, 95, severe * (1 - law.very_severe_share)},
                                      {95, 100, severe * law.very_severe_share}}};
  const auto within = [&](const Band& band) {
    return std::max(0.0, std::min(high, band.to) - std::max(low, band.from)) / (band.to - band.from) * band.share;
  };
  double all = 0;
  for (const Band& band : bands) {
    all += within(band);
  }
  double left = u * all;
  for (const Band& band : bands) {
    const double here = within(band);
    if (here > 0 && left <= here) {
      const double from = std::max(low, band.from);
      return from + left / here * (std::min(high, band.to) - from);
    }
    left -= here;
  }
  return high;
}

double remission_per_day(const AttackCourseLaw& law, double extent, double years) {
  return law.remission_per_day * math::exp(-law.remission_severity * (extent - reference_extent)) /
         (1 + years / law.long_standing_years);
}

Areata draw(const AreataPrior& prior, const Host& host) {
  const PersonalDice dice = personal_dice(host, Kind::alopecia_areata);
  Areata out = begin(prior, host.mean_anagen_days, dice.first, dice.second, math::normal_quantile(dice.third));
  out.seed = host.seed;
  out.subject = host.subject;
  return out;
}

Areata typical(const AreataPrior& prior, double mean_anagen_days) {
  constexpr double middle = 0.5;
  Areata out = begin(prior, mean_anagen_days, middle, middle, 0);
  out.by_chance = false;
  return out;
}

std::int32_t first_attack_day(const Areata& areata) {
  return areata.day - static_cast<std::int32_t>(areata.duration_years * days_per_year);
}

std::vector<std::vector<double>> attacks_of(const Areata& areata, std::span<const ScalpField> fields,
                                            const Calendar& calendar, std::span<const double> suppression) {
  std::vector<std::vector<double>> out(fields.size());
  const Attacks attacks(areata, calendar, suppression);
  for (const Attack& attack : attacks.all()) {
    const std::vector<std::size_t> taken = reached(areata, attack.number, fields);
    const double start = attack.start - calendar.first_day;
    const double end = static_cast<double>(attack.end) - calendar.first_day;
    for (std::size_t rank = 0; rank < taken.size(); ++rank) {
      const std::size_t field = taken[rank];
      const double spread = areata.course.spread_days * static_cast<double>(rank) / static_cast<double>(taken.size());
      const random::Block dice =
          attack_dice(areata, attack.number, AttackDie::first_field, static_cast<std::uint32_t>(field));
      lay(out[field], calendar.days, start + spread, end,
          draw(areata.course.clearance_days, random::open_unit(dice[0])));
    }
  }
  return out;
}

follicle::Drive drive_of(const AttackLaw& law, std::span<const double> attack) {
  follicle::Drive out;
  if (std::ranges::all_of(attack, [](double strength) { return strength == 0; })) {
    return out;
  }
  auto& kenogen = out.clock_speed[follicle::index_of(follicle::Phase::kenogen)];
  for (const double strength : attack) {
    out.dystrophic_release_per_day.push_back(law.release_per_day * strength);
    kenogen.push_back(1 - (1 - law.entry_multiplier) * strength);
    out.empty_odds.push_back(1 + (law.empty_odds - 1) * strength);
  }
  return out;
}

follicle::Drive drive(const Areata& areata, const Calendar& calendar) {
  const std::array<ScalpField, 1> one = {{{.weight = 1}}};
  Areata everywhere = areata;
  everywhere.extent = areata.extent > 0 ? 1 : 0;
  return drive_of(areata.attack, attacks_of(everywhere, one, calendar, {}).front());
}

}  // namespace anagen::cause
