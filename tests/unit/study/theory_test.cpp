#include "study/theory.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "evidence/lookup.hpp"

namespace anagen::study {
namespace {

void expect_in_band(std::vector<Row> (*check)(follicle::LawShelf&)) {
  follicle::LawShelf shelf;
  const std::vector<Row> rows = check(shelf);
  EXPECT_FALSE(rows.empty());
  for (const Row& row : rows) {
    EXPECT_EQ(verdict_of(row), Verdict::in) << row.arm << " " << row.measure << " " << row.simulated;
  }
}

TEST(Theory, mean_field_cycle_R01) { expect_in_band(mean_field_cycle); }
TEST(Theory, stochastic_cycle_whatever_the_spread_of_dwells_R02) { expect_in_band(stochastic_cycle); }
TEST(Theory, phases_of_a_male_vertex_R03) { expect_in_band(male_vertex); }
TEST(Theory, fluctuation_of_93_follicles_R04) { expect_in_band(small_patch); }
TEST(Theory, cycles_of_ten_men_R05) { expect_in_band(fourteen_years); }
TEST(Theory, thickness_of_a_normal_woman_has_one_peak_R25) {
  follicle::LawShelf shelf;
  const std::vector<Row> rows = diameters_of_women(shelf);
  EXPECT_EQ(verdict_of(rows[0]), Verdict::in) << rows[0].simulated;
  EXPECT_EQ(verdict_of(rows[1]), Verdict::none) << "the skewness is shown, no figure was published";
}
TEST(Theory, plucked_follicles_come_back_after_their_empty_interval_R27) {
  follicle::LawShelf shelf;
  const std::vector<Row> rows = plucked_crown(shelf);
  // Log-normal empty intervals of cv 0.6 have their ninth decile at 1.74 means: 2 months in women, what the trials say
  // in men. With 4,000 follicles it has a standard error of 2 %; four are allowed (alpha 6e-5).
  constexpr double month = 30.4375;
  constexpr double mean_days = 2 * month;
  const double of_men = evidence::Lookup({.sex = "man"})("follicle.latency.mean", "vertex") * month;
  EXPECT_NEAR(rows[0].simulated, 1.74 * mean_days, 0.08 * 1.74 * mean_days);
  EXPECT_NEAR(rows[1].simulated, 1.74 * of_men, 0.08 * 1.74 * of_men);
  EXPECT_EQ(verdict_of(rows[0]), Verdict::none);
}

TEST(Theory, shed_cycle_and_stock_R28) { expect_in_band(arithmetic_triangle); }
TEST(Theory, renewal_theory_M01) { expect_in_band(renewal_theory); }
TEST(Theory, shed_is_steady_from_day_one_M03) { expect_in_band(stationary_start); }
TEST(Theory, repeated_counts_of_one_patch_M08) { expect_in_band(repeated_counts); }
TEST(Theory, lengths_after_haircuts_are_exponential_M04) { expect_in_band(haircut_law); }

TEST(Theory, signs_and_order_of_causes_M05) { expect_in_band(sign_battery); }
TEST(Theory, narrow_dwells_and_shocks_make_waves_M06) { expect_in_band(narrow_or_shocked); }
TEST(Theory, lower_mean_thins_and_lower_variance_makes_waves_M07) { expect_in_band(mean_or_variance); }

TEST(Theory, neighbours_are_independent_M09) {
  // Four standard errors of the spread of 2,000 patches (alpha about 6e-5).
  follicle::LawShelf shelf;
  const Row row = independent_neighbours(shelf).front();
  EXPECT_NEAR(row.simulated, 1, 4 * row.mc_error);
}

TEST(Theory, a_row_without_a_number_is_out_of_its_band) {
  const Row row = must_row("a", "b", "1", 1, 1, std::numeric_limits<double>::quiet_NaN(), 0);
  EXPECT_EQ(verdict_of(row), Verdict::out);
}

}  // namespace
}  // namespace anagen::study
