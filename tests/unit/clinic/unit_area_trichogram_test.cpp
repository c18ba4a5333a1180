#include "clinic/unit_area_trichogram.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "clinic/phototrichogram.hpp"
#include "unit/clinic/patches.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

using patches::day;

constexpr UnitAreaTrichogram exact{.area_cm2 = 1, .terminal_from_um = 40, .meaningful_from_mm = 30};
constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::unit_area_trichogram, .serial = 0};

TEST(UnitAreaTrichogram, thin_hairs_are_counted_and_long_thick_ones_are_meaningful) {
  follicle::Hair fresh = patches::growing(60);
  fresh.emerged = -20 * day;  // 8 mm
  const auto reading =
      read(exact, patches::patch_of({patches::growing(60), patches::resting(60), fresh, patches::growing(15)}), 0, who);
  EXPECT_DOUBLE_EQ(reading.density_per_cm2, 4);
  EXPECT_DOUBLE_EQ(reading.terminal_per_cm2, 3);
  EXPECT_DOUBLE_EQ(reading.meaningful_per_cm2, 2);
  EXPECT_DOUBLE_EQ(reading.thin_share, 0.25);
  EXPECT_DOUBLE_EQ(reading.anagen_share, 0.75);
  EXPECT_DOUBLE_EQ(reading.mean_diameter_um, 48.75);
}

TEST(UnitAreaTrichogram, density_is_per_area_and_an_empty_area_has_no_shares) {
  EXPECT_DOUBLE_EQ(read(UnitAreaTrichogram{.area_cm2 = 0.5}, patches::mixed(10, 0, 60), 0, who).density_per_cm2, 20);
  EXPECT_EQ(read(exact, {}, 0, who).density_per_cm2, 0);
  EXPECT_TRUE(std::isnan(read(exact, {}, 0, who).thin_share));
}

// R22 (`rushton_1993_ptg`): on heads with 22 % of hairs at most 40 um a photograph reads 0.76 +-0.08 of the plucked
// area when light hairs (5 %) are lost as well; 20 heads of 240 hairs, vellus 22 um (SD 5).
TEST(UnitAreaTrichogram, a_photograph_reads_three_quarters_of_what_is_plucked) {
  const Phototrichogram photograph{.area_cm2 = 1,
                                   .interval_days = 3,
                                   .sight = {.detection = {.d50_um = 25, .width_um = 4}, .light_lost = 0.05},
                                   .resolution_um = 250};
  double plucked = 0;
  double photographed = 0;
  for (std::uint32_t subject = 0; subject < 20; ++subject) {
    std::vector<follicle::Hair> hairs;
    for (std::uint32_t i = 0; i < 240; ++i) {
      const double u = synthetic::die(71, subject, i);
      const double vellus = 12 + 20 * synthetic::die(72, subject, i);
      hairs.push_back(patches::growing(u < 0.22 ? static_cast<float>(vellus) : 65.0F));
    }
    const auto patch = patches::patch_of(hairs);
    plucked += read(exact, patch, 0, patches::head(subject, InstrumentKind::unit_area_trichogram)).density_per_cm2;
    photographed += read(photograph, patch, 0, patches::head(subject, InstrumentKind::phototrichogram)).density_per_cm2;
  }
  EXPECT_NEAR(photographed / plucked, 0.76, 0.08);
}

}  // namespace
}  // namespace anagen::clinic
