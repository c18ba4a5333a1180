#include <algorithm>
#include <array>
#include <cmath>

#include "core/math/exp_log.hpp"
#include "follicle/fast_engine.hpp"
#include "follicle/mean_field.hpp"
#include "follicle/plain_engine.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

using follicle::index_of;
using follicle::Phase;
using random::LawShape;

constexpr double month_days = 30;  // of the automaton literature
constexpr double ringing_cv = 0.5;

Row bounded(std::string_view arm, std::string_view measure, std::string_view unit, std::optional<double> lo,
            std::optional<double> hi, double simulated, std::string_view note) {
  Row row;
  row.arm = arm;
  row.measure = measure;
  row.unit = unit;
  row.lo = lo;
  row.hi = hi;
  row.simulated = simulated;
  row.weight = Weight::must;
  row.note = note;
  return row;
}

/// Mean over the phases of these cycles that are not left out.
constexpr std::array<Phase, 3> phases = {Phase::anagen, Phase::telogen, Phase::kenogen};
constexpr std::array<double, 3> means = {short_cycle.anagen, short_cycle.telogen, short_cycle.latency};

/// Largest distance between the mean field's long-run fractions and mean dwell over mean cycle.
double mean_field_distance(LawShape shape) {
  constexpr std::int32_t day = 2000;
  constexpr std::int32_t follicles = 1'000'000;
  const auto group = three_phase_group(short_cycle, month_days, shape, ringing_cv, follicles);
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  const auto course = follicle::mean_field(group, {}, day, options);
  double worst = 0;
  for (std::size_t i = 0; i < phases.size(); ++i) {
    const double share = course.in_phase[index_of(phases[i])].back() / follicles;
    worst = std::max(worst, std::abs(share - means[i] / short_cycle.cycle()));
  }
  return worst;
}

/// The same for the engine, in standard errors.
double engine_distance(LawShape shape, follicle::LawShelf& shelf) {
  constexpr std::int32_t follicles = 100'000;
  constexpr std::int32_t day = 2400;
  const auto group = three_phase_group(short_cycle, month_days, shape, ringing_cv, follicles);
  const auto shares = phase_shares(compile(group, std::array{follicle::Drive{}}, day, shelf), day);
  double worst = 0;
  for (std::size_t i = 0; i < phases.size(); ++i) {
    const double expected = means[i] / short_cycle.cycle();
    worst = std::max(worst, std::abs(shares[index_of(phases[i])] - expected) / share_error(expected, follicles));
  }
  return worst;
}

/// Started with all follicles in anagen: how far the growing share climbs above its long-run value after its first
/// trough, in percentage points.
double overshoot(LawShape shape) {
  constexpr std::int32_t days = 1800;
  const auto group = three_phase_group(short_cycle, month_days, shape, ringing_cv, 1);
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  options.start = {1, 0, 0, 0, 0};
  const auto course = follicle::mean_field(group, {}, days, options);
  const std::vector<double>& anagen = course.in_phase[0];
  const auto trough = std::min_element(anagen.begin(), anagen.end());
  constexpr double percent = 100;
  return percent * (*std::max_element(trough, anagen.end()) - short_cycle.anagen / short_cycle.cycle());
}

}  // namespace

std::vector<Row> renewal_theory(follicle::LawShelf& shelf) {
  constexpr double solver = 1e-6;
  constexpr double standard_errors = 4;
  constexpr double rings = 2;  // percentage points, as for `relaxes`
  constexpr double relaxes = 0.5;
  std::vector<Row> rows;
  struct Law {
    std::string_view arm;
    LawShape shape;
  };
  for (const Law& law : {Law{"exponential", LawShape::exponential}, Law{"log-normal, cv 0.5", LawShape::lognormal}}) {
    rows.push_back(bounded(law.arm, "mean_field_distance", "fraction", std::nullopt, solver,
                           mean_field_distance(law.shape), "largest distance of a long-run fraction from theory"));
    rows.push_back(bounded(law.arm, "engine_distance", "standard errors", std::nullopt, standard_errors,
                           engine_distance(law.shape, shelf), "largest distance of a long-run fraction from theory"));
  }
  rows.push_back(bounded("exponential", "overshoot", "percentage points", std::nullopt, relaxes,
                         overshoot(LawShape::exponential), "all in anagen at the start: a memoryless cohort relaxes"));
  rows.push_back(bounded("log-normal, cv 0.5", "overshoot", "percentage points", rings, std::nullopt,
                         overshoot(LawShape::lognormal), "all in anagen at the start: a log-normal cohort rings"));
  return rows;
}

