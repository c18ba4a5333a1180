#include "evidence/prior.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::evidence {
namespace {

Parameter row(std::string_view law, std::optional<double> value, std::optional<double> low,
              std::optional<double> high) {
  Parameter out{};
  out.distribution = law;
  out.value = value;
  out.spread_low = low;
  out.spread_high = high;
  return out;
}

double at(const Parameter& row, double u) { return prior_quantile(row, u).value_or(-1e9); }

TEST(Prior, laws_over_a_range_have_their_quantiles) {
  EXPECT_DOUBLE_EQ(at(row("uniform", {}, 2, 6), 0.25), 3);
  EXPECT_DOUBLE_EQ(at(row("", 5, 2, 6), 0.25), 3) << "a range without a law is uniform";
  EXPECT_NEAR(at(row("log-uniform", {}, 1e-4, 1e-2), 0.5), 1e-3, 1e-15);
  const Parameter lognormal = row("lognormal, 5 and 95 percent points at the range", 250, 100, 500);
  EXPECT_NEAR(at(lognormal, 0.05), 100, 1e-9);
  EXPECT_NEAR(at(lognormal, 0.95), 500, 1e-9);
  EXPECT_NEAR(at(lognormal, 0.5), std::sqrt(100.0 * 500), 1e-9);
  const Parameter share = row("logit-normal, 5 and 95 percent points at the range", 0.4, 0.05, 0.9);
  EXPECT_NEAR(at(share, 0.05), 0.05, 1e-12);
  EXPECT_NEAR(at(share, 0.95), 0.9, 1e-12);
}

TEST(Prior, laws_by_their_sd_have_their_quantiles) {
  constexpr double one_sd = 0.8413447460685429;
  EXPECT_NEAR(at(row("lognormal, log10 SD 0.7", 1e9, {}, {}), one_sd), std::pow(10, 9.7), 1);
  EXPECT_NEAR(at(row("lognormal, ln SD 0.4", 5, 2, 10), one_sd), 5 * std::exp(0.4), 1e-12);
  EXPECT_NEAR(at(row("normal, SD 0.15", 0, {}, {}), one_sd), 0.15, 1e-12);
  EXPECT_NEAR(at(row("half-normal SD 0.02", 0.016, 0, 0.04), 2 * one_sd - 1), 0.02, 1e-12);
}

TEST(Prior, a_share_of_no_effect_is_exactly_none) {
  const Parameter entry = row("35 percent none, normal mean 0.35 SD 0.25 above -0.3", 0.23, 0, 0.8);
  EXPECT_EQ(at(entry, 0.001), 0);
  EXPECT_EQ(at(entry, 0.349), 0);
  EXPECT_NEAR(at(entry, 0.3500001), -0.3, 1e-3);
  EXPECT_NEAR(at(entry, 0.35 + 0.65 * 0.5), 0.35, 0.01) << "little lies below -0.3";
  double sum = 0;
  constexpr int n = 10000;
  for (int i = 0; i < n; ++i) {
    sum += at(entry, (i + 0.5) / n) / n;
  }
  EXPECT_NEAR(sum, 0.23, 0.005) << "the value of the row is the mean of its law";
}

TEST(Prior, of_a_law_that_is_not_known_or_no_spread_nothing_is_drawn) {
  EXPECT_FALSE(prior_quantile(row("a bell of sorts", 1, {}, {}), 0.5));
  EXPECT_FALSE(prior_quantile(row("", 1, {}, {}), 0.5));
  EXPECT_FALSE(prior_quantile(row("poisson", 1, 0, 4), 0.5));
}

TEST(Prior, every_input_of_skin_and_serum_that_is_open_can_be_drawn) {
  int drawn = 0;
  for (const Parameter& one : parameters()) {
    const bool open = one.id.starts_with("skin.") || one.id.starts_with("exosome.");
    if (open && one.spread_kind == "range") {
      for (const double u : {0.01, 0.5, 0.99}) {
        const auto value = prior_quantile(one, u);
        ASSERT_TRUE(value) << one.id;
        EXPECT_TRUE(std::isfinite(*value)) << one.id;
      }
      ++drawn;
    }
  }
  EXPECT_GT(drawn, 40);
}

}  // namespace
}  // namespace anagen::evidence
