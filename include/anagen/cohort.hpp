#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anagen {

/// One group of people in a mixed cohort, and how many of them there are beside the others.
struct AncestrySpec {
  std::string ancestry = "caucasian";
  double share = 1;  ///< of the people; the shares of all groups are scaled to add up to 1

  friend bool operator==(const AncestrySpec&, const AncestrySpec&) = default;
};

/// A criterion that a person must meet to be enrolled: a personal number, or what is read of her on a day.
struct InclusionSpec {
  std::string measure;           ///< a personal number such as density, or a measure such as wash_count
  std::string region = "scalp";  ///< of a measure that is told by region
  std::int32_t day = 0;          ///< on which it is read; means nothing for a personal number
  std::optional<double> at_least;
  std::optional<double> at_most;

  friend bool operator==(const InclusionSpec&, const InclusionSpec&) = default;
};

/// How the people of a run differ beyond their traits, and which of them are enrolled.
///
/// What is absent is as `[person]` says, for everybody. Subjects are screened in the order of their numbers until the
/// places are filled, each with dice of her own.
struct CohortSpec {
  std::optional<double> women;                            ///< share of women; the others are men
  std::optional<double> age_low, age_high;                ///< years; even between the two unless a mean is given
  std::optional<double> age_mean, age_sd;                 ///< years; normal, cut at the two ends
  std::optional<double> latitude_low, latitude_high;      ///< degrees, even between the two
  std::optional<double> wash_every_low, wash_every_high;  ///< days, even between the two
  std::int32_t screened_per_place = 20;  ///< people screened at most, per subject that is to be enrolled
  std::vector<AncestrySpec> ancestries;
  std::vector<InclusionSpec> include;

  friend bool operator==(const CohortSpec&, const CohortSpec&) = default;
};

}  // namespace anagen
