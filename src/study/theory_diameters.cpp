#include <array>
#include <cmath>

#include "evidence/lookup.hpp"
#include "scalp/life.hpp"
#include "study/dip.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

/// Third moment of a sample about its mean, in units of its standard deviation.
double skewness_of(std::span<const double> values) {
  const Moments moments = moments_of(values);
  double skewness = 0;
  for (const double value : values) {
    const double z = (value - moments.mean) / moments.sd;
    skewness += z * z * z / moments.n;
  }
  return skewness;
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

/// A row of the mean over women, without a band.
Row shown(std::string_view measure, const Moments& moments, std::string_view note) {
  Row row = must_row("normal women", measure, "1", 0, 0, moments.mean, moments.mean_error());
  row.expected.reset();
  row.lo.reset();
  row.hi.reset();
  row.weight = Weight::inform;
  row.note = note;
  return row;
}

}  // namespace

std::vector<Row> diameters_of_women(follicle::LawShelf& shelf) {
  constexpr std::uint32_t women = 60;
  constexpr double thin_below_um = 30;  // rakowska_2009_trichoscopy
  constexpr double alpha = 0.05;
  const DipNull uniform;
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  const scalp::Profile profile = scalp::profile_from(lookup);
  std::vector<double> p;
  std::vector<double> rejected;
  std::vector<double> skewness;
  for (std::uint32_t subject = 0; subject < women; ++subject) {
    std::vector<double> thick;
    for (const double um : diameters_of(scalp::draw_person(profile, {}, 1, subject, 1), shelf)) {
      if (um >= thin_below_um) {
        thick.push_back(um);
      }
    }
    p.push_back(uniform.p_of(thick));
    rejected.push_back(p.back() < alpha ? 1 : 0);
    skewness.push_back(std::abs(skewness_of(thick)));
  }
  std::vector<Row> rows = {
      shown("dip_p_of_diameter", moments_of(p), "p of Hartigan's dip of the hairs of 30 um and more; mean over women"),
      shown("dip_rejected_share", moments_of(rejected), "women in whom one peak is rejected at 0.05"),
      shown("skewness_of_diameter", moments_of(skewness),
            "size of the skewness; one symmetric peak was seen, no figure given")};
  rows[0].lo = alpha;
  rows[0].weight = Weight::should;
  return rows;
}

}  // namespace anagen::study
