#include <array>
#include <cmath>

#include "evidence/lookup.hpp"
#include "scalp/life.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

/// Third and fourth moments of a sample about its mean, in units of its standard deviation.
struct Shape {
  double skewness = 0;
  double kurtosis = 0;

  /// Sarle's coefficient; above 5/9, that of a uniform law, a sample looks like two peaks.
  [[nodiscard]] double bimodality() const { return (skewness * skewness + 1) / kurtosis; }
};

Shape shape_of(std::span<const double> values) {
  const Moments moments = moments_of(values);
  Shape out;
  for (const double value : values) {
    const double z = (value - moments.mean) / moments.sd;
    out.skewness += z * z * z / moments.n;
    out.kurtosis += z * z * z * z / moments.n;
  }
  return out;
}

/// Diameters of the hairs that stand on a square centimetre of a woman's front at the start of a run [um].
std::vector<double> diameters_of(const scalp::Person& person, follicle::LawShelf& shelf) {
  constexpr double area_cm2 = 1;
  const auto patch = scalp::patch(person, scalp::everywhere(std::array{follicle::Drive{}})[0], 1,
                                  static_cast<std::size_t>(scalp::Region::frontal), area_cm2, shelf);
  std::vector<double> out;
  for (const follicle::FollicleTrace& trace : patch.front()) {
    for (const follicle::Hair& hair : trace.hairs) {
      if (follicle::present(hair, 0)) {
        out.push_back(static_cast<double>(hair.diameter_um));
      }
    }
  }
  return out;
}

/// A row that must lie between 0 and `hi`.
Row at_most(std::string_view measure, double hi, const Moments& moments) {
  Row row = must_row("normal women", measure, "1", 0, hi, moments.mean, moments.mean_error());
  row.expected.reset();
  row.lo = 0;
  row.weight = Weight::should;
  return row;
}

}  // namespace

std::vector<Row> diameters_of_women(follicle::LawShelf& shelf) {
  constexpr std::uint32_t women = 60;
  constexpr double thin_below_um = 30;  // rakowska_2009_trichoscopy
  constexpr double two_peaks = 5.0 / 9;
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  const scalp::Profile profile = scalp::profile_from(lookup);
  std::vector<double> bimodality;
  std::vector<double> skewness;
  for (std::uint32_t subject = 0; subject < women; ++subject) {
    std::vector<double> thick;
    for (const double um : diameters_of(scalp::draw_person(profile, {}, 1, subject, 1), shelf)) {
      if (um >= thin_below_um) {
        thick.push_back(um);
      }
    }
    const Shape shape = shape_of(thick);
    bimodality.push_back(shape.bimodality());
    skewness.push_back(std::abs(shape.skewness));
  }
  std::vector<Row> rows = {at_most("bimodality_of_diameter", two_peaks, moments_of(bimodality)),
                           at_most("skewness_of_diameter", 1, moments_of(skewness))};
  rows[1].lo.reset();
  rows[1].hi.reset();
  rows[1].weight = Weight::inform;
  rows[0].note = "Sarle's coefficient of the hairs of 30 um and more; 5/9 is a uniform law";
  rows[1].note = "size of the skewness; one symmetric peak was seen, no figure given";
  return rows;
}

}  // namespace anagen::study
