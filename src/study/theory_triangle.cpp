#include <array>
#include <cmath>

#include "core/units.hpp"
#include "evidence/lookup.hpp"
#include "scalp/life.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

/// Sums over the classes of follicles of one head.
struct Sums {
  double follicles = 0;
  double shed_times_cycle = 0;
  double clubs = 0;  ///< resting, loose and held
  double shed_times_rest = 0;
};

Sums sums_of(const scalp::Person& person, const scalp::Head& head, std::int32_t days) {
  Sums out;
  for (std::size_t region = 0; region < scalp::region_count; ++region) {
    for (const scalp::Kind kind : {scalp::Kind::terminal, scalp::Kind::vellus}) {
      const follicle::GroupDescription& group = person.groups[scalp::Person::group_of(region, kind)];
      const follicle::DailyCounts& counts = head[region][static_cast<std::size_t>(kind)];
      double shed = 0;
      double clubs = 0;
      for (std::size_t day = 1; day <= static_cast<std::size_t>(days); ++day) {
        shed += static_cast<double>(counts.released[day]) / days;
        clubs += static_cast<double>(counts.in_phase[2][day] + counts.in_phase[3][day] + counts.held[day]) / days;
      }
      out.follicles += group.follicles;
      out.shed_times_cycle += shed * follicle::mean_cycle_days(group);
      out.clubs += clubs;
      out.shed_times_rest += shed * (group.law[2].mean_days + group.law[3].mean_days);
    }
  }
  return out;
}

}  // namespace

std::vector<Row> arithmetic_triangle(follicle::LawShelf& shelf) {
  constexpr double cycle_half = 0.01;
  constexpr double stock_half = 0.02;
  constexpr double years = 10;
  constexpr double all_detected = 1;
  const auto days = static_cast<std::int32_t>(years * days_per_year);
  std::vector<Row> rows;
  for (const std::string_view sex : {"woman", "man"}) {
    evidence::Lookup lookup({.sex = sex, .ancestry = "caucasian"});
    const scalp::Profile profile = scalp::profile_from(lookup);
    const scalp::Person person = scalp::draw_person(profile, {}, 1, 0, all_detected);
    const auto heads = scalp::live(person, scalp::everywhere(std::array{follicle::Drive{}}), days, shelf);
    const Sums sums = sums_of(person, heads.front(), days);
    // Relative error of the shed of ten years, Poisson; a share of follicles that shed ever again makes it smaller.
    const double error = std::sqrt(1 / (sums.shed_times_cycle / follicle::mean_cycle_days(person.groups[0]) * days));
    rows.push_back(must_row(sex, "shed_times_cycle_over_follicles", "1", 1, cycle_half,
                            sums.shed_times_cycle / sums.follicles, error));
    rows.push_back(
        must_row(sex, "clubs_over_shed_times_rest", "1", 1, stock_half, sums.clubs / sums.shed_times_rest, error));
  }
  return rows;
}

}  // namespace anagen::study
