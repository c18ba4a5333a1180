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
    "fever illness"};

template <>
std::span<const Field<InfectionSpec>> fields<InfectionSpec>();
template <>
inline constexpr KindInfo kind_of<InfectionSpec>{
    "infection", "An acute infection, COVID-19 for one: as an illness with fever, but its action lingers.",
    "covid flu influenza virus"};

template <>
std::span<const Field<SurgerySpec>> fields<SurgerySpec>();
template <>
inline constexpr KindInfo kind_of<SurgerySpec>{
    "surgery", "A large operation under anaesthesia ends anagen early in a part of the follicles.",
    "operation anaesthesia"};

template <>
std::span<const Field<WeightLossSpec>> fields<WeightLossSpec>();
template <>
inline constexpr KindInfo kind_of<WeightLossSpec>{
    "weight_loss", "Weight that falls fast ends anagen early in a part of the follicles for as long as it falls.",
    "diet bariatric"};

template <>
std::span<const Field<IronDeficiencySpec>> fields<IronDeficiencySpec>();
template <>
inline constexpr KindInfo kind_of<IronDeficiencySpec>{
    "iron_deficiency", "Low iron shortens anagen a little; studies disagree.", "iron ferritin anaemia"};

template <>
std::span<const Field<ZincDeficiencySpec>> fields<ZincDeficiencySpec>();
template <>
inline constexpr KindInfo kind_of<ZincDeficiencySpec>{
    "zinc_deficiency", "Low zinc shortens anagen a little; the size is unknown.", "zinc"};

template <>
std::span<const Field<ProteinDeficiencySpec>> fields<ProteinDeficiencySpec>();
template <>
inline constexpr KindInfo kind_of<ProteinDeficiencySpec>{
    "protein_deficiency", "Very little protein or very few calories shorten anagen; the size is unknown.",
    "protein fasting"};

template <>
std::span<const Field<HypothyroidismSpec>> fields<HypothyroidismSpec>();
template <>
inline constexpr KindInfo kind_of<HypothyroidismSpec>{
    "hypothyroidism", "An underactive thyroid shortens anagen and delays the next one, until it is treated.",
    "underactive hashimoto"};

template <>
std::span<const Field<HyperthyroidismSpec>> fields<HyperthyroidismSpec>();
template <>
inline constexpr KindInfo kind_of<HyperthyroidismSpec>{
    "hyperthyroidism", "An overactive thyroid shortens anagen, until it is treated; the evidence is weak.",
    "overactive graves"};

template <>
std::span<const Field<StressSpec>> fields<StressSpec>();
template <>
inline constexpr KindInfo kind_of<StressSpec>{
    "stress", "Stress of weeks or years shortens anagen a little while it lasts.", "exams grief"};

template <>
std::span<const Field<DrugSpec>> fields<DrugSpec>();
template <>
inline constexpr KindInfo kind_of<DrugSpec>{
    "drug", "A drug that makes hair fall ends anagen early in a part of the follicles while it is taken.",
    "medicine medication"};

template <>
std::span<const Field<ContraceptiveStopSpec>> fields<ContraceptiveStopSpec>();
template <>
inline constexpr KindInfo kind_of<ContraceptiveStopSpec>{
    "contraceptive_stop",
    "Stopping an oestrogen contraceptive lets overdue hairs go, as a birth does; the size is unknown.",
    "pill contraceptive"};

template <>
std::span<const Field<PcosSpec>> fields<PcosSpec>();
template <>
inline constexpr KindInfo kind_of<PcosSpec>{"pcos", "Polycystic ovaries; no effect unless a size is given."};

template <>
std::span<const Field<MenopauseSpec>> fields<MenopauseSpec>();
template <>
inline constexpr KindInfo kind_of<MenopauseSpec>{"menopause", "Menopause; no effect unless a size is given."};

template <>
std::span<const Field<SmokingSpec>> fields<SmokingSpec>();
template <>
inline constexpr KindInfo kind_of<SmokingSpec>{"smoking", "Smoking; no effect unless a size is given.", "cigarettes"};

template <>
std::span<const Field<PoorSleepSpec>> fields<PoorSleepSpec>();
template <>
inline constexpr KindInfo kind_of<PoorSleepSpec>{"poor_sleep", "Poor sleep; no effect unless a size is given.",
                                                 "sleep insomnia"};

template <>
std::span<const Field<TractionSpec>> fields<TractionSpec>();
template <>
inline constexpr KindInfo kind_of<TractionSpec>{
    "traction", "A hairstyle that pulls in one region; no effect unless a size is given.",
    "braids ponytail extensions"};

template <>
std::span<const Field<ToxicAnagenSpec>> fields<ToxicAnagenSpec>();
template <>
inline constexpr KindInfo kind_of<ToxicAnagenSpec>{
    "toxic_anagen",
    "Chemotherapy, radiation or a poison: growing hairs are lost within weeks and grow again afterwards.",
    "chemotherapy chemo"};

template <>
std::span<const Field<AlopeciaAreataSpec>> fields<AlopeciaAreataSpec>();
template <>
inline constexpr KindInfo kind_of<AlopeciaAreataSpec>{
    "alopecia_areata",
    "Alopecia areata: patches lose their hair within weeks and stay empty until the attack ends; it may come back.",
    "areata totalis patches"};

template <>
std::span<const Field<EffluviumSpec>> fields<EffluviumSpec>();
template <>
inline constexpr KindInfo kind_of<EffluviumSpec>{
    "effluvium", "One of the five functional types of telogen effluvium, whatever its cause."};

template <>
std::span<const Field<ScalpInflammationSpec>> fields<ScalpInflammationSpec>();
template <>
inline constexpr KindInfo kind_of<ScalpInflammationSpec>{
    "scalp_inflammation", "Chronic inflammation of a scalp with pattern loss; no effect unless a size is given.",
    "seborrhoeic_dermatitis dandruff"};

}  // namespace anagen::scenario
