#include "treatment/androgen_drugs.hpp"

namespace anagen::treatment {

AndrogenDrug finasteride(evidence::Lookup& lookup) {
  AndrogenDrug drug;
  drug.kinetics.absorption_per_hour = lookup("pk.finasteride.ka");
  drug.kinetics.clearance_l_per_hour = lookup("pk.finasteride.cl");
  drug.kinetics.central_l = lookup("pk.finasteride.vc");
  drug.kinetics.peripheral_l = lookup("pk.finasteride.vp");
  drug.kinetics.exchange_l_per_hour = lookup("pk.finasteride.q");
  drug.inactivation_type1 = lookup("pd.finasteride.inactivation_type1");
  drug.inactivation_type2 = lookup("pd.finasteride.inactivation_type2");
  return drug;
}

AndrogenDrug dutasteride(evidence::Lookup& lookup) {
  AndrogenDrug drug;
  drug.kinetics.absorption_per_hour = lookup("pk.dutasteride.ka");
  drug.kinetics.clearance_l_per_hour = lookup("pk.dutasteride.cl_linear");
  drug.kinetics.saturable_ug_per_hour = lookup("pk.dutasteride.vmax");
  drug.kinetics.half_saturation_ug_per_l = lookup("pk.dutasteride.km");
  drug.kinetics.central_l = lookup("pk.dutasteride.vc");
  drug.kinetics.peripheral_l = lookup("pk.dutasteride.vp");
  drug.kinetics.exchange_l_per_hour = lookup("pk.dutasteride.q");
  drug.inactivation_type1 = lookup("pd.dutasteride.inactivation_type1");
  drug.inactivation_type2 = lookup("pd.dutasteride.inactivation_type2");
  return drug;
}

AndrogenDrug topical_finasteride(evidence::Lookup& lookup) {
  AndrogenDrug drug = finasteride(lookup);
  drug.kinetics.absorption_per_hour = lookup("pk.topical_finasteride.ka");
  drug.kinetics.absorbed_share = lookup("pk.topical_finasteride.absorbed_share");
  drug.scalp_ratio = lookup("pd.topical_finasteride.local_ratio");
  return drug;
}

Androgens androgens(evidence::Lookup& lookup) {
  Androgens out;
  out.type1_turnover_per_hour = lookup("pd.enzyme.type1_turnover");
  out.type2_turnover_per_hour = lookup("pd.enzyme.type2_turnover");
  out.dht_turnover_per_hour = lookup("pd.dht.kout");
  out.serum_type2_share = lookup("pd.dht.type2_share");
  out.scalp_type2_share = lookup("pd.scalp_dht.type2_share");
  return out;
}

double scalp_dht(const Androgens& androgens, double type1_activity, double type2_activity) {
  return type1_activity + androgens.scalp_type2_share * (type2_activity - type1_activity);
}

}  // namespace anagen::treatment
