#pragma once

#include <CLI/CLI.hpp>
#include <cstdint>
#include <functional>

#include "anagen/run.hpp"
#include "progress.hpp"
#include "speak.hpp"

namespace anagen::cli {

/// What the command line asked for; gives the exit code. Set while the line is parsed, called afterwards.
using Task = std::function<int()>;

/// Each adds its command to the program and, where it is the one that was typed, sets the task.
void add_run(CLI::App& program, Task& task);
void add_new(CLI::App& program, Task& task);
void add_validate(CLI::App& program, Task& task);
void add_claim(CLI::App& program, Task& task);
void add_evidence(CLI::App& program, Task& task);
void add_rules(CLI::App& program, Task& task);
void add_compare(CLI::App& program, Task& task);
void add_signature(CLI::App& program, Task& task);

/// Adds `--threads N`; as many as the machine has where it is not given. No result depends on it.
void add_threads(CLI::App& command, std::uint32_t& threads);

/// Options of a run that shows its progress and stops on Ctrl-C.
[[nodiscard]] RunOptions run_options(std::uint32_t threads, Progress& progress);

}  // namespace anagen::cli
