#include "study/signature_cases.hpp"

namespace anagen::study {

namespace {

using follicle::Drive;
using random::DwellLaw;
using random::LawShape;

// Sizes and times below are chosen to touch every mechanism, not to resemble anybody.

constexpr std::int32_t days = 1000;

follicle::GroupDescription mixed_group(std::uint16_t number) {
  follicle::GroupDescription group;
  group.seed = 0x5EED'0000'0001ULL;
  group.subject = 7;
  group.group = number;
  group.follicles = 3000;
  group.law = {DwellLaw{LawShape::lognormal, 900, 0.6}, DwellLaw{LawShape::gamma, 20, 0.25},
               DwellLaw{LawShape::gamma, 70, 0.35}, DwellLaw{LawShape::exponential, 15, 0},
               DwellLaw{LawShape::lognormal, 60, 0.6}};
  group.kenogen_probability = 0.3;
  group.held_share = 0.5;
  return group;
}

follicle::GroupDescription sized_group(std::uint16_t number) {
  follicle::GroupDescription group = mixed_group(number);
  group.size = {.median_diameter_um = 60, .sd_ln = 0.2, .memory = 0.9, .anagen_exponent = 1.5, .growth_exponent = 0.4};
  return group;
}

/// `inside` from day `from` up to day `to`, `outside` before and after.
std::vector<double> block(std::size_t from, std::size_t to, double inside, double outside) {
  std::vector<double> values(static_cast<std::size_t>(days), outside);
  for (std::size_t day = from; day < to; ++day) {
    values[day] = inside;
  }
  return values;
}

/// A saw of one year between 1 - size and 1 + size: a season without trigonometry.
std::vector<double> saw(double size) {
  constexpr std::size_t year = 365;
  std::vector<double> values;
  for (std::size_t day = 0; day < static_cast<std::size_t>(days); ++day) {
    values.push_back(1 - size + 2 * size * static_cast<double>(day % year) / static_cast<double>(year));
  }
  return values;
}

RunSpec short_run(std::uint32_t subjects) {
  RunSpec run;
  run.day_zero = "2025-04-01";
  run.first_day = -60;
  run.last_day = 240;
  run.every_days = 14;
  run.lead_in_days = 200;
  run.subjects = subjects;
  return run;
}

Scenario people(const char* name, const char* sex, const char* ancestry, std::uint64_t seed) {
  Scenario scenario;
  scenario.name = name;
  scenario.seed = seed;
  scenario.run = short_run(2);
  scenario.person.sex = sex;
  scenario.person.ancestry = ancestry;
  return scenario;
}

}  // namespace

std::vector<EngineCase> engine_cases() {
  std::vector<EngineCase> cases;
  cases.push_back({mixed_group(0), {Drive{}}, days});
  cases.push_back({sized_group(1), {Drive{}}, days});
  Drive season;
  season.clock_speed[0] = saw(0.3);
  season.clock_speed[2] = saw(0.2);
  season.clock_speed[4] = saw(0.1);
  cases.push_back({sized_group(2), {season, Drive{}}, days});
  Drive birth;
  birth.clock_speed[0] = block(100, 280, 0.35, 1);
  for (std::size_t day = 280; day < 355; ++day) {
    birth.clock_speed[0][day] = 5;
  }
  cases.push_back({sized_group(3), {birth, Drive{}}, days});
  Drive fever;
  fever.premature_catagen_per_day = block(300, 330, 0.02, 0);
  cases.push_back({sized_group(4), {fever, Drive{}}, days});
  Drive shrinking;
  shrinking.target_size_shift = block(200, 1000, -0.5, 0);
  shrinking.size_rate = block(200, 1000, 3, 1);
  shrinking.empty_odds = block(100, 900, 4, 1);
  cases.push_back({sized_group(5), {shrinking, Drive{}}, days});
  EngineCase brief{mixed_group(6), {season}, days};
  brief.group.law[0].mean_days = 60;
  brief.group.kenogen_probability = 0;
  brief.group.held_share = 1;
  cases.push_back(brief);
  const Drive everything[] = {season, birth, fever, shrinking};
  cases.push_back({sized_group(8), {follicle::compose(everything), season, Drive{}}, days});
  return cases;
}

std::vector<Scenario> run_cases() {
  Scenario mother = people("mother", "woman", "caucasian", 11);
  mother.causes.emplace_back(ChildbirthSpec{});
  mother.instruments = {ShedCollectionSpec{}, WashDayCountSpec{.gap_days = 2}, PullTestSpec{}, PhototrichogramSpec{}};
  Scenario feverish = people("fever", "man", "east_asian", 12);
  feverish.causes.emplace_back(AcuteIllnessSpec{.day = 30});
  feverish.instruments = {WashDayCountSpec{}, PullTestSpec{.hairs = 40}};
  Scenario still = people("still", "woman", "african", 13);
  still.season.on = false;
  still.instruments = {PhototrichogramSpec{.region = "occipital", .magnification = 2}};
  Scenario child = people("child", "child", "caucasian", 14);
  child.person.age_years = 8;
  Scenario shorn = people("shorn", "woman", "african", 15);
  shorn.person.hair_length_cm = 20;
  shorn.causes.emplace_back(AcuteIllnessSpec{.day = 30});
  shorn.instruments = {RefinedWashTestSpec{},
                       ModifiedWashTestSpec{},
                       Comb60sSpec{},
                       ShedScaleSpec{},
                       TensileTestSpec{.moisture = "wet"},
                       CaliperSpec{.method = "imaging", .taken = "shed"},
                       ShedLengthSpec{}};
  return {mother, feverish, still, child, shorn};
}

}  // namespace anagen::study
