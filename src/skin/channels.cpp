#include "skin/channels.hpp"

#include <algorithm>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/trig.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {

namespace {

constexpr double ul_per_ml = 1000;

}  // namespace

Channels channels(evidence::Lookup& lookup, const Needling& needling) {
  ANAGEN_EXPECT(needling.applied_after_hours >= 0, "the film comes after the needles");
  Channels out;
  const double ratio =
      needling.device == Device::roller ? lookup("skin.needle.roller_depth_ratio") : lookup("skin.needle.depth_ratio");
  const double length_mm = needling.length_mm ? *needling.length_mm : lookup("skin.needle.length");
  out.depth_um = um_per_mm * ratio * length_mm;
  out.radius_um = lookup("skin.needle.channel_radius");
  out.per_cm2 = needling.per_cm2 ? *needling.per_cm2 : lookup("skin.needle.channel_density");
  out.half_life_hours = lookup("skin.needle.pore_half_life") * needling.age_multiplier.value_or(1);
  if (needling.cover == Cover::covered) {
    out.half_life_hours *= lookup("skin.needle.occlusion_multiplier");
  }
  out.openness = math::exp(-ln_2 * needling.applied_after_hours / out.half_life_hours);
  out.kept_share = lookup("skin.needle.kept_share");
  return out;
}

double channel_ml(const Channels& channels) {
  return math::pi * channels.radius_um * channels.radius_um * channels.depth_um / 3 / um3_per_ml;
}

double content_at(const Channels& channels, double depth_um) {
  const double left = 1 - std::clamp(depth_um / channels.depth_um, 0.0, 1.0);
  return 3 * left * left;
}

double filled_ul_per_cm2(const Channels& channels) {
  return ul_per_ml * channel_ml(channels) * channels.per_cm2 * channels.openness * channels.kept_share;
}

}  // namespace anagen::skin
