#include "skin/product.hpp"

namespace anagen::skin {

namespace {

/// The number of a product, or the name of the row that says why there is none.
std::optional<double> told(evidence::Lookup& lookup, ProductKind kind, std::string_view what,
                           std::vector<std::string>& unknown) {
  const std::string id = "exosome.product." + std::string(name_of(kind)) + "." + std::string(what);
  if (lookup.knows(id)) {
    return lookup(id);
  }
  unknown.push_back("obs." + id);
  return std::nullopt;
}

}  // namespace

Product product(ProductKind kind, evidence::Lookup& lookup) {
  Product out;
  out.kind = kind;
  out.label_particles = told(lookup, kind, "particles", out.unknown);
  out.protein_ug = told(lookup, kind, "protein", out.unknown);
  out.size = size_law(lookup);
  out.count_purity = lookup("exosome.dose.count_purity");
  out.storage_retention = lookup("exosome.dose.storage_retention");
  out.batch_potency = lookup("exosome.dose.batch_potency");
  return out;
}

double whole_vesicles(const Product& product, double particles) {
  return particles * product.count_purity * product.storage_retention;
}

Application usual_application(evidence::Lookup& lookup) {
  return {.particles = lookup("exosome.dose.particles"),
          .volume_ml = lookup("exosome.dose.volume"),
          .volume_injected_ml = lookup("exosome.dose.volume_injected"),
          .area_cm2 = lookup("exosome.dose.area"),
          .drying_hours = lookup("exosome.dose.drying_time"),
          .wash_hours = lookup("exosome.dose.wash_delay")};
}

}  // namespace anagen::skin
