#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "anagen/results.hpp"
#include "anagen/treatments.hpp"
#include "cause/host.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"
#include "treatment/androgen_drugs.hpp"
#include "treatment/jak.hpp"
#include "treatment/minoxidil.hpp"

namespace anagen::scenario {

/// What the treatments of a scenario do, before anybody takes them; empty where no such medicine is taken.
struct Medicines {
  std::optional<treatment::Androgens> dht;
  std::optional<treatment::AndrogenDrug> finasteride;
  std::optional<treatment::AndrogenDrug> dutasteride;
  std::optional<treatment::MinoxidilLaw> minoxidil;
  treatment::MinoxidilAction minoxidil_action;
  std::optional<treatment::JakInhibitor> baricitinib;
  std::optional<treatment::JakInhibitor> ritlecitinib;
};

/// Asks only for the rows that the treatments need.
[[nodiscard]] Medicines medicines_from(evidence::Lookup& lookup, std::span<const TreatmentSpec> treatments);

/// What the treatments do to one person: the DHT of her scalp and her blood over that without them, one value a day of
/// the run, empty for 1 throughout; and what acts on every follicle.
struct Treated {
  std::vector<double> scalp_dht;
  std::vector<double> serum_dht;
  std::vector<double> suppression;  ///< of an immune attack, on each day of the run; empty: none
  follicle::Drive everywhere;
};
[[nodiscard]] Treated treat(const Medicines& medicines, std::span<const TreatmentSpec> treatments, std::uint64_t seed,
                            std::uint32_t subject, const cause::Calendar& calendar);

/// Whether anybody misses doses, so that what is taken differs between people.
[[nodiscard]] bool misses_doses(std::span<const TreatmentSpec> treatments);

/// A treatment as a lane above the charts.
[[nodiscard]] Happening happening_of(const TreatmentSpec& treatment, const cause::Calendar& calendar);

}  // namespace anagen::scenario
