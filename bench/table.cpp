#include "bench/table.hpp"

#include <fmt/core.h>

#include <fstream>
#include <nlohmann/json.hpp>

namespace anagen::bench {

bool met(const Row& row) {
  return !row.target || (row.better == Better::lower ? row.value <= *row.target : row.value >= *row.target);
}

void print(const std::vector<Row>& rows) {
  fmt::print("{:<48} {:>12}  {:<16} {:>10}  {}\n", "name", "value", "unit", "target", "met");
  for (const Row& row : rows) {
    const char* sign = row.better == Better::lower ? "<=" : ">=";
    const std::string target = row.target ? fmt::format("{} {:.4g}", sign, *row.target) : "-";
    const char* verdict = row.target ? (met(row) ? "yes" : "NO") : "";
    fmt::print("{:<48} {:>12.4g}  {:<16} {:>10}  {}\n", row.name, row.value, row.unit, target, verdict);
  }
}

bool write_json(const std::vector<Row>& rows, const std::string& path) {
  nlohmann::ordered_json out = nlohmann::ordered_json::object();
  for (const Row& row : rows) {
    auto& entry = out[row.name];
    entry["value"] = row.value;
    entry["unit"] = row.unit;
    entry["better"] = row.better == Better::lower ? "lower" : "higher";
    entry["target"] = row.target ? nlohmann::ordered_json(*row.target) : nlohmann::ordered_json(nullptr);
  }
  std::ofstream file(path);
  file << out.dump(2) << '\n';
  return file.good();
}

}  // namespace anagen::bench
