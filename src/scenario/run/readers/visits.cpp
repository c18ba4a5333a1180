#include "scenario/run/readers/visits.hpp"

#include <algorithm>

#include "scalp/profile.hpp"

namespace anagen::scenario {

void append(std::vector<std::vector<double>>& to, std::span<const double> numbers) {
  to.resize(numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    to[i].push_back(numbers[i]);
  }
}

std::size_t region_index(std::string_view region) {
  const auto* const found = std::find(scalp::region_names.begin(), scalp::region_names.end(), region);
  return static_cast<std::size_t>(found - scalp::region_names.begin());
}

}  // namespace anagen::scenario
