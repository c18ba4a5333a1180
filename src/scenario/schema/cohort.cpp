#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr std::string_view as_person = "as in [person]";
constexpr std::string_view no_limit = "no limit";
constexpr double longest_name = 64;
constexpr double largest_limit = 1e9;
constexpr double most_per_place = 10000;
constexpr std::string_view places[] = {"scalp", "frontal", "mid", "vertex", "temporal", "occipital"};

/// The row of `[person]` whose range a bound of the cohort takes over.
constexpr FieldInfo bound(std::string_view key, std::string_view unit, double lowest, double highest,
                          std::string_view doc) {
  return {.key = key,
          .type = FieldType::number,
          .unit = unit,
          .lowest = lowest,
          .highest = highest,
          .doc = doc,
          .absent = as_person};
}

constexpr Field<CohortSpec> cohort_rows[] = {
    field<&CohortSpec::women>({.key = "women",
                               .type = FieldType::number,
                               .unit = "1",
                               .lowest = 0,
                               .highest = 1,
                               .doc = "Share of women; the others are men.",
                               .absent = as_person}),
    field<&CohortSpec::age_low>(bound("age_low", "year", 3, 110, "Youngest age on day 0.")),
    field<&CohortSpec::age_high>(bound("age_high", "year", 3, 110, "Oldest age on day 0.")),
    field<&CohortSpec::age_mean>(
        {.key = "age_mean",
         .type = FieldType::number,
         .unit = "year",
         .lowest = 3,
         .highest = 110,
         .doc = "Mean of a normal law of ages that is cut at the two ends; without it ages are even between them.",
         .absent = "even ages"}),
    field<&CohortSpec::age_sd>({.key = "age_sd",
                                .type = FieldType::number,
                                .unit = "year",
                                .lowest = 0.1,
                                .highest = 50,
                                .doc = "Standard deviation of that law, before it is cut.",
                                .absent = "even ages"}),
    field<&CohortSpec::latitude_low>(
        bound("latitude_low", "deg", -90, 90, "Southernmost place; people live evenly between it and the next.")),
    field<&CohortSpec::latitude_high>(bound("latitude_high", "deg", -90, 90, "Northernmost place.")),
    field<&CohortSpec::wash_every_low>(
        bound("wash_every_low", "day", 1, 30, "Shortest time between two washes; evenly up to the next.")),
    field<&CohortSpec::wash_every_high>(bound("wash_every_high", "day", 1, 30, "Longest time between two washes.")),
    field<&CohortSpec::screened_per_place>({.key = "screened_per_place",
                                            .type = FieldType::integer,
                                            .lowest = 1,
                                            .highest = most_per_place,
                                            .doc = "People screened at most for each subject of the run; the run fails "
                                                   "when the places are not filled by then."}),
};

constexpr Field<AncestrySpec> ancestry_rows[] = {
    field<&AncestrySpec::ancestry>({.key = "ancestry",
                                    .type = FieldType::choice,
                                    .choices = ancestries,
                                    .required = true,
                                    .doc = "As in [person]."}),
    field<&AncestrySpec::share>({.key = "share",
                                 .type = FieldType::number,
                                 .unit = "1",
                                 .lowest = 0.001,
                                 .highest = 1,
                                 .doc = "Share of the people; all shares are scaled to add up to 1."}),
};

constexpr Field<InclusionSpec> inclusion_rows[] = {
    field<&InclusionSpec::measure>({.key = "measure",
                                    .type = FieldType::name,
                                    .lowest = 1,
                                    .highest = longest_name,
                                    .required = true,
                                    .doc = "A personal number, or a measure of the results."}),
    field<&InclusionSpec::region>({.key = "region",
                                   .type = FieldType::choice,
                                   .choices = places,
                                   .doc = "Where it is read; an instrument is found where it looks."}),
    field<&InclusionSpec::day>({.key = "day",
                                .type = FieldType::day,
                                .lowest = -farthest_day,
                                .highest = farthest_day,
                                .doc = "When it is read: a day on which the run tells it."}),
    field<&InclusionSpec::at_least>({.key = "at_least",
                                     .type = FieldType::number,
                                     .lowest = -largest_limit,
                                     .highest = largest_limit,
                                     .doc = "Enrolled from here, in the unit of the measure.",
                                     .absent = no_limit}),
    field<&InclusionSpec::at_most>({.key = "at_most",
                                    .type = FieldType::number,
                                    .lowest = -largest_limit,
                                    .highest = largest_limit,
                                    .doc = "Enrolled up to here.",
                                    .absent = no_limit}),
};

}  // namespace

template <>
std::span<const Field<CohortSpec>> fields<CohortSpec>() {
  return cohort_rows;
}

template <>
std::span<const Field<AncestrySpec>> fields<AncestrySpec>() {
  return ancestry_rows;
}

template <>
std::span<const Field<InclusionSpec>> fields<InclusionSpec>() {
  return inclusion_rows;
}

}  // namespace anagen::scenario
