#include "progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace anagen::cli {

namespace {

// Work that ends sooner needs no line, and a line that changes faster cannot be read.
constexpr std::chrono::milliseconds patience{500};
constexpr std::chrono::milliseconds pause{200};

}  // namespace

Progress::Progress(const Speech& speech) : on_(!speech.quiet && isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (shown_) {
    std::fputs("\r\033[K", stderr);
  }
}

void Progress::show(double share) {
  const Clock::time_point now = Clock::now();
  if (!on_ || now - began_ < patience || (shown_ && now - last_ < pause) || !(share > 0)) {
    return;
  }
  shown_ = true;
  last_ = now;
  const double spent = std::chrono::duration<double>(now - began_).count();
  const double left = spent / share - spent;
  fmt::print(stderr, "\r\033[K{:3.0f} %, about {:.0f} s left", share * 100, left);
  std::fflush(stderr);
}

}  // namespace anagen::cli
