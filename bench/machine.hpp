#pragma once

#include <optional>
#include <string>

namespace anagen::bench {

/// Jobs waiting for a processor over the last minute; a busy machine makes times, not ratios, worthless.
[[nodiscard]] double load_average();

/// Processors of this machine.
[[nodiscard]] int processors();

/// Largest resident memory of this process so far [MiB].
[[nodiscard]] double peak_memory_mib();

/// Standard output of a command, nothing when it fails.
[[nodiscard]] std::optional<std::string> output_of(const std::string& command);

/// Peak memory of a process of its own that runs the full model with twin on so many follicles [MiB].
[[nodiscard]] std::optional<double> peak_memory_of(int follicles);

}  // namespace anagen::bench
