#include "scenario/schema/treatments.hpp"

#include <array>

#include "scenario/schema/schema.hpp"
#include "skin/product.hpp"

namespace anagen::scenario {

namespace {

constexpr double most_times = 4;
constexpr double rarest_days = 30;
constexpr double least_adherence = 0.01;
constexpr double rarest_session_days = 366;
constexpr double slowest_entry = 0.1;
constexpr double fastest_entry = 20;
constexpr double shortest_anagen = 0.5;
constexpr double longest_anagen = 3;
constexpr double most_activity = 10;

/// The rows that every medicine has, after those of its own.
template <class Spec, std::size_t own>
[[nodiscard]] constexpr std::array<Field<Spec>, own + 5> medicine_rows(const std::array<Field<Spec>, own>& of_its_own) {
  const std::array<Field<Spec>, 5> common{
      field<&MedicineSpec::day, Spec>({.key = "day",
                                       .type = FieldType::day,
                                       .lowest = -farthest_day,
                                       .highest = farthest_day,
                                       .doc = "Day of the first dose."}),
      field<&MedicineSpec::until, Spec>({.key = "until",
                                         .type = FieldType::day,
                                         .lowest = -farthest_day,
                                         .highest = farthest_day,
                                         .doc = "First day without it.",
                                         .absent = "still taken when the run ends"}),
      field<&MedicineSpec::times_per_day, Spec>({.key = "times_per_day",
                                                 .type = FieldType::integer,
                                                 .lowest = 1,
                                                 .highest = most_times,
                                                 .doc = "How often on a day on which it is due."}),
      field<&MedicineSpec::every_days, Spec>({.key = "every",
                                              .type = FieldType::days,
                                              .lowest = 1,
                                              .highest = rarest_days,
                                              .doc = "From one day on which it is due to the next."}),
      field<&MedicineSpec::adherence, Spec>({.key = "adherence",
                                             .type = FieldType::number,
                                             .unit = "1",
                                             .lowest = least_adherence,
                                             .highest = 1,
                                             .doc = "Share of the doses that is taken; which are missed is drawn."})};
  std::array<Field<Spec>, own + 5> all{};
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i] = i < own ? of_its_own[i] : common[i - own];
  }
  return all;
}

constexpr FieldInfo first_row(std::string_view doc) {
  return {.key = "day", .type = FieldType::day, .lowest = -farthest_day, .highest = farthest_day, .doc = doc};
}
constexpr FieldInfo until_row{.key = "until",
                              .type = FieldType::day,
                              .lowest = -farthest_day,
                              .highest = farthest_day,
                              .doc = "First day without it.",
                              .absent = "still going on when the run ends"};
constexpr FieldInfo kept_row{.key = "adherence",
                             .type = FieldType::number,
                             .unit = "1",
                             .lowest = least_adherence,
                             .highest = 1,
                             .doc = "Share of the sessions that takes place; which are missed is drawn."};
constexpr FieldInfo spacing_row{.key = "every",
                                .type = FieldType::days,
                                .lowest = 1,
                                .highest = rarest_session_days,
                                .doc = "From one session to the next."};
constexpr FieldInfo entry_row{.key = "entry_speed",
                              .type = FieldType::number,
                              .lowest = slowest_entry,
                              .highest = fastest_entry,
                              .doc =
                                  "Speed of the clocks of resting and empty follicles at full strength; 1 is no "
                                  "effect."};
constexpr FieldInfo prolongation_row{.key = "anagen_prolongation",
                                     .type = FieldType::number,
                                     .lowest = shortest_anagen,
                                     .highest = longest_anagen,
                                     .doc = "Mean length of anagen at full strength over that before; 1 is no effect."};
constexpr FieldInfo activity_row{.key = "activity",
                                 .type = FieldType::number,
                                 .lowest = 0,
                                 .highest = most_activity,
                                 .doc =
                                     "Of the enzyme of the scalp that makes minoxidil act; 1 is the middle person, 0 "
                                     "none."};
