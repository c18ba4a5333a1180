#pragma once

#include "anagen/instruments.hpp"
#include "scenario/schema/kinds.hpp"

namespace anagen::scenario {

template <>
std::span<const Field<ShedCollectionSpec>> fields<ShedCollectionSpec>();
template <>
inline constexpr KindInfo kind_of<ShedCollectionSpec>{
    "shed_collection", "The person collects every shed hair that she can find, day by day."};

template <>
std::span<const Field<WashDayCountSpec>> fields<WashDayCountSpec>();
template <>
inline constexpr KindInfo kind_of<WashDayCountSpec>{
    "wash_day_count", "The hairs of one wash are counted, a known number of days after the wash before."};

template <>
std::span<const Field<PullTestSpec>> fields<PullTestSpec>();
template <>
inline constexpr KindInfo kind_of<PullTestSpec>{"pull_test",
                                                "A lock of hairs is pulled gently; those that come out are counted."};

template <>
std::span<const Field<PhototrichogramSpec>> fields<PhototrichogramSpec>();
template <>
inline constexpr KindInfo kind_of<PhototrichogramSpec>{
    "phototrichogram", "A patch is clipped, photographed and read again after some days: what has grown is in anagen."};

template <>
std::span<const Field<HairGrowthSpec>> fields<HairGrowthSpec>();
template <>
inline constexpr KindInfo kind_of<HairGrowthSpec>{
    "hair_growth", "Growing hairs of a patch are measured twice under a micrometer, without bias and none is missed."};

}  // namespace anagen::scenario
