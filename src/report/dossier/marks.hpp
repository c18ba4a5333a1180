#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "anagen/dossier.hpp"
#include "report/svg.hpp"

namespace anagen::report {

/// A verdict as a form: a filled dot in its band, a cross out of it, a small dot where nothing is scored.
void draw_verdict(Svg& svg, Point at, RowVerdict verdict);

/// The marks of all rows in a line, for a list of studies; `finding` tells them in words.
[[nodiscard]] std::string verdict_strip(const std::vector<DossierRow>& rows, std::string_view finding);

/// One mark, for a cell of a table; the words stand beside it.
[[nodiscard]] std::string verdict_mark(RowVerdict verdict);

/// The marks and what they mean, for the head of a page.
[[nodiscard]] std::string verdict_key();

/// The style of an arm's line (`treated`, `vehicle` ...): an arm that nothing is done to, a sham, and those acted on,
/// each with a dash of its own.
[[nodiscard]] std::vector<std::string> arm_styles(const std::vector<DossierArm>& arms);

/// Rules of the style sheet that only the dossier needs.
[[nodiscard]] std::string dossier_style();

}  // namespace anagen::report
