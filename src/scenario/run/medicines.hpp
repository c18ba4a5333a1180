#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "anagen/results.hpp"
#include "anagen/treatments.hpp"
#include "cause/host.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"
#include "scalp/person.hpp"
#include "scenario/run/serums.hpp"
#include "treatment/androgen_drugs.hpp"
#include "treatment/jak.hpp"
#include "treatment/minoxidil.hpp"
#include "treatment/sessions.hpp"

namespace anagen::scenario {

/// What the treatments of a scenario do, before anybody takes them; empty where no such medicine is taken.
struct Medicines {
  std::optional<treatment::Androgens> dht;
  std::optional<treatment::AndrogenDrug> finasteride;
  std::optional<treatment::AndrogenDrug> dutasteride;
  std::optional<treatment::AndrogenDrug> topical_finasteride;
  std::optional<treatment::MinoxidilLaw> minoxidil;
  treatment::MinoxidilAction minoxidil_action;
  std::optional<treatment::SessionLaw> needling;
  treatment::NeedlingSize needling_size;
  std::optional<treatment::SessionLaw> prp;
  treatment::EntryAction prp_action;
  std::optional<treatment::LightLaw> light;
  treatment::EntryAction light_action;
  std::optional<treatment::JakInhibitor> baricitinib;
  std::optional<treatment::JakInhibitor> ritlecitinib;
  std::optional<Serums> serums;
};

/// Asks only for the rows that the treatments need.
[[nodiscard]] Medicines medicines_from(evidence::Lookup& lookup, std::span<const TreatmentSpec> treatments);

/// What the treatments do to one person: the DHT of her scalp and her blood over that without them, one value a day of
/// the run, empty for 1 throughout; and what acts on every follicle, to be joined in one call.
struct Treated {
  std::vector<double> scalp_dht;
  std::vector<double> serum_dht;
  std::vector<follicle::Drive> everywhere;
  std::array<std::vector<follicle::Drive>, scalp::kind_count> by_kind;  ///< what acts on one kind of follicle alone
  std::vector<double> suppression;  ///< of an immune attack, on each day of the run; empty: none
  std::vector<double> calmed;       ///< of inflammation of the scalp, what is left on each day; empty: all of it
};

/// Who is treated: her dice, and what her causes leave of the response to minoxidil (empty: all of it).
struct Patient {
  std::uint64_t seed = 0;
  std::uint32_t subject = 0;
  std::span<const double> minoxidil_left = {};
};

/// `medicines` knows all of `treatments`, and may know more.
[[nodiscard]] Treated treat(const Medicines& medicines, std::span<const TreatmentSpec> treatments,
                            const Patient& patient, const cause::Calendar& calendar);

/// The days of each kind of session of the serums, for one person; in the order of `serums.kinds`.
[[nodiscard]] SessionDays serum_days(const Serums& serums, std::span<const TreatmentSpec> treatments,
                                     const Patient& patient, const cause::Calendar& calendar);

/// Whether chance makes the same treatments differ between people: doses are missed, or not everybody responds.
[[nodiscard]] bool differs_between_people(std::span<const TreatmentSpec> treatments);

/// A treatment as a lane above the charts.
[[nodiscard]] Happening happening_of(const TreatmentSpec& treatment, const cause::Calendar& calendar);

}  // namespace anagen::scenario
