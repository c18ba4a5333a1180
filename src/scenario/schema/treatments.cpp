#include "scenario/schema/treatments.hpp"

#include <array>

#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr double most_times = 4;
constexpr double rarest_days = 30;
constexpr double least_adherence = 0.01;

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
                                                        .doc = "Of one application, in millilitres."})});
constexpr auto vehicle_rows = medicine_rows(std::array<Field<VehicleSpec>, 0>{});
constexpr auto placebo_rows = medicine_rows(std::array<Field<PlaceboSpec>, 0>{});
constexpr auto oral_rows = medicine_rows(std::array{field<&OralMinoxidilSpec::dose_mg>(dose_row(20))});

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
std::span<const Field<BaricitinibSpec>> fields<BaricitinibSpec>() {
  return baricitinib_rows;
}
template <>
std::span<const Field<RitlecitinibSpec>> fields<RitlecitinibSpec>() {
  return ritlecitinib_rows;
}

}  // namespace anagen::scenario