constexpr FieldInfo responders_row{.key = "responders",
                                   .type = FieldType::number,
                                   .unit = "1",
                                   .lowest = 0,
                                   .highest = 1,
                                   .doc = "Share of people in whom it acts at all; who does is drawn."};
constexpr std::string_view needle_devices[] = {"pen", "stamp", "roller"};
constexpr std::string_view rubs[] = {"massaged", "laid_on"};
constexpr std::string_view deficiencies[] = {"iron_deficiency", "zinc_deficiency", "protein_deficiency",
                                             "hypothyroidism", "hyperthyroidism"};

[[nodiscard]] constexpr FieldInfo dose_row(double highest_mg) {
  return {.key = "dose",
          .type = FieldType::number,
          .lowest = 0,
          .highest = highest_mg,
          .doc = "Milligrams of the active substance, each time."};
}

constexpr auto finasteride_rows = medicine_rows(std::array{field<&FinasterideSpec::dose_mg>(dose_row(20))});
constexpr auto dutasteride_rows = medicine_rows(std::array{field<&DutasterideSpec::dose_mg>(dose_row(10))});
constexpr auto topical_rows = medicine_rows(
    std::array{field<&TopicalMinoxidilSpec::percent>({.key = "percent",
                                                      .type = FieldType::number,
                                                      .lowest = 0,
                                                      .highest = 15,
                                                      .doc = "Strength of the solution or foam, in percent."}),
               field<&TopicalMinoxidilSpec::volume_ml>({.key = "volume",
                                                        .type = FieldType::number,
                                                        .lowest = 0,
                                                        .highest = 5,
                                                        .doc = "Of one application, in millilitres."}),
               field<&TopicalMinoxidilSpec::activity>(activity_row),
               field<&TopicalMinoxidilSpec::responder_share>(responders_row)});
constexpr auto vehicle_rows = medicine_rows(std::array<Field<VehicleSpec>, 0>{});
constexpr auto placebo_rows = medicine_rows(std::array<Field<PlaceboSpec>, 0>{});
constexpr auto oral_rows = medicine_rows(std::array{field<&OralMinoxidilSpec::dose_mg>(dose_row(20)),
                                                    field<&OralMinoxidilSpec::activity>(activity_row),
                                                    field<&OralMinoxidilSpec::responder_share>(responders_row)});
constexpr auto topical_finasteride_rows = medicine_rows(
    std::array{field<&TopicalFinasterideSpec::percent>({.key = "percent",
                                                        .type = FieldType::number,
                                                        .lowest = 0,
                                                        .highest = 5,
                                                        .doc = "Strength of the solution, in percent."}),
               field<&TopicalFinasterideSpec::volume_ml>({.key = "volume",
                                                          .type = FieldType::number,
                                                          .lowest = 0,
                                                          .highest = 5,
                                                          .doc = "Of one application, in millilitres."})});
