#pragma once

#include <span>

#include "anagen/results.hpp"
#include "scenario/run/subject.hpp"

namespace anagen::scenario {

/// Draws the map of one person of a finished run: the one whose shedding at its peak is nearest the median.
///
/// She is lived once more, a sample of her follicles by the plain engine, on the first day shown, at the peak and on
/// the last day. Nothing else of the results is touched, and the work does not grow with subjects.
[[nodiscard]] ScalpMap scalp_map_of(const Cohort& cohort, std::span<const SubjectResult> people, const Results& results,
                                    follicle::LawShelf& shelf);

}  // namespace anagen::scenario
