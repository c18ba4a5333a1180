#pragma once

#include "anagen/instruments.hpp"
#include "scenario/schema/kinds.hpp"
#include "scenario/schema/patch_instruments.hpp"
#include "scenario/schema/staging_instruments.hpp"

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
std::span<const Field<RefinedWashTestSpec>> fields<RefinedWashTestSpec>();
template <>
inline constexpr KindInfo kind_of<RefinedWashTestSpec>{
    "refined_wash_test",
    "Hair is washed once without counting, then three times a day apart; the hairs of the three washes are counted."};

template <>
std::span<const Field<ModifiedWashTestSpec>> fields<ModifiedWashTestSpec>();
template <>
inline constexpr KindInfo kind_of<ModifiedWashTestSpec>{
    "modified_wash_test",
    "After five days without shampoo the hair is washed over gauze; its hairs are counted and sorted by length."};

template <>
std::span<const Field<Comb60sSpec>> fields<Comb60sSpec>();
template <>
inline constexpr KindInfo kind_of<Comb60sSpec>{
    "comb_60s",
    "The hair is combed for sixty seconds before the wash, on three mornings in a row, and what falls is counted."};

template <>
std::span<const Field<ShedScaleSpec>> fields<ShedScaleSpec>();
template <>
inline constexpr KindInfo kind_of<ShedScaleSpec>{
    "shed_scale", "The person chooses among six pictures the one that shows what she loses with a wash."};

template <>
std::span<const Field<TensileTestSpec>> fields<TensileTestSpec>();
template <>
inline constexpr KindInfo kind_of<TensileTestSpec>{"tensile_test",
                                                   "Hairs are cut off at the skin and pulled until they break."};

template <>
std::span<const Field<CaliperSpec>> fields<CaliperSpec>();
template <>
inline constexpr KindInfo kind_of<CaliperSpec>{"caliper",
                                               "The thickness of single hairs is read, with a caliper or on an image."};

template <>
std::span<const Field<ShedLengthSpec>> fields<ShedLengthSpec>();
template <>
inline constexpr KindInfo kind_of<ShedLengthSpec>{
    "shed_length", "Shed hairs are gathered and measured with a ruler; a lens shows which were never cut."};

template <>
std::span<const Field<SaltSpec>> fields<SaltSpec>();
template <>
inline constexpr KindInfo kind_of<SaltSpec>{
    "salt", "A dermatologist says how much of the scalp has lost its hair, part by part: 0 none, 100 all.", "areata"};

template <>
std::span<const Field<DhtAssaySpec>> fields<DhtAssaySpec>();
template <>
inline constexpr KindInfo kind_of<DhtAssaySpec>{"dht_assay",
                                                "Dihydrotestosterone is assayed in blood and in a piece of scalp."};

template <>
std::span<const Field<UnitCountSpec>> fields<UnitCountSpec>();
template <>
inline constexpr KindInfo kind_of<UnitCountSpec>{
    "unit_count", "A patch is photographed; follicular units are told apart and the hairs of each are counted."};

}  // namespace anagen::scenario
