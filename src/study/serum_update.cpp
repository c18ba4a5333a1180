#include "study/serum_update.hpp"

#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "evidence/csv.hpp"
#include "fit/weighted_draws.hpp"
#include "scenario/run/prior_draws.hpp"
#include "study/run_study.hpp"

namespace anagen::study {

namespace {

constexpr double bands_in_errors = 4;  // a band is two standard errors to either side
constexpr std::uint64_t seed = 20260;

using Rows = std::vector<const evidence::Parameter*>;

/// What is open: of each product anew, or shared by all.
Rows open_rows(bool of_product) {
  Rows out = scenario::open_serum_rows();
  std::erase_if(out, [&](const auto* row) { return row->id.starts_with("exosome.dose.") != of_product; });
  return out;
}

std::vector<ParameterOverride> overrides(const Rows& rows, std::uint64_t own_seed, std::uint32_t draw) {
  const std::vector<double> values = scenario::draw_rows(rows, own_seed, draw);
  std::vector<ParameterOverride> out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    out.push_back({std::string(rows[i]->id), values[i]});
  }
  return out;
}

bool answers(const Row& row, const WeighedResult& result) {
  constexpr std::array<std::pair<Quantity, std::string_view>, 2> known{
      {{Quantity::change, "change"}, {Quantity::net_change, "net_change"}}};
  const bool quantity = std::ranges::any_of(
      known, [&](const auto& one) { return one.first == row.quantity && one.second == result.quantity; });
  return quantity && row.arm == result.arm && row.minus == result.minus && row.measure == result.measure && row.week &&
         *row.week == result.week;
}

/// The study that belongs to a result; null when there is none.
const StudyFolder* folder_of(const std::vector<StudyFolder>& studies, const WeighedResult& result) {
  const auto found = std::ranges::find_if(studies, [&](const StudyFolder& folder) {
    return folder.name == result.study || folder.name.ends_with("/" + result.study);
  });
  return found == studies.end() ? nullptr : &*found;
}

/// One study under one draw, with as many people as are asked for.
Expected<StudyOutcome> repeat(const StudyFolder& folder, const std::vector<ParameterOverride>& drawn,
                              const SerumUpdateOptions& options) {
  auto study = read_study(folder, drawn);
  if (!study) {
    return std::unexpected(study.error());
  }
  for (StudyArm& arm : study->arms) {
    const auto parts = static_cast<std::uint32_t>(arm.parts.size());
    for (Scenario& part : arm.parts) {
      part.run.subjects = std::max(1U, options.people / parts);
    }
  }
  return run_study(*study, options.run);
}

double log_likelihood(const CoveredResult& one, std::size_t draw) {
  constexpr double half = 0.5;
  const double away = (one.value - one.simulated[draw]) / one.error;
  return -half * one.result.weight * away * away;
}

/// The weights of the draws by all results but one; none left out where `left_out` is no place among them.
std::vector<double> weights_without(const std::vector<CoveredResult>& results, std::uint32_t draws,
                                    std::size_t left_out) {
  std::vector<double> logs(draws, 0.0);
  for (std::size_t i = 0; i < results.size(); ++i) {
    for (std::uint32_t draw = 0; i != left_out && draw < draws; ++draw) {
      logs[draw] += log_likelihood(results[i], draw);
    }
  }
  return fit::normalised(logs);
}

Predictive predictive_of(const CoveredResult& one, const std::vector<double>& weights) {
  const auto at = [&](double share) { return fit::mixture_quantile(one.simulated, weights, one.error, share); };
  constexpr double low = 0.05;
  constexpr double middle = 0.5;
  constexpr double high = 0.95;
  Predictive out{at(low), at(middle), at(high), false};
  out.covers = out.p05 <= one.value && one.value <= out.p95;
  return out;
}

/// The bands and values of the results, nothing simulated yet.
Expected<std::vector<CoveredResult>> asked(const std::vector<StudyFolder>& studies,
                                           const std::vector<WeighedResult>& results) {
  std::vector<CoveredResult> out;
  Errors errors;
  for (const WeighedResult& result : results) {
    const StudyFolder* const folder = folder_of(studies, result);
    if (folder == nullptr) {
      errors.push_back({.path = "study", .problem = "there is no study \"" + result.study + "\""});
      continue;
    }
    const auto study = read_study(*folder);
    if (!study) {
      errors.insert(errors.end(), study.error().begin(), study.error().end());
      continue;
    }
    const auto found =
        std::ranges::find_if(study->targets, [&](const Target& one) { return answers(one.row, result); });
    if (found == study->targets.end() || !found->row.expected || !found->row.lo || !found->row.hi) {
      errors.push_back({.path = "study", .problem = result.study + " has no such row with a value and a band"});
      continue;
    }
    out.push_back({result, *found->row.expected, (*found->row.hi - *found->row.lo) / bands_in_errors, {}, {}, {}});
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return out;
}

}  // namespace

Expected<std::vector<WeighedResult>> read_weighed_results(const std::string& csv, const std::string& file) {
  const auto table = evidence::read_csv(csv, file);
  if (!table) {
    return std::unexpected(table.error());
  }
  constexpr std::array<std::string_view, 9> columns = {"study",    "arm",          "minus",  "week", "measure",
                                                       "quantity", "active_class", "weight", "note"};
  if (!std::equal(table->columns.begin(), table->columns.end(), columns.begin(), columns.end())) {
    return fail({.path = file, .problem = "the columns are not those of weighed results"});
  }
  std::vector<WeighedResult> out;
  Errors errors;
  for (const evidence::CsvRecord& record : table->records) {
    const auto number = [&](std::size_t column, double lowest, double highest) {
      const evidence::CsvField& cell = record.fields[column];
      double value = 0;
      const char* const end = cell.text.data() + cell.text.size();
      const auto read = fast_float::from_chars(cell.text.data(), end, value);
      if (read.ec != std::errc() || read.ptr != end || value < lowest || value > highest) {
        errors.push_back({.where = fmt::format("{}:{}:{}", file, cell.line, cell.column),
                          .path = std::string(columns[column]),
                          .problem = "\"" + cell.text + "\" is no such number",
                          .allowed = fmt::format("{} to {}", lowest, highest)});
      }
      return value;
    };
    constexpr double most_weeks = 520;
    const auto text = [&](std::size_t column) { return record.fields[column].text; };
    out.push_back({text(0), text(1), text(2), number(3, 0, most_weeks), text(4), text(5), text(6), number(7, 0, 1)});
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return out;
}

Expected<SerumUpdate> update_serum(const std::vector<StudyFolder>& studies, const std::vector<WeighedResult>& results,
                                   const SerumUpdateOptions& options) {
  Expected<std::vector<CoveredResult>> covered = asked(studies, results);
  if (!covered) {
    return std::unexpected(covered.error());
  }
  const Rows shared = open_rows(false);
  const Rows of_product = open_rows(true);
  std::map<std::string, std::uint64_t> products;
  for (const WeighedResult& result : results) {
    products.try_emplace(result.study, seed + 1 + products.size());
  }
  for (std::uint32_t draw = 0; draw < options.draws; ++draw) {
    for (const auto& [study, product_seed] : products) {
      std::vector<ParameterOverride> drawn = overrides(shared, seed, draw);
      const std::vector<ParameterOverride> own = overrides(of_product, product_seed, draw);
      drawn.insert(drawn.end(), own.begin(), own.end());
      for (CoveredResult& one : *covered) {
        if (one.result.study != study) {
          continue;
        }
        const auto outcome = repeat(*folder_of(studies, one.result), drawn, options);
        if (!outcome) {
          return std::unexpected(outcome.error());
        }
        const auto row =
            std::ranges::find_if(outcome->rows.rows, [&](const Row& it) { return answers(it, one.result); });
        one.simulated.push_back(row->simulated);
      }
    }
    if (options.tell) {
      options.tell(fmt::format("draw {} of {}", draw + 1, options.draws));
    }
  }
  SerumUpdate out;
  out.draws = options.draws;
  const std::vector<double> even(options.draws, 1.0 / options.draws);
  const std::vector<double> all = weights_without(*covered, options.draws, covered->size());
  out.effective = fit::effective_draws(all);
  for (std::size_t i = 0; i < covered->size(); ++i) {
    CoveredResult& one = (*covered)[i];
    one.prior = predictive_of(one, even);
    one.others = predictive_of(one, weights_without(*covered, options.draws, i));
  }
  for (std::size_t row = 0; row < shared.size(); ++row) {
    std::vector<double> values;
    for (std::uint32_t draw = 0; draw < options.draws; ++draw) {
      values.push_back(scenario::draw_rows({&shared[row], 1}, seed, draw).front());
    }
    const auto before = fit::weighted_moments(values, even);
    const auto after = fit::weighted_moments(values, all);
    out.rows.push_back({std::string(shared[row]->id), before.mean, before.sd, after.mean, after.sd});
  }
  out.results = *std::move(covered);
  return out;
}

}  // namespace anagen::study
