#include "scenario/schema/cause_rows.hpp"

namespace anagen::scenario {

namespace {

constexpr std::string_view faster = "Hazard of leaving anagen while it acts; 1 is no effect.";
constexpr std::string_view clock_doc = "Speed of the clock of anagen at full strength; 1 is no effect.";
constexpr std::string_view regions[] = {"frontal", "mid", "vertex", "temporal", "occipital"};
constexpr std::string_view types[] = {"immediate_anagen_release", "delayed_anagen_release", "short_anagen",
                                      "immediate_telogen_release", "delayed_telogen_release"};
constexpr double longest_hold = 300;  // days
constexpr double richest_ferritin = 1000;
constexpr double largest_shift = 1;
constexpr double longest_anagen = 2;
constexpr double strongest_shrink = 5;

constexpr auto surgery_rows = episode_rows<SurgerySpec>(
    day_row("Day of the operation."), until_row("Last day of its full effect."), multiplier_row(faster));
constexpr auto weight_rows =
    episode_rows<WeightLossSpec>(day_row("Day on which weight begins to fall."),
                                 until_row("Last day on which weight falls."), multiplier_row(faster));
constexpr auto iron_rows =
    with(episode_rows<IronDeficiencySpec>(day_row("Day on which iron is low."),
                                          until_row("Last day on which it is low; absent: beyond this run."),
                                          clock_row("multiplier", clock_doc)),
         std::array{field<&IronDeficiencySpec::ferritin_ng_per_ml>(
             {.key = "ferritin",
              .type = FieldType::number,
              .lowest = 0,
              .highest = richest_ferritin,
              .doc = "Ferritin in ng/mL; the higher, the less of the effect. Absent: the whole effect."})});
constexpr auto zinc_rows = episode_rows<ZincDeficiencySpec>(
    day_row("Day on which zinc is low."), until_row("Last day on which it is low; absent: beyond this run."),
    clock_row("multiplier", clock_doc));
constexpr auto protein_rows = episode_rows<ProteinDeficiencySpec>(
    day_row("Day on which the diet begins."), until_row("Last day of the diet; absent: beyond this run."),
    clock_row("multiplier", clock_doc));
constexpr auto hypothyroid_rows =
    with(episode_rows<HypothyroidismSpec>(day_row("Day on which the thyroid slows down."),
                                          until_row("Last day without treatment; absent: beyond this run."),
                                          clock_row("multiplier", clock_doc)),
         std::array{field<&HypothyroidismSpec::entry_multiplier>(
             clock_row("entry_multiplier",
                       "Speed at which resting and empty follicles near their next anagen; 1 is no "
                       "effect."))});
constexpr auto hyperthyroid_rows = episode_rows<HyperthyroidismSpec>(
    day_row("Day on which the thyroid speeds up."), until_row("Last day without treatment; absent: beyond this run."),
    clock_row("multiplier", clock_doc));
constexpr auto stress_rows = episode_rows<StressSpec>(day_row("First day of stress."), until_row("Last day of stress."),
                                                      clock_row("multiplier", clock_doc));
constexpr auto drug_rows =
    episode_rows<DrugSpec>(day_row("Day on which it is taken first."),
                           until_row("Last day on which it is taken; absent: still taken."), multiplier_row(faster));
constexpr auto contraceptive_rows =
    episode_rows<ContraceptiveStopSpec>(day_row("Day on which it is stopped."),
                                        until_row("Last day of the full effect."), clock_row("multiplier", clock_doc));
constexpr auto pcos_rows =
    with(episode_rows<PcosSpec>(day_row("Day on which it begins."), until_row("Last day without treatment."),
                                clock_row("multiplier", clock_doc)),
         std::array{field<&PcosSpec::size_shift>({.key = "size_shift",
                                                  .type = FieldType::number,
                                                  .lowest = -largest_shift,
                                                  .highest = largest_shift,
                                                  .doc = "Shift of the size of new cycles, natural log of diameter; 0 "
                                                         "is no effect."})});
constexpr Field<MenopauseSpec> menopause_rows[] = {
    field<&MenopauseSpec::day>(day_row("Day of the last menses.")),
    field<&MenopauseSpec::anagen_multiplier>({.key = "anagen_multiplier",
                                              .type = FieldType::number,
                                              .lowest = slowest_clock,
                                              .highest = longest_anagen,
                                              .doc = "Mean length of anagen over its length before; 1 is no effect."}),
    field<&MenopauseSpec::susceptibility>(susceptibility_row),
};
constexpr auto smoking_rows = episode_rows<SmokingSpec>(
    day_row("First day of smoking."), until_row("Last day of smoking."), clock_row("multiplier", clock_doc));
constexpr auto sleep_rows = episode_rows<PoorSleepSpec>(
    day_row("First day of poor sleep."), until_row("Last day of poor sleep."), clock_row("multiplier", clock_doc));
constexpr auto traction_rows =
    with(episode_rows<TractionSpec>(day_row("First day of the hairstyle."), until_row("Last day of the hairstyle."),
                                    clock_row("multiplier", clock_doc)),
         std::array{field<&TractionSpec::region>(
             {.key = "region", .type = FieldType::choice, .choices = regions, .doc = "Where the hairstyle pulls."})});
constexpr Field<ToxicAnagenSpec> toxic_rows[] = {
    field<&ToxicAnagenSpec::day>(day_row("Day of the first dose.")),
    field<&ToxicAnagenSpec::until>(until_row("Day of the last dose.")),
    field<&ToxicAnagenSpec::release_per_day>(
        {.key = "release",
         .type = FieldType::number,
         .lowest = 0,
         .highest = 1,
         .doc = "Hazard of losing a growing hair at once, per day at full strength; 0 is no effect."}),
    field<&ToxicAnagenSpec::entry_multiplier>(
        clock_row("entry_multiplier",
                  "Speed at which an empty follicle nears its next anagen while it acts; 1 is no "
                  "effect.")),
    field<&ToxicAnagenSpec::susceptibility>(susceptibility_row),
};
constexpr double whole_scalp = 100;
constexpr double longest_disease = 80;
constexpr double most_often = 12;

constexpr FieldInfo salt_row(std::string_view key, std::string_view doc, std::string_view absent) {
  return {.key = key, .type = FieldType::number, .lowest = 0, .highest = whole_scalp, .doc = doc, .absent = absent};
}
constexpr FieldInfo years_row(std::string_view key, std::string_view doc, std::string_view absent) {
  return {.key = key,
          .type = FieldType::number,
          .unit = "year",
          .lowest = 0,
          .highest = longest_disease,
          .doc = doc,
          .absent = absent};
}
constexpr FieldInfo hazard_row(std::string_view key, std::string_view doc, std::string_view absent) {
  return {.key = key, .type = FieldType::number, .lowest = 0, .highest = most_often, .doc = doc, .absent = absent};
}

constexpr Field<AlopeciaAreataSpec> areata_rows[] = {
    field<&AlopeciaAreataSpec::day>(day_row("Day of which the rest speaks; from then on attacks may end.")),
    field<&AlopeciaAreataSpec::salt>(
        salt_row("salt", "Percent of the scalp that an attack takes; with salt_high the least.", {})),
    field<&AlopeciaAreataSpec::salt_high>(
        salt_row("salt_high", "The most; each person's is drawn between the two.", "everybody has salt")),
    field<&AlopeciaAreataSpec::duration_years>(years_row(
        "duration", "How long the attack has lasted by then; with duration_high the least.", "it begins on the day")),
    field<&AlopeciaAreataSpec::duration_high_years>(
        years_row("duration_high", "The most; each person's is drawn between the two.", "everybody has duration")),
    field<&AlopeciaAreataSpec::remission_per_year>(
        hazard_row("remission", "Hazard per year that an attack ends by itself.", "from severity and duration")),
    field<&AlopeciaAreataSpec::relapse_per_year>(
        hazard_row("relapse", "Hazard per year of the next attack, once the lag is over.", "that of the tables")),
};
constexpr auto effluvium_rows = with(
    episode_rows<EffluviumSpec>(
        day_row("Day on which it begins to act."), until_row("Last day of the full effect."),
        clock_row("multiplier", "Hazard or clock speed of the release at full strength; 1 is no effect.")),
    std::array{
        field<&EffluviumSpec::type>(
            {.key = "type", .type = FieldType::choice, .choices = types, .doc = "Which of the five functional types."}),
        field<&EffluviumSpec::hold_days>({.key = "hold",
                                          .type = FieldType::number,
                                          .unit = "day",
                                          .lowest = 0,
                                          .highest = longest_hold,
                                          .doc = "How long hairs are held before the release; delayed types "
                                                 "only."}),
        field<&EffluviumSpec::hold_multiplier>(
            {.key = "hold_multiplier",
             .type = FieldType::number,
             .lowest = 0,
             .highest = 1,
             .doc = "Speed of the clock that is held; delayed types only; 1 is no effect."})});

constexpr auto inflammation_rows =
    with(episode_rows<ScalpInflammationSpec>(
             day_row("Day on which it begins."), until_row("Last day before relief; absent: beyond this run."),
             {.key = "multiplier",
              .type = FieldType::number,
              .lowest = 1,
              .highest = strongest_shrink,
              .doc = "How much further a new cycle goes towards the size that androgens allow; 1 is no effect."}),
         std::array{field<&ScalpInflammationSpec::severity>({.key = "severity",
                                                             .type = FieldType::number,
                                                             .unit = "1",
                                                             .lowest = 0,
                                                             .highest = 1,
                                                             .doc = "How much of the full effect it has."}),
                    field<&ScalpInflammationSpec::minoxidil_response>(
                        {.key = "minoxidil_response",
                         .type = FieldType::number,
                         .lowest = 0,
                         .highest = 2,
                         .doc = "What is left of the response to minoxidil; 1 is no effect."})});

}  // namespace

template <>
std::span<const Field<SurgerySpec>> fields<SurgerySpec>() {
  return surgery_rows;
}

template <>
std::span<const Field<WeightLossSpec>> fields<WeightLossSpec>() {
  return weight_rows;
}

template <>
std::span<const Field<IronDeficiencySpec>> fields<IronDeficiencySpec>() {
  return iron_rows;
}

template <>
std::span<const Field<ZincDeficiencySpec>> fields<ZincDeficiencySpec>() {
  return zinc_rows;
}

template <>
std::span<const Field<ProteinDeficiencySpec>> fields<ProteinDeficiencySpec>() {
  return protein_rows;
}

template <>
std::span<const Field<HypothyroidismSpec>> fields<HypothyroidismSpec>() {
  return hypothyroid_rows;
}

template <>
std::span<const Field<HyperthyroidismSpec>> fields<HyperthyroidismSpec>() {
  return hyperthyroid_rows;
}

template <>
std::span<const Field<StressSpec>> fields<StressSpec>() {
  return stress_rows;
}

template <>
std::span<const Field<DrugSpec>> fields<DrugSpec>() {
  return drug_rows;
}

template <>
std::span<const Field<ContraceptiveStopSpec>> fields<ContraceptiveStopSpec>() {
  return contraceptive_rows;
}

template <>
std::span<const Field<PcosSpec>> fields<PcosSpec>() {
  return pcos_rows;
}

template <>
std::span<const Field<MenopauseSpec>> fields<MenopauseSpec>() {
  return menopause_rows;
}

template <>
std::span<const Field<SmokingSpec>> fields<SmokingSpec>() {
  return smoking_rows;
}

template <>
std::span<const Field<PoorSleepSpec>> fields<PoorSleepSpec>() {
  return sleep_rows;
}

template <>
std::span<const Field<TractionSpec>> fields<TractionSpec>() {
  return traction_rows;
}

template <>
std::span<const Field<ToxicAnagenSpec>> fields<ToxicAnagenSpec>() {
  return toxic_rows;
}

template <>
std::span<const Field<AlopeciaAreataSpec>> fields<AlopeciaAreataSpec>() {
  return areata_rows;
}

template <>
std::span<const Field<EffluviumSpec>> fields<EffluviumSpec>() {
  return effluvium_rows;
}

template <>
std::span<const Field<ScalpInflammationSpec>> fields<ScalpInflammationSpec>() {
  return inflammation_rows;
}

}  // namespace anagen::scenario
