#include "clinic/wash_test.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/hairs.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

using synthetic::capture;
using synthetic::observed;
using synthetic::releases;

/// The rows of the tables: a share of the hairs waits for the wash.
ShedCapture shipped(double terminal) {
  ShedCapture how = capture(terminal);
  how.comb_per_day = 10;
  how.wash_take = 0.9;
  how.until_wash = 0.35;
  return how;
}

ModifiedWashTest modified(double terminal) {
  return {.capture = shipped(terminal), .gap_days = 5, .short_um = 30000, .long_um = 50000};
}

/// What a wash after `gap` days is expected to find of `released` hairs a day in one who washes every two days.
double expected_wash(const ShedCapture& how, double released, std::int32_t gap) {
  constexpr std::int32_t days = 200;
  WashDays washed = wash_days({.every_days = 2}, days);
  prescribe_wash(washed, days - 1, gap);
  return expect(how, ShedClass::terminal, std::vector<double>(days, released), washed).back().taken();
}

TEST(RefinedWashTest, four_washes_are_prescribed_the_last_on_the_day_of_the_visit) {
  WashDays washed(20, 0);
  prescribe_refined(washed, 10);
  for (std::size_t day = 0; day < washed.size(); ++day) {
    EXPECT_EQ(washed[day], day >= 7 && day <= 10 ? 1 : 0) << day;
  }
  prescribe_refined(washed, 1);
  EXPECT_EQ(washed[0], 1);
}

TEST(RefinedWashTest, three_washes_are_counted_and_told_per_wash) {
  std::vector<ShedDay> terminal(10);
  for (std::size_t day = 0; day < terminal.size(); ++day) {
    terminal[day] = {.washed = static_cast<std::int32_t>(10 * day), .mean_diameter_um = 70};
  }
  std::vector<ShedDay> vellus(10);
  vellus[8] = {.washed = 3, .mean_diameter_um = 22};
  ShedCapture exact = capture(0.3);
  exact.terminal_sd_um = exact.vellus_sd_um = 0;
  const ShedReading reading = read_refined(exact, terminal, vellus, 9, observed(1));
  EXPECT_DOUBLE_EQ(reading.hairs, (70 + 80 + 90 + 3) / 3.0);
  EXPECT_NEAR(reading.vellus_share, 3 / 243.0, 1e-12);
  EXPECT_NEAR(reading.mean_diameter_um, (240 * 70 + 3 * 22) / 243.0, 1e-9);
}

TEST(RefinedWashTest, nothing_found_counts_nought_and_has_no_diameter) {
  const ShedReading reading = read_refined(capture(0.3), std::vector<ShedDay>(5), std::vector<ShedDay>(5), 4, {});
  EXPECT_EQ(reading.hairs, 0);
  EXPECT_TRUE(std::isnan(reading.mean_diameter_um));
}

// R17 (`li_2022_wash`): 27.9 +-5 hairs a wash at about 98 released a day; n = 400 heads, who wash every two days.
TEST(RefinedWashTest, normals_meet_the_published_count) {
  double hairs = 0;
  constexpr std::uint32_t heads = 400;
  for (std::uint32_t subject = 0; subject < heads; ++subject) {
    WashDays washed = wash_days({.every_days = 2}, 30);
    prescribe_refined(washed, 29);
    const auto released = releases(98, washed.size(), 21, subject);
    const auto days = collect(shipped(0.28), ShedClass::terminal, {released, {}}, washed, observed(subject));
    hairs += read_refined(shipped(0.28), days, std::vector<ShedDay>(30), 29, observed(subject)).hairs / heads;
  }
  EXPECT_NEAR(hairs, 27.9, 2);
}

