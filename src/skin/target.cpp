#include "skin/target.hpp"

#include "core/contract.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {

namespace {

/// The range of a row, moved with the number that the lookup gives for it.
DepthRange range_of(evidence::Lookup& lookup, std::string_view id) {
  const double middle_mm = lookup(id);
  const evidence::Parameter& row = lookup.row(id);
  const double half_mm = (row.spread_high.value_or(middle_mm) - row.spread_low.value_or(middle_mm)) / 2;
  return {um_per_mm * (middle_mm - half_mm), um_per_mm * (middle_mm + half_mm)};
}

}  // namespace

TargetLaw target_law(evidence::Lookup& lookup) {
  return {.resting = range_of(lookup, "skin.target.resting_depth"),
          .bulge = range_of(lookup, "skin.target.bulge_depth"),
          .bulb = range_of(lookup, "skin.target.bulb_depth"),
          .radius_um = lookup("skin.target.radius")};
}

double target_depth_um(const TargetLaw& law, Part part, follicle::Phase phase, double size, double u) {
  ANAGEN_EXPECT(size >= 0 && size <= 1 && u >= 0 && u <= 1, "size and place are shares");
  using follicle::Phase;
  if (part == Part::bulge) {
    return law.bulge.at(u);
  }
  const double resting = law.resting.at(u);
  const double growing = resting + size * (law.bulb.at(u) - resting);
  switch (phase) {
    case Phase::anagen:
      return growing;
    case Phase::catagen:
      return (growing + resting) / 2;
    case Phase::telogen:
    case Phase::exogen:
    case Phase::kenogen:
      return resting;
  }
  return resting;
}

}  // namespace anagen::skin
