#include "core/contract.hpp"

#include <cstdio>
#include <cstdlib>

namespace anagen {

void contract_broken(const char* kind, const char* condition, const char* sentence, const char* file, int line) {
  // The one place where the library speaks and ends: a debug build whose own promise is broken.
  std::fprintf(stderr, "%s:%d: broken contract: %s (%s: %s)\n", file, line, sentence, kind, condition);
  std::abort();
}

}  // namespace anagen
