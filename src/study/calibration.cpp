#include "study/calibration.hpp"

#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <map>
#include <set>
#include <thread>
#include <utility>

#include "evidence/csv.hpp"
#include "study/run_study.hpp"

namespace anagen::study {

namespace {

constexpr double bands_in_errors = 4;  // a band is two standard errors to either side

bool areata(const Scenario& part) {
  return std::ranges::any_of(part.causes,
                             [](const CauseSpec& cause) { return std::holds_alternative<AlopeciaAreataSpec>(cause); });
}

bool is_scored(const Row& row) { return row.fitted && row.expected && row.lo && row.hi && *row.lo < *row.hi; }

/// The standard error of a row: of the trial, from its band, and of the finite simulation.
double error_of(const Row& row) {
  const double of_trial = (row.hi.value_or(0) - row.lo.value_or(0)) / bands_in_errors;
  const double of_simulation = std::isnan(row.mc_error) ? 0 : row.mc_error;
  return std::sqrt(of_trial * of_trial + of_simulation * of_simulation);
}

/// Huber's rule as a residual: its square grows in proportion beyond three errors, not as the square of the miss. A row
/// that the model cannot meet then pulls as hard as one that lies three errors off, and does not bend all others.
double tempered(double residual) {
  constexpr double knee = 3;
  const double size = std::abs(residual);
  return size <= knee ? residual : std::copysign(std::sqrt(2 * knee * size - knee * knee), residual);
}

/// A study that is repeated again and again, and what it gave last.
struct Repeated {
  StudyFolder folder;
  std::set<std::string> used;
  std::set<std::string> sexes;
  std::vector<Row> rows;

  [[nodiscard]] bool depends_on(const FreeRow& row) const {
    return used.contains(row.id) && (row.sex == "any" || sexes.contains(row.sex));
  }
};

/// The studies with fitted rows, asked at one point after another.
class Bench {
 public:
  Bench(std::vector<FreeRow> free, const CalibrationOptions& options) : free_(std::move(free)), options_(options) {}

  /// Takes the studies that have something to fit and depend on a free row; errors of those that cannot be read or run.
  Errors take(const std::vector<StudyFolder>& folders) {
    Errors errors;
    std::vector<double> start;
    for (const FreeRow& row : free_) {
      start.push_back(row.free().start);
    }
    for (const StudyFolder& folder : folders) {
      auto study = read_study(folder);
      if (!study) {
        errors.insert(errors.end(), study.error().begin(), study.error().end());
        continue;
      }
      if (std::ranges::none_of(study->targets, [](const Target& target) { return is_scored(target.row); })) {
        continue;
      }
      Repeated one{folder, {}, {}, {}};
      bool asks = false;  // of what the free rows speak of: androgens, areata and medicines
      for (const StudyArm& arm : study->arms) {
        for (const Scenario& part : arm.parts) {
          one.sexes.insert(part.person.sex);
          asks = asks || part.androgens || !part.treatments.empty() || areata(part);
        }
      }
      if (!asks) {
        continue;
      }
      // Which rows a study asks for shows with a single person.
      if (Errors wrong = repeat(one, start, options_.run, 1); !wrong.empty()) {
        errors.insert(errors.end(), wrong.begin(), wrong.end());
        continue;
      }
      if (std::ranges::any_of(free_, [&](const FreeRow& row) { return one.depends_on(row); })) {
        tell(fmt::format("{}: {} rows to fit", folder.name, scored(one.rows).size()));
        studies_.push_back(std::move(one));
      }
    }
    return errors;
  }

  /// Residuals over errors, study by study; only what depends on `moved` is repeated.
  std::optional<std::vector<double>> residuals(std::span<const double> point, std::optional<std::size_t> moved) {
    std::vector<double> out;
    std::vector<Repeated> there = studies_;
    if (!repeat_all(there, point, moved)) {
      return std::nullopt;
    }
    for (const Repeated& study : there) {
      if (!moved) {
        waiting_[study.folder.name] = study.rows;
      }
      for (const Row& row : scored(study.rows)) {
        out.push_back(tempered((row.simulated - row.expected.value_or(0)) / error_of(row)));
      }
    }
    report(point, moved, out);
    return out;
  }

  /// Keeps what the last whole point gave as that from which derivatives are taken.
  void settle() {
    for (Repeated& study : studies_) {
      const auto found = waiting_.find(study.folder.name);
      if (found != waiting_.end()) {
        study.rows = found->second;
      }
    }
  }

