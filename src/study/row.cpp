#include "study/row.hpp"

namespace anagen::study {

Verdict verdict_of(const Row& row) {
  if (row.weight == Weight::inform || (!row.lo && !row.hi)) {
    return Verdict::none;
  }
  // Written so that a value that is no number is out.
  const bool above = !row.lo || row.simulated >= *row.lo;
  const bool below = !row.hi || row.simulated <= *row.hi;
  return above && below ? Verdict::in : Verdict::out;
}

}  // namespace anagen::study
