#include "core/units.hpp"

#include <gtest/gtest.h>

#include <concepts>
#include <limits>

namespace anagen {
namespace {

template <class A, class B>
concept Addable = requires(A a, B b) { a + b; };
template <class A, class B>
concept Comparable = requires(A a, B b) { a < b; };
template <class A, class B>
concept Multipliable = requires(A a, B b) { a* b; };

// Pairs: what compiles, and its neighbour that must not.
static_assert(Addable<Days, Days> && !Addable<Days, Months>);
static_assert(Addable<Micrometres, Micrometres> && !Addable<Micrometres, Millimetres>);
static_assert(Addable<Days, Days> && !Addable<Days, double>);
static_assert(Comparable<Years, Years> && !Comparable<Years, Days>);
static_assert(Multipliable<Days, double> && !Multipliable<Days, Days>);
static_assert(Multipliable<HairsPerCm2, SquareCentimetres> && !Multipliable<HairsPerCm2, Days>);
static_assert(std::constructible_from<Days, double> && !std::convertible_to<double, Days>);
static_assert(!std::convertible_to<Days, double> && !std::convertible_to<Days, Months>);
static_assert(!std::constructible_from<Probability, double>);
static_assert(!std::convertible_to<PerDay, Probability> && !std::constructible_from<Probability, PerDay>);

TEST(Units, arithmetic_stays_within_a_quantity) {
  constexpr Days two(2);
  EXPECT_EQ((two + Days(3) - Days(1)).value(), 4);
  EXPECT_EQ((2 * two * 3).value(), 12);
  EXPECT_EQ((two / 4).value(), 0.5);
  EXPECT_EQ(Days(6) / two, 3);
  EXPECT_EQ((-two).value(), -2);
  EXPECT_LT(two, Days(3));
  Days sum(1);
  sum += two;
  sum -= Days(0.5);
  EXPECT_EQ(sum, Days(2.5));
}

TEST(Units, a_month_is_a_twelfth_of_365_25_days) {
  EXPECT_EQ(to_days(Months(1)), Days(30.4375));
  EXPECT_EQ(to_days(Months(12)), to_days(Years(1)));
  EXPECT_EQ(to_days(Weeks(2)), Days(14));
  EXPECT_EQ(to_months(Days(60.875)), Months(2));
  EXPECT_EQ(to_years(Days(730.5)), Years(2));
  EXPECT_EQ(to_micrometres(Millimetres(0.07)), Micrometres(70));
  EXPECT_EQ(to_millimetres(Micrometres(500)), Millimetres(0.5));
}

TEST(Units, products_with_a_name_have_the_right_unit) {
  EXPECT_EQ(HairsPerCm2(200) * SquareCentimetres(1.5), 300);
  EXPECT_EQ(MicrometresPerDay(350) * Days(10), Micrometres(3500));
}

TEST(Units, a_probability_lies_within_zero_and_one) {
  EXPECT_FALSE(Probability::make(-0.001));
  EXPECT_FALSE(Probability::make(1.001));
  EXPECT_FALSE(Probability::make(std::numeric_limits<double>::quiet_NaN()));
  ASSERT_TRUE(Probability::make(0.25));
  EXPECT_EQ(Probability::make(0.25)->complement().value(), 0.75);
  EXPECT_EQ((*Probability::make(0.25) * *Probability::make(0.5)).value(), 0.125);
}

}  // namespace
}  // namespace anagen
