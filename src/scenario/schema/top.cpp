#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double longest_name = 64;
constexpr double longest_title = 200;
constexpr double longest_question = 500;
constexpr double largest_seed = 9007199254740992;  // 2^53: larger whole numbers do not survive JSON in JavaScript

constexpr DirectiveInfo directive_rows[] = {
    {"schema", schema_version, "The version of this format; every file names it."},
    {"extends", "the name of a file beside this one, or of a preset",
     "Starts from another scenario: its tables are merged with the ones here, its lists are replaced by the ones "
     "here."},
};

constexpr Field<Scenario> rows[] = {
    field<&Scenario::name>({.key = "name",
                            .type = FieldType::name,
                            .lowest = 1,
                            .highest = longest_name,
                            .required = true,
                            .doc = "Short name; the report goes into a folder of this name."}),
    field<&Scenario::title>(
        {.key = "title", .type = FieldType::text, .highest = longest_title, .doc = "Heading of the report."}),
    field<&Scenario::question>({.key = "question",
                                .type = FieldType::text,
                                .highest = longest_question,
                                .doc = "The question that the scenario asks, in plain words."}),
    field<&Scenario::seed>({.key = "seed",
                            .type = FieldType::integer,
                            .lowest = 0,
                            .highest = largest_seed,
                            .doc = "Throws the dice: the same seed gives the same people and the same bytes."}),
};

}  // namespace

std::span<const DirectiveInfo> directives() { return directive_rows; }

template <>
std::span<const Field<Scenario>> fields<Scenario>() {
  return rows;
}

}  // namespace anagen::scenario
