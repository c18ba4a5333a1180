#pragma once

#include <array>
#include <string_view>

#include "anagen/scenario.hpp"
#include "scalp/person.hpp"

namespace anagen::scenario {

/// The personal numbers told in the results, in this order.
struct TraitName {
  std::string_view id;
  std::string_view label;
  std::string_view unit;
};
inline constexpr std::array<TraitName, 10> trait_names = {{
    {"follicles", "follicles on the scalp, vellus included", "follicles"},
    {"area", "hair-bearing area", "cm2"},
    {"density", "hairs that stand at the vertex", "1/cm2"},
    {"anagen_mean", "mean anagen at the occiput", "month"},
    {"telogen_rest_mean", "mean rest of a club before it loosens, at the occiput", "month"},
    {"diameter", "mean diameter of the terminal hairs", "um"},
    {"growth", "mean growth of the terminal hairs", "um/day"},
    {"age", "age on day 0", "year"},
    {"latitude", "latitude, south negative", "deg"},
    {"wash_every", "time between two washes", "day"},
}};

/// The numbers of one person, in the order of trait_names.
using TraitValues = std::array<double, trait_names.size()>;
[[nodiscard]] TraitValues traits_of(const PersonSpec& spec, const scalp::Person& person);

/// Whether a scenario gives the number to everybody.
[[nodiscard]] bool is_given(const Scenario& scenario, std::string_view trait);

/// Whether the results tell it: age, latitude and wash habit only where a cohort draws them.
[[nodiscard]] bool is_told(const Scenario& scenario, std::string_view trait);

}  // namespace anagen::scenario
