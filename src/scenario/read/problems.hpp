#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.hpp"

namespace anagen::scenario {

/// What is wrong with one value, without its place.
struct Finding {
  std::string problem;
  std::string allowed;
  std::string suggestion;
};

/// Gathers every problem of a scenario, to tell them all at once in the order of the text.
class Problems {
 public:
  /// `path` is the dotted path of the value, list indices from 0.
  void add(const Place& place, std::string path, Finding text);
  [[nodiscard]] bool empty() const { return found_.empty(); }
  /// A problem was found at `path` or inside it.
  [[nodiscard]] bool has(std::string_view path) const;
  /// The problems in order: by source, then line and column.
  [[nodiscard]] Errors in_order() const;

 private:
  struct Found {
    Place place;
    Error error;
  };
  std::vector<Found> found_;
};

}  // namespace anagen::scenario
