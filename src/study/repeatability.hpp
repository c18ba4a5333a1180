#pragma once

#include <vector>

#include "study/estimate.hpp"
#include "study/people.hpp"

namespace anagen::study {

/// The value that nine people in ten do not exceed, and its error by the spread of order statistics (a binomial
/// interval of one standard error to both sides).
[[nodiscard]] Estimate ninetieth(std::vector<double> values);

/// Agreement of the visits of each person: (B - W) / (B + (k - 1) W) with B and W the mean squares between and within
/// people of k visits, the intraclass correlation ICC(1,1) of Shrout and Fleiss. Error by Fisher's transformation.
[[nodiscard]] Estimate agreement(const People& people);

/// Standard deviation between the visits of one person, pooled over people, in percent of the mean.
[[nodiscard]] Estimate within_cv(const People& people);

/// Standard deviation between people of the change from the first visit to the last, in percent of the mean; the
/// changes of `truth`, of the same people, are taken off first when it has any.
[[nodiscard]] Estimate change_error(const People& people, const People& truth);

}  // namespace anagen::study
