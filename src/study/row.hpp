#pragma once

#include "anagen/dossier.hpp"

namespace anagen::study {

using Weight = RowWeight;
using Verdict = RowVerdict;
using Quantity = RowQuantity;
using Row = DossierRow;

/// The rows of one study, and what its page tells beside them.
using StudyRows = DossierStudy;

}  // namespace anagen::study
