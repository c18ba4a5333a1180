#include "clinic/hair_cover.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"

namespace anagen::clinic {
namespace {

constexpr HairCover sharp{{.d50_um = 25, .width_um = 0.01}};

TEST(HairCover, adds_up_cross_sections) {
  const auto whole = patches::patch_of({patches::growing(80), patches::resting(60)});
  const auto thinned = patches::patch_of({patches::growing(40), patches::resting(60)});
  EXPECT_DOUBLE_EQ(read(sharp, whole, whole, 0), 1);
  EXPECT_DOUBLE_EQ(read(sharp, thinned, whole, 0), (40.0 * 40 + 60 * 60) / (80.0 * 80 + 60 * 60));
}

TEST(HairCover, thin_hairs_are_not_seen_and_nothing_over_nothing_is_no_number) {
  const auto whole = patches::patch_of({patches::growing(80)});
  const auto vellus = patches::patch_of({patches::growing(15)});
  EXPECT_EQ(read(sharp, vellus, whole, 0), 0);
  EXPECT_TRUE(std::isnan(read(sharp, vellus, vellus, 0)));
}

}  // namespace
}  // namespace anagen::clinic
