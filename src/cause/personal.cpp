#include "cause/personal.hpp"

#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"
#include "random/dice.hpp"

namespace anagen::cause {

namespace {

/// evidence::spread_sd reads a range in the same way.
constexpr double range_in_sds = 4;

}  // namespace

PersonalLaw same_in_all(double value) { return {value, 0, 1, 1}; }

PersonalLaw law_of_row(evidence::Lookup& lookup, std::string_view id, double none) {
  const double median = lookup(id) - none;
  const evidence::Parameter& row = lookup.row(id);
  const double own = evidence::value_of(row).value_or(none) - none;
  if (!row.spread_low || !row.spread_high || own <= 0 || *row.spread_low <= none || median <= 0) {
    return same_in_all(median);
  }
  const double low = *row.spread_low - none;
  const double high = *row.spread_high - none;
  return {median, math::log(high / low) / range_in_sds, low / own, high / own};
}

double draw_truncated_normal(double mean, double sd, double low, double high, double u) {
  if (sd <= 0) {
    return mean < low ? low : (mean > high ? high : mean);
  }
  const double below = math::normal_cdf((low - mean) / sd);
  const double above = math::normal_cdf((high - mean) / sd);
  const double value = mean + sd * math::normal_quantile(below + u * (above - below));
  return value < low ? low : (value > high ? high : value);
}

double draw(const PersonalLaw& law, double u) {
  if (law.sd_log <= 0) {
    return law.median;
  }
  const double deviation = draw_truncated_normal(0, law.sd_log, math::log(law.low_ratio), math::log(law.high_ratio), u);
  return law.median * math::exp(deviation);
}

PersonalDice personal_dice(const Host& host, Kind kind) {
  const random::Block block = random::roll({.seed = host.seed,
                                            .subject = host.subject,
                                            .follicle = 0,
                                            .cycle = 0,
                                            .group = static_cast<std::uint16_t>(kind),
                                            .purpose = random::Purpose::cause});
  return {random::open_unit(block[0]), random::open_unit(block[1]), random::open_unit(block[2]),
          random::open_unit(block[3])};
}

}  // namespace anagen::cause
