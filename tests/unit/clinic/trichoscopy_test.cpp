#include "clinic/trichoscopy.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"

namespace anagen::clinic {
namespace {

constexpr Trichoscopy exact{.area_cm2 = 1, .sight = {.detection = {.d50_um = patches::all_seen_um}}};
constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::trichoscopy, .serial = 0};

TEST(Trichoscopy, hairs_are_counted_and_the_thin_among_them_told) {
  const auto reading =
      read(exact,
           patches::patch_of({patches::growing(70), patches::resting(50), patches::growing(20), patches::growing(60)}),
           0, who);
  EXPECT_DOUBLE_EQ(reading.density_per_cm2, 4);
  EXPECT_DOUBLE_EQ(reading.thin_share, 0.25);
  EXPECT_DOUBLE_EQ(reading.mean_diameter_um, 50);
}

TEST(Trichoscopy, dye_shows_thin_hairs_that_are_lost_without) {
  Trichoscopy dyed = exact;
  Trichoscopy plain = exact;
  dyed.sight.detection = {.d50_um = 15, .width_um = 4};
  plain.sight.detection = {.d50_um = 25, .width_um = 4};
  const auto patch = patches::mixed(400, 0, 20);
  EXPECT_GT(read(dyed, patch, 0, who).density_per_cm2, 2 * read(plain, patch, 0, who).density_per_cm2);
}

TEST(Trichoscopy, hair_that_has_just_come_up_is_seen_without_being_clipped) {
  follicle::Hair fresh = patches::growing(60);
  fresh.emerged = 0;
  EXPECT_DOUBLE_EQ(read(exact, patches::patch_of({fresh}), 0, who).density_per_cm2, 1);
}

TEST(Trichoscopy, nothing_seen_has_no_thickness) {
  EXPECT_EQ(read(exact, {}, 0, who).density_per_cm2, 0);
  EXPECT_TRUE(std::isnan(read(exact, {}, 0, who).mean_diameter_um));
}

}  // namespace
}  // namespace anagen::clinic
