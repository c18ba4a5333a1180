#include "clinic/pull_test.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

constexpr PullTest standard{.hairs = 55, .yield = 0.55, .negbin_size = 1.58};
constexpr double normal_loose_share = 0.0145;

std::vector<double> pulls(const PullTest& test, double loose_share, std::uint32_t subjects) {
  std::vector<double> counts;
  for (std::uint32_t subject = 0; subject < subjects; ++subject) {
    counts.push_back(pull(test, loose_share, 30, synthetic::observed(subject, InstrumentKind::pull_test)));
  }
  return counts;
}

// R19 (`mcdonald_2017_pull`), n = 20,000 for a small Monte-Carlo error: mean 0.44, SD 0.75, at most two in 97.2 %.
TEST(PullTest, normals_meet_the_published_mean_spread_and_share_of_at_most_two) {
  const auto counts = pulls(standard, normal_loose_share, 20000);
  EXPECT_NEAR(synthetic::mean(counts), 0.44, 0.03);
  EXPECT_NEAR(std::sqrt(synthetic::variance(counts)), 0.75, 0.03);
  const auto at_most_two = std::count_if(counts.begin(), counts.end(), [](double hairs) { return hairs <= 2; });
  EXPECT_NEAR(static_cast<double>(at_most_two) / 20000, 0.972, 0.01);
}

/// Pearson's statistic of the counts 0, 1, 2, 3 and more against the negative binomial by its recurrence.
double chi_square(const std::vector<double>& counts, double mean, double size) {
  std::array<double, 4> expected{};
  double p = std::pow(size / (size + mean), size);
  double rest = 1;
  for (std::size_t k = 0; k < 3; ++k) {
    expected[k] = p;
    rest -= p;
    p *= (size + static_cast<double>(k)) / (static_cast<double>(k) + 1) * mean / (size + mean);
  }
  expected[3] = rest;
  std::array<double, 4> seen{};
  for (const double hairs : counts) {
    seen[static_cast<std::size_t>(std::min(hairs, 3.0))] += 1;
  }
  double sum = 0;
  for (std::size_t k = 0; k < 4; ++k) {
    const double wanted = expected[k] * static_cast<double>(counts.size());
    sum += (seen[k] - wanted) * (seen[k] - wanted) / wanted;
  }
  return sum;
}

// alpha 1e-4, three degrees of freedom: 21.1; n = 20,000. The Poisson law of the same mean must be rejected.
TEST(PullTest, counts_follow_the_negative_binomial_and_a_poisson_law_is_rejected) {
  constexpr double critical = 21.1;
  const double mean = expected_pull(standard, normal_loose_share);
  EXPECT_LT(chi_square(pulls(standard, normal_loose_share, 20000), mean, standard.negbin_size), critical);
  std::vector<double> wrong;
  for (std::uint32_t serial = 0; serial < 20000; ++serial) {
    wrong.push_back(static_cast<double>(random::poisson(mean, synthetic::die(31, 0, serial))));
  }
  EXPECT_GT(chi_square(wrong, mean, standard.negbin_size), critical);
}

TEST(PullTest, the_mean_is_hairs_times_loose_share_times_yield) {
  EXPECT_DOUBLE_EQ(expected_pull({.hairs = 60, .yield = 0.5, .negbin_size = 1}, 0.1), 3.0);
}

TEST(PullTest, nothing_loose_nothing_pulled) { EXPECT_DOUBLE_EQ(synthetic::mean(pulls(standard, 0, 200)), 0); }

TEST(PullTest, never_more_than_the_lock_holds) {
  for (const double hairs : pulls({.hairs = 5, .yield = 1, .negbin_size = 0.5}, 1, 2000)) {
    ASSERT_LE(hairs, 5);
    ASSERT_GE(hairs, 0);
  }
}

TEST(PullTest, looser_hair_never_gives_fewer_on_the_same_dice) {
  const auto normal = pulls(standard, 0.01, 500);
  const auto loose = pulls(standard, 0.05, 500);
  for (std::size_t i = 0; i < normal.size(); ++i) {
    ASSERT_LE(normal[i], loose[i]);
  }
}

}  // namespace
}  // namespace anagen::clinic
