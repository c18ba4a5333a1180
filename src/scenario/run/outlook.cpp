#include "scenario/run/outlook.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>
#include <optional>
#include <thread>
#include <utility>
#include <variant>

#include "core/units.hpp"
#include "scenario/run/prior_draws.hpp"
#include "scenario/run/run_asked.hpp"

namespace anagen::scenario {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// One number of the outlook: which measure, when, and as a difference in its unit or in percent.
struct Question {
  const char* measure;
  const char* label;
  const char* unit;
  std::int32_t day;
  bool percent;
};

constexpr std::array<Question, 4> questions{{
    {"shed_per_day", "hairs shed per day, third week", "percent", 3 * 7, true},
    {"visible_density", "hairs per cm2, twelve weeks", "1/cm2", 12 * 7, false},
    {"visible_density", "hairs per cm2, 24 weeks", "1/cm2", 24 * 7, false},
    {"mean_diameter", "mean diameter of terminal hairs, 24 weeks", "um", 24 * 7, false},
}};

/// Drivers that are told of a number, and how strong one must at least be.
constexpr std::size_t most_drivers = 5;
constexpr double least_correlation = 0.3;

using Answers = std::array<double, questions.size()>;

std::optional<std::int32_t> first_session(const Scenario& scenario) {
  std::optional<std::int32_t> first;
  for (const TreatmentSpec& treatment : scenario.treatments) {
    if (const auto* const serum = std::get_if<ExosomeSerumSpec>(&treatment)) {
      first = std::min(first.value_or(serum->day), serum->day);
    }
  }
  return first;
}

/// The scenario cut down to what is asked: one person, half a year from the first session, a piece of the head.
Scenario small(const Scenario& scenario, std::int32_t first_day) {
  constexpr double piece_cm2 = 40;
  constexpr std::int32_t half_a_year = 24 * 7;
  Scenario out = scenario;
  out.run.subjects = 1;
  out.run.first_day = first_day;
  out.run.last_day = first_day + half_a_year + 1;
  out.run.every_days = 7;
  out.instruments.clear();
  out.person.area_cm2 = std::min(scenario.person.area_cm2.value_or(piece_cm2), piece_cm2);
  out.person.follicles.reset();
  return out;
}

double value_on(const Results& results, std::uint32_t arm, const std::string& measure, std::int32_t day) {
  for (const Series& series : results.series) {
    if (series.arm == arm && series.region == 0 && results.measures[series.measure].id == measure) {
      const auto visit = std::ranges::find(series.days, day);
      return visit == series.days.end() ? nan : series.values[static_cast<std::size_t>(visit - series.days.begin())];
    }
  }
  return nan;
}

Answers answers_of(const Results& results, std::int32_t first_day) {
  Answers out{};
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const Question& question = questions[i];
    const double with = value_on(results, 0, question.measure, first_day + question.day);
    const double without = value_on(results, 1, question.measure, first_day + question.day);
    constexpr double percent = 100;
    out[i] = question.percent ? percent * (with / without - 1) : with - without;
  }
  return out;
}

/// Ranks from 0, ties sharing their mean.
std::vector<double> ranks(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order,
                    [&](std::size_t a, std::size_t b) { return std::pair(values[a], a) < std::pair(values[b], b); });
  std::vector<double> out(values.size());
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from;
    while (to < order.size() && values[order[to]] == values[order[from]]) {
      ++to;
    }
    constexpr double half = 0.5;
    for (std::size_t i = from; i < to; ++i) {
      out[order[i]] = half * static_cast<double>(from + to - 1);
    }
    from = to;
  }
  return out;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
  const auto n = static_cast<double>(a.size());
  const double mean_a = std::accumulate(a.begin(), a.end(), 0.0) / n;
  const double mean_b = std::accumulate(b.begin(), b.end(), 0.0) / n;
  double ab = 0;
  double aa = 0;
  double bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - mean_a) * (b[i] - mean_b);
    aa += (a[i] - mean_a) * (a[i] - mean_a);
    bb += (b[i] - mean_b) * (b[i] - mean_b);
  }
  return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

