#include "clinic/shed_scale.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/math/exp_log.hpp"
#include "random/normal.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

ShedScale shipped(double error = 0.03) { return {.limits = geometric_limits(20, 2), .error_sd_ln = error}; }

Observed woman(std::uint32_t subject) { return synthetic::observed(subject, InstrumentKind::shed_scale); }

TEST(ShedScale, limits_rise_by_their_step) {
  const auto limits = geometric_limits(20, 2);
  EXPECT_DOUBLE_EQ(limits[0], 20);
  EXPECT_DOUBLE_EQ(limits[4], 320);
}

TEST(ShedScale, without_error_the_picture_is_the_interval_that_holds_the_hairs) {
  EXPECT_EQ(chosen_picture(shipped(0), 0, 1, woman(0)), 1);
  EXPECT_EQ(chosen_picture(shipped(0), 19.9, 1, woman(0)), 1);
  EXPECT_EQ(chosen_picture(shipped(0), 20, 1, woman(0)), 2);
  EXPECT_EQ(chosen_picture(shipped(0), 100, 1, woman(0)), 4);
  EXPECT_EQ(chosen_picture(shipped(0), 5000, 1, woman(0)), 6);
}

/// Correlation of the pictures chosen two weeks apart by women whose washes differ by `spread` (natural log).
double retest(double error, double spread, std::uint32_t n) {
  std::vector<double> first, second;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    const double hairs = 46 * math::exp(spread * random::standard_normal(synthetic::die(5, subject, 0)));
    first.push_back(chosen_picture(shipped(error), hairs, 100, woman(subject)));
    second.push_back(chosen_picture(shipped(error), hairs, 114, woman(subject)));
  }
  double covariance = 0;
  for (std::size_t i = 0; i < first.size(); ++i) {
    covariance += (first[i] - synthetic::mean(first)) * (second[i] - synthetic::mean(second)) / (n - 1);
  }
  return covariance / std::sqrt(synthetic::variance(first) * synthetic::variance(second));
}

// Sinclair 2015: r 0.98 after two weeks, n = 50. Here n = 4,000: the standard error of r near 0.98 is 0.0006, five of
// them are allowed (alpha below 1e-4). An error of 0.2 is rejected.
TEST(ShedScale, pictures_repeat_with_the_published_correlation_and_a_blunter_eye_is_rejected) {
  EXPECT_NEAR(retest(0.03, 0.8, 4000), 0.98, 0.008);
  EXPECT_LT(retest(0.2, 0.8, 4000), 0.98 - 0.008);
}

TEST(ShedScale, more_hairs_never_give_a_lower_picture_on_the_same_dice) {
  for (std::uint32_t subject = 0; subject < 200; ++subject) {
    ASSERT_LE(chosen_picture(shipped(), 60, 3, woman(subject)), chosen_picture(shipped(), 90, 3, woman(subject)));
  }
}

}  // namespace
}  // namespace anagen::clinic
