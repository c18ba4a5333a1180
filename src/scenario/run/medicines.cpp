#include "scenario/run/medicines.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <variant>

#include "random/dice.hpp"
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
double dose_mg(const OralMinoxidilSpec& given) { return given.activity * given.dose_mg; }
double dose_mg(const TopicalMinoxidilSpec& given) {
  return given.activity * treatment::solution_mg(given.percent, given.volume_ml);
}
double dose_mg(const TopicalFinasterideSpec& given) { return treatment::solution_mg(given.percent, given.volume_ml); }
double dose_mg(const MicroneedlingSpec& /*given*/) { return 1; }
double dose_mg(const PrpSpec& /*given*/) { return 1; }
double dose_mg(const LowLevelLightSpec& /*given*/) { return 1; }
double dose_mg(const ExosomeSerumSpec& /*given*/) { return 1; }
double dose_mg(const BaricitinibSpec& given) { return given.dose_mg; }
double dose_mg(const RitlecitinibSpec& given) { return given.dose_mg; }

treatment::Schedule schedule_of(const MedicineSpec& given) {
  return {.start_day = given.day,
          .stop_day = given.until,
          .times_per_day = given.times_per_day,
          .every_days = given.every_days,
          .adherence = given.adherence};
}
treatment::Schedule schedule_of(const SessionsSpec& given) {
  return {
      .start_day = given.day, .stop_day = given.until, .every_days = given.every_days, .adherence = given.adherence};
}
treatment::Schedule schedule_of(const LowLevelLightSpec& given) {
  return {
      .start_day = given.day, .stop_day = given.until, .adherence = given.adherence, .per_week = given.times_per_week};
}

/// One person's treatments, and the end of the days that are asked for.
struct Course {
  std::span<const TreatmentSpec> treatments;
  const Patient& patient;
  treatment::RunDays run;

  [[nodiscard]] std::int32_t end() const { return run.first_day + run.days; }
};

/// Every treatment of one kind with its doses, in the order of the scenario.
template <class Spec, class Use>
void for_each_of(const Course& course, Use use) {
  for (std::size_t i = 0; i < course.treatments.size(); ++i) {
    if (const auto* const given = std::get_if<Spec>(&course.treatments[i])) {
      treatment::Schedule schedule = schedule_of(*given);
      schedule.dose_mg = dose_mg(*given);
      use(*given, treatment::doses_of(schedule,
                                      {course.patient.seed, course.patient.subject, dice_number(course.treatments, i)},
                                      course.end()));
    }
  }
}

/// Whether minoxidil acts in this person at all; the same in everything that holds it.
bool responds(const Patient& patient, double share) {
  const random::Block dice = random::roll(
      {.seed = patient.seed, .subject = patient.subject, .group = 1, .purpose = random::Purpose::response});
  return random::open_unit(dice[0]) < share;
}

void add_dht(Treated& out, const treatment::Androgens& dht_law, const Medicines& medicines, const Course& course) {
  std::vector<treatment::AndrogenIntake> intakes;
  const auto take = [&](const std::optional<treatment::AndrogenDrug>& drug, auto spec) {
    if (!drug) {
      return;
    }
    treatment::AndrogenIntake intake{*drug, {}};
    for_each_of<decltype(spec)>(course, [&](const auto& /*given*/, const std::vector<Dose>& doses) {
      intake.doses.insert(intake.doses.end(), doses.begin(), doses.end());
    });
    intakes.push_back(std::move(intake));
  };
  take(medicines.finasteride, FinasterideSpec{});
  take(medicines.dutasteride, DutasterideSpec{});
  take(medicines.topical_finasteride, TopicalFinasterideSpec{});
  treatment::DhtCourse dht = treatment::dht_course(dht_law, intakes, course.run);
  out.scalp_dht = std::move(dht.scalp);
  out.serum_dht = std::move(dht.serum);
}

/// The needled hours of a person, and how much better a solution then passes.
std::vector<treatment::Opening> openings_of(const Medicines& medicines, const Course& course) {
  std::vector<treatment::Opening> out;
  for_each_of<MicroneedlingSpec>(course, [&](const MicroneedlingSpec& given, const std::vector<Dose>& sessions) {
    const double penetration = given.penetration.value_or(medicines.needling_size.penetration);
    for (const Dose& session : sessions) {
      if (penetration != 1) {
        out.push_back({session.hour, penetration});
      }
    }
  });
  return out;
}

