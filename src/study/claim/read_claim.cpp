#include <algorithm>
#include <cmath>
#include <memory>

#include "core/math/exp_log.hpp"
#include "scenario/toml/read.hpp"
#include "study/claim/claim_file.hpp"

namespace anagen::study {

Expected<Claim> read_claim(const ClaimFile& file, const ClaimOptions& options) {
  const auto source = std::make_shared<const scenario::Source>(scenario::Source{file.name, 0, scenario::Syntax::toml});
  auto root = scenario::read_toml(file.toml, source);
  if (!root) {
    return std::unexpected(std::move(root.error()));
  }
  scenario::Problems problems;
  ClaimFileReader reader(*std::move(root), problems, options);
  Claim claim = reader.read();
  Errors errors = problems.in_order();
  errors.insert(errors.end(), reader.design_errors().begin(), reader.design_errors().end());
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return claim;
}

std::uint32_t shown_number(std::uint32_t low, std::uint32_t high) {
  return static_cast<std::uint32_t>(std::sqrt(static_cast<double>(low) * static_cast<double>(high)) + 0.5);
}

std::vector<std::uint32_t> numbers_tried(std::uint32_t low, std::uint32_t high) {
  constexpr std::uint32_t most = 24;
  std::vector<std::uint32_t> numbers;
  if (high - low < most) {
    for (std::uint32_t n = low; n <= high; ++n) {
      numbers.push_back(n);
    }
    return numbers;
  }
  const double step = math::log(static_cast<double>(high) / low) / (most - 1);
  for (std::uint32_t i = 0; i < most; ++i) {
    numbers.push_back(static_cast<std::uint32_t>(low * math::exp(step * i) + 0.5));
  }
  numbers.push_back(shown_number(low, high));
  numbers.back() = std::min(numbers.back(), high);
  std::ranges::sort(numbers);
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace anagen::study
