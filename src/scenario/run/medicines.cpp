#include "scenario/run/medicines.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <variant>

#include "scenario/schema/treatments.hpp"
#include "treatment/dht_course.hpp"

namespace anagen::scenario {

namespace {

using treatment::Dose;

/// The number of a treatment in the dice of its doses: its kind, and how many of its kind stand before it. So taking
/// one out of a scenario moves the doses of no other kind.
std::uint16_t dice_number(std::span<const TreatmentSpec> treatments, std::size_t index) {
  constexpr std::uint16_t of_a_kind = 256;
  const auto kind = treatments[index].index();
  const auto before = std::count_if(treatments.begin(), treatments.begin() + static_cast<std::ptrdiff_t>(index),
                                    [&](const TreatmentSpec& one) { return one.index() == kind; });
  return static_cast<std::uint16_t>(kind * of_a_kind + static_cast<std::size_t>(before) % of_a_kind);
}

double dose_mg(const FinasterideSpec& given) { return given.dose_mg; }
double dose_mg(const DutasterideSpec& given) { return given.dose_mg; }
double dose_mg(const OralMinoxidilSpec& given) { return given.dose_mg; }
double dose_mg(const BaricitinibSpec& given) { return given.dose_mg; }
double dose_mg(const RitlecitinibSpec& given) { return given.dose_mg; }
double dose_mg(const TopicalMinoxidilSpec& given) { return treatment::minoxidil_mg(given.percent, given.volume_ml); }

treatment::Schedule schedule_of(const MedicineSpec& given, double mg) {
  return {.start_day = given.day,
          .stop_day = given.until,
          .dose_mg = mg,
          .times_per_day = given.times_per_day,
          .every_days = given.every_days,
          .adherence = given.adherence,
          .pauses = {}};
}

/// The doses of every treatment of one kind, in the order of the scenario.
template <class Spec, class Use>
void for_each_of(std::span<const TreatmentSpec> treatments, std::uint64_t seed, std::uint32_t subject,
                 std::int32_t end_day, Use use) {
  for (std::size_t i = 0; i < treatments.size(); ++i) {
    if (const auto* const given = std::get_if<Spec>(&treatments[i])) {
      use(treatment::doses_of(schedule_of(*given, dose_mg(*given)), {seed, subject, dice_number(treatments, i)},
                              end_day));
    }
  }
}

}  // namespace

Medicines medicines_from(evidence::Lookup& lookup, std::span<const TreatmentSpec> treatments) {
  const auto takes = [&]<class... Spec>(std::variant<Spec...> /*kinds*/) {
    return std::ranges::any_of(treatments,
                               [](const TreatmentSpec& one) { return (std::holds_alternative<Spec>(one) || ...); });
  };
  Medicines out;
  if (takes(std::variant<FinasterideSpec, DutasterideSpec>())) {
    out.dht = treatment::androgens(lookup);
  }
  if (takes(std::variant<FinasterideSpec>())) {
    out.finasteride = treatment::finasteride(lookup);
  }
  if (takes(std::variant<DutasterideSpec>())) {
    out.dutasteride = treatment::dutasteride(lookup);
  }
  if (takes(std::variant<TopicalMinoxidilSpec, OralMinoxidilSpec>())) {
    out.minoxidil = treatment::minoxidil_law(lookup);
    out.minoxidil_action = treatment::minoxidil_action(lookup);
  }
  if (takes(std::variant<BaricitinibSpec>())) {
    out.baricitinib = treatment::baricitinib(lookup);
  }
  if (takes(std::variant<RitlecitinibSpec>())) {
    out.ritlecitinib = treatment::ritlecitinib(lookup);
  }
  return out;
}

Treated treat(const Medicines& medicines, std::span<const TreatmentSpec> treatments, std::uint64_t seed,
              std::uint32_t subject, const cause::Calendar& calendar) {
  Treated out;
  const treatment::RunDays run{calendar.first_day, calendar.days};
  const std::int32_t end = calendar.first_day + calendar.days;
  if (medicines.dht) {
    std::vector<treatment::AndrogenIntake> intakes;
    const auto take = [&](const std::optional<treatment::AndrogenDrug>& drug, auto spec) {
      if (!drug) {
        return;
      }
      treatment::AndrogenIntake intake{*drug, {}};
      for_each_of<decltype(spec)>(treatments, seed, subject, end, [&](const std::vector<Dose>& doses) {
        intake.doses.insert(intake.doses.end(), doses.begin(), doses.end());
      });
      intakes.push_back(std::move(intake));
    };
    take(medicines.finasteride, FinasterideSpec{});
    take(medicines.dutasteride, DutasterideSpec{});
    treatment::DhtCourse course = treatment::dht_course(*medicines.dht, intakes, run);
    out.scalp_dht = std::move(course.scalp);
    out.serum_dht = std::move(course.serum);
  }
  if (medicines.minoxidil) {
    std::vector<treatment::MinoxidilIntake> intakes;
    for_each_of<TopicalMinoxidilSpec>(treatments, seed, subject, end, [&](std::vector<Dose> doses) {
      intakes.push_back({treatment::Route::topical, std::move(doses)});
    });
    for_each_of<OralMinoxidilSpec>(treatments, seed, subject, end, [&](std::vector<Dose> doses) {
      intakes.push_back({treatment::Route::oral, std::move(doses)});
    });
    out.everywhere =
        treatment::drive_of(medicines.minoxidil_action, treatment::minoxidil_drive(*medicines.minoxidil, intakes, run));
  }
  std::vector<treatment::JakIntake> inhibitors;
  if (medicines.baricitinib) {
    for_each_of<BaricitinibSpec>(treatments, seed, subject, end, [&](std::vector<Dose> doses) {
      inhibitors.push_back({*medicines.baricitinib, std::move(doses)});
    });
  }
  if (medicines.ritlecitinib) {
    for_each_of<RitlecitinibSpec>(treatments, seed, subject, end, [&](std::vector<Dose> doses) {
      inhibitors.push_back({*medicines.ritlecitinib, std::move(doses)});
    });
  }
  if (!inhibitors.empty()) {
    out.suppression = treatment::jak_suppression(inhibitors, run);
  }
  return out;
}

bool misses_doses(std::span<const TreatmentSpec> treatments) {
  return std::ranges::any_of(treatments, [](const TreatmentSpec& treatment) {
    return std::visit([](const auto& given) { return given.adherence < 1; }, treatment);
  });
}

Happening happening_of(const TreatmentSpec& treatment, const cause::Calendar& calendar) {
  Happening out;
  std::visit(
      [&]<class Spec>(const Spec& given) {
        out.kind = kind_of<Spec>.name;
        out.label = kind_of<Spec>.name;
        const std::int32_t last = calendar.first_day + calendar.days - 1;
        out.from_day = std::clamp(given.day, calendar.first_day, last);
        out.to_day = std::clamp(given.until ? *given.until - 1 : last, calendar.first_day, last);
      },
      treatment);
  std::ranges::replace(out.label, '_', ' ');
  return out;
}

}  // namespace anagen::scenario
