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
std::span<const Field<TopicalFinasterideSpec>> fields<TopicalFinasterideSpec>();
template <>
inline constexpr KindInfo kind_of<TopicalFinasterideSpec>{
    "topical_finasteride",
    "A finasteride solution on the scalp: as much at the follicles as with a tablet, far less drug in the blood.",
    "finasteride_topical finasteride_solution"};

template <>
std::span<const Field<MicroneedlingSpec>> fields<MicroneedlingSpec>();
template <>
inline constexpr KindInfo kind_of<MicroneedlingSpec>{
    "microneedling", "Needles through the scalp, nothing on them: each session wakes resting and empty follicles.",
    "needling dermaroller needles"};

template <>
std::span<const Field<PrpSpec>> fields<PrpSpec>();
template <>
inline constexpr KindInfo kind_of<PrpSpec>{
    "prp", "Injections of platelet-rich plasma; no effect unless a size is given.", "platelet_rich_plasma platelets"};

template <>
std::span<const Field<LowLevelLightSpec>> fields<LowLevelLightSpec>();
template <>
inline constexpr KindInfo kind_of<LowLevelLightSpec>{
    "low_level_light", "Red light from a comb or cap; no effect unless a size is given.", "laser light"};

template <>
std::span<const Field<CorrectionSpec>> fields<CorrectionSpec>();
template <>
inline constexpr KindInfo kind_of<CorrectionSpec>{
    "correction", "A lack is made good: the deficiency named ends in the treated life, and goes on in the untreated.",
    "supplement iron_correction thyroxine"};

template <>
std::span<const Field<BaricitinibSpec>> fields<BaricitinibSpec>();
template <>
inline constexpr KindInfo kind_of<BaricitinibSpec>{
    "baricitinib", "Tablets that hold down the attack of alopecia areata; hair without one is not moved.",
    "jak_inhibitor olumiant"};

template <>
std::span<const Field<RitlecitinibSpec>> fields<RitlecitinibSpec>();
template <>
inline constexpr KindInfo kind_of<RitlecitinibSpec>{
    "ritlecitinib", "Capsules that hold down the attack of alopecia areata; hair without one is not moved.", "litfulo"};

template <>
std::span<const Field<ExosomeSerumSpec>> fields<ExosomeSerumSpec>();
template <>
inline constexpr KindInfo kind_of<ExosomeSerumSpec>{
    "exosome_serum",
    "A serum of vesicles and proteins, through the channels of a microneedling of the same day or without; what is "
    "unknown of it stays off.",
    "exosomes serum vesicles conditioned_medium ptt6"};

}  // namespace anagen::scenario
