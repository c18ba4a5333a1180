#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/lookup.hpp"
#include "skin/vesicle_size.hpp"

namespace anagen::skin {

/// Where what is applied comes from. None of them is shown to work by being in this list.
enum class ProductKind : std::uint8_t { ptt6, adipose, placental, umbilical, dermal_papilla, plant };

inline constexpr std::array<std::string_view, 6> product_names = {"ptt6",      "adipose",        "placental",
                                                                  "umbilical", "dermal_papilla", "plant"};

[[nodiscard]] constexpr std::string_view name_of(ProductKind kind) {
  return product_names[static_cast<std::size_t>(kind)];
}

/// What one session of a product holds, as far as anybody has told: vesicles and soluble proteins, two actives.
///
/// Absent means that no number was published, never none; `unknown` names the rows that say what was looked for.
/// Source: docs/methods/skin/product.md; evidence exosome.product.*, exosome.dose.*
struct Product {
  ProductKind kind = ProductKind::ptt6;
  std::optional<double> label_particles;  ///< of one session, as counted on the label
  std::optional<double> protein_ug;       ///< soluble proteins of one session
  SizeLaw size;
  double count_purity = 1;       ///< vesicles per counted particle, in [0, 1]
  double storage_retention = 1;  ///< share of vesicles that are still whole, in [0, 1]
  double batch_potency = 1;      ///< of one vesicle; multiplies what it does, never how many there are
  std::vector<std::string> unknown;
};

[[nodiscard]] Product product(ProductKind kind, evidence::Lookup& lookup);

/// Whole vesicles among counted particles (eq. 1).
[[nodiscard]] double whole_vesicles(const Product& product, double particles);

/// How one session is applied unless the scenario says otherwise.
///
/// Source: evidence exosome.dose.*
struct Application {
  double particles = 0;  ///< counted, for a product without a number of its own: somebody's choice, not its content
  double volume_ml = 0;
  double volume_injected_ml = 0;
  double area_cm2 = 0;
  double drying_hours = 0;  ///< time constant of what still moves from the film
  double wash_hours = 0;    ///< from application to the wash
};

[[nodiscard]] Application usual_application(evidence::Lookup& lookup);

}  // namespace anagen::skin
