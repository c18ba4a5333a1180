#include "treatment/serum_session.hpp"

#include <algorithm>
#include <utility>

namespace anagen::treatment {

namespace {

/// Long enough for the openings of follicles to drain.
constexpr double followed_hours = 30 * 24.0;

skin::Session session_of(evidence::Lookup& lookup, const SerumUse& use, const skin::Application& usual) {
  skin::Session out;
  out.area_cm2 = use.area_cm2.value_or(usual.area_cm2);
  out.wash_hours = use.wash_hours.value_or(usual.wash_hours);
  out.layers = skin::layers(lookup);
  const double laid_ml = use.volume_ml.value_or(usual.volume_ml) - use.injected_ml;
  if (laid_ml > 0) {
    out.film = skin::Film{laid_ml, usual.drying_hours, skin::openings(lookup, use.rub)};
  }
  if (use.needles && out.film) {
    out.channels = skin::channels(lookup, *use.needles);
  }
  if (use.injected_ml > 0) {
    out.depots = skin::depots(lookup, use.injected_ml);
  }
  return out;
}

CarriedActive carried(const skin::Session& session, const skin::Active& active, double amount, double injected_share) {
  CarriedActive out;
  out.active = active;
  out.transport = skin::transport(
      session, active, {.applied = amount * (1 - injected_share), .injected = amount * injected_share}, followed_hours);
  out.reach = skin::reach_of(session, active, out.transport);
  return out;
}

}  // namespace

SerumSession carry(evidence::Lookup& lookup, const SerumUse& use) {
  const skin::Application usual = skin::usual_application(lookup);
  const skin::Product product = skin::product(use.product, lookup);
  SerumSession out;
  out.session = session_of(lookup, use, usual);
  out.label_particles = use.particles.value_or(product.label_particles.value_or(usual.particles));
  out.whole_vesicles = skin::whole_vesicles(product, out.label_particles);
  out.batch_potency = product.batch_potency;
  const double injected_share = use.injected_ml / use.volume_ml.value_or(usual.volume_ml);
  out.vesicles =
      carried(out.session, skin::vesicle_active(lookup, product.size.median_nm), out.whole_vesicles, injected_share);
  if (const auto protein_ug = use.protein_ug ? use.protein_ug : product.protein_ug) {
    out.proteins = carried(out.session, skin::protein_active(lookup), *protein_ug, injected_share);
  }
  out.unknown =
      use.needles ? skin::unknown_inputs(lookup, product, *use.needles) : skin::unknown_inputs(lookup, product);
  return out;
}

Errors problems_of(evidence::Lookup& lookup, const SerumUse& use) {
  const skin::Application usual = skin::usual_application(lookup);
  if (use.injected_ml > use.volume_ml.value_or(usual.volume_ml)) {
    return {{.path = "injected", .problem = "more is injected than there is", .allowed = "at most the volume"}};
  }
  return skin::problems_of(session_of(lookup, use, usual));
}

}  // namespace anagen::treatment
