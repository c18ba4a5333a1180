#pragma once

#include <atomic>

namespace anagen::cli {

/// From now on the first Ctrl-C (or SIGTERM, SIGHUP) asks the work to stop; one that comes seconds later ends the
/// program.
///
/// A second signal at once is the same request: `timeout` and some shells send it to the program and to its group.
/// A file that grows over the shell's limit becomes an error of writing instead of a signal.
void watch_signals();

/// Whether someone asked the work to stop.
[[nodiscard]] bool interrupted();

/// The flag that RunOptions::stop points to.
[[nodiscard]] const std::atomic<bool>* stop_flag();

}  // namespace anagen::cli
