#include <array>

#include "core/units.hpp"
#include "follicle/fast_engine.hpp"
#include "follicle/mean_field.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

using follicle::index_of;
using follicle::Phase;
using random::LawShape;

/// The three phases of these cycles, under the names of evidence/targets.csv.
struct Named {
  Phase phase;
  std::string_view measure;
};
constexpr std::array<Named, 3> named = {
    {{Phase::anagen, "anagen_fraction"}, {Phase::telogen, "telogen_fraction"}, {Phase::kenogen, "latency_fraction"}}};

/// Fractions over time have no unit of time of their own here: a month of 30 days puts 0.9 month on a whole day.
constexpr double month_days = 30;

}  // namespace

std::vector<Row> mean_field_cycle(follicle::LawShelf& /*shelf*/) {
  constexpr double half = 0.0005;
  constexpr std::int32_t settled = 40;  // months, five mean cycles
  constexpr std::array<double, 3> start = {0.34, 0.33, 0.33};
  struct Moment {
    std::string_view arm;
    double months;
    std::array<double, 3> expected;
  };
  constexpr std::array<Moment, 3> moments = {{{"after 0.9 month", 0.9, {0.3910, 0.3037, 0.3052}},
                                              {"after 1 month", 1.0, {0.3953, 0.3020, 0.3027}},
                                              {"steady state", settled, {0.450, 0.300, 0.250}}}};
  const follicle::GroupDescription group = three_phase_group(short_cycle, month_days, LawShape::exponential, 0, 1);
  follicle::MeanFieldOptions options;
  options.start = {start[0], 0, start[1], 0, start[2]};
  const auto course = follicle::mean_field(group, {}, settled * static_cast<std::int32_t>(month_days), options);
  std::vector<Row> rows;
  for (const Moment& moment : moments) {
    const auto day = static_cast<std::size_t>(moment.months * month_days + 0.5);
    for (std::size_t i = 0; i < named.size(); ++i) {
      const double share = course.in_phase[index_of(named[i].phase)][day];
      rows.push_back(must_row(moment.arm, named[i].measure, "fraction", moment.expected[i], half, share, 0));
    }
  }
  return rows;
}

std::vector<Row> stochastic_cycle(follicle::LawShelf& shelf) {
  constexpr double half = 0.015;
  constexpr std::int32_t follicles = 10'000;
  constexpr double cycles = 15;
  constexpr std::array<double, 3> expected = {0.450, 0.300, 0.250};
  struct Spread {
    std::string_view arm;
    double cv;
  };
  constexpr std::array<Spread, 3> spreads = {
      {{"log-normal, cv 0.2", 0.2}, {"log-normal, cv 0.6", 0.6}, {"log-normal, cv 1.0", 1.0}}};
  const auto day = static_cast<std::int32_t>(cycles * short_cycle.cycle() * month_days);
  std::vector<Row> rows;
  for (const Spread& spread : spreads) {
    const auto group = three_phase_group(short_cycle, month_days, LawShape::lognormal, spread.cv, follicles);
    const auto shares = phase_shares(compile(group, std::array{follicle::Drive{}}, day, shelf), day);
    for (std::size_t i = 0; i < named.size(); ++i) {
      rows.push_back(must_row(spread.arm, named[i].measure, "fraction", expected[i], half,
                              shares[index_of(named[i].phase)], share_error(expected[i], follicles)));
    }
  }
  return rows;
}

std::vector<Row> male_vertex(follicle::LawShelf& shelf) {
  constexpr std::int32_t follicles = 10'000;
  constexpr std::array<double, 3> expected = {0.741, 0.074, 0.185};
  constexpr std::array<double, 3> halves = {0.013, 0.008, 0.012};
  constexpr double expected_visible = 0.091;
  constexpr double half_visible = 0.01;
  constexpr double dwell_cv = 0.6;  // follicle.anagen.cv; the fractions do not depend on it (R02)
  constexpr double cycles = 5;
  const auto day = static_cast<std::int32_t>(cycles * normal_vertex.cycle() * month_days);
  const auto group = three_phase_group(normal_vertex, month_days, LawShape::lognormal, dwell_cv, follicles);
  const auto shares = phase_shares(compile(group, std::array{follicle::Drive{}}, day, shelf), day);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < named.size(); ++i) {
    rows.push_back(must_row("normal vertex", named[i].measure, "fraction", expected[i], halves[i],
                            shares[index_of(named[i].phase)], share_error(expected[i], follicles)));
  }
  const double telogen = shares[index_of(Phase::telogen)];
  const double standing = telogen + shares[index_of(Phase::anagen)];
  rows.push_back(must_row("normal vertex", "telogen_fraction_of_visible", "fraction", expected_visible, half_visible,
                          telogen / standing, share_error(expected_visible, follicles * standing)));
  return rows;
}