  [[nodiscard]] std::vector<Row> rows() const {
    std::vector<Row> out;
    for (const Repeated& study : studies_) {
      const std::vector<Row> own = scored(study.rows);
      out.insert(out.end(), own.begin(), own.end());
    }
    return out;
  }

  [[nodiscard]] const std::vector<FreeRow>& free() const { return free_; }
  [[nodiscard]] const Errors& errors() const { return errors_; }

 private:
  static std::vector<Row> scored(const std::vector<Row>& rows) {
    std::vector<Row> out;
    std::ranges::copy_if(rows, std::back_inserter(out), is_scored);
    return out;
  }

  /// The free rows that speak of the people of a study, at a point.
  [[nodiscard]] std::vector<ParameterOverride> overrides(const Repeated& study, std::span<const double> point) const {
    std::vector<ParameterOverride> out;
    for (std::size_t i = 0; i < free_.size(); ++i) {
      if (free_[i].sex == "any" || study.sexes.contains(free_[i].sex)) {
        const double value = free_[i].value(point[i]);
        if (free_[i].regions.empty()) {
          out.push_back({free_[i].id, value});
        }
        for (const std::string& region : free_[i].regions) {
          out.push_back({fmt::format("{}[{}]", free_[i].id, region), value});
        }
      }
    }
    return out;
  }

  /// Repeats those that depend on what moved, several at a time; false and errors_ when one fails.
  bool repeat_all(std::vector<Repeated>& studies, std::span<const double> point, std::optional<std::size_t> moved) {
    std::atomic<std::size_t> next = 0;
    std::vector<Errors> wrong(studies.size());
    RunOptions alone = options_.run;
    alone.threads = 1;
    const auto work = [&] {
      for (std::size_t i = next++; i < studies.size(); i = next++) {
        if (!moved || studies[i].depends_on(free_[*moved])) {
          wrong[i] = repeat(studies[i], point, alone, options_.people);
        }
      }
    };
    std::vector<std::thread> threads;
    for (std::uint32_t extra = 1; extra < options_.run.threads; ++extra) {
      threads.emplace_back(work);
    }
    work();
    for (std::thread& thread : threads) {
      thread.join();
    }
    for (const Errors& errors : wrong) {
      errors_.insert(errors_.end(), errors.begin(), errors.end());
    }
    return errors_.empty();
  }

  Errors repeat(Repeated& study, std::span<const double> point, const RunOptions& options, std::uint32_t people) const {
    // A square centimetre or so tells the mean of a larger area, person by person.
    constexpr double enough_cm2 = 1.5;
    auto read = read_study(study.folder, overrides(study, point));
    if (!read) {
      return std::move(read.error());
    }
    for (StudyArm& arm : read->arms) {
      const auto parts = static_cast<std::uint32_t>(arm.parts.size());
      for (Scenario& part : arm.parts) {
        part.run.subjects = std::max(1U, people / parts);
        for (InstrumentSpec& instrument : part.instruments) {
          if (auto* const patch = std::get_if<PhototrichogramSpec>(&instrument)) {
            patch->area_cm2 = std::min(patch->area_cm2, enough_cm2);
          }
        }
      }
    }
    auto outcome = run_study(*read, options);
    if (!outcome) {
      return std::move(outcome.error());
    }
    study.rows = std::move(outcome->rows.rows);
    study.used = std::move(outcome->used);
    // Who is enrolled by cover is decided by rows that no run looks up.
    const bool by_cover = std::ranges::any_of(read->arms, [](const StudyArm& arm) {
      return std::ranges::any_of(arm.parts, [](const Scenario& part) {
        return part.cohort && std::ranges::any_of(part.cohort->include,
                                                  [](const InclusionSpec& one) { return one.measure == "hair_cover"; });
      });
    });
    if (by_cover) {
      study.used.insert({"trial.cover.low", "trial.cover.high"});
    }
    return {};
  }

  void tell(const std::string& line) const {
    if (options_.tell) {
      options_.tell(line);
    }
  }

  void report(std::span<const double> point, std::optional<std::size_t> moved, const std::vector<double>& found) const {
    double sum = 0;
    for (const double residual : found) {
      sum += residual * residual;
    }
    if (moved) {
      tell(fmt::format("  {} {:.4g}: {:.1f}", free_[*moved].id, free_[*moved].value(point[*moved]), sum));
      return;
    }
    std::string line = fmt::format("point: {:.1f} from {} rows", sum, found.size());
    for (std::size_t i = 0; i < free_.size(); ++i) {
      line += fmt::format(", {} {:.4g}", free_[i].id, free_[i].value(point[i]));
    }
    tell(line);
  }

