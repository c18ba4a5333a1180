#include "skin/openings.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::skin {
namespace {

TEST(Openings, hold_more_when_the_film_is_massaged_in_and_nothing_else_changes) {
  evidence::Lookup lookup;
  Openings laid_on = openings(lookup, Rub::laid_on);
  const Openings massaged = openings(lookup, Rub::massaged);
  EXPECT_NEAR(massaged.ul_per_cm2 / laid_on.ul_per_cm2, std::sqrt(10.0), 1e-12);
  laid_on.ul_per_cm2 = massaged.ul_per_cm2;
  EXPECT_EQ(laid_on, massaged);
  EXPECT_EQ(massaged.residence_hours, 240);
  EXPECT_EQ(massaged.depth_um, 550);
}

TEST(Openings, hold_ten_times_as_long_as_the_corneum) {
  evidence::Lookup lookup;
  EXPECT_EQ(openings(lookup, Rub::laid_on).residence_hours / lookup("skin.corneum.residence"),
            lookup("obs.skin.opening.reservoir_ratio"));
}

}  // namespace
}  // namespace anagen::skin
