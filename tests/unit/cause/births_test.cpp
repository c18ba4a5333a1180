#include <gtest/gtest.h>

#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::shed_after;

TEST(ContraceptiveStop, sheds_when_a_birth_does_and_much_less) {
  const auto pill = shed_after(ContraceptiveStopSpec{});
  const auto birth = shed_after(ChildbirthSpec{});
  EXPECT_GT(pill.peak(), 80);
  EXPECT_LT(pill.peak(), 170);
  EXPECT_LT(pill.on(pill.peak()), 0.2 * birth.on(birth.peak()));
  EXPECT_GT(pill.on(pill.peak()), 0.05);
}

TEST(ContraceptiveStop, acts_no_longer_than_told) {
  ContraceptiveStopSpec brief;
  brief.until = 14;
  EXPECT_LT(shed_after(brief).on(110), shed_after(ContraceptiveStopSpec{}).on(110));
}

}  // namespace
}  // namespace anagen::cause
