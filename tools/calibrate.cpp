// Fits the free rows of evidence/calibration.csv to the fitted rows of validation/ and writes what it found:
// evidence/parameters.csv (value and spread of those rows) and docs/reference/calibration.md (diagnostics).
//
// Usage: calibrate ROOT [--people N] [--rounds N] [--threads N] [--only GROUP | --without GROUP] [--look | --write]
// With --only aa, say, the rows whose id begins with `aa.` are fitted alone; their page is calibration_aa.md.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <numeric>
#include <string>
#include <vector>

#include "anagen/keep_memory.hpp"
#include "study/calibration.hpp"

namespace {

using anagen::Error;
using anagen::study::Calibration;
using anagen::study::FreeRow;
using anagen::study::Row;

struct Settings {
  std::string root = ".";
  anagen::study::CalibrationOptions options;
  std::string only;     ///< first name of the ids that are fitted; empty: all
  std::string without;  ///< of the ids that are left alone

  [[nodiscard]] bool takes(const FreeRow& row) const {
    return only.empty() ? without.empty() || !row.id.starts_with(without + ".") : row.id.starts_with(only + ".");
  }
  [[nodiscard]] std::string group() const {
    return !only.empty() ? " --only " + only : !without.empty() ? " --without " + without : "";
  }
  bool write = false;
};

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool write(const std::filesystem::path& path, const std::string& text) {
  const std::filesystem::path beside = path.string() + ".new";
  std::ofstream file(beside, std::ios::binary);
  file << text;
  file.close();
  if (!file) {
    return false;
  }
  std::error_code fault;
  std::filesystem::rename(beside, path, fault);
  return !fault;
}

bool settings_from(int count, char** words, Settings& out) {
  out.root = count > 1 ? words[1] : ".";
  for (int i = 2; i < count; ++i) {
    const std::string word = words[i];
    if (word == "--write") {
      out.write = true;
      continue;
    }
    if (word == "--look") {
      out.options.search = false;
      continue;
    }
    if (i + 1 >= count) {
      return false;
    }
    if (word == "--only" || word == "--without") {
      (word == "--only" ? out.only : out.without) = words[++i];
      continue;
    }
    const int number = std::atoi(words[++i]);
    if (word == "--people" && number > 0) {
      out.options.people = static_cast<std::uint32_t>(number);
    } else if (word == "--rounds" && number >= 0) {
      out.options.patience.rounds = number;
    } else if (word == "--threads" && number > 0) {
      out.options.run.threads = static_cast<std::uint32_t>(number);
    } else {
      return false;
    }
  }
  return true;
}

std::vector<anagen::StudyFolder> studies_in(const std::filesystem::path& root) {
  std::vector<std::filesystem::path> folders;
  for (const auto& entry : std::filesystem::directory_iterator(root / "validation")) {
    if (entry.is_directory()) {
      folders.push_back(entry.path());
    }
  }
  std::ranges::sort(folders);
  std::vector<anagen::StudyFolder> out;
  for (const auto& folder : folders) {
    out.push_back(
        {"validation/" + folder.filename().string(), read(folder / "study.toml"), read(folder / "targets.csv")});
  }
  return out;
}

int complain(const anagen::Errors& errors) {
  for (const Error& error : errors) {
    std::cerr << "calibrate: " << error.where << (error.where.empty() ? "" : ": ") << error.path << ": "
              << error.problem << '\n';
  }
  return 2;
}

/// A number with three digits that count, as the tables have it.
std::string in_table(double value) { return fmt::format("{:.3g}", value); }

double fitted_sd(const Calibration& found, std::size_t i) { return std::sqrt(found.fit.covariance[i][i]); }

std::string free_table(const Calibration& found) {
  std::string out =
      "| row | people | prior | found | SD | moved, in SDs of the prior | SD over that of the prior "
      "|\n|---|---|---|---|---|---|---|\n";
  for (std::size_t i = 0; i < found.free.size(); ++i) {
    const FreeRow& row = found.free[i];
    const double sd = fitted_sd(found, i);
    out += fmt::format("| `{}` | {} | {:.3g} | {:.3g} | {:.2g} | {:+.1f} | {:.2f} |\n", row.id, row.sex, row.prior,
                       row.value(found.fit.point[i]), row.sd_of_value(found.fit.point[i], sd),
                       (found.fit.point[i] - row.free().prior) / row.prior_sd, sd / row.prior_sd);
  }
  return out;
}

std::string target_table(const Calibration& found) {
  std::string out = "| study | row | published | simulated | error | residual |\n|---|---|---|---|---|---|\n";
  for (std::size_t i = 0; i < found.fitted.size(); ++i) {
    const Row& row = found.fitted[i];
    const std::string arm = row.minus.empty() ? row.arm : row.arm + " - " + row.minus;
    out += fmt::format("| {} | {}, {}{} | {:.4g} | {:.4g} | {:.2g} | {:+.1f} |\n", row.study, arm, row.measure,
                       row.week ? fmt::format(", week {:g}", *row.week) : "", row.expected.value_or(0), row.simulated,
                       found.errors[i], (row.simulated - row.expected.value_or(0)) / found.errors[i]);
  }
  return out;
}

/// Pairs of rows of which the data know a combination better than either.
std::string ridge_table(const Calibration& found) {
  constexpr double tight = 0.5;
  std::string out = "| one | other | correlation |\n|---|---|---|\n";
  for (std::size_t i = 0; i < found.free.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double r = found.fit.covariance[i][j] / (fitted_sd(found, i) * fitted_sd(found, j));
      if (std::abs(r) > tight) {
        out += fmt::format("| `{}` ({}) | `{}` ({}) | {:+.2f} |\n", found.free[i].id, found.free[i].sex,
                           found.free[j].id, found.free[j].sex, r);
      }
    }
  }
  return out;
}