  std::vector<FreeRow> free_;
  const CalibrationOptions& options_;
  std::vector<Repeated> studies_;
  std::map<std::string, std::vector<Row>> waiting_;
  Errors errors_;
};

Calibration calibration_of(const Bench& bench, fit::LeastSquares found) {
  Calibration out{bench.free(), std::move(found), bench.rows(), {}};
  for (const Row& row : out.fitted) {
    out.errors.push_back(error_of(row));
  }
  return out;
}

/// The studies at the start of the search, as they were taken.
Calibration looked_at(const Bench& bench, const std::vector<fit::Free>& scales) {
  fit::LeastSquares start;
  start.evaluations = 1;
  for (const fit::Free& one : scales) {
    start.point.push_back(one.start);
  }
  Calibration out = calibration_of(bench, std::move(start));
  for (std::size_t i = 0; i < out.fitted.size(); ++i) {
    const double residual = (out.fitted[i].simulated - out.fitted[i].expected.value_or(0)) / out.errors[i];
    out.fit.residuals.push_back(tempered(residual));
    out.fit.data += out.fit.residuals.back() * out.fit.residuals.back();
  }
  return out;
}

constexpr std::array<std::string_view, 10> columns = {"id",    "sex",      "region", "scale",   "start",
                                                      "prior", "prior_sd", "lowest", "highest", "note"};

/// The regions of a cell: any, or names joined by semicolons.
std::vector<std::string> regions_of(std::string_view cell) {
  std::vector<std::string> out;
  while (cell != "any" && !cell.empty()) {
    const std::size_t end = std::min(cell.find(';'), cell.size());
    out.emplace_back(cell.substr(0, end));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return out;
}

}  // namespace

fit::Free FreeRow::free() const {
  const auto fitted = [&](double value) { return log ? std::log(value) : value; };
  return {fitted(start), fitted(prior), prior_sd, fitted(lowest), fitted(highest)};
}

double FreeRow::value(double fitted) const { return log ? std::exp(fitted) : fitted; }

double FreeRow::sd_of_value(double fitted, double sd) const { return log ? sd * std::exp(fitted) : sd; }

Expected<std::vector<FreeRow>> read_free_rows(const std::string& csv, const std::string& file) {
  const auto table = evidence::read_csv(csv, file);
  if (!table) {
    return std::unexpected(table.error());
  }
  if (!std::equal(table->columns.begin(), table->columns.end(), columns.begin(), columns.end())) {
    return fail({.where = file + ":1:1",
                 .problem = "the columns are not those of a table of free rows",
                 .allowed = fmt::format("{}", fmt::join(columns, ","))});
  }
  Errors errors;
  std::vector<FreeRow> rows;
  for (const evidence::CsvRecord& record : table->records) {
    const auto number = [&](std::size_t column) {
      const evidence::CsvField& field = record.fields[column];
      double value = 0;
      const char* const end = field.text.data() + field.text.size();
      const auto [at, fault] = fast_float::from_chars(field.text.data(), end, value);
      if (fault != std::errc() || at != end) {
        errors.push_back({.where = fmt::format("{}:{}:{}", file, field.line, field.column),
                          .path = std::string(columns[column]),
                          .problem = fmt::format("\"{}\" is no number", field.text),
                          .allowed = "a number"});
      }
      return value;
    };
    rows.push_back({record.fields[0].text, record.fields[1].text, regions_of(record.fields[2].text),
                    record.fields[3].text == "log", number(4), number(5), number(6), number(7), number(8)});
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return rows;
}

Expected<Calibration> calibrate(const std::vector<StudyFolder>& studies, std::vector<FreeRow> free,
                                const CalibrationOptions& options) {
  Bench bench(std::move(free), options);
  if (Errors errors = bench.take(studies); !errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  std::vector<fit::Free> scales;
  for (const FreeRow& row : bench.free()) {
    scales.push_back(row.free());
  }
  if (!options.search) {
    return looked_at(bench, scales);
  }
  const auto found = fit::least_squares(
      scales,
      {[&](std::span<const double> point, std::optional<std::size_t> moved) { return bench.residuals(point, moved); },
       [&] { bench.settle(); }},
      options.patience);
  if (!found) {
    return std::unexpected(bench.errors());
  }
  if (!bench.residuals(found->point, std::nullopt)) {
    return std::unexpected(bench.errors());
  }
  bench.settle();
  return calibration_of(bench, *found);
}

}  // namespace anagen::study
