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

/// Reads a lived subject line by line; an instrument reads once, however many of its numbers are told.
class LineTeller {
 public:
  LineTeller(const World& world, const LivedSubject& lived) : world_(world), lived_(lived) {}

  /// The values of a line, arm by arm.
  std::vector<std::vector<double>> operator()(const Line& line) {
    std::vector<std::vector<double>> out;
    if (const auto* const reading = std::get_if<ReadingLine>(&line.what)) {
      auto [place, fresh] = readings_.try_emplace(reading->instrument);
      if (fresh) {
        place->second = read_instrument(world_, lived_, reading->instrument, line.days);
      }
      for (const auto& numbers : place->second) {
        out.push_back(numbers[reading->number]);
      }
      return out;
    }
    for (std::size_t arm = 0; arm < lived_.arms(); ++arm) {
      std::vector<double>& values = out.emplace_back();
      for (const std::int32_t day : line.days) {
        values.push_back(tell(world_, line, lived_.person, lived_.head(arm), world_.run_day(day)));
      }
    }
    return out;
  }

 private:
  const World& world_;
  const LivedSubject& lived_;
  std::map<std::size_t, Readings> readings_;
};

/// Whether a criterion asks for thin hair where androgens have hardly moved the most sensitive follicles: she cannot
/// meet it, and need not be lived to know. Both limits are ours: under half the drive that takes a target size half of
/// the way, F is 0.06 and anagen a fifth shorter. A test lives everybody and enrols the same people.
bool is_spared(const World& world, const Line& line, const Criterion& criterion, const Driven& driven) {
  constexpr double hardly_moved = 0.5;
  constexpr double clearly_thin = 0.8;
  const auto* const reading = std::get_if<ReadingLine>(&line.what);
  return reading != nullptr && line.region && criterion.at_most && *criterion.at_most <= clearly_thin &&
         world.causes.empty() &&
         std::holds_alternative<HairCoverSpec>(world.scenario.instruments[reading->instrument]) &&
         driven.strongest_drive(*line.region) < hardly_moved;
}

/// Whether every personal number and reading of her is as the criteria want it. Readings are of her actual life.
bool is_enrolled(std::span<const Criterion> criteria, const World& world, const TraitValues& traits,
                 const Driven& driven, LineTeller& teller) {
  constexpr std::size_t actual = 0;
  return std::ranges::all_of(criteria, [&](const Criterion& criterion) {
    if (const auto* const trait = std::get_if<Criterion::OfTrait>(&criterion.number)) {
      return criterion.met(traits[trait->trait]);
    }
    const auto& reading = std::get<Criterion::OfLine>(criterion.number);
    if (is_spared(world, world.plan.lines[reading.line], criterion, driven)) {
      return false;
    }
    return criterion.met(teller(world.plan.lines[reading.line])[actual][reading.visit]);
  });
}

}  // namespace

scalp::Person draw_person(const World& world, const Participant& who) {
  scalp::Given given = world.given;
  given.age_years = who.spec.age_years;
  return scalp::draw_person(world.profile, given, world.scenario.seed, who.number, world.detected);
}

std::optional<SubjectResult> run_subject(const World& world, const Participant& who,
                                         std::span<const Criterion> criteria, follicle::LawShelf& shelf) {
  SubjectResult out;
  out.who = who;
  const scalp::Person person = draw_person(world, who);
  out.traits = traits_of(who.spec, person);
  out.region_area_cm2 = person.region_area_cm2;
  const Driven driven(world, who, person);
  const LivedSubject lived(who, person, driven, world.lives.size(), world.horizon_days, shelf);
  LineTeller teller(world, lived);
  if (!is_enrolled(criteria, world, out.traits, driven, teller)) {
    return std::nullopt;
  }
  out.values.resize(world.lives.size());
  for (const Line& line : world.plan.lines) {
    const auto values = teller(line);
    for (std::size_t arm = 0; arm < values.size(); ++arm) {
      out.values[arm].push_back(values[arm]);
    }
  }
  return out;
}

std::optional<SubjectResult> screen(const Cohort& cohort, std::uint32_t number, follicle::LawShelf& shelf) {
  const Participant who = participant(cohort.scenario, number);
  return run_subject(cohort.worlds[who.stratum], who, cohort.criteria, shelf);
}

}  // namespace anagen::scenario
