#include "scenario/read/problems.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace anagen::scenario {

void Problems::add(const Place& place, std::string path, Finding text) {
  Error error;
  error.where = to_where(place);
  error.path = std::move(path);
  error.problem = std::move(text.problem);
  error.allowed = std::move(text.allowed);
  error.suggestion = std::move(text.suggestion);
  found_.push_back({place, std::move(error)});
}

bool Problems::has(std::string_view path) const {
  return std::any_of(found_.begin(), found_.end(), [&](const Found& found) {
    const std::string_view other = found.error.path;
    return other.starts_with(path) && (other.size() == path.size() || other[path.size()] == '.');
  });
}

Errors Problems::in_order() const {
  std::vector<std::size_t> order(found_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t index) {
    const Place& place = found_[index].place;
    return std::tuple(place.source ? place.source->rank : 0U, place.line, place.column, index);
  };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  Errors errors;
  for (const std::size_t index : order) {
    errors.push_back(found_[index].error);
  }
  return errors;
}

}  // namespace anagen::scenario
