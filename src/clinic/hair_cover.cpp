#include "clinic/hair_cover.hpp"

namespace anagen::clinic {
namespace {

double cover(const HairCover& instrument, std::span<const follicle::FollicleTrace> patch, Ticks t) {
  double sum = 0;
  for (const StandingHair& standing : standing_hairs(patch, t, {})) {
    const auto um = static_cast<double>(standing.hair->diameter_um);
    sum += seen(instrument.detection, um) * um * um;
  }
  return sum;
}

}  // namespace

double read(const HairCover& instrument, std::span<const follicle::FollicleTrace> patch,
            std::span<const follicle::FollicleTrace> undisturbed, Ticks t) {
  return cover(instrument, patch, t) / cover(instrument, undisturbed, t);
}

}  // namespace anagen::clinic
