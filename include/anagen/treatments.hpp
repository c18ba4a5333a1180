#pragma once

#include <cstdint>
#include <optional>
#include <variant>

namespace anagen {

/// When a medicine is taken, and how faithfully.
struct MedicineSpec {
  std::int32_t day = 0;               ///< of the first dose
  std::optional<std::int32_t> until;  ///< first day without; absent: still taken when the run ends
  std::int32_t times_per_day = 1;
  std::int32_t every_days = 1;
  double adherence = 1;  ///< share of the doses that are taken, in (0, 1]

  friend bool operator==(const MedicineSpec&, const MedicineSpec&) = default;
};

/// Finasteride by mouth.
struct FinasterideSpec : MedicineSpec {
  double dose_mg = 1;

  friend bool operator==(const FinasterideSpec&, const FinasterideSpec&) = default;
};

/// Dutasteride by mouth.
struct DutasterideSpec : MedicineSpec {
  double dose_mg = 0.5;

  friend bool operator==(const DutasterideSpec&, const DutasterideSpec&) = default;
};

/// Minoxidil as a solution or foam on the scalp.
struct TopicalMinoxidilSpec : MedicineSpec {
  TopicalMinoxidilSpec() { times_per_day = 2; }

  double percent = 5;
  double volume_ml = 1;  ///< of one application

  friend bool operator==(const TopicalMinoxidilSpec&, const TopicalMinoxidilSpec&) = default;
};

/// Minoxidil by mouth.
struct OralMinoxidilSpec : MedicineSpec {
  double dose_mg = 2.5;

  friend bool operator==(const OralMinoxidilSpec&, const OralMinoxidilSpec&) = default;
};

/// The solution or foam of a trial without what should act.
struct VehicleSpec : MedicineSpec {
  VehicleSpec() { times_per_day = 2; }

  friend bool operator==(const VehicleSpec&, const VehicleSpec&) = default;
};

/// The tablet of a trial without what should act.
struct PlaceboSpec : MedicineSpec {
  friend bool operator==(const PlaceboSpec&, const PlaceboSpec&) = default;
};

/// Baricitinib by mouth, a JAK inhibitor.
struct BaricitinibSpec : MedicineSpec {
  double dose_mg = 4;

  friend bool operator==(const BaricitinibSpec&, const BaricitinibSpec&) = default;
};

/// Ritlecitinib by mouth, an inhibitor of JAK3.
struct RitlecitinibSpec : MedicineSpec {
  double dose_mg = 50;

  friend bool operator==(const RitlecitinibSpec&, const RitlecitinibSpec&) = default;
};

using TreatmentSpec = std::variant<FinasterideSpec, DutasterideSpec, TopicalMinoxidilSpec, OralMinoxidilSpec,
                                   VehicleSpec, PlaceboSpec, BaricitinibSpec, RitlecitinibSpec>;

}  // namespace anagen
