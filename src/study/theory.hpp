#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "follicle/description.hpp"
#include "study/moments.hpp"
#include "study/row.hpp"

namespace anagen::study {

/// A check of the engine against theory or against a published model; its id is that of the row in
/// docs/guide/validation.md.
struct TheoryCheck {
  std::string_view id;
  std::string_view title;
  std::vector<Row> (*rows)(follicle::LawShelf& shelf);
};

/// Every check, in the order of the dossier.
[[nodiscard]] std::span<const TheoryCheck> theory_checks();

std::vector<Row> mean_field_cycle(follicle::LawShelf& shelf);        ///< R01
std::vector<Row> stochastic_cycle(follicle::LawShelf& shelf);        ///< R02
std::vector<Row> male_vertex(follicle::LawShelf& shelf);             ///< R03
std::vector<Row> small_patch(follicle::LawShelf& shelf);             ///< R04
std::vector<Row> fourteen_years(follicle::LawShelf& shelf);          ///< R05
std::vector<Row> diameters_of_women(follicle::LawShelf& shelf);      ///< R25
std::vector<Row> plucked_crown(follicle::LawShelf& shelf);           ///< R27
std::vector<Row> arithmetic_triangle(follicle::LawShelf& shelf);     ///< R28
std::vector<Row> renewal_theory(follicle::LawShelf& shelf);          ///< M01
std::vector<Row> binomial_law(follicle::LawShelf& shelf);            ///< M02
std::vector<Row> stationary_start(follicle::LawShelf& shelf);        ///< M03
std::vector<Row> haircut_law(follicle::LawShelf& shelf);             ///< M04
std::vector<Row> sign_battery(follicle::LawShelf& shelf);            ///< M05
std::vector<Row> narrow_or_shocked(follicle::LawShelf& shelf);       ///< M06
std::vector<Row> mean_or_variance(follicle::LawShelf& shelf);        ///< M07
std::vector<Row> repeated_counts(follicle::LawShelf& shelf);         ///< M08
std::vector<Row> independent_neighbours(follicle::LawShelf& shelf);  ///< M09

/// A row that must hold and was fitted to nothing, with a band of `half` around `expected`.
[[nodiscard]] Row must_row(std::string_view arm, std::string_view measure, std::string_view unit, double expected,
                           double half, double simulated, double mc_error);

/// Cycles of the automaton literature: anagen, telogen and an empty interval in every cycle [months].
struct ThreePhases {
  double anagen = 0;
  double telogen = 0;
  double latency = 0;

  [[nodiscard]] double cycle() const { return anagen + telogen + latency; }
};
inline constexpr ThreePhases short_cycle = {3.6, 2.4, 2.0};  // halloy_2002_meanfield
inline constexpr ThreePhases normal_vertex = {16, 1.6, 4};   // gilmore_2010_automaton

/// A class of follicles with such a cycle: nothing between anagen and telogen, no club waits or is held.
[[nodiscard]] follicle::GroupDescription three_phase_group(const ThreePhases& months, double days_per_month,
                                                           random::LawShape shape, double cv, std::int32_t follicles);

/// Share of a class in each phase at the end of `day` of an undisturbed run.
[[nodiscard]] std::vector<double> phase_shares(const follicle::CompiledGroup& group, std::int32_t day);

}  // namespace anagen::study
