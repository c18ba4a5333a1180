#include <algorithm>
#include <array>
#include <cmath>

#include "core/units.hpp"
#include "follicle/mean_field.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

using follicle::index_of;
using follicle::Phase;
using random::LawShape;

constexpr double month_days = 30;  // of the automaton literature
constexpr std::int32_t follicles = 100'000;
constexpr double usual_cv = 0.6;   // follicle.anagen.cv_within
constexpr double narrow_cv = 0.1;  // a tenth: anagens of nearly one length
constexpr std::int32_t years_days = 3650;
constexpr std::int32_t shock_day = 100;
constexpr std::int32_t shock_days = 14;
/// Waves are looked for once the first hairs of a shock have been shed and have had time to grow again.
constexpr std::int32_t settled_day = shock_day + 365;

Row should_row(std::string_view arm, std::string_view measure, std::string_view unit, std::optional<double> lo,
               std::optional<double> hi, double simulated, std::string_view note = {}) {
  Row row;
  row.arm = arm;
  row.measure = measure;
  row.unit = unit;
  row.lo = lo;
  row.hi = hi;
  row.simulated = simulated;
  row.weight = Weight::should;
  row.note = note;
  return row;
}

follicle::MeanFieldCourse course_of(double cv, const follicle::Drive& drive) {
  const auto group = three_phase_group(normal_vertex, month_days, LawShape::lognormal, cv, follicles);
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  return follicle::mean_field(group, drive, years_days, options);
}

/// Highest over mean of a course from a day on.
double wave(const std::vector<double>& values, std::int32_t from) {
  double sum = 0;
  double most = 0;
  for (auto day = static_cast<std::size_t>(from); day < values.size(); ++day) {
    sum += values[day];
    most = std::max(most, values[day]);
  }
  return most * (static_cast<double>(values.size()) - from) / sum;
}

double mean_of_days(const std::vector<double>& values, std::int32_t from) {
  double sum = 0;
  for (auto day = static_cast<std::size_t>(from); day < values.size(); ++day) {
    sum += values[day];
  }
  return sum / (static_cast<double>(values.size()) - from);
}

/// Hairs that stand: growing and resting.
std::vector<double> standing(const follicle::MeanFieldCourse& course) {
  std::vector<double> out = course.in_phase[index_of(Phase::anagen)];
  for (std::size_t day = 0; day < out.size(); ++day) {
    out[day] += course.in_phase[index_of(Phase::telogen)][day];
  }
  return out;
}

/// A hazard that sends about half of the growing hairs to rest within two weeks, once or every `period` days.
follicle::Drive shock(std::int32_t period) {
  constexpr double half_gone = 0.69314718055994530942;  // ln 2
  follicle::Drive drive;
  drive.premature_catagen_per_day.assign(static_cast<std::size_t>(years_days), 0);
  for (std::int32_t first = shock_day; first < years_days; first += period) {
    for (std::int32_t day = first; day < std::min(first + shock_days, years_days); ++day) {
      drive.premature_catagen_per_day[static_cast<std::size_t>(day)] = half_gone / shock_days;
    }
  }
  return drive;
}

}  // namespace

std::vector<Row> narrow_or_shocked(follicle::LawShelf& /*shelf*/) {
  constexpr double large = 1.5;
  constexpr double little = 1.2;
  constexpr std::int32_t period = 200;
  return {should_row("narrow dwells after one shock", "highest_over_mean_shed", "1", large, {},
                     wave(course_of(narrow_cv, shock(years_days)).released, settled_day), "waves not seen in man"),
          should_row("usual dwells after one shock", "highest_over_mean_shed", "1", {}, little,
                     wave(course_of(usual_cv, shock(years_days)).released, settled_day)),
          should_row("usual dwells, a shock every 200 days", "highest_over_mean_shed", "1", large, {},
                     wave(course_of(usual_cv, shock(period)).released, settled_day), "waves not seen in man")};
}

std::vector<Row> mean_or_variance(follicle::LawShelf& /*shelf*/) {
  constexpr double thinner = 0.95;
  constexpr double little = 1.2;
  constexpr double large = 1.5;
  constexpr double as_much = 0.97;
  follicle::Drive halved;
  halved.clock_speed[index_of(Phase::anagen)].assign(static_cast<std::size_t>(years_days), 2);
  const auto shorter = course_of(usual_cv, halved);
  const auto usual = course_of(usual_cv, shock(years_days));
  const auto narrow = course_of(narrow_cv, shock(years_days));
  const double before = standing(usual).front();
  // The change itself begins at the start of the run; the first cycle is left out.
  const auto settled = static_cast<std::int32_t>(normal_vertex.cycle() * month_days);
  return {
      should_row("half the mean", "standing_hairs_over_before", "1", {}, thinner,
                 mean_of_days(standing(shorter), settled) / before, "thinner"),
      should_row("half the mean", "highest_over_mean_shed", "1", {}, little, wave(shorter.released, settled),
                 "without waves"),
      should_row("a sixth of the spread", "highest_over_mean_shed", "1", large, {}, wave(narrow.released, settled_day),
                 "recurrent waves after one trigger"),
      should_row("a sixth of the spread", "standing_hairs_over_usual_spread", "1", as_much, 1 / as_much,
                 mean_of_days(standing(narrow), settled_day) / mean_of_days(standing(usual), settled_day),
                 "little loss of volume. That this is chronic telogen effluvium is a hypothesis of one model"),
  };
}

std::vector<Row> independent_neighbours(follicle::LawShelf& shelf) {
  constexpr std::int32_t neighbours = 93;
  constexpr std::uint32_t patches = 2000;
  constexpr std::int32_t day = 400;
  const auto description = three_phase_group(normal_vertex, month_days, LawShape::lognormal, usual_cv, neighbours);
  follicle::CompiledGroup group = compile(description, std::array{follicle::Drive{}}, day, shelf);
  std::vector<double> telogen;
  for (group.subject = 0; group.subject < patches; ++group.subject) {
    telogen.push_back(phase_shares(group, day)[index_of(Phase::telogen)]);
  }
  const Moments moments = moments_of(telogen);
  const double alone = share_error(normal_vertex.telogen / normal_vertex.cycle(), neighbours);
  Row row;
  row.arm = "93 neighbours";
  row.measure = "telogen_fraction_sd_over_binomial";
  row.unit = "1";
  row.expected = 1;
  row.simulated = moments.sd / alone;
  row.mc_error = moments.sd_error() / alone;
  row.note = "no follicle acts on another: neighbours spread as the binomial law says";
  return {row};
}

}  // namespace anagen::study
