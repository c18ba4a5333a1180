#include "scenario/run/expectation.hpp"

#include <variant>

namespace anagen::scenario {

namespace {

template <class Spec>
constexpr bool on_the_scalp = false;
template <>
constexpr bool on_the_scalp<TopicalMinoxidilSpec> = true;
template <>
constexpr bool on_the_scalp<VehicleSpec> = true;
template <>
constexpr bool on_the_scalp<TopicalFinasterideSpec> = true;

template <class Spec>
bool is_on_the_scalp(const Spec& /*given*/) {
  return on_the_scalp<Spec>;
}
bool is_on_the_scalp(const ExosomeSerumSpec& serum) { return lies_on_the_scalp(serum); }

/// What is given on a day.
struct Given {
  bool anything = false;
  bool on_the_scalp = false;
};

Given given_on(std::span<const TreatmentSpec> treatments, std::int32_t day) {
  Given given;
  for (const TreatmentSpec& treatment : treatments) {
    std::visit(
        [&](const auto& one) {
          const bool now = day > one.day && (!one.until || day <= *one.until);
          given.anything = given.anything || now;
          given.on_the_scalp = given.on_the_scalp || (now && is_on_the_scalp(one));
        },
        treatment);
  }
  return given;
}

}  // namespace

bool lies_on_the_scalp(const ExosomeSerumSpec& serum) {
  return serum.injected_ml < serum.volume_ml.value_or(evidence::value_of("exosome.dose.volume", {}));
}

Expectation expectation_from(evidence::Lookup& lookup) {
  constexpr double percent = 0.01;
  return {percent * lookup("trial.expectation.readers"), percent * lookup("trial.expectation.vehicle")};
}

double expected_factor(const Expectation& expectation, std::span<const TreatmentSpec> treatments, std::int32_t day) {
  const Given given = given_on(treatments, day);
  return (given.anything ? 1 + expectation.of_readers : 1) * (given.on_the_scalp ? 1 + expectation.of_vehicle : 1);
}

double hope_at(std::span<const TreatmentSpec> treatments, std::int32_t day) {
  return given_on(treatments, day).anything ? 1 : 0;
}

}  // namespace anagen::scenario
