#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "treatment/androgen_drugs.hpp"
#include "treatment/drug_amounts.hpp"
#include "treatment/enzyme.hpp"

namespace anagen::treatment {

/// Drugs in the body, the activity of both enzymes and DHT in serum, moved through time.
///
/// Steps depend on the time since the last dose alone: short while a tablet is absorbed, half an hour later. Only
/// + - * / and core/math in one order, so the bits are the same everywhere.
/// Source: docs/methods/medicines/dht.md, eq. 1-5 and "Steps".
class AndrogenSystem {
 public:
  /// No drug in the body, enzymes and DHT as untreated. Each step is cut into `cuts` equal parts, which only tests do.
  AndrogenSystem(const Androgens& androgens, std::span<const AndrogenDrug> drugs, int cuts = 1);

  /// A dose of one of the drugs enters the gut.
  void take(std::size_t drug, double mg);

  /// Lets time pass; not negative.
  void advance(double hours);

  [[nodiscard]] double type1_activity() const { return type1_.activity(); }  ///< 1 when untreated
  [[nodiscard]] double type2_activity() const { return type2_.activity(); }
  [[nodiscard]] double scalp_type1_activity() const { return apart_ ? scalp1_.activity() : type1_.activity(); }
  [[nodiscard]] double scalp_type2_activity() const { return apart_ ? scalp2_.activity() : type2_.activity(); }
  [[nodiscard]] double serum_dht() const { return serum_; }  ///< relative to untreated
  [[nodiscard]] const DrugAmounts& drug(std::size_t place) const { return drugs_[place].amounts; }

  /// Integrals over time since the last reset [hours].
  struct Integrals {
    double type1_activity = 0;
    double type2_activity = 0;
    double scalp_type1_activity = 0;
    double scalp_type2_activity = 0;
    double serum_dht = 0;
  };
  [[nodiscard]] const Integrals& integrals() const { return integrals_; }
  void reset_integrals() { integrals_ = {}; }

 private:
  /// A drug and how fast one microgram of it in the blood inactivates [1/h].
  struct Drug {
    DrugAmounts amounts;
    double type1_per_ug = 0;
    double type2_per_ug = 0;
    double scalp_ratio = 1;
  };

  [[nodiscard]] double step_hours() const;
  void step(double hours);

  Androgens androgens_;
  std::vector<Drug> drugs_;
  int cuts_ = 1;
  Enzyme type1_;
  Enzyme type2_;
  bool apart_ = false;  ///< whether some drug is not as much at the enzymes of the scalp as in the blood
  Enzyme scalp1_;
  Enzyme scalp2_;
  double serum_ = 1;
  double since_dose_ = 0;
  double kept_for_hours_ = 0;  ///< length of the step to which `kept_half_` belongs
  double kept_half_ = 1;       ///< share of the DHT that is left after half a step
  Integrals integrals_;
};

}  // namespace anagen::treatment
