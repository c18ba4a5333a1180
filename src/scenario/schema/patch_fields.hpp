#pragma once

#include "scenario/schema/field.hpp"

namespace anagen::scenario {

inline constexpr double longest_spacing = 3650;  // ten years
inline constexpr std::string_view regions[] = {"frontal", "mid", "vertex", "temporal", "occipital"};
inline constexpr std::string_view sites[] = {"same", "anew"};

/// The row that every instrument has.
inline constexpr FieldInfo every{.key = "every",
                                 .type = FieldType::days,
                                 .lowest = 1,
                                 .highest = longest_spacing,
                                 .doc = "Time from one visit to the next."};

// Rows that instruments which look at a patch share.

inline constexpr FieldInfo region_row{
    .key = "region", .type = FieldType::choice, .choices = regions, .doc = "Where the patch lies."};

inline constexpr FieldInfo area_row{.key = "area",
                                    .type = FieldType::number,
                                    .unit = "cm2",
                                    .lowest = 0.05,
                                    .highest = 20,
                                    .doc = "Area of the patch."};

inline constexpr FieldInfo site_row{.key = "site",
                                    .type = FieldType::choice,
                                    .choices = sites,
                                    .doc = "At later visits the same marked place, or a place anew in the region."};

inline constexpr FieldInfo readers_row{
    .key = "readers",
    .type = FieldType::integer,
    .lowest = 1,
    .highest = 20,
    .doc = "People who take turns in counting; each errs by a factor of her own when there are several."};

inline constexpr FieldInfo interval_row{.key = "interval",
                                        .type = FieldType::number,
                                        .unit = "day",
                                        .lowest = 1,
                                        .highest = 14,
                                        .doc = "Time from clipping to the second photograph."};

}  // namespace anagen::scenario
