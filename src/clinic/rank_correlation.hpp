#pragma once

#include <span>

namespace anagen::clinic {

/// Rank correlation of two numbers of the same things (Spearman), equal values sharing the mean of their ranks.
///
/// Units:   result from -1 to 1; NaN below two things, or where either number is the same for all.
[[nodiscard]] double rank_correlation(std::span<const double> a, std::span<const double> b);

}  // namespace anagen::clinic
