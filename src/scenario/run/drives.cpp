#include "scenario/run/drives.hpp"

#include <algorithm>

#include "scalp/fields.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

namespace {

using Drives = std::vector<follicle::Drive>;

/// All that acts on a class at once.
using Acting = std::vector<const follicle::Drive*>;

/// What acts, with what acts on one class more. Joined in one call (docs/methods/drive.md).
follicle::Drive joined(Acting acting, const Acting& more) {
  acting.insert(acting.end(), more.begin(), more.end());
  return follicle::compose(acting);
}

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
    Confined& one = causes_.emplace_back(cause::region_of(personal), cause::drive_of(personal, calendar), std::nullopt);
    if (const std::optional<cause::Prior>& corrected = world.corrected[i]) {
      one.corrected = cause::drive_of(cause::draw_cause(*corrected, host_), calendar);
    }
    multiply(minoxidil_left, cause::minoxidil_response(personal, calendar));
  }
  const bool alike = world.treated && (minoxidil_left.empty() || !world.medicines.minoxidil);
  treatment_ =
      alike ? world.treated
            : std::make_shared<const Treated>(treat(world.medicines, world.scenario.treatments,
                                                    {world.scenario.seed, who.number, minoxidil_left}, calendar));
  if (areata) {
    attack_ = areata->attack;
    attacks_ = cause::attacks_of(*areata, world.fields, calendar, {});
    suppressed_ = treatment_->suppression.empty()
                      ? attacks_
                      : cause::attacks_of(*areata, world.fields, calendar, treatment_->suppression);
  }
  if (world.androgens && world.scenario.androgens) {
    sensitivity_ = cause::draw_androgens(*world.androgens, *world.scenario.androgens, host_).sensitivity;
    androgens_ = cause::androgen_course(*world.androgens, host_.age_years, calendar, {});
    if (!treatment_->scalp_dht.empty()) {
      lowered_ = cause::androgen_course(*world.androgens, host_.age_years, calendar, treatment_->scalp_dht);
    }
  }
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

void Driven::make(std::size_t region) const {
  if (made_[region]) {
    return;
  }
  made_[region] = true;
  auto& [terminal, vellus] = drives_[region];
  Acting acting = {&season_};
  Acting with_treatment = {&season_};
  for (const Confined& cause : causes_) {
    if (cause.region.empty() || cause.region == scalp::region_names[region]) {
      acting.push_back(&cause.drive);
      with_treatment.push_back(&cause.treated());
    }
  }
  Acting with_needles = acting;
  for (const follicle::Drive& needles : treatment_->needles) {
    with_needles.push_back(&needles);
    with_treatment.push_back(&needles);
  }
  for (const follicle::Drive& other : treatment_->everywhere) {
    with_treatment.push_back(&other);
  }
  const auto life_of = [&](Life life, const Acting& untreated, const Acting& treated) {
    switch (life) {
      case Life::actual:
        return joined(with_treatment, treated);
      case Life::undisturbed:
        return season_;
      case Life::needling:
        return joined(with_needles, untreated);
      case Life::untreated:
        break;
    }
    return joined(acting, untreated);
  };
  const auto arms = [&](const Acting& untreated, const Acting& treated) {
    Drives all;
    for (const Life life : world_.lives) {
      all.push_back(life_of(life, untreated, treated));
    }
    return all;
  };
  vellus = {arms({}, {})};
  Drives androgens = androgens_of(region, androgens_);
  if (androgens.empty() && attacks_.empty()) {
    terminal = vellus;
    return;
  }
  if (androgens.empty()) {
    androgens.emplace_back();
  }
  const bool dht_lowered = !treatment_->scalp_dht.empty() && androgens.size() > 1;
  const Drives lowered = dht_lowered ? androgens_of(region, lowered_) : androgens;
  // All strata of androgens in one field of the scalp, then those of the next: scalp::field_of.
  const std::size_t fields = attacks_.empty() ? 1 : scalp::fields_per_region;
  for (std::size_t field = 0; field < fields; ++field) {
    follicle::Drive attack;
    follicle::Drive suppressed;
    if (!attacks_.empty()) {
      attack = cause::drive_of(attack_, attacks_[region * fields + field]);
      suppressed = cause::drive_of(attack_, suppressed_[region * fields + field]);
    }
    for (std::size_t stratum = 0; stratum < androgens.size(); ++stratum) {
      terminal.push_back(arms({&androgens[stratum], &attack}, {&lowered[stratum], &suppressed}));
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
  if (world_.lives[life] != Life::actual || treatment_->scalp_dht.empty() || run_day <= 0) {
    return {};
  }
  const auto day_before = static_cast<std::size_t>(run_day) - 1;
  return {treatment_->serum_dht[day_before], treatment_->scalp_dht[day_before]};
}

std::array<scalp::Strata, scalp::kind_count> Driven::undisturbed() const {
  const scalp::Strata strata = {{season_}};
  return {strata, strata};
}

}  // namespace anagen::scenario