std::string page_of(const Calibration& found, const Settings& settings) {
  return fmt::format(
      "# Calibration\n\n"
      "Written by `tools/calibrate{} --write`; how it works stands in "
      "[methods/calibration.md](../methods/calibration.md).\n\n"
      "{} people an arm, {} evaluations. Sum of squares {:.1f} over {} rows, and {:.1f} from the priors of {} free "
      "rows.\n\n"
      "## What was free\n\n{}\n"
      "A last column near 1 says that the trials tell nothing of a row: the prior stands.\n\n"
      "## What was fitted\n\n{}\n"
      "## What the trials cannot tell apart\n\n{}",
      settings.group(), settings.options.people, found.fit.evaluations, found.fit.data, found.fitted.size(),
      found.fit.prior, found.free.size(), free_table(found), target_table(found), ridge_table(found));
}

/// parameters.csv with value and spread of the free rows put in; every other byte stays.
std::string with_values(const std::string& csv, const Calibration& found) {
  std::string out;
  std::size_t begin = 0;
  while (begin < csv.size()) {
    const std::size_t end = std::min(csv.find('\n', begin), csv.size());
    std::string line = csv.substr(begin, end - begin);
    for (std::size_t i = 0; i < found.free.size(); ++i) {
      const FreeRow& row = found.free[i];
      if (!line.starts_with(row.id + "," + row.sex + ",")) {
        continue;
      }
      // id,sex,ancestry,population,region,VALUE,unit,SPREAD_KIND,SPREAD,...: none of the first nine is quoted.
      std::vector<std::string> cells;
      std::size_t at = 0;
      for (int cell = 0; cell < 9; ++cell) {
        const std::size_t comma = line.find(',', at);
        cells.push_back(line.substr(at, comma - at));
        at = comma + 1;
      }
      if (!row.regions.empty() && std::ranges::find(row.regions, cells[4]) == row.regions.end()) {
        continue;
      }
      cells[5] = in_table(row.value(found.fit.point[i]));
      cells[7] = "se";
      cells[8] = fmt::format("{:.2g}", row.sd_of_value(found.fit.point[i], fitted_sd(found, i)));
      line = fmt::format("{},{}", fmt::join(cells, ","), line.substr(at));
    }
    out += line + (end < csv.size() ? "\n" : "");
    begin = end + 1;
  }
  return out;
}

}  // namespace

int main(int count, char** words) {
  anagen::keep_memory();
  Settings settings;
  if (!settings_from(count, words, settings)) {
    std::cerr
        << "usage: calibrate ROOT [--people N] [--rounds N] [--threads N] [--only GROUP | --without GROUP] [--look | "
           "--write]\n";
    return 2;
  }
  settings.options.tell = [](const std::string& line) { std::cerr << line << '\n' << std::flush; };
  const std::filesystem::path root = settings.root;
  auto free = anagen::study::read_free_rows(read(root / "evidence/calibration.csv"), "evidence/calibration.csv");
  if (!free) {
    return complain(free.error());
  }
  std::erase_if(*free, [&](const FreeRow& row) { return !settings.takes(row); });
  if (free->empty()) {
    std::cerr << "calibrate: evidence/calibration.csv has no row for" << settings.group() << '\n';
    return 2;
  }
  const auto found = anagen::study::calibrate(studies_in(root), *free, settings.options);
  if (!found) {
    return complain(found.error());
  }
  if (!settings.options.search) {
    std::cout << target_table(*found) << fmt::format("\nSum of squares {:.1f}\n", found->fit.data);
    return 0;
  }
  const std::string page = page_of(*found, settings);
  std::cout << page;
  if (!settings.write) {
    return 0;
  }
  const auto table = root / "evidence/parameters.csv";
  const std::string name = settings.only.empty() ? "calibration.md" : "calibration_" + settings.only + ".md";
  if (!write(root / "docs/reference" / name, page) || !write(table, with_values(read(table), *found))) {
    std::cerr << "calibrate: could not write\n";
    return 3;
  }
  return 0;
}
