#include "scenario/run/enrolment.hpp"

#include <utility>

namespace anagen::scenario {

std::optional<std::uint32_t> Enrolment::next() {
  const std::scoped_lock lock(mutex_);
  if (filled() || next_ >= most_) {
    return std::nullopt;
  }
  return next_++;
}

double Enrolment::tell(std::uint32_t number, std::optional<SubjectResult> result) {
  const std::scoped_lock lock(mutex_);
  results_[number] = std::move(result);
  for (auto one = results_.find(settled_); one != results_.end() && !filled(); one = results_.find(settled_)) {
    ++settled_;
    if (one->second) {
      ++enrolled_;
    } else {
      results_.erase(one);
    }
  }
  return static_cast<double>(enrolled_) / static_cast<double>(places_);
}

std::vector<SubjectResult> Enrolment::take() {
  std::vector<SubjectResult> out;
  for (auto& [number, result] : results_) {
    if (number < settled_ && result) {
      out.push_back(*std::move(result));
    }
  }
  results_.clear();
  return out;
}

}  // namespace anagen::scenario
