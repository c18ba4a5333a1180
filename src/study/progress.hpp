#pragma once

#include "anagen/run.hpp"

namespace anagen::study {

/// Tells the whole about the progress of its parts, each worth the same.
class Progress {
 public:
  Progress(const RunOptions& options, std::size_t parts) : options_(options), parts_(static_cast<double>(parts)) {}

  void part_done() {
    done_ += 1;
    tell(0);
  }
  void tell(double share_of_part) const {
    if (options_.progress) {
      options_.progress((done_ + share_of_part) / parts_);
    }
  }

 private:
  const RunOptions& options_;
  double parts_;
  double done_ = 0;
};

}  // namespace anagen::study
