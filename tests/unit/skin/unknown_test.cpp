#include "skin/unknown.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "skin/active.hpp"

namespace anagen::skin {
namespace {

bool names(const std::vector<Unknown>& unknown, std::string_view id, bool assumed) {
  return std::ranges::any_of(unknown, [&](const Unknown& one) { return one.id == id && one.assumed == assumed; });
}

TEST(Unknown, names_what_nobody_published_and_every_placeholder) {
  evidence::Lookup lookup;
  const Product ptt6 = product(ProductKind::ptt6, lookup);
  const Needling needling;
  static_cast<void>(channels(lookup, needling));
  static_cast<void>(vesicle_active(lookup, 115));
  const std::vector<Unknown> unknown = unknown_inputs(lookup, ptt6, needling);
  EXPECT_TRUE(names(unknown, "obs.exosome.product.ptt6.particles", false));
  EXPECT_TRUE(names(unknown, "obs.exosome.product.ptt6.protein", false));
  EXPECT_TRUE(names(unknown, "obs.skin.needle.age_effect", false));
  EXPECT_TRUE(names(unknown, "skin.vesicle.uptake", true));
  EXPECT_TRUE(names(unknown, "exosome.dose.count_purity", true));
  EXPECT_FALSE(names(unknown, "skin.needle.channel_radius", true));
  for (const Unknown& one : unknown) {
    EXPECT_FALSE(one.note.empty()) << one.id;
  }
  EXPECT_TRUE(std::ranges::is_sorted(unknown, {}, &Unknown::id));
}

TEST(Unknown, no_longer_names_what_was_set) {
  evidence::Lookup lookup({}, {{"exosome.dose.count_purity", 1}});
  const Product plant = product(ProductKind::plant, lookup);
  const std::vector<Unknown> unknown = unknown_inputs(lookup, plant, {.age_multiplier = 1.5});
  EXPECT_FALSE(names(unknown, "exosome.dose.count_purity", true));
  EXPECT_FALSE(names(unknown, "obs.skin.needle.age_effect", false));
  EXPECT_FALSE(names(unknown, "obs.exosome.product.plant.particles", false));
  EXPECT_FALSE(names(unknown_inputs(lookup, plant), "obs.skin.needle.age_effect", false));
}

}  // namespace
}  // namespace anagen::skin
