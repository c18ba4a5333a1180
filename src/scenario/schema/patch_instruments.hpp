#pragma once

#include "anagen/patch_instruments.hpp"
#include "scenario/schema/kinds.hpp"

namespace anagen::scenario {

template <>
std::span<const Field<TrichogramSpec>> fields<TrichogramSpec>();
template <>
inline constexpr KindInfo kind_of<TrichogramSpec>{
    "trichogram", "A number of hairs is plucked at one site; their roots say in which phase they were."};

template <>
std::span<const Field<UnitAreaTrichogramSpec>> fields<UnitAreaTrichogramSpec>();
template <>
inline constexpr KindInfo kind_of<UnitAreaTrichogramSpec>{
    "unit_area_trichogram", "Every hair of a small area is plucked and measured: thin hairs are counted as well."};

template <>
std::span<const Field<TrichoscopySpec>> fields<TrichoscopySpec>();
template <>
inline constexpr KindInfo kind_of<TrichoscopySpec>{
    "trichoscopy", "Hairs are counted and measured under a lens, without being clipped."};

template <>
std::span<const Field<GrowthMeasurementSpec>> fields<GrowthMeasurementSpec>();
template <>
inline constexpr KindInfo kind_of<GrowthMeasurementSpec>{
    "growth_measurement",
    "The growing hairs of a patch are measured one by one: what each gains in length, and how thick it is."};

template <>
std::span<const Field<HairWeightSpec>> fields<HairWeightSpec>();
template <>
inline constexpr KindInfo kind_of<HairWeightSpec>{"hair_weight",
                                                  "What a clipped area has grown over an interval is weighed."};

template <>
std::span<const Field<CumulativeWidthSpec>> fields<CumulativeWidthSpec>();
template <>
inline constexpr KindInfo kind_of<CumulativeWidthSpec>{
    "cumulative_width", "The widths of all hairs of an area are added up on a photograph."};

template <>
std::span<const Field<HairCoverSpec>> fields<HairCoverSpec>();
template <>
inline constexpr KindInfo kind_of<HairCoverSpec>{
    "hair_cover", "How much of its hair a patch still has, by the eye: 1 where nothing is lost."};

template <>
std::span<const Field<BiopsySpec>> fields<BiopsySpec>();
template <>
inline constexpr KindInfo kind_of<BiopsySpec>{
    "biopsy", "Skin is punched out and cut across; its follicles are counted by size and phase."};

template <>
std::span<const Field<ExogenSamplingSpec>> fields<ExogenSamplingSpec>();
template <>
inline constexpr KindInfo kind_of<ExogenSamplingSpec>{
    "exogen_sampling", "Every hair of an area is pulled gently; the loose clubs that come are counted."};

template <>
std::span<const Field<ImagingDiameterSpec>> fields<ImagingDiameterSpec>();
template <>
inline constexpr KindInfo kind_of<ImagingDiameterSpec>{"imaging_diameter",
                                                       "The thickness of a number of standing hairs is measured."};

}  // namespace anagen::scenario
