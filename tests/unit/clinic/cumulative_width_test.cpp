#include "clinic/cumulative_width.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"

namespace anagen::clinic {
namespace {

constexpr CumulativeWidth exact{.area_cm2 = 2, .sight = {.detection = {.d50_um = patches::all_seen_um}}};
constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::cumulative_width, .serial = 0};

TEST(CumulativeWidth, widths_add_up_over_the_area) {
  const auto reading = read(exact, patches::patch_of({patches::growing(70), patches::resting(30)}), 0, who);
  EXPECT_DOUBLE_EQ(reading.um_per_cm2, 50);
  EXPECT_DOUBLE_EQ(reading.mean_um, 50);
}

TEST(CumulativeWidth, thin_hairs_add_little_and_unseen_ones_nothing) {
  CumulativeWidth photograph = exact;
  photograph.sight.detection = {.d50_um = 25, .width_um = 1};
  EXPECT_EQ(read(photograph, patches::mixed(50, 0, 5), 0, who).um_per_cm2, 0);
  EXPECT_TRUE(std::isnan(read(photograph, patches::mixed(50, 0, 5), 0, who).mean_um));
}

}  // namespace
}  // namespace anagen::clinic
