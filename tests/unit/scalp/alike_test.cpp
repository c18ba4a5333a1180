#include "scalp/alike.hpp"

#include <gtest/gtest.h>

namespace anagen::scalp {
namespace {

follicle::Drive drive(double speed) {
  follicle::Drive out;
  out.clock_speed[0] = {speed, 1};
  return out;
}

TEST(AlikeArms, lead_one_life_for_arms_that_are_alike_in_every_class) {
  const Strata first = {{drive(1), drive(2), drive(1), drive(2)}};
  const Strata second = {{drive(3), drive(3), drive(3), drive(4)}};
  const Strata* const both[] = {&first, &second};
  const AlikeArms alike(both);
  EXPECT_EQ(alike.lives(), 3U) << "the fourth differs in the second class";
  EXPECT_EQ(alike.of_first(first), (Strata{{drive(1), drive(2), drive(2)}}));
  EXPECT_EQ(alike.for_all(std::vector{10, 20, 40}), (std::vector{10, 20, 10, 40}));
}

TEST(AlikeArms, look_at_every_stratum) {
  const Strata strata = {{drive(1), drive(1)}, {drive(1), drive(2)}};
  const Strata* const one[] = {&strata};
  EXPECT_EQ(AlikeArms(one).lives(), 2U);
}

}  // namespace
}  // namespace anagen::scalp
