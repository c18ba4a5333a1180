#include "cause/androgens.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "follicle/plain_engine.hpp"
#include "women.hpp"

namespace anagen::cause {
namespace {

AndrogenPrior prior_of(const char* sex) {
  evidence::Lookup lookup({sex, "caucasian", "any"});
  return androgen_prior(lookup);
}

Host man(std::uint32_t subject) {
  Host out = testing::host(subject);
  out.sex = "man";
  return out;
}

constexpr std::int32_t year = 365;

TEST(Androgens, drive_rises_with_age_from_puberty_on_and_follows_dht) {
  const AndrogenPrior prior = prior_of("man");
  // Forty years from the age of five.
  const Calendar calendar = {{2025, 1, 1}, -25 * year, 40 * year};
  const std::vector<double> drive = androgen_course(prior, 30, calendar, {}).drive;
  EXPECT_EQ(drive[6 * year], 0);
  EXPECT_GT(drive[11 * year], 0);
  EXPECT_NEAR(drive[25 * year], 1, 1e-12) << "sensitivity speaks of the age of 30, which is day 0 here";
  EXPECT_NEAR(drive[35 * year], 1 + 10 * year / 365.25 / (30 - prior.start_age_years), 1e-9)
      << "in proportion to the years since puberty";
  const std::vector<double> halved(40 * year, 0.5);
  EXPECT_NEAR(androgen_course(prior, 30, calendar, halved).drive[25 * year], 0.5, 1e-12);
  const AndrogenPrior women = prior_of("woman");
  EXPECT_EQ(androgen_course(women, 30, calendar, halved).drive, androgen_course(women, 30, calendar, {}).drive)
      << "the drive of women does not follow it";
}

TEST(Androgens, clock_and_target_are_those_of_the_drive) {
  const AndrogenPrior prior = prior_of("man");
  const double power = std::pow(2, prior.steepness);
  const follicle::Drive out = drive_of(prior, AndrogenCourse{{0, 0.5, 1}, {0, 1 / power, 1}}, 2);
  EXPECT_EQ(out.clock_speed[0][0], 1);
  EXPECT_EQ(out.clock_speed[0][2], 1 + 2 * prior.clock_acceleration);
  EXPECT_EQ(out.target_size_shift[0], 0);
  EXPECT_NEAR(out.target_size_shift[1], -0.5 * prior.largest_shrink, 1e-12);
  EXPECT_NEAR(out.target_size_shift[2], -prior.largest_shrink * power / (1 + power), 1e-12);
  EXPECT_NEAR(out.clock_speed[2][1], 1 / (1 + 0.5 * prior.telogen_longer), 1e-12);
  EXPECT_NEAR(out.clock_speed[4][1], 1 / (1 + 0.5 * prior.kenogen_longer), 1e-12);
  EXPECT_NEAR(out.empty_odds[1], 1 + 0.5 * prior.kenogen_odds, 1e-12);
  EXPECT_TRUE(out.premature_catagen_per_day.empty() && out.growth_rate.empty());
}

TEST(Androgens, what_lowers_dht_moves_clock_and_size_but_not_the_rest_of_a_shrunken_follicle) {
  const AndrogenPrior prior = prior_of("man");
  const AndrogenCourse untreated{{1}, {1}};
  const AndrogenCourse lowered{{0.5}, {std::pow(0.5, prior.steepness)}};
  const follicle::Drive before = drive_of(prior, untreated, 2);
  const follicle::Drive treated = drive_of(prior, lowered, untreated, 2);
  EXPECT_EQ(treated.clock_speed[0][0], 1 + prior.clock_acceleration);
  EXPECT_NEAR(treated.target_size_shift[0], -0.5 * prior.largest_shrink, 1e-12);
  EXPECT_EQ(treated.clock_speed[2], before.clock_speed[2]);
  EXPECT_EQ(treated.clock_speed[4], before.clock_speed[4]);
  EXPECT_EQ(treated.empty_odds, before.empty_odds);
}

TEST(Androgens, no_sensitivity_disturbs_nothing) {
  const AndrogenPrior prior = prior_of("man");
  const Calendar calendar = {{2025, 1, 1}, 0, year};
  const follicle::Drive out = drive_of(prior, androgen_course(prior, 40, calendar, {}), 0);
  EXPECT_EQ(out, follicle::Drive{});
  const follicle::Drive boy = drive_of(prior, androgen_course(prior, 8, calendar, {}), 2);
  EXPECT_EQ(boy, follicle::Drive{});
}

TEST(Androgens, liability_is_inherited_as_published) {
  // A06: twins who share all genes correlate by the heritability, 0.81 (nyholt_2003_twins). n = 4,000 pairs; Fisher's z
  // has a standard error of 1 / sqrt(n - 3), four of which are allowed (alpha 6e-5). Twins who shared the rest too
  // would be rejected, and so would a pair without anything in common.
  const AndrogenPrior prior = prior_of("man");
  constexpr std::uint32_t pairs = 4000;
  double sum[5] = {};
  for (std::uint32_t pair = 0; pair < pairs; ++pair) {
    const Androgens one = draw_androgens(prior, {}, man(2 * pair));
    const Androgens other =
        draw_androgens(prior, {.polygenic = one.polygenic, .x_linked = one.x_linked}, man(2 * pair + 1));
    const double a = (math::log(one.sensitivity) - math::log(prior.median)) / prior.sd_ln;
    const double b = (math::log(other.sensitivity) - math::log(prior.median)) / prior.sd_ln;
    sum[0] += a;
    sum[1] += b;
    sum[2] += a * a;
    sum[3] += b * b;
    sum[4] += a * b;
  }
  const double n = pairs;
  const double va = sum[2] / n - sum[0] * sum[0] / (n * n);
  const double vb = sum[3] / n - sum[1] * sum[1] / (n * n);
  const double r = (sum[4] / n - sum[0] * sum[1] / (n * n)) / std::sqrt(va * vb);
  EXPECT_NEAR(std::atanh(r), std::atanh(0.81), 4 / std::sqrt(n - 3));
  EXPECT_NEAR(va, 1, 4 * std::sqrt(2 / n));
  EXPECT_NEAR(vb, 1, 4 * std::sqrt(2 / n));
}

TEST(Androgens, what_is_given_is_not_drawn) {
  const AndrogenPrior prior = prior_of("man");
  EXPECT_EQ(draw_androgens(prior, {.sensitivity = 1.5}, man(3)).sensitivity, 1.5);
  const Androgens drawn = draw_androgens(prior, {}, man(3));
  const Androgens given = draw_androgens(prior, {.x_linked = 2.0}, man(3));
  EXPECT_EQ(given.polygenic, drawn.polygenic) << "giving one part moves no other";
  EXPECT_GT(given.sensitivity, 0);
}

TEST(Androgens, follicle_factors_have_a_middle_of_one_and_the_spread_of_the_row) {
  const auto factors = follicle_factors(0.3);
  double sum = 0;
  double square = 0;
  for (const double factor : factors) {
    sum += math::log(factor);
    square += math::log(factor) * math::log(factor);
  }
  EXPECT_NEAR(sum, 0, 1e-12);
  // Eight classes keep nine tenths of the variance of the law.
  EXPECT_NEAR(std::sqrt(square / androgen_strata), 0.3, 0.03);
  for (const double factor : follicle_factors(0)) {
    EXPECT_EQ(factor, 1);
  }
}

TEST(Androgens, size_moves_cycle_by_cycle_to_the_target_of_its_drive) {
  // Closed form: ln size after n anagen entries under a constant drive is target (1 - memory^n) on average. A model
  // that jumped to the target at once, or one that stayed, would miss by far.
  const AndrogenPrior prior = prior_of("man");
  constexpr std::int32_t horizon = 20 * year;
  const std::vector<double> constant(horizon, 1.0);
  const follicle::Drive drive = drive_of(prior, AndrogenCourse{constant, constant}, 1);
  follicle::GroupDescription group = testing::woman(0, 0, testing::trait_dice(0));
  group.seed = 5;
  group.follicles = 4000;
  group.size = {.median_diameter_um = 65, .sd_ln = 0.2, .memory = 0.8};
  follicle::LawShelf shelf;
  const auto compiled = follicle::compile(group, std::array{drive}, horizon, shelf);
  constexpr std::size_t cycles = 4;
  std::array<double, cycles> sum{};
  std::array<double, cycles> many{};
  for (std::uint32_t follicle = 0; follicle < 4000; ++follicle) {
    std::size_t entries = 0;
    for (const follicle::Hair& hair : follicle::trace(compiled, 0, follicle).hairs) {
      if (hair.emerged <= 0) {
        continue;
      }
      if (++entries <= cycles && hair.emerged < horizon * ticks_per_day) {
        sum[entries - 1] += math::log(static_cast<double>(hair.diameter_um) / group.size.median_diameter_um);
        ++many[entries - 1];
      }
    }
  }
  const double target = -0.5 * prior.largest_shrink;
  for (std::size_t n = 0; n < cycles; ++n) {
    const double expected = target * (1 - std::pow(group.size.memory, static_cast<double>(n + 1)));
    EXPECT_NEAR(sum[n] / many[n], expected, 5 * 0.2 / std::sqrt(many[n])) << "entry " << n + 1;
  }
}

}  // namespace
}  // namespace anagen::cause