double quantile(std::vector<double> values, double share) {
  std::ranges::sort(values);
  const double place = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

std::vector<OutlookDriver> drivers_of(std::span<const evidence::Parameter* const> rows,
                                      const std::vector<std::vector<double>>& drawn,
                                      const std::vector<double>& outcome) {
  const std::vector<double> by_outcome = ranks(outcome);
  std::vector<OutlookDriver> out;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::vector<double> of_row;
    for (const std::vector<double>& draw : drawn) {
      of_row.push_back(draw[row]);
    }
    const double found = correlation(ranks(of_row), by_outcome);
    if (std::abs(found) >= least_correlation) {
      out.push_back({std::string(rows[row]->id), found});
    }
  }
  std::ranges::sort(out, [](const OutlookDriver& a, const OutlookDriver& b) {
    return std::pair(-std::abs(a.correlation), a.id) < std::pair(-std::abs(b.correlation), b.id);
  });
  out.resize(std::min(out.size(), most_drivers));
  return out;
}

}  // namespace

Expected<Outlook> outlook_of(const Cohort& cohort, std::span<const Enrolled> people, const RunOptions& options) {
  const std::optional<std::int32_t> first = first_session(cohort.scenario);
  Outlook out;
  if (!first || options.outlook_draws == 0) {
    return out;
  }
  const std::vector<const evidence::Parameter*> rows = open_serum_rows(cohort.used);
  const Scenario base = small(cohort.scenario, *first);
  const std::uint32_t draws = options.outlook_draws;
  std::vector<std::vector<double>> drawn(draws);
  std::vector<Answers> answers(draws);
  std::vector<Errors> wrong(draws);
  std::mutex taking;
  std::uint32_t next = 0;
  const auto stopped = [&] { return options.stop != nullptr && options.stop->load(); };
  // Draws have their own dice and their own place, like people.
  const auto work = [&] {
    while (!stopped()) {
      std::uint32_t draw = 0;
      {
        const std::scoped_lock lock(taking);
        if (next == draws) {
          return;
        }
        draw = next++;
      }
      drawn[draw] = draw_rows(rows, base.seed, draw);
      Ask ask;
      ask.measures = std::vector<std::string>{"shed_per_day", "visible_density", "mean_diameter"};
      ask.lives = std::vector{Life::actual, Life::vehicle_instead};
      ask.enrolled = {people[draw % people.size()].number};
      const Expected<Results> lived = run_asked(with_rows(base, rows, drawn[draw]), ask, {.threads = 1});
      if (lived) {
        answers[draw] = answers_of(*lived, *first);
      } else {
        wrong[draw] = lived.error();
      }
    }
  };
  std::vector<std::thread> threads;
  for (std::uint32_t extra = 1; extra < std::max(options.threads, 1U); ++extra) {
    threads.emplace_back(work);
  }
  work();
  for (std::thread& thread : threads) {
    thread.join();
  }
  if (stopped()) {
    return fail({.fault = Fault::machine, .problem = "interrupted"});
  }
  for (const Errors& errors : wrong) {
    if (!errors.empty()) {
      return std::unexpected(errors);
    }
  }
  out.draws = draws;
  out.open = static_cast<std::uint32_t>(rows.size());
  out.guessed = static_cast<std::uint32_t>(std::ranges::count(rows, "D", &evidence::Parameter::grade));
  for (std::size_t i = 0; i < questions.size(); ++i) {
    std::vector<double> outcome;
    for (const Answers& one : answers) {
      outcome.push_back(one[i]);
    }
    const Question& question = questions[i];
    constexpr double low = 0.05;
    constexpr double middle = 0.5;
    constexpr double high = 0.95;
    out.rows.push_back({question.measure, question.label, question.unit, question.day, quantile(outcome, low),
                        quantile(outcome, middle), quantile(outcome, high), drivers_of(rows, drawn, outcome)});
  }
  return out;
}

}  // namespace anagen::scenario
