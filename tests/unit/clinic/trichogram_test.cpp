#include "clinic/trichogram.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

using patches::day;

constexpr Trichogram fifty{.hairs = 50, .sight = {.detection = {.d50_um = patches::all_seen_um}}, .catagen_days = 21};
constexpr Observed who{.seed = 5, .subject = 2, .kind = InstrumentKind::trichogram, .serial = 0};

TEST(Trichogram, roots_are_told_by_what_the_hair_does) {
  follicle::Hair regressing = patches::growing(60);
  regressing.growth_end = -10 * day;
  const auto reading = read(fifty,
                            patches::patch_of({patches::growing(60), patches::growing(60), regressing,
                                               patches::resting(60), patches::loose(60)}),
                            0, who);
  EXPECT_EQ(reading.plucked, 5);
  EXPECT_DOUBLE_EQ(reading.anagen_share, 0.4);
  EXPECT_DOUBLE_EQ(reading.catagen_share, 0.2);
  EXPECT_NEAR(reading.telogen_share, 0.4, 1e-12);
}

TEST(Trichogram, an_empty_site_has_no_shares) { EXPECT_TRUE(std::isnan(read(fifty, {}, 0, who).anagen_share)); }

TEST(Trichogram, thin_hairs_slip_the_forceps) {
  Trichogram forceps = fifty;
  forceps.sight.detection = {.d50_um = 25, .width_um = 1};
  EXPECT_EQ(read(forceps, patches::mixed(20, 0, 5), 0, who).plucked, 0);
}

// `derived.instrument.trichogram.binomial_floor_50`: 4.6 points at 12 % telogen. 3,000 heads of 2,500 hairs; variance
// of eq. 6, z test at alpha 1e-4 (3.89). A forceps that takes 45 hairs is rejected.
TEST(Trichogram, fifty_hairs_spread_by_the_binomial_floor_and_fewer_are_rejected) {
  constexpr std::uint32_t heads = 3000;
  const auto patch = patches::mixed(2200, 300, 60);
  std::vector<double> shares;
  for (std::uint32_t subject = 0; subject < heads; ++subject) {
    shares.push_back(read(fifty, patch, 0, patches::head(subject, InstrumentKind::trichogram)).telogen_share);
  }
  const auto variance = [](double n) { return 0.12 * 0.88 / n * (2500 - n) / 2499; };
  const auto z = [&](double n) {
    return std::abs(synthetic::variance(shares) / variance(n) - 1) / std::sqrt(2.0 / heads);
  };
  EXPECT_NEAR(synthetic::mean(shares), 0.12, 3.89 * std::sqrt(variance(50) / heads));
  EXPECT_NEAR(std::sqrt(variance(50)), 0.046, 0.001);
  EXPECT_LT(z(50), 3.89);
  EXPECT_GT(z(43), 3.89);
}

TEST(Trichogram, each_visit_draws_other_hairs_and_a_repeat_the_same) {
  const auto patch = patches::mixed(150, 50, 60);
  const auto at = [&](std::uint32_t visit) { return read(fifty, patch, 0, who, {.visit = visit}).telogen_share; };
  EXPECT_EQ(at(0), at(0));
  EXPECT_FALSE(at(0) == at(1) && at(1) == at(2) && at(2) == at(3));
}

}  // namespace
}  // namespace anagen::clinic