follicle::Drive minoxidil(const treatment::MinoxidilLaw& law, const Medicines& medicines, const Course& course) {
  std::vector<treatment::MinoxidilIntake> intakes;
  const std::vector<treatment::Opening> openings = openings_of(medicines, course);
  for_each_of<TopicalMinoxidilSpec>(course, [&](const TopicalMinoxidilSpec& given, std::vector<Dose> doses) {
    if (responds(course.patient, given.responder_share)) {
      intakes.push_back({treatment::Route::topical, treatment::through_openings(std::move(doses), openings,
                                                                                medicines.needling_size.window_hours)});
    }
  });
  for_each_of<OralMinoxidilSpec>(course, [&](const OralMinoxidilSpec& given, std::vector<Dose> doses) {
    if (responds(course.patient, given.responder_share)) {
      intakes.push_back({treatment::Route::oral, std::move(doses)});
    }
  });
  std::vector<double> drive = treatment::minoxidil_drive(law, intakes, course.run);
  for (std::size_t day = 0; day < course.patient.minoxidil_left.size(); ++day) {
    drive[day] *= course.patient.minoxidil_left[day];
  }
  return treatment::drive_of(medicines.minoxidil_action, drive);
}

/// The days of the sessions of one size, whichever treatments they belong to: those of one size are one series.
struct SessionSeries {
  treatment::EntryAction action;
  std::vector<std::int32_t> days;
};

void add_sessions(std::vector<SessionSeries>& all, const treatment::EntryAction& action,
                  const std::vector<Dose>& sessions) {
  auto found = std::ranges::find(all, action, &SessionSeries::action);
  if (found == all.end()) {
    found = all.insert(all.end(), {action, {}});
  }
  for (const Dose& session : sessions) {
    found->days.push_back(treatment::day_of(session));
  }
}

template <class Spec>
treatment::EntryAction action_of(const Spec& given, const treatment::EntryAction& usual) {
  return {given.entry_speed.value_or(usual.entry_speed), given.anagen_prolongation.value_or(usual.anagen_prolongation)};
}

void add_needles(Treated& out, const treatment::SessionLaw& law, const Medicines& medicines, const Course& course) {
  std::vector<SessionSeries> all;
  const treatment::NeedlingSize& size = medicines.needling_size;
  for_each_of<MicroneedlingSpec>(course, [&](const MicroneedlingSpec& given, const std::vector<Dose>& sessions) {
    add_sessions(all, treatment::needling_action(size, given.entry_speed.value_or(size.entry_speed), given.needle_mm),
                 sessions);
  });
  for (const SessionSeries& one : all) {
    out.everywhere.push_back(treatment::drive_of(one.action, treatment::session_drive(law, one.days, course.run)));
  }
}

void add_prp(Treated& out, const treatment::SessionLaw& law, const Medicines& medicines, const Course& course) {
  std::vector<SessionSeries> all;
  for_each_of<PrpSpec>(course, [&](const PrpSpec& given, const std::vector<Dose>& sessions) {
    add_sessions(all, action_of(given, medicines.prp_action), sessions);
  });
  for (const SessionSeries& one : all) {
    out.everywhere.push_back(treatment::drive_of(one.action, treatment::session_drive(law, one.days, course.run)));
  }
}

void add_light(Treated& out, const treatment::LightLaw& law, const Medicines& medicines, const Course& course) {
  std::vector<SessionSeries> all;
  for_each_of<LowLevelLightSpec>(course, [&](const LowLevelLightSpec& given, const std::vector<Dose>& sessions) {
    add_sessions(all, action_of(given, medicines.light_action), sessions);
  });
  for (const SessionSeries& one : all) {
    out.everywhere.push_back(treatment::drive_of(one.action, treatment::light_drive(law, one.days, course.run)));
  }
}

void add_suppression(Treated& out, const Medicines& medicines, const Course& course) {
  std::vector<treatment::JakIntake> intakes;
  const auto take = [&](const std::optional<treatment::JakInhibitor>& inhibitor, auto spec) {
    if (inhibitor) {
      for_each_of<decltype(spec)>(course, [&](const auto& /*given*/, std::vector<Dose> doses) {
        intakes.push_back({*inhibitor, std::move(doses)});
      });
    }
  };
  take(medicines.baricitinib, BaricitinibSpec{});
  take(medicines.ritlecitinib, RitlecitinibSpec{});
  out.suppression = treatment::jak_suppression(intakes, course.run);
}

/// The days of the sessions of a kind of treatment.
template <class Spec>
SessionDays session_days(const Course& course) {
  SessionDays out;
  for_each_of<Spec>(course, [&](const Spec& /*given*/, const std::vector<Dose>& sessions) {
    std::vector<std::int32_t>& days = out.emplace_back();
    std::ranges::transform(sessions, std::back_inserter(days), treatment::day_of);
  });
  return out;
}

