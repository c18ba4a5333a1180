#include "evidence/prior.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/special.hpp"

namespace anagen::evidence {

namespace {

constexpr double ln_10 = 2.302585092994045684;
/// The 95 percent point of the standard normal law.
constexpr double normal_p95 = 1.644853626951472715;
constexpr double percent = 0.01;
constexpr double half = 0.5;

/// The number behind a phrase; absent where the phrase is not in the text.
std::optional<double> number_after(std::string_view text, std::string_view phrase) {
  const std::size_t at = text.find(phrase);
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view rest = text.substr(at + phrase.size());
  double value = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
  return error == std::errc() ? std::optional(value) : std::nullopt;
}

struct Range {
  double low = 0;
  double high = 0;
};

std::optional<Range> range_of(const Parameter& row) {
  if (!row.spread_low || !row.spread_high) {
    return std::nullopt;
  }
  return Range{*row.spread_low, *row.spread_high};
}

double between(double low, double high, double u) { return low + u * (high - low); }

/// Between two points of a scale that lie at 5 and 95 percent, normal on that scale.
double between_points(double low, double high, double u) {
  return between(low, high, half + half * math::normal_quantile(u) / normal_p95);
}

double logit(double share) { return math::log(share / (1 - share)); }

std::optional<double> over_range(std::string_view law, const Range& range, double u) {
  if (law.empty() || law == "uniform") {
    return between(range.low, range.high, u);
  }
  if (law == "log-uniform") {
    return math::exp(between(math::log(range.low), math::log(range.high), u));
  }
  if (law.find("5 and 95 percent points at the range") == std::string_view::npos) {
    return std::nullopt;
  }
  if (law.starts_with("lognormal")) {
    return math::exp(between_points(math::log(range.low), math::log(range.high), u));
  }
  if (law.starts_with("logit-normal")) {
    return 1 / (1 + math::exp(-between_points(logit(range.low), logit(range.high), u)));
  }
  return std::nullopt;
}

/// Normal with a mean and an SD, cut off below `least`.
double cut_normal(double mean, double sd, double least, double u) {
  const double below = math::normal_cdf((least - mean) / sd);
  return std::max(least, mean + sd * math::normal_quantile(between(below, 1, u)));
}

std::optional<double> by_sd(std::string_view law, std::optional<double> value, double u) {
  if (law.starts_with("half-normal")) {
    const auto sd = number_after(law, "half-normal SD ");
    return sd ? std::optional(*sd * math::normal_quantile(half + half * u)) : std::nullopt;
  }
  if (law.starts_with("normal")) {
    const auto sd = number_after(law, "SD ");
    const auto mean = law.find("mean ") == std::string_view::npos ? value : number_after(law, "mean ");
    if (!sd || !mean) {
      return std::nullopt;
    }
    const auto least = number_after(law, "above ");
    return least ? cut_normal(*mean, *sd, *least, u) : *mean + *sd * math::normal_quantile(u);
  }
  if (law.starts_with("lognormal") && value) {
    const auto decades = number_after(law, "log10 SD ");
    const auto sd = decades ? std::optional(*decades * ln_10) : number_after(law, "ln SD ");
    return sd ? std::optional(*value * math::exp(*sd * math::normal_quantile(u))) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<double> of_law(const Parameter& row, std::string_view law, double u) {
  constexpr std::string_view none_phrase = " percent none, ";
  if (const std::size_t at = law.find(none_phrase); at != std::string_view::npos) {
    const auto share = number_after(law, "");
    const double none = percent * share.value_or(0);
    return u < none ? 0 : of_law(row, law.substr(at + none_phrase.size()), (u - none) / (1 - none));
  }
  if (const auto found = by_sd(law, row.value, u)) {
    return found;
  }
  const auto range = range_of(row);
  return range ? over_range(law, *range, u) : std::nullopt;
}

}  // namespace

std::optional<double> prior_quantile(const Parameter& row, double u) {
  ANAGEN_EXPECT(u > 0 && u < 1, "a share between none and all");
  return of_law(row, row.distribution, u);
}

}  // namespace anagen::evidence
