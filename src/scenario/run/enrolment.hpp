#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

#include "scenario/run/subject.hpp"

namespace anagen::scenario {

/// Hands out the numbers of those who are screened and keeps those who are enrolled. Safe to share between threads.
///
/// People count in the order of their numbers, whoever is done first: somebody screened beyond the last place is
/// forgotten. Who is enrolled hence depends on no number of threads.
class Enrolment {
 public:
  Enrolment(std::uint32_t places, std::uint32_t most_screened) : places_(places), most_(most_screened) {}

  /// The next number to be screened; nothing when the places are filled or the most are screened.
  [[nodiscard]] std::optional<std::uint32_t> next();

  /// Takes what became of a number; nothing for somebody who does not meet the criteria. Gives the share of the places
  /// that are filled.
  double tell(std::uint32_t number, std::optional<SubjectResult> result);

  [[nodiscard]] bool filled() const { return enrolled_ >= places_; }
  /// People up to the last who was enrolled, or all when places are left.
  [[nodiscard]] std::uint32_t screened() const { return settled_; }
  [[nodiscard]] std::uint32_t enrolled() const { return enrolled_; }

  /// Everybody enrolled, in the order of their numbers. Empties this.
  [[nodiscard]] std::vector<SubjectResult> take();

 private:
  std::uint32_t places_;
  std::uint32_t most_;
  std::mutex mutex_;
  std::uint32_t next_ = 0;
  std::uint32_t settled_ = 0;   ///< below it everything is known
  std::uint32_t enrolled_ = 0;  ///< among those below
  std::map<std::uint32_t, std::optional<SubjectResult>> results_;
};

}  // namespace anagen::scenario
