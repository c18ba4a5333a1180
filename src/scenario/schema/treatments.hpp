#pragma once

#include "anagen/treatments.hpp"
#include "scenario/schema/kinds.hpp"

namespace anagen::scenario {

template <>
std::span<const Field<FinasterideSpec>> fields<FinasterideSpec>();
template <>
inline constexpr KindInfo kind_of<FinasterideSpec>{
    "finasteride", "Tablets that block one of the two enzymes which make dihydrotestosterone.", "propecia"};

template <>
std::span<const Field<DutasterideSpec>> fields<DutasterideSpec>();
template <>
inline constexpr KindInfo kind_of<DutasterideSpec>{
    "dutasteride", "Capsules that block both enzymes which make dihydrotestosterone; they stay for months.", "avodart"};

template <>
std::span<const Field<TopicalMinoxidilSpec>> fields<TopicalMinoxidilSpec>();
template <>
inline constexpr KindInfo kind_of<TopicalMinoxidilSpec>{
    "minoxidil_topical", "A solution or foam on the scalp that wakes resting and empty follicles.", "rogaine foam"};

template <>
std::span<const Field<OralMinoxidilSpec>> fields<OralMinoxidilSpec>();
template <>
inline constexpr KindInfo kind_of<OralMinoxidilSpec>{"minoxidil_oral", "Minoxidil as a low-dose tablet.", "loniten"};

template <>
std::span<const Field<VehicleSpec>> fields<VehicleSpec>();
template <>
inline constexpr KindInfo kind_of<VehicleSpec>{
    "vehicle", "The solution or foam without its active substance; hairs of whoever uses it are counted more kindly.",
    "placebo_solution lotion"};

template <>
std::span<const Field<PlaceboSpec>> fields<PlaceboSpec>();
template <>
inline constexpr KindInfo kind_of<PlaceboSpec>{"placebo", "A tablet without active substance.", "sham"};

template <>
std::span<const Field<BaricitinibSpec>> fields<BaricitinibSpec>();
template <>
inline constexpr KindInfo kind_of<BaricitinibSpec>{
    "baricitinib", "Tablets that hold down the attack of alopecia areata; hair without one is not moved.",
    "jak olumiant"};

template <>
std::span<const Field<RitlecitinibSpec>> fields<RitlecitinibSpec>();
template <>
inline constexpr KindInfo kind_of<RitlecitinibSpec>{
    "ritlecitinib", "Capsules that hold down the attack of alopecia areata; hair without one is not moved.",
    "jak litfulo"};

}  // namespace anagen::scenario
