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

}  // namespace

Expectation expectation_from(evidence::Lookup& lookup) {
  constexpr double percent = 0.01;
  return {percent * lookup("trial.expectation.readers"), percent * lookup("trial.expectation.vehicle")};
}

double expected_factor(const Expectation& expectation, std::span<const TreatmentSpec> treatments, std::int32_t day) {
  bool taken = false;
  bool applied = false;
  for (const TreatmentSpec& treatment : treatments) {
    std::visit(
        [&]<class Spec>(const Spec& given) {
          const bool now = day > given.day && (!given.until || day <= *given.until);
          taken = taken || now;
          applied = applied || (now && on_the_scalp<Spec>);
        },
        treatment);
  }
  return (taken ? 1 + expectation.of_readers : 1) * (applied ? 1 + expectation.of_vehicle : 1);
}

}  // namespace anagen::scenario
