#include "follicle/size_law.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "core/math/special.hpp"

namespace anagen::follicle {

namespace {

constexpr double size_units = 1 << size_unit_log2;

/// A centred normal law of `sd`, moved up by `shift` so that a dwell table can hold it.
random::QuantileTable normal_table(double sd, double shift) {
  return random::QuantileTable::from_quantile(
      [sd, shift](double p) { return std::max(0.0, shift + sd * math::normal_quantile(p)); });
}

}  // namespace

SizeTables SizeTables::from(const SizeLaw& law) {
  SizeTables tables;
  tables.varies = law.sd_ln > 0;
  const double variance = law.sd_ln * law.sd_ln;
  const double factor_norm = -0.5 * law.anagen_exponent * law.anagen_exponent * variance;
  for (int i = 0; i < size_bins; ++i) {
    // A class without spread has size 0 exactly, which is the lower edge of its bin.
    const double middle = tables.varies ? (1 << size_bin_log2) * 0.5 : 0.0;
    const double size = (static_cast<double>(i << size_bin_log2) + middle - size_limit) / size_units;
    const double diameter = law.median_diameter_um * math::exp(size);
    Row& row = tables.rows[static_cast<std::size_t>(i)];
    row.anagen_factor = static_cast<std::uint32_t>(65536.0 * math::exp(law.anagen_exponent * size + factor_norm) + 0.5);
    row.growth_um_per_day = static_cast<std::int32_t>(
        law.growth_um_per_day * math::pow(diameter / law.growth_reference_um, law.growth_exponent) + 0.5);
    row.area_um2 = static_cast<std::int32_t>(std::numbers::pi / 4 * diameter * diameter + 0.5);
    row.diameter = static_cast<std::int32_t>(diameter / diameter_grain_um + 0.5);
    row.diameter_class = diameter < vellus_below_um ? 0 : (diameter < terminal_from_um ? 1 : 2);
  }
  const double innovation_sd = law.sd_ln * std::sqrt(1 - law.memory * law.memory);
  // Eight standard deviations hold the table's lowest knot, 2^-33, above zero.
  constexpr double shift_sds = 8;
  tables.spread = normal_table(law.sd_ln, shift_sds * law.sd_ln);
  tables.innovation = normal_table(innovation_sd, shift_sds * innovation_sd);
  tables.spread_shift = static_cast<std::int32_t>(shift_sds * law.sd_ln * size_units + 0.5);
  tables.innovation_shift = static_cast<std::int32_t>(shift_sds * innovation_sd * size_units + 0.5);
  tables.anagen_tilt = static_cast<std::int32_t>(law.anagen_exponent * variance * size_units + 0.5);
  tables.memory_q16 = static_cast<std::int32_t>(law.memory * 65536.0 + 0.5);
  return tables;
}

}  // namespace anagen::follicle
