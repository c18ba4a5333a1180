#pragma once

namespace anagen {

/// Ends the program with the broken promise and its place; only debug builds call it.
[[noreturn]] void contract_broken(const char* kind, const char* condition, const char* sentence, const char* file,
                                  int line);

}  // namespace anagen

// A broken contract is our bug, never the user's: bad input is an Error value and goes another way.
// ANAGEN_EXPECT states what a caller owes, ANAGEN_ENSURE what a function promises. Both vanish where NDEBUG is set.
#ifdef NDEBUG
#define ANAGEN_EXPECT(condition, sentence) static_cast<void>(0)
#define ANAGEN_ENSURE(condition, sentence) static_cast<void>(0)
#else
#define ANAGEN_EXPECT(condition, sentence) \
  ((condition) ? static_cast<void>(0) : ::anagen::contract_broken("expected", #condition, sentence, __FILE__, __LINE__))
#define ANAGEN_ENSURE(condition, sentence) \
  ((condition) ? static_cast<void>(0) : ::anagen::contract_broken("ensured", #condition, sentence, __FILE__, __LINE__))
#endif
