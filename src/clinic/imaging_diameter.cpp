#include "clinic/imaging_diameter.hpp"

#include <cmath>
#include <utility>

namespace anagen::clinic {

ImagingDiameterReading read(const ImagingDiameter& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t,
                            const Observed& who, const Sitting& sitting) {
  std::vector<StandingHair> in_sight;
  for (const StandingHair& standing : standing_hairs(patch, t, sitting)) {
    if (sees(instrument.sight, static_cast<double>(standing.hair->diameter_um), dice_of(standing.name, who))) {
      in_sight.push_back(standing);
    }
  }
  std::vector<double> widths;
  double sum = 0;
  for (const StandingHair& one : sample(std::move(in_sight), instrument.hairs, sitting.visit, who)) {
    widths.push_back(
        read_diameter(instrument.diameter, static_cast<double>(one.hair->diameter_um), one.name, sitting.visit, who));
    sum += widths.back();
  }
  const auto n = static_cast<double>(widths.size());
  const double mean = sum / n;
  double squares = 0;
  for (const double um : widths) {
    squares += (um - mean) * (um - mean);
  }
  return {.mean_um = mean, .sd_um = std::sqrt(squares / (n - 1))};
}

}  // namespace anagen::clinic
