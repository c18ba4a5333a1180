#include "scenario/run/lives.hpp"

#include <algorithm>
#include <variant>

#include "scenario/run/expectation.hpp"

namespace anagen::scenario {

namespace {

template <class Spec>
bool is(const TreatmentSpec& treatment) {
  return std::holds_alternative<Spec>(treatment);
}

/// What is given on the days of a serum in its place.
template <class Spec>
TreatmentSpec in_place_of(const ExosomeSerumSpec& serum) {
  Spec out;
  out.day = serum.day;
  out.until = serum.until;
  out.adherence = serum.adherence;
  out.every_days = serum.every_days;
  out.times_per_day = 1;
  return out;
}

/// The serum without what is in it: a solution on the scalp, or nothing but the injections.
TreatmentSpec vehicle_of(const ExosomeSerumSpec& serum) {
  return lies_on_the_scalp(serum) ? in_place_of<VehicleSpec>(serum) : in_place_of<PlaceboSpec>(serum);
}

/// What of a treatment is left in a life; nothing when it is not given there.
std::optional<TreatmentSpec> left_of(const TreatmentSpec& treatment, Life life) {
  const bool needles = is<MicroneedlingSpec>(treatment);
  const auto* const serum = std::get_if<ExosomeSerumSpec>(&treatment);
  switch (life) {
    case Life::actual:
      return treatment;
    case Life::undisturbed:
    case Life::untreated:
      return std::nullopt;
    case Life::vehicle:
      return serum != nullptr ? std::optional(vehicle_of(*serum)) : std::nullopt;
    case Life::needling:
      return needles ? std::optional(treatment) : std::nullopt;
    case Life::needling_vehicle:
      return serum != nullptr ? std::optional(vehicle_of(*serum)) : left_of(treatment, Life::needling);
    case Life::co_treatment:
      return serum == nullptr && !needles ? std::optional(treatment) : std::nullopt;
    case Life::vehicle_instead:
      return serum != nullptr ? vehicle_of(*serum) : treatment;
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Life life) {
  switch (life) {
    case Life::actual:
      return "actual";
    case Life::undisturbed:
      return "undisturbed";
    case Life::untreated:
      return "untreated";
    case Life::vehicle:
      return "vehicle";
    case Life::needling:
      return "needling";
    case Life::needling_vehicle:
      return "needling_vehicle";
    case Life::co_treatment:
      return "co_treatment";
    case Life::vehicle_instead:
      return "vehicle_instead";
  }
  return {};
}

std::vector<Life> lives_of(const Scenario& scenario, bool twins) {
  std::vector<Life> lives = {Life::actual};
  if (!twins) {
    return lives;
  }
  lives.push_back(Life::undisturbed);
  const std::vector<TreatmentSpec>& given = scenario.treatments;
  if (!given.empty()) {
    lives.push_back(Life::untreated);
  }
  const bool needled = std::ranges::any_of(given, is<MicroneedlingSpec>);
  const bool serum = std::ranges::any_of(given, is<ExosomeSerumSpec>);
  if (serum) {
    lives.push_back(Life::vehicle);
  }
  if (needled && !std::ranges::all_of(given, is<MicroneedlingSpec>)) {
    lives.push_back(Life::needling);
  }
  if (needled && serum) {
    lives.push_back(Life::needling_vehicle);
  }
  if (serum && !given_in(Life::co_treatment, given).empty()) {
    lives.push_back(Life::co_treatment);
  }
  return lives;
}

std::vector<TreatmentSpec> given_in(Life life, std::span<const TreatmentSpec> treatments) {
  std::vector<TreatmentSpec> out;
  for (const TreatmentSpec& treatment : treatments) {
    if (auto left = left_of(treatment, life)) {
      out.push_back(*std::move(left));
    }
  }
  return out;
}

std::optional<std::size_t> place_of(std::span<const Life> lives, Life life) {
  const auto found = std::ranges::find(lives, life);
  return found == lives.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - lives.begin()));
}

}  // namespace anagen::scenario