std::vector<Row> small_patch(follicle::LawShelf& shelf) {
  constexpr std::int32_t follicles = 93;  // halloy_2000_automaton
  constexpr std::uint32_t patches = 2000;
  constexpr std::int32_t day = 1;
  constexpr double dwell_cv = 0.6;
  constexpr double points = 100;
  const auto description = three_phase_group(normal_vertex, month_days, LawShape::lognormal, dwell_cv, follicles);
  follicle::CompiledGroup group = compile(description, std::array{follicle::Drive{}}, day, shelf);
  std::vector<double> telogen;
  std::vector<double> latency;
  for (group.subject = 0; group.subject < patches; ++group.subject) {
    const auto shares = phase_shares(group, day);
    telogen.push_back(points * shares[index_of(Phase::telogen)]);
    latency.push_back(points * shares[index_of(Phase::kenogen)]);
  }
  const Moments of_telogen = moments_of(telogen);
  const Moments of_latency = moments_of(latency);
  constexpr double telogen_sd = 2.7;
  constexpr double telogen_half = 0.5;
  constexpr double latency_sd = 4.0;
  constexpr double latency_half = 0.8;
  return {must_row("93 follicles", "telogen_fraction_sd", "percentage points", telogen_sd, telogen_half, of_telogen.sd,
                   of_telogen.sd_error()),
          must_row("93 follicles", "latency_fraction_sd", "percentage points", latency_sd, latency_half, of_latency.sd,
                   of_latency.sd_error())};
}

namespace {

/// Anagens that begin within `days` days in one cohort of ten men whose shares of short cycles spread evenly.
double onsets_of_cohort(std::uint32_t cohort, std::int32_t days, follicle::LawShelf& shelf) {
  constexpr std::uint32_t men = 10;
  constexpr std::int32_t follicles = 93;
  constexpr double most_short = 0.35;  // bernard_2012_cycle
  constexpr double dwell_cv = 0.6;
  constexpr double rounding = 0.5;
  double onsets = 0;
  for (std::uint32_t man = 0; man < men; ++man) {
    const auto brief = static_cast<std::int32_t>(follicles * most_short * man / (men - 1) + rounding);
    struct Part {
      const ThreePhases& cycle;
      std::int32_t follicles;
    };
    const std::array<Part, 2> parts = {{{short_cycle, brief}, {normal_vertex, follicles - brief}}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      auto group = three_phase_group(parts[i].cycle, days_per_month, LawShape::lognormal, dwell_cv, parts[i].follicles);
      group.subject = cohort * men + man;
      group.group = static_cast<std::uint16_t>(i);
      const auto compiled = compile(group, std::array{follicle::Drive{}}, days, shelf);
      const auto counts = follicle::daily_counts(run_fast(compiled, follicle::Detail::flows).front());
      for (const std::int32_t today : counts.anagen_entries) {
        onsets += today;
      }
    }
  }
  return onsets;
}

}  // namespace

std::vector<Row> fourteen_years(follicle::LawShelf& shelf) {
  constexpr double years = 14;
  constexpr std::uint32_t cohorts = 8;
  constexpr double published = 9000;
  constexpr double half = 900;
  std::vector<double> onsets;
  for (std::uint32_t cohort = 0; cohort < cohorts; ++cohort) {
    onsets.push_back(onsets_of_cohort(cohort, static_cast<std::int32_t>(years * days_per_year), shelf));
  }
  const Moments moments = moments_of(onsets);
  Row row = must_row("mixed cohort", "cycle_count", "cycles", published, half, moments.mean, moments.mean_error());
  row.fitted = true;
  row.note = "ten men with 0 to 35 percent of short cycles, mean of eight such cohorts; arithmetic gives 9,385";
  return {row};
}

}  // namespace anagen::study
