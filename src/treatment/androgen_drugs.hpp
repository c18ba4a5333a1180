#pragma once

#include "evidence/lookup.hpp"

namespace anagen::treatment {

/// How a tablet comes and goes: absorbed from the gut, shared between blood and tissue, cleared from the blood.
///
/// Source: docs/methods/medicines/dht.md, eq. 1-3; evidence pk.*
struct Kinetics {
  double absorption_per_hour = 0;
  double clearance_l_per_hour = 0;   ///< in proportion to the concentration
  double saturable_ug_per_hour = 0;  ///< most that the saturable path clears; 0: there is none
  double half_saturation_ug_per_l = 1;
  double central_l = 1;
  double peripheral_l = 1;
  double exchange_l_per_hour = 0;
  double absorbed_share = 1;  ///< of a dose that ever reaches the blood; that of a tablet is in the volumes
};

/// A drug that inactivates 5-alpha-reductase for good, in mL/ng/h for each of its two types.
///
/// Source: docs/methods/medicines/dht.md, eq. 4; evidence pd.*.inactivation_*
struct AndrogenDrug {
  Kinetics kinetics;
  double inactivation_type1 = 0;
  double inactivation_type2 = 0;
  double scalp_ratio = 1;  ///< concentration at the enzymes of the scalp over that in the blood; 1 for tablets
};

[[nodiscard]] AndrogenDrug finasteride(evidence::Lookup& lookup);
[[nodiscard]] AndrogenDrug dutasteride(evidence::Lookup& lookup);

/// Finasteride rubbed into the scalp: the drug of the tablet, of which a small share passes slowly through the skin to
/// the blood, and past the follicles first. Source: docs/methods/medicines/topical_finasteride.md; evidence
/// pk.topical_finasteride.*, pd.topical_finasteride.local_ratio
[[nodiscard]] AndrogenDrug topical_finasteride(evidence::Lookup& lookup);

/// How enzyme and DHT are renewed, and which type of the enzyme makes how much of the DHT.
///
/// Source: docs/methods/medicines/dht.md, eq. 4-6; evidence pd.enzyme.*, pd.dht.*, pd.scalp_dht.*
struct Androgens {
  double type1_turnover_per_hour = 0;
  double type2_turnover_per_hour = 0;
  double dht_turnover_per_hour = 0;
  double serum_type2_share = 0;  ///< of the DHT in serum, from 0 to 1
  double scalp_type2_share = 0;  ///< of the DHT in scalp skin
};

[[nodiscard]] Androgens androgens(evidence::Lookup& lookup);

/// DHT in scalp skin relative to untreated, from the activities of both types (eq. 6).
[[nodiscard]] double scalp_dht(const Androgens& androgens, double type1_activity, double type2_activity);

}  // namespace anagen::treatment
