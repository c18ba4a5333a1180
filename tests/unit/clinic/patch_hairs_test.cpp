#include "clinic/patch_hairs.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "unit/clinic/patches.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

using patches::day;

constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::trichogram, .serial = 0};

TEST(PatchHairs, hairs_that_have_fallen_or_not_begun_do_not_stand) {
  follicle::Hair fallen = patches::resting(60);
  fallen.released = 0;
  follicle::Hair later = patches::growing(60);
  later.emerged = day;
  const std::vector<follicle::FollicleTrace> patch = {{{fallen, later}}, {{patches::growing(60)}}};
  const auto standing = standing_hairs(patch, 0, {});
  ASSERT_EQ(standing.size(), 1U);
  EXPECT_EQ(standing[0].name.follicle, 1U);
  EXPECT_EQ(standing_hairs(patch, 2 * day, {}).size(), 2U);
}

TEST(PatchHairs, two_places_share_no_name) {
  const auto patch = patches::mixed(50, 0, 60);
  std::set<std::uint32_t> names;
  for (const std::uint32_t place : {0U, 1U, 2U}) {
    for (const StandingHair& hair : standing_hairs(patch, 0, {.visit = place, .place = place})) {
      names.insert(hair.name.follicle);
    }
  }
  EXPECT_EQ(names.size(), 150U);
}

// n = 20,000 hairs, l = 0.05 and m = 0.1 of thick hairs: z test at alpha 1e-4 (3.89); m = 0.11 is rejected.
TEST(PatchHairs, light_and_crossing_hairs_are_lost_as_often_as_told_and_another_share_is_rejected) {
  const Sight sight{.detection = {.d50_um = patches::all_seen_um}, .light_lost = 0.05, .missed = 0.1};
  constexpr std::uint32_t n = 20000;
  double seen_hairs = 0;
  for (std::uint32_t i = 0; i < n; ++i) {
    seen_hairs += sees(sight, 60, dice_of({.follicle = i, .number = 0}, who)) ? 1 : 0;
  }
  const auto z = [&](double p) { return std::abs(seen_hairs / n - p) / std::sqrt(p * (1 - p) / n); };
  EXPECT_LT(z(0.95 * 0.9), 3.89);
  EXPECT_GT(z(0.95 * 0.89), 3.89);
}

// n = 10,000 hairs of 60 um, error 3 um: z test of mean and variance at alpha 1e-4 (3.89); an error of 3.2 is rejected.
TEST(PatchHairs, widths_err_as_told_and_another_error_is_rejected) {
  std::vector<double> widths;
  constexpr std::uint32_t n = 10000;
  for (std::uint32_t i = 0; i < n; ++i) {
    widths.push_back(read_diameter({.ratio = 1.41, .error_um = 3}, 60, {.follicle = i, .number = 1}, 0, who));
  }
  EXPECT_NEAR(synthetic::mean(widths), 1.41 * 60, 3.89 * 3 / std::sqrt(n));
  const auto z = [&](double sd) { return std::abs(synthetic::variance(widths) / (sd * sd) - 1) / std::sqrt(2.0 / n); };
  EXPECT_LT(z(3), 3.89);
  EXPECT_GT(z(3.2), 3.89);
}

TEST(PatchHairs, a_width_is_read_anew_at_each_visit_and_alike_at_one) {
  const DiameterScale reading{.ratio = 1, .error_um = 3};
  const HairName hair{.follicle = 4, .number = 1};
  EXPECT_EQ(read_diameter(reading, 60, hair, 0, who), read_diameter(reading, 60, hair, 0, who));
  EXPECT_NE(read_diameter(reading, 60, hair, 0, who), read_diameter(reading, 60, hair, 1, who));
  EXPECT_EQ(read_diameter({}, 60, hair, 0, who), 60);
}

TEST(PatchHairs, a_sample_holds_no_hair_twice_and_never_more_than_there_are) {
  const auto patch = patches::mixed(30, 0, 60);
  const auto standing = standing_hairs(patch, 0, {});
  std::set<std::uint32_t> names;
  for (const StandingHair& hair : sample(standing, 20, 0, who)) {
    names.insert(hair.name.follicle);
  }
  EXPECT_EQ(names.size(), 20U);
  EXPECT_EQ(sample(standing, 100, 0, who).size(), 30U);
  EXPECT_TRUE(sample({}, 100, 0, who).empty());
}

TEST(PatchHairs, a_hair_that_is_missing_moves_no_other_lot) {
  auto standing = standing_hairs(patches::mixed(30, 0, 60), 0, {});
  const auto drawn = sample(standing, 10, 0, who);
  std::set<std::uint32_t> before;
  for (const StandingHair& hair : drawn) {
    before.insert(hair.name.follicle);
  }
  std::erase_if(standing, [&](const StandingHair& hair) { return hair.name.follicle == drawn[3].name.follicle; });
  std::size_t kept = 0;
  for (const StandingHair& hair : sample(standing, 10, 0, who)) {
    kept += before.contains(hair.name.follicle) ? 1U : 0U;
  }
  EXPECT_EQ(kept, 9U);
}

}  // namespace
}  // namespace anagen::clinic
