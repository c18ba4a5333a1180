#pragma once

#include "anagen/causes.hpp"
#include "scenario/schema/kinds.hpp"

namespace anagen::scenario {

template <>
std::span<const Field<ChildbirthSpec>> fields<ChildbirthSpec>();
template <>
inline constexpr KindInfo kind_of<ChildbirthSpec>{
    "childbirth", "Pregnancy holds hairs in anagen; birth lets them go, and they are shed some months later.",
    "birth pregnancy baby postpartum"};

template <>
std::span<const Field<AcuteIllnessSpec>> fields<AcuteIllnessSpec>();
template <>
inline constexpr KindInfo kind_of<AcuteIllnessSpec>{
    "acute_illness", "An illness with fever ends anagen early in a part of the follicles; they shed after the rest.",
    "fever illness infection flu influenza covid"};

}  // namespace anagen::scenario
