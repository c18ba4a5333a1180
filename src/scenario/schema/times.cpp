#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double longest_spacing = 366;
constexpr double longest_label = 60;
constexpr double most_subjects = 100000;

constexpr Field<RunSpec> rows[] = {
    field<&RunSpec::day_zero>(
        {.key = "day_zero", .type = FieldType::date, .doc = "The calendar date of day 0; it places the seasons."}),
    field<&RunSpec::day_zero_label>(
        {.key = "day_zero_label",
         .type = FieldType::text,
         .highest = longest_label,
         .doc = "What day 0 is, as a noun, since sentences and axes count from it: birth, first day of fever."}),
    field<&RunSpec::first_day>({.key = "from",
                                .type = FieldType::day,
                                .lowest = -farthest_day,
                                .highest = farthest_day,
                                .doc = "First day shown."}),
    field<&RunSpec::last_day>({.key = "to",
                               .type = FieldType::day,
                               .lowest = -farthest_day,
                               .highest = farthest_day,
                               .doc = "Last day shown."}),
    field<&RunSpec::every_days>({.key = "every",
                                 .type = FieldType::days,
                                 .lowest = 1,
                                 .highest = longest_spacing,
                                 .doc = "Spacing of the series."}),
    field<&RunSpec::lead_in_days>({.key = "lead_in",
                                   .type = FieldType::days,
                                   .lowest = 0,
                                   .highest = farthest_day,
                                   .doc = "Time simulated before the first day shown, so that season and causes have "
                                          "a past."}),
    field<&RunSpec::subjects>({.key = "subjects",
                               .type = FieldType::integer,
                               .lowest = 1,
                               .highest = most_subjects,
                               .doc = "How many people like this one are simulated."}),
};

}  // namespace

template <>
std::span<const Field<RunSpec>> fields<RunSpec>() {
  return rows;
}

}  // namespace anagen::scenario
