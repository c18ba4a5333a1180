#include "clinic/count_rule.hpp"

#include <limits>

#include "clinic/words.hpp"
#include "random/counts.hpp"

namespace anagen::clinic {
namespace {

/// The band is the middle nine tenths of undisturbed counts.
constexpr double band_low = 0.05;
constexpr double band_high = 0.95;
/// The two ends of the saying "100 to 150 hairs a day" (`kullavanijaya_1992_shed` quotes it).
constexpr double saying_low = 100;
constexpr double saying_high = 150;

double count_quantile(double mean, double variance_over_mean, double p) {
  if (mean <= 0) {
    return 0;
  }
  return static_cast<double>(variance_over_mean > 1
                                 ? random::negative_binomial(mean, mean / (variance_over_mean - 1), p)
                                 : random::poisson(mean, p));
}

}  // namespace

CountRule count_rule(const CountQuestion& question) {
  const double counted_per_released = question.released_per_day > 0
                                          ? question.expected_count / question.released_per_day
                                          : std::numeric_limits<double>::quiet_NaN();
  CountRule rule{.expected = question.expected_count,
                 .low = count_quantile(question.expected_count, question.variance_over_mean, band_low),
                 .high = count_quantile(question.expected_count, question.variance_over_mean, band_high),
                 .count_at_100 = saying_low * counted_per_released,
                 .count_at_150 = saying_high * counted_per_released,
                 .sentence = {}};
  rule.sentence = count_rule_sentence(question, rule);
  return rule;
}

}  // namespace anagen::clinic
