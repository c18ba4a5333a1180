#include "scenario/schema/cause_rows.hpp"

namespace anagen::scenario {

namespace {

constexpr Field<ChildbirthSpec> childbirth_rows[] = {
    field<&ChildbirthSpec::day>({.key = "day",
                                 .type = FieldType::day,
                                 .lowest = -farthest_day,
                                 .highest = farthest_day,
                                 .doc = "Day of birth."}),
    field<&ChildbirthSpec::hold_days>({.key = "hold",
                                       .type = FieldType::number,
                                       .unit = "day",
                                       .lowest = 0,
                                       .highest = 300,
                                       .doc = "How long before birth anagen is held."}),
    field<&ChildbirthSpec::hold_multiplier>({.key = "hold_multiplier",
                                             .type = FieldType::number,
                                             .lowest = 0,
                                             .highest = 1,
                                             .doc = "Speed of the anagen clock during the hold; 1 is no effect."}),
    field<&ChildbirthSpec::rebound_multiplier>({.key = "rebound_multiplier",
                                                .type = FieldType::number,
                                                .lowest = 1,
                                                .highest = strongest_hazard,
                                                .doc = "Hazard of leaving anagen after birth; 1 is no effect."}),
    field<&ChildbirthSpec::rebound_days>({.key = "rebound",
                                          .type = FieldType::number,
                                          .unit = "day",
                                          .lowest = 0,
                                          .highest = 365,
                                          .doc = "How long the hazard stays raised after birth."}),
};

constexpr Field<AcuteIllnessSpec> illness_rows[] = {
    field<&AcuteIllnessSpec::day>({.key = "day",
                                   .type = FieldType::day,
                                   .lowest = -farthest_day,
                                   .highest = farthest_day,
                                   .doc = "First day of fever."}),
    field<&AcuteIllnessSpec::fever_days>({.key = "fever",
                                          .type = FieldType::number,
                                          .unit = "day",
                                          .lowest = 0,
                                          .highest = 90,
                                          .doc = "How long the fever lasts."}),
    field<&AcuteIllnessSpec::multiplier>({.key = "multiplier",
                                          .type = FieldType::number,
                                          .lowest = 1,
                                          .highest = strongest_hazard,
                                          .doc = "Hazard of leaving anagen while the illness acts; 1 is no effect."}),
    field<&AcuteIllnessSpec::susceptibility>({.key = "susceptibility",
                                              .type = FieldType::number,
                                              .unit = "1",
                                              .lowest = 0,
                                              .highest = 1,
                                              .doc = "Share of people whose hair answers to the illness at all."}),
};

constexpr Field<InfectionSpec> infection_rows[] = {
    field<&InfectionSpec::day>(day_row("First day of the illness.")),
    field<&InfectionSpec::fever_days>({.key = "fever",
                                       .type = FieldType::number,
                                       .unit = "day",
                                       .lowest = 0,
                                       .highest = 90,
                                       .doc = "How long the fever lasts."}),
    field<&InfectionSpec::lingering_days>({.key = "lingering",
                                           .type = FieldType::number,
                                           .unit = "day",
                                           .lowest = 0,
                                           .highest = longest_fading,
                                           .doc = "Time constant with which its action dies away after the illness."}),
    field<&InfectionSpec::multiplier>(
        multiplier_row("Hazard of leaving anagen while the infection acts; 1 is no effect.")),
    field<&InfectionSpec::release_multiplier>({.key = "release_multiplier",
                                               .type = FieldType::number,
                                               .lowest = 1,
                                               .highest = strongest_clock,
                                               .doc = "Speed at which resting and loose clubs are let go; 1 is no "
                                                      "effect."}),
    field<&InfectionSpec::susceptibility>(susceptibility_row),
};

}  // namespace

template <>
std::span<const Field<ChildbirthSpec>> fields<ChildbirthSpec>() {
  return childbirth_rows;
}

template <>
std::span<const Field<AcuteIllnessSpec>> fields<AcuteIllnessSpec>() {
  return illness_rows;
}

template <>
std::span<const Field<InfectionSpec>> fields<InfectionSpec>() {
  return infection_rows;
}

}  // namespace anagen::scenario
