#include "scenario/schema/patch_fields.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double magnifications[] = {2, 3};
constexpr std::string_view contrasts[] = {"none", "dye"};
constexpr std::string_view readings[] = {"manual", "automatic", "matched", "trichoscan", "macrophotograph"};
constexpr std::string_view moistures[] = {"dry", "wet"};
constexpr std::string_view diameter_methods[] = {"caliper", "imaging"};
constexpr std::string_view hair_sources[] = {"cut", "shed"};
constexpr double most_hairs = 1000;

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
                                        .doc = "Time since the wash before the one that is counted; at most `every`.",
                                        .follows = "wash_every"}),
};

constexpr Field<PullTestSpec> pull_rows[] = {
    field<&PullTestSpec::every_days>(every),
    field<&PullTestSpec::hairs>(
        {.key = "hairs", .type = FieldType::integer, .lowest = 1, .highest = 500, .doc = "Hairs in the pulled lock."}),
};

constexpr Field<PhototrichogramSpec> photo_rows[] = {
    field<&PhototrichogramSpec::every_days>(every),
    field<&PhototrichogramSpec::region>(region_row),
    field<&PhototrichogramSpec::area_cm2>(area_row),
    field<&PhototrichogramSpec::interval_days>(interval_row),
    field<&PhototrichogramSpec::magnification>({.key = "magnification",
                                                .type = FieldType::number,
                                                .lowest = 2,
                                                .highest = 3,
                                                .only = magnifications,
                                                .doc = "Magnification of the photograph; a smaller one loses more thin "
                                                       "hairs."}),
    field<&PhototrichogramSpec::site>(site_row),
    field<&PhototrichogramSpec::contrast>({.key = "contrast",
                                           .type = FieldType::choice,
                                           .choices = contrasts,
                                           .doc = "Dye makes thin hairs darker, so that fewer are lost."}),
    field<&PhototrichogramSpec::reading>({.key = "reading",
                                          .type = FieldType::choice,
                                          .choices = readings,
                                          .doc = "Marked by hand, counted by software, hairs of two visits matched one "
                                                 "to one, or TrichoScan with its known errors."}),
    field<&PhototrichogramSpec::readers>(readers_row),
    field<&PhototrichogramSpec::by_thickness>({.key = "by_thickness",
                                               .type = FieldType::flag,
                                               .doc = "Tell the counts of hairs of 20, 30, 40 and 50 um and more as "
                                                      "well."}),
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

constexpr Field<SaltSpec> salt_rows[] = {
    field<&SaltSpec::every_days>(every),
};

constexpr Field<DhtAssaySpec> dht_rows[] = {
    field<&DhtAssaySpec::every_days>(every),
};

constexpr Field<UnitCountSpec> unit_rows[] = {
    field<&UnitCountSpec::every_days>(every),
    field<&UnitCountSpec::region>(region_row),
    field<&UnitCountSpec::area_cm2>(area_row),
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

template <>
std::span<const Field<SaltSpec>> fields<SaltSpec>() {
  return salt_rows;
}

template <>
std::span<const Field<DhtAssaySpec>> fields<DhtAssaySpec>() {
  return dht_rows;
}

template <>
std::span<const Field<UnitCountSpec>> fields<UnitCountSpec>() {
  return unit_rows;
}

}  // namespace anagen::scenario