constexpr Field<MicroneedlingSpec> needling_rows[] = {
    field<&MicroneedlingSpec::day, MicroneedlingSpec>(first_row("Day of the first session.")),
    field<&MicroneedlingSpec::until, MicroneedlingSpec>(until_row),
    field<&MicroneedlingSpec::every_days, MicroneedlingSpec>(spacing_row),
    field<&MicroneedlingSpec::adherence, MicroneedlingSpec>(kept_row),
    field<&MicroneedlingSpec::needle_mm>({.key = "needle",
                                          .type = FieldType::number,
                                          .unit = "mm",
                                          .lowest = 0.1,
                                          .highest = 5,
                                          .doc = "Length of the needles; no effect of it on the wound is known."}),
    field<&MicroneedlingSpec::device>({.key = "device",
                                       .type = FieldType::choice,
                                       .choices = needle_devices,
                                       .doc = "What carries the needles; tells how deep a serum is carried."}),
    field<&MicroneedlingSpec::channels_per_cm2>(
        {.key = "channels",
         .type = FieldType::number,
         .unit = "1/cm2",
         .lowest = 1,
         .highest = 2000,
         .doc = "Channels that a session leaves; tells how much of a serum of the same day gets in."}),
    field<&MicroneedlingSpec::entry_speed>(entry_row),
    field<&MicroneedlingSpec::penetration>(
        {.key = "penetration",
         .type = FieldType::number,
         .lowest = 0,
         .highest = 100,
         .doc = "By how much more of a minoxidil solution acts that is rubbed in within hours of a session; 1 is no "
                "effect."}),
};
constexpr Field<ExosomeSerumSpec> serum_rows[] = {
    field<&ExosomeSerumSpec::day, ExosomeSerumSpec>(first_row("Day of the first session.")),
    field<&ExosomeSerumSpec::until, ExosomeSerumSpec>(until_row),
    field<&ExosomeSerumSpec::every_days, ExosomeSerumSpec>(spacing_row),
    field<&ExosomeSerumSpec::adherence, ExosomeSerumSpec>(kept_row),
    field<&ExosomeSerumSpec::product>({.key = "product",
                                       .type = FieldType::choice,
                                       .choices = skin::product_names,
                                       .doc = "Where it comes from; none is shown to work by standing here."}),
    field<&ExosomeSerumSpec::particles>({.key = "particles",
                                         .type = FieldType::number,
                                         .lowest = 0,
                                         .highest = 1e15,
                                         .doc = "On the label, in one session; what is not published is assumed."}),
    field<&ExosomeSerumSpec::volume_ml>({.key = "volume",
                                         .type = FieldType::number,
                                         .lowest = 0.1,
                                         .highest = 100,
                                         .doc = "Of one session, in millilitres."}),
    field<&ExosomeSerumSpec::area_cm2>({.key = "area",
                                        .type = FieldType::number,
                                        .unit = "cm2",
                                        .lowest = 1,
                                        .highest = 2000,
                                        .doc = "Over which it is spread."}),
    field<&ExosomeSerumSpec::injected_ml>({.key = "injected",
                                           .type = FieldType::number,
                                           .lowest = 0,
                                           .highest = 100,
                                           .doc = "Millilitres of the volume that are injected, at most all of it."}),
    field<&ExosomeSerumSpec::rub>({.key = "rub",
                                   .type = FieldType::choice,
                                   .choices = rubs,
                                   .doc = "Whether it is massaged in; massage fills the openings of follicles."}),
    field<&ExosomeSerumSpec::wash_hours>({.key = "wash_after",
                                          .type = FieldType::number,
                                          .lowest = 0,
                                          .highest = 240,
                                          .doc = "Hours from a session to the next wash."}),
    field<&ExosomeSerumSpec::protein_ug>({.key = "protein",
                                          .type = FieldType::number,
                                          .lowest = 0,
                                          .highest = 1e6,
                                          .doc = "Micrograms of soluble protein in one session; no product tells it."}),
    field<&ExosomeSerumSpec::protein_half>(
        {.key = "protein_half",
         .type = FieldType::number,
         .lowest = 1e-6,
         .highest = 1e6,
         .doc =
             "Micrograms per millilitre at half of what the proteins do; nobody knows it, they do nothing without."}),
    field<&ExosomeSerumSpec::protein_weight>({.key = "protein_weight",
                                              .type = FieldType::number,
                                              .lowest = 0,
                                              .highest = 1,
                                              .doc = "Of a full signal, what the proteins bring; with protein_half."}),
    field<&ExosomeSerumSpec::immune_share>(
        {.key = "immune",
         .type = FieldType::number,
         .lowest = 0,
         .highest = 1,
         .doc =
             "Share of an immune attack and of inflammation of the scalp that is held down while the film lies; nobody "
             "knows it, none without."}),
};
constexpr Field<PrpSpec> prp_rows[] = {
    field<&PrpSpec::day, PrpSpec>(first_row("Day of the first session.")),
    field<&PrpSpec::until, PrpSpec>(until_row),
    field<&PrpSpec::every_days, PrpSpec>(spacing_row),
    field<&PrpSpec::adherence, PrpSpec>(kept_row),
    field<&PrpSpec::entry_speed>(entry_row),
    field<&PrpSpec::anagen_prolongation>(prolongation_row),
};
constexpr Field<LowLevelLightSpec> light_rows[] = {
    field<&LowLevelLightSpec::day, LowLevelLightSpec>(first_row("Day of the first session.")),
    field<&LowLevelLightSpec::until, LowLevelLightSpec>(until_row),
    field<&LowLevelLightSpec::times_per_week>({.key = "times_per_week",
                                               .type = FieldType::integer,
                                               .lowest = 1,
                                               .highest = 7,
                                               .doc = "Sessions in a week, on days spread over it."}),
    field<&LowLevelLightSpec::adherence, LowLevelLightSpec>(kept_row),
    field<&LowLevelLightSpec::entry_speed>(entry_row),
    field<&LowLevelLightSpec::anagen_prolongation>(prolongation_row),
};
constexpr Field<CorrectionSpec> correction_rows[] = {
    field<&CorrectionSpec::day, CorrectionSpec>(first_row("Day of the first dose of what is lacking.")),
    field<&CorrectionSpec::deficiency>({.key = "deficiency",
                                        .type = FieldType::choice,
                                        .choices = deficiencies,
                                        .doc = "The kind of cause that it ends; the scenario has one."}),
    field<&CorrectionSpec::repletion_days>({.key = "repletion",
                                            .type = FieldType::number,
                                            .unit = "day",
                                            .lowest = 0,
                                            .highest = 730,
                                            .doc = "How long until the lack has ended; its effect fades from then "
                                                   "on."}),
};

