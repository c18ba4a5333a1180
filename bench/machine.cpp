#include "bench/machine.hpp"

#include <fmt/core.h>
#include <sys/resource.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <thread>

namespace anagen::bench {

double load_average() {
  double last_minute = 0;
  return getloadavg(&last_minute, 1) == 1 ? last_minute : 0;
}

int processors() { return static_cast<int>(std::thread::hardware_concurrency()); }

double peak_memory_mib() {
  constexpr double kib_per_mib = 1024;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / kib_per_mib;
}

std::optional<std::string> output_of(const std::string& command) {
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) {
    return std::nullopt;
  }
  std::string text;
  std::array<char, 256> piece{};
  while (std::fgets(piece.data(), static_cast<int>(piece.size()), pipe) != nullptr) {
    text += piece.data();
  }
  return pclose(pipe) == 0 ? std::optional(text) : std::nullopt;
}

std::optional<double> peak_memory_of(int follicles) {
  std::error_code none;
  const auto self = std::filesystem::read_symlink("/proc/self/exe", none);
  const auto text = output_of(fmt::format("'{}' --memory-of {}", self.string(), follicles));
  return text ? std::optional(std::strtod(text->c_str(), nullptr)) : std::nullopt;
}

}  // namespace anagen::bench
