#include "treatment/sessions.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "core/units.hpp"

namespace anagen::treatment {

namespace {

/// Mean strength of one session on the day that begins `after` days after it; a sum of parts of one sign.
double mean_strength(const SessionLaw& law, double after) {
  const double rise_end = std::clamp(law.onset_days, after, after + 1);
  const double risen = law.onset_days > 0 ? (rise_end - after) * (rise_end + after) / (2 * law.onset_days) : 0;
  const double fallen = rise_end - law.onset_days;
  return risen -
         law.decay_days * math::exp(-fallen / law.decay_days) * math::expm1(-(after + 1 - rise_end) / law.decay_days);
}

/// The day of the first session, at the latest the first day of the run.
std::int32_t first_of(std::span<const std::int32_t> days, const RunDays& run) {
  return days.empty() ? run.first_day : std::min(run.first_day, *std::ranges::min_element(days));
}

}  // namespace

SessionLaw needling_law(evidence::Lookup& lookup) {
  return {lookup("treatment.microneedling.onset"), lookup("treatment.microneedling.decay"),
          lookup("treatment.microneedling.sessions_to_full")};
}

SessionLaw prp_law(evidence::Lookup& lookup) {
  return {lookup("treatment.prp.onset"), days_per_month * lookup("treatment.prp.decay"),
          lookup("treatment.prp.sessions_to_full")};
}

std::vector<double> session_drive(const SessionLaw& law, std::span<const std::int32_t> session_days,
                                  const RunDays& run) {
  ANAGEN_EXPECT(law.decay_days > 0 && law.sessions_to_full > 0 && law.onset_days >= 0, "a session acts for some time");
  std::vector<std::int32_t> sessions(session_days.begin(), session_days.end());
  std::ranges::sort(sessions);
  std::vector<double> drive(static_cast<std::size_t>(run.days), 0.0);
  if (sessions.empty()) {
    return drive;
  }
  // Mean strength on the day of a session and on each day after it.
  const std::int32_t end = run.first_day + run.days;
  std::vector<double> one;
  for (std::int32_t after = 0; sessions.front() + after < end; ++after) {
    one.push_back(mean_strength(law, after));
  }
  for (const std::int32_t session : sessions) {
    for (std::int32_t day = std::max(session, run.first_day); day < end; ++day) {
      drive[static_cast<std::size_t>(day - run.first_day)] += one[static_cast<std::size_t>(day - session)];
    }
  }
  for (double& today : drive) {
    today = std::min(1.0, today / law.sessions_to_full);
  }
  return drive;
}

LightLaw light_law(evidence::Lookup& lookup) {
  return {lookup("treatment.light.onset"), lookup("treatment.light.washout"),
          lookup("treatment.light.reference_times")};
}

std::vector<double> light_drive(const LightLaw& law, std::span<const std::int32_t> session_days, const RunDays& run) {
  ANAGEN_EXPECT(law.reference_times > 0, "light is given some time");
  const std::int32_t first = first_of(session_days, run);
  const std::int32_t end = run.first_day + run.days;
  std::vector<std::int32_t> on_day(static_cast<std::size_t>(end - first), 0);
  for (const std::int32_t day : session_days) {
    if (day < end) {
      ++on_day[static_cast<std::size_t>(day - first)];
    }
  }
  constexpr auto week = static_cast<std::size_t>(days_per_week);
  std::vector<double> goals;
  std::int32_t this_week = 0;
  for (std::size_t i = 0; i < on_day.size(); ++i) {
    this_week += on_day[i] - (i >= week ? on_day[i - week] : 0);
    goals.push_back(std::min(1.0, this_week / law.reference_times));
  }
  std::vector<double> drive = approached({law.onset_days, law.washout_days}, std::move(goals));
  drive.erase(drive.begin(), drive.begin() + (run.first_day - first));
  return drive;
}

follicle::Drive drive_of(const EntryAction& action, std::span<const double> drive) {
  return drive_of(FullDrive{.anagen_speed = 1 / action.anagen_prolongation,
                            .telogen_speed = action.entry_speed,
                            .kenogen_speed = action.entry_speed},
                  drive);
}

NeedlingSize needling_size(evidence::Lookup& lookup) {
  return {.entry_speed = lookup("treatment.microneedling.entry_speed"),
          .depth_exponent = lookup("treatment.microneedling.depth_exponent"),
          .reference_mm = lookup("treatment.microneedling.reference_needle"),
          .penetration = lookup("treatment.microneedling.penetration"),
          .window_hours = lookup("treatment.microneedling.window")};
}

EntryAction needling_action(const NeedlingSize& size, double entry_speed, double needle_mm) {
  ANAGEN_EXPECT(needle_mm > 0 && size.reference_mm > 0 && entry_speed > 0, "needles have a length");
  return {math::pow(entry_speed, math::pow(needle_mm / size.reference_mm, size.depth_exponent)), 1};
}

std::vector<Dose> through_openings(std::vector<Dose> doses, std::span<const Opening> openings, double window_hours) {
  for (Dose& dose : doses) {
    double most = 0;
    for (const Opening& opening : openings) {
      if (dose.hour >= opening.hour && dose.hour < opening.hour + window_hours) {
        most = std::max(most, opening.penetration);
      }
    }
    dose.mg *= most > 0 ? most : 1;
  }
  return doses;
}

}  // namespace anagen::treatment
