#include "scenario/schema/patch_fields.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double magnifications[] = {2, 3};
constexpr std::string_view contrasts[] = {"none", "dye"};
constexpr std::string_view readings[] = {"manual", "automatic", "matched", "trichoscan"};

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
