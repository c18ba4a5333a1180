#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

// The ranges refuse slips of a decimal point or a unit; they are wide around what has been measured.
constexpr std::string_view sexes[] = {"woman", "man", "child"};

constexpr Field<PersonSpec> rows[] = {
    field<&PersonSpec::sex>({.key = "sex",
                             .type = FieldType::choice,
                             .choices = sexes,
                             .doc = "Whose scalp: decides which rows of the evidence tables apply."}),
    field<&PersonSpec::ancestry>({.key = "ancestry",
                                  .type = FieldType::choice,
                                  .choices = ancestries,
                                  .doc = "The group of the studies that density, diameter and growth are taken from."}),
    field<&PersonSpec::age_years>(
        {.key = "age", .type = FieldType::number, .unit = "year", .lowest = 3, .highest = 110, .doc = "Age on day 0."}),
    field<&PersonSpec::latitude_deg>({.key = "latitude",
                                      .type = FieldType::number,
                                      .unit = "deg",
                                      .lowest = -90,
                                      .highest = 90,
                                      .doc = "Where the person lives, south negative; it turns the season around."}),
    field<&PersonSpec::follicles>({.key = "follicles",
                                   .type = FieldType::number,
                                   .lowest = 1000,
                                   .highest = 1000000,
                                   .doc = "Follicles on the whole scalp, those of vellus hairs included."}),
    field<&PersonSpec::anagen_mean_months>({.key = "anagen_mean",
                                            .type = FieldType::number,
                                            .unit = "month",
                                            .lowest = 0.5,
                                            .highest = 240,
                                            .doc = "Mean length of anagen at the back of the head; the other regions "
                                                   "keep their proportion to it."}),
    field<&PersonSpec::telogen_rest_mean_months>({.key = "telogen_rest_mean",
                                                  .type = FieldType::number,
                                                  .unit = "month",
                                                  .lowest = 0.25,
                                                  .highest = 24,
                                                  .doc = "Mean time that a club rests before it loosens."}),
    field<&PersonSpec::density_per_cm2>(
        {.key = "density",
         .type = FieldType::number,
         .unit = "/cm2",
         .lowest = 5,
         .highest = 1000,
         .doc = "Hairs on a square centimetre of the vertex, those included that a photograph misses."}),
    field<&PersonSpec::area_cm2>({.key = "area",
                                  .type = FieldType::number,
                                  .unit = "cm2",
                                  .lowest = 50,
                                  .highest = 1500,
                                  .doc = "Area of the scalp that bears hair."}),
    field<&PersonSpec::diameter_um>({.key = "diameter",
                                     .type = FieldType::number,
                                     .unit = "um",
                                     .lowest = 10,
                                     .highest = 200,
                                     .doc = "Mean diameter of a terminal hair."}),
    field<&PersonSpec::growth_um_per_day>({.key = "growth",
                                           .type = FieldType::number,
                                           .unit = "um/day",
                                           .lowest = 50,
                                           .highest = 1000,
                                           .doc = "Mean growth of a terminal hair in anagen."}),
    field<&PersonSpec::wash_every_days>({.key = "wash_every",
                                         .type = FieldType::number,
                                         .unit = "day",
                                         .lowest = 1,
                                         .highest = 30,
                                         .doc = "Time between two washes; loose hairs leave mostly with a wash."}),
    field<&PersonSpec::hair_length_cm>({.key = "hair_length",
                                        .type = FieldType::number,
                                        .unit = "cm",
                                        .lowest = 0.1,
                                        .highest = 200,
                                        .doc = "Length that a haircut leaves, the same all over the head. Hairs in the "
                                               "hand of an instrument are cut; measures of the truth speak of uncut "
                                               "hair.",
                                        .absent = "never cut"}),
    field<&PersonSpec::cut_every_days>({.key = "cut_every",
                                        .type = FieldType::days,
                                        .lowest = 1,
                                        .highest = 3650,
                                        .doc = "Time between two haircuts; says nothing without `hair_length`."}),
    field<&PersonSpec::comb>({.key = "comb",
                              .type = FieldType::number,
                              .lowest = 0,
                              .highest = 5,
                              .doc = "Combing and handling of the hair, as a multiple of what is usual."}),
    field<&PersonSpec::light_hair>({.key = "light_hair",
                                    .type = FieldType::number,
                                    .unit = "1",
                                    .lowest = 0,
                                    .highest = 1,
                                    .doc =
                                        "Share of blond, grey or white hairs, some of which a photograph loses: 0 is "
                                        "dark hair, 1 light hair. It changes no hair."}),
};

}  // namespace

template <>
std::span<const Field<PersonSpec>> fields<PersonSpec>() {
  return rows;
}

}  // namespace anagen::scenario