constexpr auto baricitinib_rows = medicine_rows(std::array{field<&BaricitinibSpec::dose_mg>(dose_row(20))});
constexpr auto ritlecitinib_rows = medicine_rows(std::array{field<&RitlecitinibSpec::dose_mg>(dose_row(400))});

}  // namespace

template <>
std::span<const Field<FinasterideSpec>> fields<FinasterideSpec>() {
  return finasteride_rows;
}
template <>
std::span<const Field<DutasterideSpec>> fields<DutasterideSpec>() {
  return dutasteride_rows;
}
template <>
std::span<const Field<TopicalMinoxidilSpec>> fields<TopicalMinoxidilSpec>() {
  return topical_rows;
}
template <>
std::span<const Field<VehicleSpec>> fields<VehicleSpec>() {
  return vehicle_rows;
}
template <>
std::span<const Field<PlaceboSpec>> fields<PlaceboSpec>() {
  return placebo_rows;
}
template <>
std::span<const Field<OralMinoxidilSpec>> fields<OralMinoxidilSpec>() {
  return oral_rows;
}
template <>
std::span<const Field<TopicalFinasterideSpec>> fields<TopicalFinasterideSpec>() {
  return topical_finasteride_rows;
}
template <>
std::span<const Field<MicroneedlingSpec>> fields<MicroneedlingSpec>() {
  return needling_rows;
}
template <>
std::span<const Field<ExosomeSerumSpec>> fields<ExosomeSerumSpec>() {
  return serum_rows;
}
template <>
std::span<const Field<PrpSpec>> fields<PrpSpec>() {
  return prp_rows;
}
template <>
std::span<const Field<LowLevelLightSpec>> fields<LowLevelLightSpec>() {
  return light_rows;
}
template <>
std::span<const Field<CorrectionSpec>> fields<CorrectionSpec>() {
  return correction_rows;
}

template <>
std::span<const Field<BaricitinibSpec>> fields<BaricitinibSpec>() {
  return baricitinib_rows;
}
template <>
std::span<const Field<RitlecitinibSpec>> fields<RitlecitinibSpec>() {
  return ritlecitinib_rows;
}

}  // namespace anagen::scenario
