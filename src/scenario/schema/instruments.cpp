#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double longest_spacing = 3650;  // ten years
constexpr std::string_view regions[] = {"frontal", "mid", "vertex", "temporal", "occipital"};
constexpr double magnifications[] = {2, 3};
constexpr std::string_view moistures[] = {"dry", "wet"};
constexpr std::string_view diameter_methods[] = {"caliper", "imaging"};
constexpr std::string_view hair_sources[] = {"cut", "shed"};
constexpr double most_hairs = 1000;

/// The row that every instrument has.
constexpr FieldInfo every{.key = "every",
                          .type = FieldType::days,
                          .lowest = 1,
                          .highest = longest_spacing,
                          .doc = "Time from one visit to the next."};

/// The same for a test that takes some days: two of them cannot overlap.
constexpr FieldInfo every_at_least(double days) {
  FieldInfo info = every;
  info.lowest = days;
  return info;
}

constexpr Field<ShedCollectionSpec> collection_rows[] = {field<&ShedCollectionSpec::every_days>(every)};

constexpr Field<WashDayCountSpec> wash_rows[] = {
    field<&WashDayCountSpec::every_days>(every),
    field<&WashDayCountSpec::gap_days>({.key = "gap",
                                        .type = FieldType::number,
                                        .unit = "day",
                                        .lowest = 1,
                                        .highest = 30,
                                        .doc = "Time since the wash before the one that is counted."}),
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

constexpr double refined_test_days = 4;
constexpr double modified_test_days = 6;
constexpr double comb_test_days = 6;

constexpr Field<RefinedWashTestSpec> refined_rows[] = {
    field<&RefinedWashTestSpec::every_days>(every_at_least(refined_test_days))};

constexpr Field<ModifiedWashTestSpec> modified_rows[] = {
    field<&ModifiedWashTestSpec::every_days>(every_at_least(modified_test_days))};

constexpr Field<Comb60sSpec> comb_rows[] = {field<&Comb60sSpec::every_days>(every_at_least(comb_test_days))};

constexpr Field<ShedScaleSpec> scale_rows[] = {field<&ShedScaleSpec::every_days>(every)};

constexpr Field<TensileTestSpec> tensile_rows[] = {
    field<&TensileTestSpec::every_days>(every),
    field<&TensileTestSpec::hairs>({.key = "hairs",
                                    .type = FieldType::integer,
                                    .lowest = 1,
                                    .highest = most_hairs,
                                    .doc = "Hairs that are broken."}),
    field<&TensileTestSpec::moisture>({.key = "moisture",
                                       .type = FieldType::choice,
                                       .choices = moistures,
                                       .doc = "Whether they are tested at 65 % relative humidity or wet."}),
    field<&TensileTestSpec::gauge_cm>({.key = "gauge",
                                       .type = FieldType::number,
                                       .unit = "cm",
                                       .lowest = 0.1,
                                       .highest = 20,
                                       .doc = "Length between the jaws, at the end next to the skin; shorter hairs are "
                                              "left out."}),
};

constexpr Field<CaliperSpec> caliper_rows[] = {
    field<&CaliperSpec::every_days>(every),
    field<&CaliperSpec::hairs>({.key = "hairs",
                                .type = FieldType::integer,
                                .lowest = 1,
                                .highest = most_hairs,
                                .doc = "Hairs that are measured."}),
    field<&CaliperSpec::method>({.key = "method",
                                 .type = FieldType::choice,
                                 .choices = diameter_methods,
                                 .doc = "A caliper reads across both axes of a hair, an image shows its long axis."}),
    field<&CaliperSpec::taken>({.key = "taken",
                                .type = FieldType::choice,
                                .choices = hair_sources,
                                .doc = "Growing hairs cut off the head, or hairs shed in the two weeks before."}),
    field<&CaliperSpec::place_cm>({.key = "place",
                                   .type = FieldType::number,
                                   .unit = "cm",
                                   .lowest = 0,
                                   .highest = 100,
                                   .doc = "Distance from the skin end; shorter hairs are left out."}),
};

constexpr Field<ShedLengthSpec> length_rows[] = {
    field<&ShedLengthSpec::every_days>(every),
    field<&ShedLengthSpec::hairs>({.key = "hairs",
                                   .type = FieldType::integer,
                                   .lowest = 1,
                                   .highest = most_hairs,
                                   .doc = "Hairs that are measured, or all where fewer are found."}),
    field<&ShedLengthSpec::gathered_days>({.key = "gathered",
                                           .type = FieldType::days,
                                           .lowest = 1,
                                           .highest = 365,
                                           .doc = "Time up to the visit in which they were shed."}),
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

template <>
std::span<const Field<RefinedWashTestSpec>> fields<RefinedWashTestSpec>() {
  return refined_rows;
}

template <>
std::span<const Field<ModifiedWashTestSpec>> fields<ModifiedWashTestSpec>() {
  return modified_rows;
}

template <>
std::span<const Field<Comb60sSpec>> fields<Comb60sSpec>() {
  return comb_rows;
}

template <>
std::span<const Field<ShedScaleSpec>> fields<ShedScaleSpec>() {
  return scale_rows;
}

template <>
std::span<const Field<TensileTestSpec>> fields<TensileTestSpec>() {
  return tensile_rows;
}

template <>
std::span<const Field<CaliperSpec>> fields<CaliperSpec>() {
  return caliper_rows;
}

template <>
std::span<const Field<ShedLengthSpec>> fields<ShedLengthSpec>() {
  return length_rows;
}

}  // namespace anagen::scenario
