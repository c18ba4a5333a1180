#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "follicle/description.hpp"
#include "scenario/run/world.hpp"

namespace anagen::scenario {

/// The arms that are lived; `untreated` equals `actual` as long as no treatment exists and is told by copying.
inline constexpr std::size_t lived_arms = 2;

/// The personal numbers told in the results, in this order.
struct TraitName {
  std::string_view id;
  std::string_view label;
  std::string_view unit;
};
inline constexpr std::array<TraitName, 7> trait_names = {{
    {"follicles", "follicles on the scalp, vellus included", "follicles"},
    {"area", "hair-bearing area", "cm2"},
    {"density", "hairs that stand at the vertex", "1/cm2"},
    {"anagen_mean", "mean anagen at the occiput", "month"},
    {"telogen_rest_mean", "mean rest of a club before it loosens, at the occiput", "month"},
    {"diameter", "mean diameter of the terminal hairs", "um"},
    {"growth", "mean growth of the terminal hairs", "um/day"},
}};

/// Everything that one subject contributes.
struct SubjectResult {
  std::array<std::vector<std::vector<double>>, lived_arms> values;  ///< [arm][line][visit]
  std::array<double, trait_names.size()> traits{};
  std::array<double, scalp::region_count> region_area_cm2{};
};

/// Lives subject number `subject` in every arm and reads her with every instrument.
[[nodiscard]] SubjectResult run_subject(const World& world, std::uint32_t subject, follicle::LawShelf& shelf);

}  // namespace anagen::scenario
