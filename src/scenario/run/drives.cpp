#include "scenario/run/drives.hpp"

#include <algorithm>

#include "scalp/fields.hpp"
#include "scenario/run/corrections.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

namespace {

using Drives = std::vector<follicle::Drive>;

/// All that acts on a class at once.
using Acting = std::vector<const follicle::Drive*>;

/// Joins two columns of factors; an empty one is 1 throughout.
void multiply(std::vector<double>& into, const std::vector<double>& by) {
  if (into.empty()) {
    into = by;
    return;
  }
  for (std::size_t day = 0; day < by.size(); ++day) {
    into[day] *= by[day];
  }
}

}  // namespace

Driven::Driven(const World& world, const Participant& who, const scalp::Person& person)
    : world_(world),
      host_{world.scenario.seed,    who.number, who.spec.sex, who.spec.age_years, who.spec.latitude_deg,
            person.anagen_mean_days},
      season_(cause::drive_of(cause::draw_season(world.season, world.scenario.season, host_), world.lived())) {
  const cause::Calendar calendar = world.lived();
  std::vector<double> minoxidil_left;
  std::optional<cause::Areata> areata;
  for (std::size_t i = 0; i < world.causes.size(); ++i) {
    const cause::Cause personal = cause::draw_cause(world.causes[i], host_);
    if (const auto* const attack = std::get_if<cause::Areata>(&personal)) {
      areata = *attack;
      continue;
    }
    Confined& one = causes_.emplace_back(cause::region_of(personal), cause::drive_of(personal, calendar), std::nullopt,
                                         std::holds_alternative<ScalpInflammationSpec>(world.scenario.causes[i]));
    if (const std::optional<cause::Prior>& corrected = world.corrected[i]) {
      one.corrected = cause::drive_of(cause::draw_cause(*corrected, host_), calendar);
    }
    multiply(minoxidil_left, cause::minoxidil_response(personal, calendar));
  }
  if (areata) {
    attack_ = areata->attack;
  }
  if (world.androgens && world.scenario.androgens) {
    sensitivity_ = cause::draw_androgens(*world.androgens, *world.scenario.androgens, host_).sensitivity;
    androgens_ = cause::androgen_course(*world.androgens, host_.age_years, calendar, {});
  }
  for (std::size_t life = 0; life < world.lives.size(); ++life) {
    regimes_.push_back(regime_of(life, areata, minoxidil_left));
  }
}

Driven::Regime Driven::regime_of(std::size_t life, const std::optional<cause::Areata>& areata,
                                 const std::vector<double>& minoxidil_left) const {
  const cause::Calendar calendar = world_.lived();
  const std::vector<TreatmentSpec>& given = world_.courses[life];
  Regime out;
  const bool alike = world_.treated[life] && (minoxidil_left.empty() || !world_.medicines.minoxidil);
  out.treated = alike ? world_.treated[life]
                      : std::make_shared<const Treated>(treat(
                            world_.medicines, given, {world_.scenario.seed, host_.subject, minoxidil_left}, calendar));
  out.corrects = corrects(given);
  for (const Confined& cause : causes_) {
    if (cause.inflammation && !out.treated->calmed.empty()) {
      out.calmed.push_back(follicle::weakened(cause.drive, out.treated->calmed));
    }
  }
  if (areata && world_.lives[life] != Life::undisturbed) {
    out.attacks = cause::attacks_of(*areata, world_.fields, calendar, out.treated->suppression);
  }
  out.androgens = out.treated->scalp_dht.empty() || !world_.androgens || !world_.scenario.androgens
                      ? androgens_
                      : cause::androgen_course(*world_.androgens, host_.age_years, calendar, out.treated->scalp_dht);
  return out;
}

/// What androgens do to the terminal follicles of a region, class by class of their sensitivity; empty without them.
Drives Driven::androgens_of(std::size_t region, const cause::AndrogenCourse& course) const {
  Drives out;
  if (!world_.androgens || !world_.scenario.androgens) {
    return out;
  }
  const double sensitivity = sensitivity_ * world_.androgen_region[region];
  for (const double factor : cause::follicle_factors(world_.androgens->follicle_sd_ln)) {
    out.push_back(cause::drive_of(*world_.androgens, course, androgens_, sensitivity * factor));
  }
  return out;
}

