#include "interrupt.hpp"

#include <csignal>
#include <ctime>

namespace anagen::cli {

namespace {

std::atomic<bool> asked_to_stop{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");

void ask_to_stop(int /*signal*/) { asked_to_stop.store(true); }

}  // namespace

void watch_signals() {
  struct sigaction action{};
  action.sa_handler = ask_to_stop;
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    sigaction(signal, &action, nullptr);
  }
  struct sigaction ignore{};
  ignore.sa_handler = SIG_IGN;
  sigaction(SIGXFSZ, &ignore, nullptr);
}

bool interrupted() { return asked_to_stop.load(); }

const std::atomic<bool>* stop_flag() { return &asked_to_stop; }

}  // namespace anagen::cli
