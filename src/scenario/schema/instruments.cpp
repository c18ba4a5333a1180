#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double longest_spacing = 3650;  // ten years
constexpr std::string_view regions[] = {"frontal", "mid", "vertex", "temporal", "occipital"};
constexpr double magnifications[] = {2, 3};

/// The row that every instrument has.
constexpr FieldInfo every{.key = "every",
                          .type = FieldType::days,
                          .lowest = 1,
                          .highest = longest_spacing,
                          .doc = "Time from one visit to the next."};

constexpr Field<ShedCollectionSpec> collection_rows[] = {field<&ShedCollectionSpec::every_days>(every)};

constexpr Field<WashDayCountSpec> wash_rows[] = {
    field<&WashDayCountSpec::every_days>(every),
    field<&WashDayCountSpec::gap_days>({.key = "gap",
                                        .type = FieldType::number,
                                        .unit = "day",
                                        .lowest = 1,
                                        .highest = 30,
                                        .doc = "Time since the wash before the one that is counted.",
                                        .follows = "wash_every"}),
};

constexpr Field<PullTestSpec> pull_rows[] = {
    field<&PullTestSpec::every_days>(every),
    field<&PullTestSpec::hairs>(
        {.key = "hairs", .type = FieldType::integer, .lowest = 1, .highest = 500, .doc = "Hairs in the pulled lock."}),
};

constexpr Field<PhototrichogramSpec> photo_rows[] = {
    field<&PhototrichogramSpec::every_days>(every),
    field<&PhototrichogramSpec::region>(
        {.key = "region", .type = FieldType::choice, .choices = regions, .doc = "Where the patch lies."}),
    field<&PhototrichogramSpec::area_cm2>({.key = "area",
                                           .type = FieldType::number,
                                           .unit = "cm2",
                                           .lowest = 0.05,
                                           .highest = 20,
                                           .doc = "Area of the patch."}),
    field<&PhototrichogramSpec::interval_days>({.key = "interval",
                                                .type = FieldType::number,
                                                .unit = "day",
                                                .lowest = 1,
                                                .highest = 14,
                                                .doc = "Time from clipping to the second photograph."}),
    field<&PhototrichogramSpec::magnification>({.key = "magnification",
                                                .type = FieldType::number,
                                                .lowest = 2,
                                                .highest = 3,
                                                .only = magnifications,
                                                .doc = "Magnification of the photograph; a smaller one loses more thin "
                                                       "hairs."}),
};

}  // namespace

template <>
std::span<const Field<ShedCollectionSpec>> fields<ShedCollectionSpec>() {
  return collection_rows;
}

template <>
std::span<const Field<WashDayCountSpec>> fields<WashDayCountSpec>() {
  return wash_rows;
}

template <>
std::span<const Field<PullTestSpec>> fields<PullTestSpec>() {
  return pull_rows;
}

template <>
std::span<const Field<PhototrichogramSpec>> fields<PhototrichogramSpec>() {
  return photo_rows;
}

}  // namespace anagen::scenario
