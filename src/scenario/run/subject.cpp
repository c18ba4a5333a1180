#include "scenario/run/subject.hpp"

#include <algorithm>
#include <map>

#include "follicle/fibre.hpp"
#include "scalp/measures.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/reader.hpp"

namespace anagen::scenario {

namespace {

/// Terminal follicles whose anagen began in the last `days` days.
double young_anagens(const scalp::Head& head, std::int32_t run_day, double days) {
  double young = 0;
  for (const auto& region : head) {
    const auto& entries = region[0].anagen_entries;
    for (std::int32_t day = std::max(1, run_day - static_cast<std::int32_t>(days) + 1); day <= run_day; ++day) {
      young += entries[static_cast<std::size_t>(day)];
    }
  }
  return young;
}

double supply(const World& world, const scalp::Head& head, std::int32_t run_day) {
  const scalp::Standing now = scalp::standing(head, std::nullopt, run_day);
  return follicle::mean_supply(world.vessels, now.in_phase, young_anagens(head, run_day, world.vessels.rise_days));
}

/// The values of one line that need no instrument.
double tell(const World& world, const Line& line, const scalp::Person& person, const scalp::Head& head,
            std::int32_t run_day) {
  const std::int32_t window = world.scenario.run.every_days;
  if (const auto* truth = std::get_if<TruthLine>(&line.what)) {
    return scalp::tell(truth->truth, person, head, line.region, run_day, window);
  }
  if (std::holds_alternative<SupplyLine>(line.what)) {
    return supply(world, head, run_day);
  }
  const double diameter = scalp::tell(scalp::Truth::mean_diameter, person, head, line.region, run_day, window);
  return follicle::break_force_gf(world.break_stress_mpa, diameter);
}

/// Whether every criterion of one kind is met; `value_of` looks up the number of a criterion of that kind.
template <class Kind, class ValueOf>
bool meets(const Cohort& cohort, ValueOf value_of) {
  return std::all_of(cohort.criteria.begin(), cohort.criteria.end(), [&](const Criterion& criterion) {
    const auto* const kind = std::get_if<Kind>(&criterion.number);
    return kind == nullptr || criterion.met(value_of(*kind));
  });
}

}  // namespace

scalp::Person draw_person(const World& world, const Participant& who) {
  scalp::Given given = world.given;
  given.age_years = who.spec.age_years;
  return scalp::draw_person(world.profile, given, world.scenario.seed, who.number, world.detected);
}

SubjectResult run_subject(const World& world, const Participant& who, follicle::LawShelf& shelf) {
  SubjectResult out;
  out.who = who;
  const scalp::Person person = draw_person(world, who);
  out.traits = traits_of(who.spec, person);
  out.region_area_cm2 = person.region_area_cm2;
  const auto drives = drives_of(world, who, person);
  const std::vector<scalp::Head> heads = scalp::live(person, drives, world.horizon_days, shelf);
  const LivedSubject lived(who, person, heads, drives, world.horizon_days, shelf);

  out.values.resize(heads.size());
  std::map<std::size_t, Readings> readings;
  for (const Line& line : world.plan.lines) {
    if (const auto* reading = std::get_if<ReadingLine>(&line.what)) {
      auto [place, fresh] = readings.try_emplace(reading->instrument);
      if (fresh) {
        place->second = read_instrument(world, lived, reading->instrument, line.days);
      }
      for (std::size_t arm = 0; arm < heads.size(); ++arm) {
        out.values[arm].push_back(place->second[arm][reading->number]);
      }
      continue;
    }
    for (std::size_t arm = 0; arm < heads.size(); ++arm) {
      std::vector<double>& values = out.values[arm].emplace_back();
      for (const std::int32_t day : line.days) {
        values.push_back(tell(world, line, person, heads[arm], world.run_day(day)));
      }
    }
  }
  return out;
}

std::optional<SubjectResult> screen(const Cohort& cohort, std::uint32_t number, follicle::LawShelf& shelf) {
  const Participant who = participant(cohort.scenario, number);
  const World& world = cohort.worlds[who.stratum];
  const TraitValues traits = traits_of(who.spec, draw_person(world, who));
  if (!meets<Criterion::OfTrait>(cohort, [&](const auto& of) { return traits[of.trait]; })) {
    return std::nullopt;
  }
  SubjectResult result = run_subject(world, who, shelf);
  constexpr std::size_t actual = 0;
  if (!meets<Criterion::OfLine>(cohort, [&](const auto& of) { return result.values[actual][of.line][of.visit]; })) {
    return std::nullopt;
  }
  return result;
}

}  // namespace anagen::scenario