void add_serums(Treated& out, const Serums& serums, const Course& course) {
  const std::vector<follicle::Drive> drives =
      drives_of(serums, session_days<ExosomeSerumSpec>(course), session_days<MicroneedlingSpec>(course), course.run);
  for (std::size_t kind = 0; kind < drives.size(); ++kind) {
    out.by_kind[kind].push_back(drives[kind]);
  }
  std::vector<const ExosomeSerumSpec*> given;
  for (const TreatmentSpec& treatment : course.treatments) {
    if (const auto* const serum = std::get_if<ExosomeSerumSpec>(&treatment)) {
      given.push_back(serum);
    }
  }
  const std::vector<double> held = held_down(serums, given, session_days<ExosomeSerumSpec>(course), course.run);
  if (held.empty()) {
    return;
  }
  out.suppression.resize(held.size(), 0.0);
  for (std::size_t day = 0; day < held.size(); ++day) {
    out.suppression[day] = 1 - (1 - out.suppression[day]) * (1 - held[day]);
    out.calmed.push_back(1 - held[day]);
  }
}

template <class... Spec>
bool takes(std::span<const TreatmentSpec> treatments) {
  return std::ranges::any_of(treatments,
                             [](const TreatmentSpec& one) { return (std::holds_alternative<Spec>(one) || ...); });
}

}  // namespace

Medicines medicines_from(evidence::Lookup& lookup, std::span<const TreatmentSpec> treatments) {
  Medicines out;
  if (takes<FinasterideSpec, DutasterideSpec, TopicalFinasterideSpec>(treatments)) {
    out.dht = treatment::androgens(lookup);
  }
  if (takes<FinasterideSpec>(treatments)) {
    out.finasteride = treatment::finasteride(lookup);
  }
  if (takes<DutasterideSpec>(treatments)) {
    out.dutasteride = treatment::dutasteride(lookup);
  }
  if (takes<TopicalFinasterideSpec>(treatments)) {
    out.topical_finasteride = treatment::topical_finasteride(lookup);
  }
  if (takes<TopicalMinoxidilSpec, OralMinoxidilSpec>(treatments)) {
    out.minoxidil = treatment::minoxidil_law(lookup);
    out.minoxidil_action = treatment::minoxidil_action(lookup);
  }
  if (takes<MicroneedlingSpec>(treatments)) {
    out.needling = treatment::needling_law(lookup);
    out.needling_size = treatment::needling_size(lookup);
  }
  if (takes<PrpSpec>(treatments)) {
    out.prp = treatment::prp_law(lookup);
    out.prp_action = {lookup("treatment.prp.entry_speed"), lookup("treatment.prp.anagen_prolongation")};
  }
  if (takes<LowLevelLightSpec>(treatments)) {
    out.light = treatment::light_law(lookup);
    out.light_action = {lookup("treatment.light.entry_speed"), lookup("treatment.light.anagen_prolongation")};
  }
  if (takes<BaricitinibSpec>(treatments)) {
    out.baricitinib = treatment::baricitinib(lookup);
  }
  if (takes<RitlecitinibSpec>(treatments)) {
    out.ritlecitinib = treatment::ritlecitinib(lookup);
  }
  if (takes<ExosomeSerumSpec>(treatments)) {
    out.serums = serums_from(lookup, treatments);
  }
  return out;
}

Treated treat(const Medicines& medicines, std::span<const TreatmentSpec> treatments, const Patient& patient,
              const cause::Calendar& calendar) {
  Treated out;
  const Course course{treatments, patient, {calendar.first_day, calendar.days}};
  if (medicines.dht && takes<FinasterideSpec, DutasterideSpec, TopicalFinasterideSpec>(treatments)) {
    add_dht(out, *medicines.dht, medicines, course);
  }
  if (medicines.minoxidil && takes<TopicalMinoxidilSpec, OralMinoxidilSpec>(treatments)) {
    out.everywhere.push_back(minoxidil(*medicines.minoxidil, medicines, course));
  }
  if (medicines.needling && takes<MicroneedlingSpec>(treatments)) {
    add_needles(out, *medicines.needling, medicines, course);
  }
  if (medicines.prp && takes<PrpSpec>(treatments)) {
    add_prp(out, *medicines.prp, medicines, course);
  }
  if (medicines.light && takes<LowLevelLightSpec>(treatments)) {
    add_light(out, *medicines.light, medicines, course);
  }
  if (takes<BaricitinibSpec, RitlecitinibSpec>(treatments)) {
    add_suppression(out, medicines, course);
  }
  if (medicines.serums && takes<ExosomeSerumSpec>(treatments)) {
    add_serums(out, *medicines.serums, course);
  }
  return out;
}

SessionDays serum_days(const Serums& serums, std::span<const TreatmentSpec> treatments, const Patient& patient,
                       const cause::Calendar& calendar) {
  const Course course{treatments, patient, {calendar.first_day, calendar.days}};
  return days_by_kind(serums, session_days<ExosomeSerumSpec>(course), session_days<MicroneedlingSpec>(course));
}

bool differs_between_people(std::span<const TreatmentSpec> treatments) {
  return std::ranges::any_of(treatments, [](const TreatmentSpec& treatment) {
    return std::visit(
        [](const auto& given) {
          if constexpr (requires { given.responder_share; }) {
            if (given.responder_share < 1) {
              return true;
            }
          }
          return given.adherence < 1;
        },
        treatment);
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
