#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cause/androgens.hpp"
#include "cause/cause.hpp"
#include "core/error.hpp"
#include "evidence/lookup.hpp"
#include "follicle/vessel.hpp"
#include "scalp/person.hpp"
#include "scalp/units.hpp"
#include "scenario/run/expectation.hpp"
#include "scenario/run/lives.hpp"
#include "scenario/run/medicines.hpp"
#include "scenario/run/plan.hpp"
#include "scenario/run/readers/readers.hpp"

namespace anagen::scenario {

/// What is asked of a run; the rest is not computed. As it stands: everything.
struct Ask {
  std::optional<std::vector<std::string>> measures;  ///< ids; criteria of the cohort are read in any case
  bool twins = true;                                 ///< whether lives beside `actual` are led
  std::optional<std::vector<Life>> lives;            ///< these alone, `actual` first
  std::vector<std::uint32_t> enrolled;               ///< numbers of those who are enrolled; empty: they are screened
};

/// What all subjects of a run share: every number resolved, nothing drawn yet. Read-only while subjects run.
struct World {
  Scenario scenario;
  Plan plan;
  std::vector<Life> lives;                          ///< that are led, `actual` first
  std::vector<std::vector<TreatmentSpec>> courses;  ///< of treatment, in each
  scalp::Profile profile;
  scalp::UnitProfile units;
  scalp::Given given;
  double detected = 1;       ///< share of standing hairs that the instrument behind scalp.density.visible reads
  cause::Calendar calendar;  ///< of what is told: from the start of the lead-in to the last day
  /// Days that are lived: those of the calendar, and as many more as an instrument looks ahead of its visit. A hair is
  /// followed to the end of its stay only within them.
  std::int32_t horizon_days = 0;
  cause::SeasonPrior season;
  std::optional<cause::AndrogenPrior> androgens;              ///< of a scenario with `[androgens]`
  std::array<double, scalp::region_count> androgen_region{};  ///< sensitivity of a region over that of the vertex
  Medicines medicines;
  /// What is given in each life does to everybody alike; null where chance differs between people.
  std::vector<std::shared_ptr<const Treated>> treated;
  Expectation expectation;                             ///< of a scenario with treatments
  std::vector<cause::Prior> causes;                    ///< one for each of the scenario
  std::vector<std::optional<cause::Prior>> corrected;  ///< as it is in the treated life, where a treatment ends it
  std::vector<cause::ScalpField> fields;  ///< of the whole scalp, region by region; empty without alopecia areata
  std::vector<Reader> instruments;        ///< one for each of the scenario
  follicle::VesselLaw vessels;
  double break_stress_mpa = 0;
  std::vector<evidence::UsedRow> used;

  /// Day of the run of a scenario day.
  [[nodiscard]] std::int32_t run_day(std::int32_t scenario_day) const { return scenario_day - calendar.first_day; }

  /// The calendar of what is lived.
  [[nodiscard]] cause::Calendar lived() const { return {calendar.day_zero, calendar.first_day, horizon_days}; }
};

/// The numbers for the person of a scenario, with its `[parameters]` laid over the tables.
[[nodiscard]] evidence::Lookup lookup_of(const Scenario& scenario);

/// Resolves a scenario against the evidence.
///
/// Errors: Fault::input when a number is missing for such a person.
[[nodiscard]] Expected<World> make_world(const Scenario& scenario, const Ask& ask = {});

}  // namespace anagen::scenario
