#include "treatment/drug_amounts.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "men.hpp"

namespace anagen::treatment {
namespace {

void let_pass(DrugAmounts& amounts, double hours, double step) {
  for (double t = 0; t < hours; t += step) {
    amounts.step(step);
  }
}

TEST(DrugAmounts, one_compartment_is_the_curve_of_bateman) {
  const Kinetics kinetics = {.absorption_per_hour = 3, .clearance_l_per_hour = 20, .central_l = 100};
  DrugAmounts amounts(kinetics);
  amounts.take(1);
  double hours = 0;
  for (const double until : {0.5, 2.0, 6.0, 24.0}) {
    let_pass(amounts, until - hours, 1.0 / 16);
    hours = until;
    const double bateman = 1000 / 100.0 * 3 / (3 - 0.2) * (std::exp(-0.2 * hours) - std::exp(-3 * hours));
    EXPECT_NEAR(amounts.concentration_ug_per_l() / bateman, 1, 1e-6) << hours;
  }
}

TEST(DrugAmounts, nothing_is_lost_where_nothing_is_cleared) {
  DrugAmounts amounts({.absorption_per_hour = 3, .central_l = 100, .peripheral_l = 50, .exchange_l_per_hour = 10});
  amounts.take(2);
  let_pass(amounts, 500, 0.5);
  EXPECT_NEAR(amounts.now().gut + amounts.now().central + amounts.now().peripheral, 2000, 1e-9);
  EXPECT_NEAR(amounts.now().central / amounts.now().peripheral, 2, 1e-9);
}

TEST(DrugAmounts, saturable_clearance_is_linear_when_little_is_there_and_even_when_much_is) {
  const Kinetics kinetics = {.absorption_per_hour = 50, .saturable_ug_per_hour = 6, .half_saturation_ug_per_l = 1};
  DrugAmounts little(kinetics);
  little.take(1e-9);
  let_pass(little, 1, 1.0 / 256);
  EXPECT_NEAR(little.now().central / (1e-6 * std::exp(-6) * 50 / 44), 1, 1e-5);
  DrugAmounts much(kinetics);
  much.take(1000);
  let_pass(much, 10, 1.0 / 256);
  EXPECT_NEAR(much.now().central, 1e6 - 60, 0.15);
}

TEST(DrugAmounts, dutasteride_stays_weeks_when_full_and_days_when_nearly_gone) {
  // gisleskog_1999_pk: about 3 days at low concentrations, up to 5 weeks at high ones in those who clear it slowly.
  const auto half_life_days = [](double mg_per_day, std::int32_t days, double fallen_to) {
    DrugAmounts amounts(testing::man().dutasteride.kinetics);
    for (std::int32_t day = 0; day < days; ++day) {
      amounts.take(mg_per_day);
      let_pass(amounts, hours_per_day, 0.125);
    }
    const double start = amounts.concentration_ug_per_l() * fallen_to;
    double hours = 0;
    for (; amounts.concentration_ug_per_l() > start; ++hours) {
      let_pass(amounts, 1, 0.5);
    }
    const double from = hours;
    for (; amounts.concentration_ug_per_l() > start / 2; ++hours) {
      let_pass(amounts, 1, 0.5);
    }
    return (hours - from) / hours_per_day;
  };
  const Kinetics given = testing::man().dutasteride.kinetics;
  const double full = std::log(2) * (given.central_l + given.peripheral_l) / given.clearance_l_per_hour / hours_per_day;
  EXPECT_NEAR(half_life_days(10, 365, 1) / full, 1, 0.05);
  EXPECT_NEAR(half_life_days(0.01, 30, 0.5), 3, 1.5);
}

}  // namespace
}  // namespace anagen::treatment