Acting Driven::acting(std::size_t region, scalp::Kind kind, std::size_t life) const {
  Acting out = {&season_};
  if (world_.lives[life] == Life::undisturbed) {
    return out;
  }
  const Regime& regime = regimes_[life];
  auto calmed = regime.calmed.begin();
  for (const Confined& cause : causes_) {
    const follicle::Drive* drive = regime.corrects && cause.corrected ? &*cause.corrected : &cause.drive;
    if (cause.inflammation && calmed != regime.calmed.end()) {
      drive = &*calmed++;
    }
    if (cause.region.empty() || cause.region == scalp::region_names[region]) {
      out.push_back(drive);
    }
  }
  for (const follicle::Drive& treatment : regime.treated->everywhere) {
    out.push_back(&treatment);
  }
  for (const follicle::Drive& treatment : regime.treated->by_kind[static_cast<std::size_t>(kind)]) {
    out.push_back(&treatment);
  }
  return out;
}

void Driven::make(std::size_t region) const {
  if (made_[region]) {
    return;
  }
  made_[region] = true;
  const std::size_t fields = world_.fields.empty() ? 1 : scalp::fields_per_region;
  const bool androgenic = world_.androgens && world_.scenario.androgens;
  const std::size_t strata = androgenic ? cause::follicle_factors(world_.androgens->follicle_sd_ln).size() : 1;
  auto& [terminal, vellus] = drives_[region];
  vellus.assign(1, {});
  terminal.resize(fields * strata);
  for (std::size_t life = 0; life < world_.lives.size(); ++life) {
    const Acting alike = acting(region, scalp::Kind::terminal, life);
    vellus.front().push_back(follicle::compose(acting(region, scalp::Kind::vellus, life)));
    const Regime& regime = regimes_[life];
    const bool disturbed = world_.lives[life] != Life::undisturbed;
    const Drives androgens = androgenic && disturbed ? androgens_of(region, regime.androgens) : Drives(strata);
    // All strata of androgens in one field of the scalp, then those of the next: scalp::field_of.
    for (std::size_t field = 0; field < fields; ++field) {
      const follicle::Drive attack = regime.attacks.empty()
                                         ? follicle::Drive{}
                                         : cause::drive_of(attack_, regime.attacks[region * fields + field]);
      for (std::size_t stratum = 0; stratum < strata; ++stratum) {
        Acting all = alike;
        all.push_back(&androgens[stratum]);
        all.push_back(&attack);
        terminal[field * strata + stratum].push_back(follicle::compose(all));
      }
    }
  }
}

const std::array<scalp::Strata, scalp::kind_count>& Driven::region(std::size_t region) const {
  make(region);
  return drives_[region];
}

const scalp::ClassDrives& Driven::everywhere() const {
  for (std::size_t i = 0; i < scalp::region_count; ++i) {
    make(i);
  }
  return drives_;
}

double Driven::strongest_drive(std::size_t region) const {
  if (!world_.androgens || androgens_.drive.empty()) {
    return 0;
  }
  return sensitivity_ * world_.androgen_region[region] *
         std::ranges::max(cause::follicle_factors(world_.androgens->follicle_sd_ln)) *
         std::ranges::max(androgens_.drive);
}

Dht Driven::dht(std::size_t life, std::int32_t run_day) const {
  const Treated& treated = *regimes_[life].treated;
  if (treated.scalp_dht.empty() || run_day <= 0) {
    return {};
  }
  const auto day_before = static_cast<std::size_t>(run_day) - 1;
  return {treated.serum_dht[day_before], treated.scalp_dht[day_before]};
}

std::array<scalp::Strata, scalp::kind_count> Driven::undisturbed() const {
  const scalp::Strata strata = {{season_}};
  return {strata, strata};
}

}  // namespace anagen::scenario
