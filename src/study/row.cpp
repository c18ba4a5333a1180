#include "study/row.hpp"

namespace anagen {

RowVerdict verdict_of(const DossierRow& row) {
  if (row.weight == RowWeight::inform || (!row.lo && !row.hi)) {
    return RowVerdict::none;
  }
  // Written so that a value that is no number is out.
  const bool above = !row.lo || row.simulated >= *row.lo;
  const bool below = !row.hi || row.simulated <= *row.hi;
  return above && below ? RowVerdict::in : RowVerdict::out;
}

}  // namespace anagen
