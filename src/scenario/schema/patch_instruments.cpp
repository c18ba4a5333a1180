#include "scenario/schema/patch_instruments.hpp"

#include "scenario/schema/patch_fields.hpp"

namespace anagen::scenario {

namespace {

constexpr double longest_weighing = 365;
constexpr double most_hairs = 500;
constexpr std::string_view corrections[] = {"corrected", "matched"};
constexpr std::string_view methods[] = {"micrometer", "immersion", "photograph"};
constexpr std::string_view devices[] = {"caliper", "folliscope"};

constexpr FieldInfo hairs_row{.key = "hairs",
                              .type = FieldType::integer,
                              .lowest = 1,
                              .highest = most_hairs,
                              .doc = "Hairs that are plucked or measured."};

constexpr Field<TrichogramSpec> trichogram_rows[] = {
    field<&TrichogramSpec::every_days>(every),
    field<&TrichogramSpec::region>(region_row),
    field<&TrichogramSpec::hairs>(hairs_row),
    field<&TrichogramSpec::site>(site_row),
};

constexpr Field<UnitAreaTrichogramSpec> unit_area_rows[] = {
    field<&UnitAreaTrichogramSpec::every_days>(every),
    field<&UnitAreaTrichogramSpec::region>(region_row),
    field<&UnitAreaTrichogramSpec::area_cm2>(area_row),
    field<&UnitAreaTrichogramSpec::site>(site_row),
};

constexpr Field<TrichoscopySpec> trichoscopy_rows[] = {
    field<&TrichoscopySpec::every_days>(every),
    field<&TrichoscopySpec::region>(region_row),
    field<&TrichoscopySpec::area_cm2>(area_row),
    field<&TrichoscopySpec::dye>({.key = "dye",
                                  .type = FieldType::flag,
                                  .doc = "Whether dye makes thin hairs darker; without it more are lost."}),
    field<&TrichoscopySpec::site>(site_row),
    field<&TrichoscopySpec::reading>({.key = "reading",
                                      .type = FieldType::choice,
                                      .choices = corrections,
                                      .doc = "Software corrected by hand, or hairs of two visits matched one to one."}),
    field<&TrichoscopySpec::readers>(readers_row),
};

constexpr Field<GrowthMeasurementSpec> growth_rows[] = {
    field<&GrowthMeasurementSpec::every_days>(every),
    field<&GrowthMeasurementSpec::region>(region_row),
    field<&GrowthMeasurementSpec::area_cm2>(area_row),
    field<&GrowthMeasurementSpec::interval_days>(interval_row),
    field<&GrowthMeasurementSpec::method>(
        {.key = "method",
         .type = FieldType::choice,
         .choices = methods,
         .doc = "How lengths are read; photographs read less than is grown, under immersion less so."}),
    field<&GrowthMeasurementSpec::site>(site_row),
};

constexpr Field<HairWeightSpec> weight_rows[] = {
    field<&HairWeightSpec::every_days>(every),
    field<&HairWeightSpec::region>(region_row),
    field<&HairWeightSpec::area_cm2>(area_row),
    field<&HairWeightSpec::interval_days>({.key = "interval",
                                           .type = FieldType::number,
                                           .unit = "day",
                                           .lowest = 1,
                                           .highest = longest_weighing,
                                           .doc = "Time for which the area has grown before it is clipped."}),
    field<&HairWeightSpec::site>(site_row),
};

constexpr Field<CumulativeWidthSpec> width_rows[] = {
    field<&CumulativeWidthSpec::every_days>(every),
    field<&CumulativeWidthSpec::region>(region_row),
    field<&CumulativeWidthSpec::area_cm2>(area_row),
    field<&CumulativeWidthSpec::site>(site_row),
};

constexpr Field<HairCoverSpec> cover_rows[] = {
    field<&HairCoverSpec::every_days>(every),
    field<&HairCoverSpec::region>(region_row),
    field<&HairCoverSpec::area_cm2>(area_row),
};

constexpr Field<BiopsySpec> biopsy_rows[] = {
    field<&BiopsySpec::every_days>(every),
    field<&BiopsySpec::region>(region_row),
    field<&BiopsySpec::diameter_mm>({.key = "diameter",
                                     .type = FieldType::number,
                                     .unit = "mm",
                                     .lowest = 2,
                                     .highest = 8,
                                     .doc = "Diameter of a punch."}),
    field<&BiopsySpec::punches>(
        {.key = "punches", .type = FieldType::integer, .lowest = 1, .highest = 10, .doc = "Punches at a visit."}),
};

constexpr Field<ExogenSamplingSpec> exogen_rows[] = {
    field<&ExogenSamplingSpec::every_days>(every),
    field<&ExogenSamplingSpec::region>(region_row),
    field<&ExogenSamplingSpec::area_cm2>(area_row),
    field<&ExogenSamplingSpec::samplings>({.key = "samplings",
                                           .type = FieldType::integer,
                                           .lowest = 1,
                                           .highest = 10,
                                           .doc = "Samplings in a row at a visit."}),
    field<&ExogenSamplingSpec::site>(site_row),
};

constexpr Field<ImagingDiameterSpec> diameter_rows[] = {
    field<&ImagingDiameterSpec::every_days>(every),
    field<&ImagingDiameterSpec::region>(region_row),
    field<&ImagingDiameterSpec::hairs>(hairs_row),
    field<&ImagingDiameterSpec::device>({.key = "device",
                                         .type = FieldType::choice,
                                         .choices = devices,
                                         .doc = "A caliper, or a folliscope, which sees the long axis of the shaft."}),
    field<&ImagingDiameterSpec::site>(site_row),
};

}  // namespace

template <>
std::span<const Field<TrichogramSpec>> fields<TrichogramSpec>() {
  return trichogram_rows;
}

template <>
std::span<const Field<UnitAreaTrichogramSpec>> fields<UnitAreaTrichogramSpec>() {
  return unit_area_rows;
}

template <>
std::span<const Field<TrichoscopySpec>> fields<TrichoscopySpec>() {
  return trichoscopy_rows;
}

template <>
std::span<const Field<GrowthMeasurementSpec>> fields<GrowthMeasurementSpec>() {
  return growth_rows;
}

template <>
std::span<const Field<HairWeightSpec>> fields<HairWeightSpec>() {
  return weight_rows;
}

template <>
std::span<const Field<CumulativeWidthSpec>> fields<CumulativeWidthSpec>() {
  return width_rows;
}

template <>
std::span<const Field<HairCoverSpec>> fields<HairCoverSpec>() {
  return cover_rows;
}

template <>
std::span<const Field<BiopsySpec>> fields<BiopsySpec>() {
  return biopsy_rows;
}

template <>
std::span<const Field<ExogenSamplingSpec>> fields<ExogenSamplingSpec>() {
  return exogen_rows;
}

template <>
std::span<const Field<ImagingDiameterSpec>> fields<ImagingDiameterSpec>() {
  return diameter_rows;
}

}  // namespace anagen::scenario
