#include "treatment/minoxidil.hpp"

#include <algorithm>
#include <cmath>

#include "core/math/exp_log.hpp"

namespace anagen::treatment {

namespace {

constexpr double ln_2 = 0.693147180559945309;

/// The day of the first dose, at the latest the first day of the run.
std::int32_t first_day_of(std::span<const MinoxidilIntake> intakes, const RunDays& run) {
  std::int32_t first = run.first_day;
  for (const MinoxidilIntake& intake : intakes) {
    first = std::min(first, first_day_of(intake.doses, run));
  }
  return first;
}

/// What is applied on each day [mg].
std::vector<double> applied(const MinoxidilIntake& intake, const RunDays& run) {
  std::vector<double> mg(static_cast<std::size_t>(run.days), 0.0);
  for (const Dose& dose : intake.doses) {
    const std::int32_t day = day_of(dose) - run.first_day;
    if (day >= 0 && day < run.days) {
      mg[static_cast<std::size_t>(day)] += dose.mg;
    }
  }
  return mg;
}

/// What leaves the blood on each day [mg]: its share of the exposure of all doses.
std::vector<double> cleared(const MinoxidilIntake& intake, const RunDays& run, double half_life_hours) {
  const double rate = ln_2 / half_life_hours;
  const double left_after_day = math::exp(-rate * hours_per_day);
  std::vector<double> left_at_end(static_cast<std::size_t>(run.days), 0.0);
  for (const Dose& dose : intake.doses) {
    const std::int32_t day = day_of(dose) - run.first_day;
    if (day >= 0 && day < run.days) {
      const double hours_left = (day_of(dose) + 1) * hours_per_day - dose.hour;
      left_at_end[static_cast<std::size_t>(day)] += dose.mg * math::exp(-rate * hours_left);
    }
  }
  std::vector<double> mg = applied(intake, run);
  double in_body = 0;
  for (std::size_t i = 0; i < mg.size(); ++i) {
    const double before = in_body;
    in_body = before * left_after_day + left_at_end[i];
    mg[i] += before - in_body;
  }
  return mg;
}

/// From milligrams a day to the strength of the reference use.
double percent_per_mg(const MinoxidilLaw& law, Route route) {
  return route == Route::topical ? 1 / (solution_mg(1, law.reference_ml) * law.reference_times)
                                 : law.reference_percent / law.oral_mg_per_day;
}

}  // namespace

MinoxidilLaw minoxidil_law(evidence::Lookup& lookup) {
  MinoxidilLaw law;
  law.half_effect_percent = lookup("treatment.minoxidil.half_effect_strength");
  law.reference_percent = lookup("treatment.minoxidil.reference_strength");
  law.reference_ml = lookup("treatment.minoxidil.reference_volume");
  law.reference_times = lookup("treatment.minoxidil.reference_times");
  law.oral_mg_per_day = lookup("treatment.minoxidil.oral_equivalent");
  law.half_life_hours = lookup("pk.minoxidil.half_life");
  law.onset_days = lookup("treatment.minoxidil.onset");
  law.washout_days = lookup("treatment.minoxidil.washout");
  return law;
}

std::vector<double> minoxidil_strength(const MinoxidilLaw& law, std::span<const MinoxidilIntake> intakes,
                                       const RunDays& run) {
  const std::int32_t first = first_day_of(intakes, run);
  const RunDays all = {first, run.first_day + run.days - first};
  std::vector<double> percent(static_cast<std::size_t>(all.days), 0.0);
  for (const MinoxidilIntake& intake : intakes) {
    const std::vector<double> mg =
        intake.route == Route::topical ? applied(intake, all) : cleared(intake, all, law.half_life_hours);
    for (std::size_t i = 0; i < percent.size(); ++i) {
      percent[i] += mg[i] * percent_per_mg(law, intake.route);
    }
  }
  percent.erase(percent.begin(), percent.begin() + (run.first_day - first));
  return percent;
}

double minoxidil_effect(const MinoxidilLaw& law, double percent, double activity) {
  const auto part = [&](double strength) { return strength / (strength + law.half_effect_percent); };
  return part(activity * percent) / part(law.reference_percent);
}

std::vector<double> minoxidil_drive(const MinoxidilLaw& law, std::span<const MinoxidilIntake> intakes,
                                    const RunDays& run, double activity) {
  const std::int32_t first = first_day_of(intakes, run);
  std::vector<double> goals = minoxidil_strength(law, intakes, {first, run.first_day + run.days - first});
  for (double& day : goals) {
    day = minoxidil_effect(law, day, activity);
  }
  std::vector<double> drive = approached({law.onset_days, law.washout_days}, std::move(goals));
  drive.erase(drive.begin(), drive.begin() + (run.first_day - first));
  return drive;
}

MinoxidilAction minoxidil_action(evidence::Lookup& lookup) {
  return {.telogen_speed = lookup("treatment.minoxidil.telogen_speed"),
          .kenogen_speed = lookup("treatment.minoxidil.kenogen_speed"),
          .beside_club = lookup("treatment.minoxidil.beside_club"),
          .anagen_prolongation = lookup("treatment.minoxidil.anagen_prolongation")};
}

follicle::Drive drive_of(const MinoxidilAction& action, std::span<const double> drive) {
  return drive_of(FullDrive{.anagen_speed = 1 / action.anagen_prolongation,
                            .telogen_speed = action.telogen_speed,
                            .kenogen_speed = action.kenogen_speed,
                            .empty_odds = 1 / action.beside_club},
                  drive);
}

}  // namespace anagen::treatment
