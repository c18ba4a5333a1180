#include "treatment/jak.hpp"

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"

namespace anagen::treatment {

JakInhibitor baricitinib(evidence::Lookup& lookup) {
  return {lookup("treatment.baricitinib.half_dose"), lookup("treatment.jak.onset")};
}

JakInhibitor ritlecitinib(evidence::Lookup& lookup) {
  return {lookup("treatment.ritlecitinib.half_dose"), lookup("treatment.jak.onset")};
}

std::vector<double> jak_suppression(std::span<const JakIntake> intakes, const RunDays& run) {
  std::vector<double> out(static_cast<std::size_t>(run.days), 0.0);
  for (const JakIntake& intake : intakes) {
    ANAGEN_EXPECT(intake.drug.half_dose_mg_per_day > 0 && intake.drug.onset_days > 0, "a dose and a time");
    const std::int32_t first = first_day_of(intake.doses, run);
    std::vector<double> taken(static_cast<std::size_t>(run.first_day + run.days - first), 0.0);
    for (const Dose& dose : intake.doses) {
      const auto day = static_cast<std::size_t>(day_of(dose) - first);
      if (day < taken.size()) {
        taken[day] += dose.mg / intake.drug.half_dose_mg_per_day;
      }
    }
    const double covered = -math::expm1(-1 / intake.drug.onset_days);
    double level = 0;
    for (std::size_t i = 0; i < taken.size(); ++i) {
      level += (taken[i] - level) * covered;
      const auto day = static_cast<std::int32_t>(i) + first - run.first_day;
      if (day >= 0) {
        out[static_cast<std::size_t>(day)] += level;
      }
    }
  }
  for (double& odds : out) {
    odds /= 1 + odds;
  }
  return out;
}

}  // namespace anagen::treatment
