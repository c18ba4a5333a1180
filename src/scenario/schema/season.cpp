#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double strongest_wave = 0.95;  // the hazard stays positive all year
constexpr double months_per_year = 12;

constexpr Field<SeasonSpec> rows[] = {
    field<&SeasonSpec::on>(
        {.key = "on", .type = FieldType::flag, .doc = "Whether the hazard of leaving anagen follows the year."}),
    field<&SeasonSpec::amplitude>({.key = "amplitude",
                                   .type = FieldType::number,
                                   .unit = "1",
                                   .lowest = 0,
                                   .highest = strongest_wave,
                                   .doc = "Height of the yearly wave over the mean hazard; 0 is no season."}),
    field<&SeasonSpec::peak_month>({.key = "peak",
                                    .type = FieldType::number,
                                    .lowest = 0,
                                    .highest = months_per_year,
                                    .doc = "When the hazard peaks, in months from 1 January."}),
};

}  // namespace

template <>
std::span<const Field<SeasonSpec>> fields<SeasonSpec>() {
  return rows;
}

}  // namespace anagen::scenario