std::vector<Row> binomial_law(follicle::LawShelf& shelf) {
  // The standard error of an SD is then 2.2 percent: one that is 10 percent off is nearly always found out.
  constexpr std::uint32_t replicates = 1000;
  constexpr double tolerance = 0.05;
  constexpr std::int32_t day = 1;
  struct Size {
    std::string_view arm;
    std::int32_t follicles;
    double expected;
  };
  constexpr std::array<Size, 3> sizes = {
      {{"100 follicles", 100, 0.0497}, {"1,000 follicles", 1000, 0.0157}, {"100,000 follicles", 100'000, 0.00157}}};
  std::vector<Row> rows;
  for (const Size& size : sizes) {
    const auto description =
        three_phase_group(short_cycle, month_days, LawShape::lognormal, ringing_cv, size.follicles);
    follicle::CompiledGroup group = compile(description, std::array{follicle::Drive{}}, day, shelf);
    std::vector<double> anagen;
    for (group.subject = 0; group.subject < replicates; ++group.subject) {
      anagen.push_back(phase_shares(group, day)[0]);
    }
    const Moments moments = moments_of(anagen);
    rows.push_back(must_row(size.arm, "anagen_fraction_sd", "fraction", size.expected, tolerance * size.expected,
                            moments.sd, moments.sd_error()));
  }
  return rows;
}

namespace {

/// Hairs shed per day over the days (from, to] of a cycle of 1095 + 21 + 100 + 60 days, one number a replicate.
Moments shed_between(std::int32_t from, std::int32_t to, std::uint32_t first, std::uint32_t replicates,
                     follicle::LawShelf& shelf) {
  follicle::GroupDescription group;
  group.seed = 1;
  group.follicles = 100'000;
  group.law = {random::DwellLaw{LawShape::lognormal, 1095, 0.6},
               {LawShape::gamma, 21, 0.25},
               {LawShape::gamma, 100, 0.35},
               {},
               {LawShape::lognormal, 60, 0.6}};
  group.kenogen_probability = 1;
  follicle::CompiledGroup compiled = compile(group, std::array{follicle::Drive{}}, to, shelf);
  std::vector<double> shed;
  for (std::uint32_t i = 0; i < replicates; ++i) {
    compiled.subject = first + i;
    const auto counts = follicle::daily_counts(run_fast(compiled, follicle::Detail::flows).front());
    double hairs = 0;
    for (std::int32_t day = from + 1; day <= to; ++day) {
      hairs += counts.released[static_cast<std::size_t>(day)];
    }
    shed.push_back(hairs / (to - from));
  }
  return moments_of(shed);
}

}  // namespace

std::vector<Row> stationary_start(follicle::LawShelf& shelf) {
  constexpr double expected = 100'000.0 / (1095 + 21 + 100 + 60);  // 78.37
  constexpr double errors = 3;
  struct Window {
    std::string_view arm;
    std::int32_t from;
    std::int32_t to;
    std::uint32_t replicates;
  };
  constexpr std::array<Window, 3> windows = {
      {{"day 1", 0, 1, 100}, {"days 1 to 30", 0, 30, 40}, {"year 10", 3285, 3650, 12}}};
  std::vector<Row> rows;
  std::uint32_t first = 0;
  std::vector<Moments> found;
  for (const Window& window : windows) {
    found.push_back(shed_between(window.from, window.to, first, window.replicates, shelf));
    first += window.replicates;
    // Counts of many independent follicles are nearly Poisson.
    const double days = static_cast<double>(window.replicates) * (window.to - window.from);
    const double error = std::sqrt(expected / days);
    rows.push_back(
        must_row(window.arm, "shed_per_day", "hairs/day", expected, errors * error, found.back().mean, error));
  }
  const double error = std::sqrt(rows[1].mc_error * rows[1].mc_error + rows[2].mc_error * rows[2].mc_error);
  rows.push_back(must_row("year 10 less days 1 to 30", "shed_per_day", "hairs/day", 0, errors * error,
                          found[2].mean - found[1].mean, error));
  return rows;
}

std::vector<Row> haircut_law(follicle::LawShelf& shelf) {
  constexpr std::int32_t hairs = 4000;
  constexpr double anagen_days = 100;
  constexpr double growth_um_per_day = 350;
  constexpr std::array<std::int32_t, 4> cuts = {100, 160, 220, 300};
  constexpr std::int32_t day = 1500;  // twelve mean anagens after the last cut
  constexpr double bound = 1.63;      // Kolmogorov-Smirnov, alpha 0.01
  follicle::GroupDescription group;
  group.seed = 1;
  group.follicles = hairs;
  group.law[0] = {LawShape::exponential, anagen_days, 1};
  group.size.growth_um_per_day = growth_um_per_day;
  group.size.growth_reference_um = group.size.median_diameter_um;
  const auto compiled = compile(group, std::array{follicle::Drive{}}, day, shelf);
  const Ticks now = day << ticks_per_day_log2;
  std::vector<double> lengths;
  for (std::uint32_t follicle = 0; follicle < hairs; ++follicle) {
    for (const follicle::Hair& hair : follicle::trace(compiled, 0, follicle).hairs) {
      if (follicle::present(hair, now)) {
        double cut_away = 0;
        for (const std::int32_t cut : cuts) {
          const Ticks then = cut << ticks_per_day_log2;
          cut_away = hair.emerged < then ? follicle::length_um(hair, then) : cut_away;
        }
        lengths.push_back(follicle::length_um(hair, now) - cut_away);
      }
    }
  }
  std::sort(lengths.begin(), lengths.end());
  const auto n = static_cast<double>(lengths.size());
  double distance = 0;
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    const double law = -math::expm1(-lengths[i] / (growth_um_per_day * anagen_days));
    const auto rank = static_cast<double>(i);
    distance = std::max({distance, law - rank / n, (rank + 1) / n - law});
  }
  return {bounded("memoryless anagen, cut four times", "kolmogorov_smirnov", "1", std::nullopt, bound,
                  distance * std::sqrt(n), "distance of 4,000 lengths from the exponential law, times sqrt(n)")};
}

}  // namespace anagen::study
