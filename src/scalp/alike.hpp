#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "scalp/life.hpp"

namespace anagen::scalp {

/// Arms in which the same acts live the same to the last bit: each such life needs to be led but once.
class AlikeArms {
 public:
  /// Whether two arms are alike is looked up in every class of `classes`, which have the same arms.
  explicit AlikeArms(std::span<const Strata* const> classes);

  /// The drives of one class, of the first of alike arms alone.
  [[nodiscard]] Strata of_first(const Strata& strata) const;

  [[nodiscard]] std::size_t lives() const { return first_.size(); }

  /// From a value for each life that was led to one for each arm.
  template <class T>
  [[nodiscard]] std::vector<T> for_all(std::vector<T> led) const {
    if (led.size() == life_of_.size()) {
      return led;
    }
    std::vector<T> out;
    for (const std::size_t life : life_of_) {
      out.push_back(led[life]);
    }
    return out;
  }

 private:
  std::vector<std::size_t> life_of_;  ///< by arm
  std::vector<std::size_t> first_;    ///< arm, by life
};

}  // namespace anagen::scalp
