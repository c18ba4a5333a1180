// Weighs the priors of skin and serum by the studies of evidence/serum_studies.csv and prints what they moved, and
// whether each study lies where the others put it. --write puts the page into docs/reference/serum_prior.md.
//
// Usage: serum_prior ROOT [--draws N] [--people N] [--threads N] [--write]

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "anagen/keep_memory.hpp"
#include "study/serum_update.hpp"
#include "study/study.hpp"

namespace {

using anagen::study::CoveredResult;
using anagen::study::Predictive;
using anagen::study::SerumUpdate;

struct Settings {
  std::string root = ".";
  anagen::study::SerumUpdateOptions options;
  bool write = false;
};

bool settings_from(int count, char** words, Settings& out) {
  out.root = count > 1 ? words[1] : ".";
  for (int i = 2; i < count; ++i) {
    const std::string word = words[i];
    if (word == "--write") {
      out.write = true;
      continue;
    }
    const int number = i + 1 < count ? std::atoi(words[++i]) : 0;
    if (number <= 0) {
      return false;
    }
    const auto value = static_cast<std::uint32_t>(number);
    if (word == "--draws") {
      out.options.draws = value;
    } else if (word == "--people") {
      out.options.people = value;
    } else if (word == "--threads") {
      out.options.run.threads = value;
    } else {
      return false;
    }
  }
  return true;
}

std::string band(const Predictive& one) {
  return fmt::format("{:.1f} ({:.1f} to {:.1f}){}", one.p50, one.p05, one.p95, one.covers ? "" : ", **missed**");
}

std::string page_of(const SerumUpdate& update, const Settings& settings) {
  std::string out = fmt::format(
      "# Priors of serum, weighed by studies\n\n"
      "Written by `tools/serum_prior --write`; how it works stands in "
      "[methods/serum_update.md](../methods/serum_update.md).\n\n"
      "{} draws of everything open, {} people an arm. After the studies {:.1f} draws are left in weight.\n\n"
      "## Where each study lies\n\n"
      "Nine in ten of what a study of that size would report: before any study, and after all others. With {} studies "
      "that may speak at all, one that is missed or not says little.\n\n"
      "| study | class | weight | reported | error | before | after the others |\n|---|---|---|---|---|---|---|\n",
      update.draws, settings.options.people, update.effective, update.results.size());
  for (const CoveredResult& one : update.results) {
    out += fmt::format("| {} | {} | {} | {} | {:.1f} | {} | {} |\n", one.result.study, one.result.active_class,
                       one.result.weight, one.value, one.error, band(one.prior), band(one.others));
  }
  out +=
      "\n## What they moved\n\nRows whose mean moved by more than a tenth of their spread.\n\n"
      "| row | before | after |\n|---|---|---|\n";
  std::size_t moved = 0;
  for (const auto& row : update.rows) {
    constexpr double told_from = 0.1;
    if (std::abs(row.posterior_mean - row.prior_mean) > told_from * row.prior_sd) {
      out += fmt::format("| `{}` | {:.3g} (SD {:.2g}) | {:.3g} (SD {:.2g}) |\n", row.id, row.prior_mean, row.prior_sd,
                         row.posterior_mean, row.posterior_sd);
      ++moved;
    }
  }
  if (moved == 0) {
    out += "| none | | |\n";
  }
  return out;
}

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

int complain(const anagen::Errors& errors) {
  for (const anagen::Error& error : errors) {
    std::cerr << anagen::to_line(error) << '\n';
  }
  return 2;
}

}  // namespace

int main(int count, char** words) {
  anagen::keep_memory();
  Settings settings;
  if (!settings_from(count, words, settings)) {
    std::cerr << "usage: serum_prior ROOT [--draws N] [--people N] [--threads N] [--write]\n";
    return 2;
  }
  settings.options.tell = [](const std::string& line) { std::cerr << line << '\n' << std::flush; };
  const std::filesystem::path root = settings.root;
  const auto results =
      anagen::study::read_weighed_results(read(root / "evidence/serum_studies.csv"), "evidence/serum_studies.csv");
  if (!results) {
    return complain(results.error());
  }
  const auto update = anagen::study::update_serum(anagen::study::built_in_studies(), *results, settings.options);
  if (!update) {
    return complain(update.error());
  }
  const std::string page = page_of(*update, settings);
  std::cout << page;
  if (settings.write) {
    std::ofstream file(root / "docs/reference/serum_prior.md", std::ios::binary);
    file << page;
    file.close();
    if (!file) {
      std::cerr << "serum_prior: could not write\n";
      return 3;
    }
  }
  return 0;
}