// Guarrera and Rebora 2015: more than 100 hairs after five days mean effluvium. 88 hairs a day are a normal woman's.
// Bittencourt et al. 2016 over Li et al. 2022: 438 / 125.5 = 3.5 and 215 / 52.2 = 4.1, of which 1.3 is what Caucasian
// women shed over a mixed Chinese group.
TEST(ModifiedWashTest, a_normal_head_stays_below_100_and_finds_more_than_twice_what_a_refined_test_finds) {
  const double modified_count = expected_wash(shipped(0.33), 88, 5);
  EXPECT_LT(modified_count, 100);
  EXPECT_GT(modified_count, 60);
  const double refined_count = 0.28 * 88;
  EXPECT_GT(modified_count / refined_count, 2.5);
  EXPECT_LT(modified_count / refined_count, 4.1);
}

TEST(ModifiedWashTest, one_combing_rate_for_all_hairs_cannot_hold_so_many) {
  ShedCapture one_rate = shipped(0.33);
  one_rate.until_wash = 0;
  one_rate.comb_per_day = 0.69;
  one_rate.wash_take = 0.5;
  EXPECT_LT(expected_wash(one_rate, 88, 5) / (0.28 * 88), 2.1);
}

/// The share of short hairs that `n` people read when 200 hairs were taken and the sample has three of ten short.
std::vector<double> short_shares(std::uint32_t n) {
  std::vector<follicle::Hair> some(7, hairs::hair(500, 20));
  some.insert(some.end(), 3, hairs::hair(60, 20));
  const auto follicles = hairs::follicles(some);
  const auto sampled = shed_between({follicles, {}}, {}, 16, 20);
  std::vector<ShedDay> terminal(21);
  terminal[20].washed = 200;
  std::vector<double> shares;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    shares.push_back(read_modified(modified(0.33), terminal, std::vector<ShedDay>(21), sampled, 20,
                                   observed(subject, InstrumentKind::modified_wash_test))
                         .short_share);
  }
  return shares;
}

// Binomial(200, 0.3): z tests of mean and variance at alpha 1e-4 (3.89), n = 4,000. A reading without the chance of
// sorting, or one that sorted half as many hairs, is rejected by its variance.
TEST(ModifiedWashTest, the_share_of_short_hairs_is_a_binomial_count_of_those_found) {
  const auto shares = short_shares(4000);
  const double variance = 0.3 * 0.7 / 200;
  EXPECT_NEAR(synthetic::mean(shares), 0.3, 3.89 * std::sqrt(variance / 4000));
  EXPECT_NEAR(synthetic::variance(shares) / variance, 1, 3.89 * std::sqrt(2.0 / 4000));
  const auto rejected = [&](double wrong_variance) {
    return std::abs(wrong_variance / variance - 1) > 3.89 * std::sqrt(2.0 / 4000);
  };
  EXPECT_TRUE(rejected(0));
  EXPECT_TRUE(rejected(2 * variance));
}

TEST(ModifiedWashTest, a_short_style_makes_every_hair_vellus_by_the_rule) {
  const auto follicles = hairs::follicles(std::vector<follicle::Hair>(20, hairs::hair(900, 20)));
  std::vector<ShedDay> terminal(21);
  terminal[20].washed = 50;
  const auto read_cut = [&](const Haircut& haircut) {
    const auto sampled = shed_between({follicles, {}}, haircut, 16, 20);
    return read_modified(modified(0.33), terminal, std::vector<ShedDay>(21), sampled, 20, observed(1));
  };
  EXPECT_EQ(read_cut({}).short_share, 0);
  EXPECT_EQ(read_cut({}).long_share, 1);
  EXPECT_EQ(read_cut({.kept_um = 20000}).short_share, 1);
  EXPECT_EQ(read_cut({.kept_um = 40000}).short_share, 0);
  EXPECT_EQ(read_cut({.kept_um = 40000}).long_share, 0);
}

TEST(ModifiedWashTest, no_hairs_have_no_share) {
  const auto reading = read_modified(modified(0.33), std::vector<ShedDay>(5), std::vector<ShedDay>(5), {}, 4, {});
  EXPECT_EQ(reading.hairs, 0);
  EXPECT_TRUE(std::isnan(reading.short_share));
}

}  // namespace
}  // namespace anagen::clinic
