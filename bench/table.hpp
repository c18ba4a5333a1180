#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anagen::bench {

enum class Better : std::uint8_t { lower, higher };

/// One measured figure; without a target it is for information.
struct Row {
  std::string name;
  double value = 0;
  std::string unit;
  Better better = Better::lower;
  std::optional<double> target;
};

/// Whether the value is on the right side of the target.
[[nodiscard]] bool met(const Row& row);

/// Prints name, value, unit, target and whether it is met.
void print(const std::vector<Row>& rows);

/// Writes name -> {value, unit, better, target}; whether the file could be written.
[[nodiscard]] bool write_json(const std::vector<Row>& rows, const std::string& path);

}  // namespace anagen::bench
