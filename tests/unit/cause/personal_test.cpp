#include "cause/personal.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "women.hpp"

namespace anagen::cause {
namespace {

using testing::host;

/// Chi-square of draws on ten equal cells of a law with median 5 - 1, against its shares by quadrature in ln x.
double chi_square(const std::function<double(double)>& sampler) {
  constexpr int cells = 10;
  constexpr int n = 5000;
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  const PersonalLaw law = law_of_row(lookup, "te.postpartum.rebound.ac_multiplier", 1);
  const double low = std::log(law.median * law.low_ratio);
  const double high = std::log(law.median * law.high_ratio);
  std::array<double, cells> expected{};
  double sum = 0;
  constexpr int pieces = 10'000;
  for (int i = 0; i < pieces; ++i) {
    const double z = (low + (high - low) * (i + 0.5) / pieces - std::log(law.median)) / law.sd_log;
    expected[static_cast<std::size_t>(i * cells / pieces)] += std::exp(-z * z / 2);
    sum += std::exp(-z * z / 2);
  }
  std::array<double, cells> seen{};
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    const double x = sampler(personal_dice(host(subject), Kind::childbirth).first);
    const double position = (std::log(x) - low) / (high - low) * cells;
    seen[static_cast<std::size_t>(std::clamp(position, 0.0, cells - 1.0))] += 1;
  }
  double chi = 0;
  for (std::size_t i = 0; i < cells; ++i) {
    const double e = n * expected[i] / sum;
    chi += (seen[i] - e) * (seen[i] - e) / e;
  }
  return chi;
}

TEST(PersonalLaw, draws_follow_the_cut_log_normal_and_a_uniform_sampler_is_rejected) {
  // n = 5,000, 10 cells, alpha = 0.001: 9 degrees of freedom, critical value 27.88.
  constexpr double critical = 27.88;
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  const PersonalLaw law = law_of_row(lookup, "te.postpartum.rebound.ac_multiplier", 1);
  EXPECT_LT(chi_square([&](double u) { return draw(law, u); }), critical);
  EXPECT_GT(chi_square([&](double u) { return law.median * (law.low_ratio + u * (law.high_ratio - law.low_ratio)); }),
            critical);
}

TEST(PersonalLaw, stays_within_the_range_of_its_row) {
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  const PersonalLaw law = law_of_row(lookup, "te.postpartum.rebound.duration", 0);
  EXPECT_DOUBLE_EQ(law.median, 75);
  EXPECT_NEAR(draw(law, 1e-12), 42, 1e-6);
  EXPECT_NEAR(draw(law, 1 - 1e-12), 90, 1e-6);
}

TEST(PersonalLaw, multiplier_of_one_is_no_effect_in_anybody) {
  evidence::Lookup lookup({"woman", "caucasian", "any"}, {{"te.postpartum.rebound.ac_multiplier", 1.0}});
  const PersonalLaw law = law_of_row(lookup, "te.postpartum.rebound.ac_multiplier", 1);
  for (const double u : {0.01, 0.5, 0.99}) {
    EXPECT_EQ(draw(law, u), 0);
  }
}

TEST(PersonalLaw, override_moves_the_range_with_the_median) {
  evidence::Lookup lookup({"woman", "caucasian", "any"}, {{"te.postpartum.rebound.ac_multiplier", 9.0}});
  const PersonalLaw law = law_of_row(lookup, "te.postpartum.rebound.ac_multiplier", 1);
  EXPECT_DOUBLE_EQ(law.median, 8);
  EXPECT_NEAR(draw(law, 1e-12), 8 * 2.0 / 4, 1e-6);
}

TEST(PersonalDice, belong_to_the_person_and_the_kind_of_cause) {
  const double own = personal_dice(host(3), Kind::season).first;
  EXPECT_EQ(own, personal_dice(host(3), Kind::season).first);
  EXPECT_NE(own, personal_dice(host(4), Kind::season).first);
  EXPECT_NE(own, personal_dice(host(3), Kind::childbirth).first);
}

TEST(TruncatedNormal, keeps_its_bounds_and_its_median) {
  EXPECT_NEAR(draw_truncated_normal(2, 1, -100, 100, 0.5), 2, 1e-12);
  EXPECT_GE(draw_truncated_normal(0.25, 0.12, 0, 0.95, 1e-9), 0);
  EXPECT_LE(draw_truncated_normal(0.25, 0.12, 0, 0.95, 1 - 1e-9), 0.95);
  EXPECT_EQ(draw_truncated_normal(0.25, 0, 0, 0.95, 0.7), 0.25);
}

}  // namespace
}  // namespace anagen::cause
