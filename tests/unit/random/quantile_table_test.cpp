#include "random/quantile_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "random/dice.hpp"
#include "random/dwell_law.hpp"
#include "unit/random/chi_square.hpp"

namespace anagen::random {
namespace {

std::vector<DwellLaw> usual_laws() {
  std::vector<DwellLaw> laws;
  for (const LawShape shape : {LawShape::lognormal, LawShape::gamma}) {
    for (const double cv : {0.25, 0.4, 0.6}) {
      for (const double mean : {20.0, 100.0, 1095.0, 2500.0}) {
        laws.push_back({shape, mean, cv});
      }
    }
  }
  return laws;
}

/// Mean of the square of a law that is uniform between knots, plus nothing for the truncation (half a tick).
double second_moment_days(const QuantileTable& table) {
  const auto square = [](double a, double b) { return (a * a + a * b + b * b) / 3; };
  const double day = ticks_per_day;
  double sum = 0;
  for (std::size_t i = 1; i + 1 < QuantileTable::cells; ++i) {
    sum += square(table.knots[i] / day, table.knots[i + 1] / day);
  }
  for (std::size_t j = 0; j < QuantileTable::outer_cells; ++j) {
    sum += (square(table.first[j] / day, table.first[j + 1] / day) +
            square(table.last[j] / day, table.last[j + 1] / day)) /
           QuantileTable::outer_cells;
  }
  return sum / QuantileTable::cells;
}

TEST(QuantileTable, mean_within_two_in_ten_thousand_and_sd_within_half_a_percent) {
  double worst_mean = 0;
  double worst_sd = 0;
  for (const DwellLaw& law : usual_laws()) {
    const QuantileTable table = tabulate(law);
    const double mean = table.mean_days();
    const double sd = std::sqrt(second_moment_days(table) - mean * mean);
    worst_mean = std::max(worst_mean, std::abs(mean / law.mean_days - 1));
    worst_sd = std::max(worst_sd, std::abs(sd / (law.mean_days * law.cv) - 1));
  }
  EXPECT_LE(worst_mean, 2e-4);
  EXPECT_LE(worst_sd, 5e-3);
  RecordProperty("mean", testing::PrintToString(worst_mean));
  RecordProperty("sd", testing::PrintToString(worst_sd));
}

TEST(QuantileTable, mean_is_that_of_the_dwells_it_gives) {
  // A law of 200 ticks: the half tick that truncation takes is 0.25 % of it. Every 4099th die (a prime).
  const QuantileTable table = tabulate({LawShape::lognormal, 0.05, 0.4});
  double sum = 0;
  double dice = 0;
  for (std::uint64_t u = 2048; u < (std::uint64_t{1} << 32U); u += 4099) {
    sum += table(static_cast<std::uint32_t>(u));
    dice += 1;
  }
  EXPECT_NEAR(sum / dice / ticks_per_day / table.mean_days(), 1, 1e-5);
}

TEST(QuantileTable, dwells_never_fall_with_the_die_and_stay_between_the_end_knots) {
  for (const DwellLaw& law : usual_laws()) {
    const QuantileTable table = tabulate(law);
    EXPECT_TRUE(std::is_sorted(table.knots.begin(), table.knots.end()));
    Ticks last = table.knots.front();
    for (std::uint64_t u = 0; u < (std::uint64_t{1} << 32U); u += 1'000'003) {
      const Ticks dwell = table(static_cast<std::uint32_t>(u));
      ASSERT_GE(dwell, last);
      last = dwell;
    }
    EXPECT_LE(table(0xFFFFFFFF), table.knots.back());
  }
}

TEST(QuantileTable, sixty_years_with_a_cv_of_one_stay_in_range) {
  constexpr double sixty_years = 60 * 365.25;
  for (const LawShape shape : {LawShape::lognormal, LawShape::gamma, LawShape::exponential}) {
    const QuantileTable table = tabulate({shape, sixty_years, 1});
    EXPECT_GE(table.knots.front(), 0);
    EXPECT_LE(table.knots.back(), Ticks{1} << 30);
    EXPECT_NEAR(table.mean_days() / sixty_years, 1, 1e-3);  // 717 years cut the log-normal tail
    EXPECT_LE(table.scaled(1e6).knots.back(), Ticks{1} << 30);
  }
}

TEST(QuantileTable, scaled_multiplies_every_dwell) {
  const QuantileTable table = tabulate({LawShape::lognormal, 100, 0.25});
  const QuantileTable half = table.scaled(0.5);
  for (std::uint64_t u = 0; u < (std::uint64_t{1} << 32U); u += 10'000'019) {
    const auto die = static_cast<std::uint32_t>(u);
    EXPECT_NEAR(half(die), table(die) / 2.0, 1.5);
  }
  EXPECT_EQ(table.scaled(0)(7), 0);
  EXPECT_EQ(table.scaled(-1)(7), 0);
}

TEST(QuantileTable, constant_gives_the_same_dwell_to_every_die) {
  const QuantileTable table = QuantileTable::constant(3.25);
  EXPECT_EQ(table(0), 13'312);
  EXPECT_EQ(table(0xFFFFFFFF), 13'312);
  EXPECT_EQ(table.mean_days(), 3.25);
}

// Chi-square over `bins` equal shares of the law, alpha 1e-4. The sampler draws n dwells.
using Sampler = std::function<double(std::uint32_t)>;

double fit_of(const DwellLaw& law, const Sampler& sampler, std::uint32_t n, std::size_t bins,
              const std::function<std::size_t(double)>& bin_of_share) {
  std::vector<double> counts(bins);
  for (std::uint32_t i = 0; i < n; ++i) {
    const Block block = roll({.seed = 11, .follicle = i, .purpose = Purpose::anagen_entry});
    counts[bin_of_share(cumulative(law, sampler(block[0])))] += 1;
  }
  return chi_square_p(counts);
}

constexpr double alpha = 1e-4;
constexpr std::uint32_t draws = 100'000;
constexpr std::size_t quantile_bins = 50;

std::size_t equal_bin(double share) {
  return std::min(quantile_bins - 1, static_cast<std::size_t>(share * quantile_bins));
}

TEST(QuantileTable, draws_follow_the_law_by_chi_square_with_100000_draws_in_50_bins) {
  for (const DwellLaw& law : {DwellLaw{LawShape::lognormal, 1095, 0.4}, DwellLaw{LawShape::gamma, 100, 0.6},
                              DwellLaw{LawShape::exponential, 30, 0}}) {
    const QuantileTable table = tabulate(law);
    const auto sampler = [&table](std::uint32_t die) { return (table(die) + 0.5) / ticks_per_day; };
    EXPECT_GT(fit_of(law, sampler, draws, quantile_bins, equal_bin), alpha);
  }
}

TEST(QuantileTable, the_chi_square_rejects_a_spread_wrong_by_five_percent) {
  for (const LawShape shape : {LawShape::lognormal, LawShape::gamma}) {
    const QuantileTable table = tabulate({shape, 1095, 0.42});
    const auto sampler = [&table](std::uint32_t die) { return (table(die) + 0.5) / ticks_per_day; };
    EXPECT_LT(fit_of({shape, 1095, 0.4}, sampler, draws, quantile_bins, equal_bin), alpha);
  }
}

TEST(QuantileTable, the_outermost_cell_follows_the_law_and_would_not_if_it_were_not_divided) {
  // Dice of the last cell only, so that 100,000 draws all fall above the share 1023/1024.
  const DwellLaw law{LawShape::lognormal, 1095, 0.4};
  const QuantileTable table = tabulate(law);
  const auto bin = [](double share) {
    const double within = (share - (1 - 1.0 / QuantileTable::cells)) * QuantileTable::cells;
    return std::min(quantile_bins - 1, static_cast<std::size_t>(std::max(0.0, within) * quantile_bins));
  };
  const auto divided = [&table](std::uint32_t die) { return (table(die | 0xFFC00000U) + 0.5) / ticks_per_day; };
  const auto undivided = [&table](std::uint32_t die) {
    const double low = table.knots[QuantileTable::cells - 1];
    const double high = table.knots[QuantileTable::cells];
    return (low + (high - low) * open_unit(die)) / ticks_per_day;
  };
  EXPECT_GT(fit_of(law, divided, draws, quantile_bins, bin), alpha);
  EXPECT_LT(fit_of(law, undivided, draws, quantile_bins, bin), alpha);
}

}  // namespace
}  // namespace anagen::random
