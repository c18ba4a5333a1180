#pragma once

#include <string>

#include "anagen/dossier.hpp"
#include "report/dossier/groups.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// Arms over the weeks: simulated means as lines with their errors, published values with their bands, verdicts.
[[nodiscard]] std::string chart_course(const DossierStudy& study, const RowGroup& group, Room room);

/// A line a row: the band as a bar, the published value as a tick, the simulated one as its verdict with its error.
[[nodiscard]] std::string chart_rows(const DossierStudy& study, const RowGroup& group, Room room);

/// The arms of a course with their lines, for phones, where no name fits at a line (markup).
[[nodiscard]] std::string course_legend(const DossierStudy& study, const RowGroup& group);

/// How many results lie in their band: one stroke a row, by class, fitted and predicted apart.
[[nodiscard]] std::string chart_totals(const std::vector<DossierStudy>& studies, Room room);

}  // namespace anagen::report
