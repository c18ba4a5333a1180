#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace anagen {

/// From when until when somebody is treated, and how faithfully.
struct TreatedDaysSpec {
  std::int32_t day = 0;               ///< of the first dose or session
  std::optional<std::int32_t> until;  ///< first day without; absent: still going on when the run ends
  double adherence = 1;               ///< share of the doses or sessions that are taken, in (0, 1]

  friend bool operator==(const TreatedDaysSpec&, const TreatedDaysSpec&) = default;
};

/// When a medicine is taken, and how faithfully.
struct MedicineSpec : TreatedDaysSpec {
  std::int32_t times_per_day = 1;
  std::int32_t every_days = 1;

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
  double volume_ml = 1;        ///< of one application
  double activity = 1;         ///< of the sulphotransferase of the scalp; 1 = the middle responder, 0 = none
  double responder_share = 1;  ///< share of people in whom it acts at all; who does is drawn

  friend bool operator==(const TopicalMinoxidilSpec&, const TopicalMinoxidilSpec&) = default;
};

/// Minoxidil by mouth.
struct OralMinoxidilSpec : MedicineSpec {
  double dose_mg = 2.5;
  double activity = 1;         ///< of the sulphotransferase of the scalp; 1 = the middle responder, 0 = none
  double responder_share = 1;  ///< share of people in whom it acts at all; who does is drawn

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

/// Finasteride as a solution on the scalp.
struct TopicalFinasterideSpec : MedicineSpec {
  TopicalFinasterideSpec() { times_per_day = 2; }

  double percent = 0.25;
  double volume_ml = 1;  ///< of one application

  friend bool operator==(const TopicalFinasterideSpec&, const TopicalFinasterideSpec&) = default;
};

/// Sessions a month apart unless told otherwise.
struct SessionsSpec : TreatedDaysSpec {
  std::int32_t every_days = 30;

  friend bool operator==(const SessionsSpec&, const SessionsSpec&) = default;
};

/// Needles through the scalp with nothing on them.
struct MicroneedlingSpec : SessionsSpec {
  double needle_mm = 1.5;
  std::string device = "pen";              ///< pen, stamp, roller; a roller bends away and goes less deep
  std::optional<double> channels_per_cm2;  ///< left by a session; matters to what is laid on
  std::optional<double> entry_speed;  ///< of the clocks of resting and empty follicles at full strength; 1 = no effect
  std::optional<double> penetration;  ///< on minoxidil that is rubbed in soon after; 1 = no effect

  friend bool operator==(const MicroneedlingSpec&, const MicroneedlingSpec&) = default;
};

/// A serum or conditioned medium with vesicles: laid on, rubbed in or injected, and through the channels of a
/// microneedling of the same day. A number that is absent and that nobody knows is left out, and told as unknown.
struct ExosomeSerumSpec : SessionsSpec {
  std::string product = "ptt6";        ///< ptt6, adipose, placental, umbilical, dermal_papilla, plant
  std::optional<double> particles;     ///< of one session, as counted on the label
  std::optional<double> volume_ml;     ///< of one session
  std::optional<double> area_cm2;      ///< over which it is spread
  double injected_ml = 0;              ///< of the volume
  std::string rub = "massaged";        ///< massaged, laid_on
  std::optional<double> wash_hours;    ///< from the session to the next wash
  std::optional<double> protein_ug;    ///< soluble proteins of one session
  std::optional<double> protein_half;  ///< [ug/mL] at half of what they do; unknown, off when absent
  std::optional<double> immune_share;  ///< of an immune attack or inflammation that is held down while the film lies;
                                       ///< unknown, off when absent
  double protein_weight = 0.4;         ///< of a full signal, what soluble proteins bring; used with `protein_half`

  friend bool operator==(const ExosomeSerumSpec&, const ExosomeSerumSpec&) = default;
};

/// Injections of platelet-rich plasma.
struct PrpSpec : SessionsSpec {
  std::optional<double> entry_speed;          ///< of the clocks of resting and empty follicles; 1 = no effect
  std::optional<double> anagen_prolongation;  ///< mean length of anagen over that before; 1 = no effect

  friend bool operator==(const PrpSpec&, const PrpSpec&) = default;
};

/// Red light from a comb or cap.
struct LowLevelLightSpec : TreatedDaysSpec {
  std::int32_t times_per_week = 3;
  std::optional<double> entry_speed;          ///< of the clocks of resting and empty follicles; 1 = no effect
  std::optional<double> anagen_prolongation;  ///< mean length of anagen over that before; 1 = no effect

  friend bool operator==(const LowLevelLightSpec&, const LowLevelLightSpec&) = default;
};

/// A lack is made good: the cause named ends in the treated life alone.
struct CorrectionSpec : TreatedDaysSpec {
  std::string deficiency = "iron_deficiency";  ///< kind of a cause of the scenario
  std::optional<double> repletion_days;        ///< until the lack has ended

  friend bool operator==(const CorrectionSpec&, const CorrectionSpec&) = default;
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

using TreatmentSpec =
    std::variant<FinasterideSpec, DutasterideSpec, TopicalMinoxidilSpec, OralMinoxidilSpec, VehicleSpec, PlaceboSpec,
                 TopicalFinasterideSpec, MicroneedlingSpec, PrpSpec, LowLevelLightSpec, CorrectionSpec, BaricitinibSpec,
                 RitlecitinibSpec, ExosomeSerumSpec>;

}  // namespace anagen
