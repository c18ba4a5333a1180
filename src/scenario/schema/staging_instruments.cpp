#include "scenario/schema/staging_instruments.hpp"

#include "scenario/schema/patch_fields.hpp"

namespace anagen::scenario {

namespace {

constexpr double most_grades = 7;
constexpr std::string_view scales[] = {"usual", "norwood", "ludwig", "sinclair"};
constexpr std::string_view views[] = {"above", "vertex", "frontal"};

constexpr FieldInfo scale_row{
    .key = "scale",
    .type = FieldType::choice,
    .choices = scales,
    .doc =
        "Norwood-Hamilton (1 to 7), Ludwig (0, none, to 3) or Sinclair (1 to 5); usual is the first in men, the "
        "last in everybody else."};

constexpr FieldInfo view_row{.key = "view",
                             .type = FieldType::choice,
                             .choices = views,
                             .doc = "What is looked at: the head from above, or one region."};

constexpr FieldInfo part_row{.key = "area",
                             .type = FieldType::number,
                             .unit = "cm2",
                             .lowest = 0.05,
                             .highest = 20,
                             .doc = "Area of each region that stands for the whole of it."};

constexpr Field<StageSpec> stage_rows[] = {
    field<&StageSpec::every_days>(every),
    field<&StageSpec::scale>(scale_row),
    field<&StageSpec::at_least>({.key = "at_least",
                                 .type = FieldType::integer,
                                 .lowest = 0,
                                 .highest = most_grades,
                                 .doc = "The stage from which on heads are counted in `stage_reached`."}),
    field<&StageSpec::area_cm2>(part_row),
};

constexpr Field<GlobalPhotographSpec> photograph_rows[] = {
    field<&GlobalPhotographSpec::every_days>(every),
    field<&GlobalPhotographSpec::view>(view_row),
    field<&GlobalPhotographSpec::area_cm2>(part_row),
};

constexpr Field<SelfRatingSpec> self_rows[] = {
    field<&SelfRatingSpec::every_days>(every),
    field<&SelfRatingSpec::view>(view_row),
    field<&SelfRatingSpec::scale>(scale_row),
    field<&SelfRatingSpec::area_cm2>(part_row),
};

}  // namespace

template <>
std::span<const Field<StageSpec>> fields<StageSpec>() {
  return stage_rows;
}

template <>
std::span<const Field<GlobalPhotographSpec>> fields<GlobalPhotographSpec>() {
  return photograph_rows;
}

template <>
std::span<const Field<SelfRatingSpec>> fields<SelfRatingSpec>() {
  return self_rows;
}

}  // namespace anagen::scenario
