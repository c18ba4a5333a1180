#pragma once

#include "anagen/staging_instruments.hpp"
#include "scenario/schema/kinds.hpp"

namespace anagen::scenario {

template <>
std::span<const Field<StageSpec>> fields<StageSpec>();
template <>
inline constexpr KindInfo kind_of<StageSpec>{
    "stage", "Two raters find the head among the drawings of a scale of pattern loss.", "norwood hamilton ludwig"};

template <>
std::span<const Field<GlobalPhotographSpec>> fields<GlobalPhotographSpec>();
template <>
inline constexpr KindInfo kind_of<GlobalPhotographSpec>{
    "global_photograph",
    "A panel compares a photograph of the head with that of the baseline: -3 much less hair, 0 no change, 3 much more.",
    "panel"};

template <>
std::span<const Field<SelfRatingSpec>> fields<SelfRatingSpec>();
template <>
inline constexpr KindInfo kind_of<SelfRatingSpec>{
    "self_rating",
    "The person compares her hair with that of the baseline on the same seven points, and says her own stage."};

}  // namespace anagen::scenario
