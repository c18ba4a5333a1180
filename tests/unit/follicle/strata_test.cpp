#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "cases.hpp"
#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"

// A class of follicles that differ in what acts on them.

namespace anagen::follicle {
namespace {

constexpr std::int32_t horizon = 900;

Drive hastened(double speed) {
  Drive drive;
  drive.clock_speed[0].assign(horizon, speed);
  return drive;
}

GroupDescription some_group() {
  GroupDescription group;
  group.seed = 9;
  group.follicles = 1001;
  group.law = {random::DwellLaw{random::LawShape::lognormal, 400, 0.5},
               {random::LawShape::gamma, 15, 0.3},
               {random::LawShape::gamma, 80, 0.3},
               {random::LawShape::exponential, 14, 1},
               {random::LawShape::lognormal, 100, 0.5}};
  group.kenogen_probability = 0.4;
  group.held_share = 0.7;
  group.size = {.median_diameter_um = 60, .sd_ln = 0.2, .memory = 0.9, .anagen_exponent = 1.2};
  return group;
}

TEST(Strata, equal_strata_are_the_class_itself) {
  LawShelf shelf;
  const std::vector<Drive> arms = {hastened(1.3), Drive{}};
  const auto whole = run_fast(compile(some_group(), arms, horizon, shelf), Detail::full);
  for (const std::size_t count : {1U, 3U, 8U}) {
    const std::vector<std::vector<Drive>> strata(count, arms);
    const auto split = run_fast(compile(some_group(), strata, horizon, shelf), Detail::full);
    for (std::size_t arm = 0; arm < arms.size(); ++arm) {
      EXPECT_TRUE(identical(whole[arm], split[arm])) << count << " strata";
    }
  }
}

TEST(Strata, both_engines_agree_on_each) {
  LawShelf shelf;
  const std::vector<std::vector<Drive>> strata = {{hastened(1)}, {hastened(2)}, {hastened(0.4)}};
  std::int32_t follicles = 0;
  for (const CompiledGroup& stratum : compile(some_group(), strata, horizon, shelf)) {
    EXPECT_TRUE(identical(run_plain(stratum, Detail::full)[0], run_fast(stratum, Detail::full)[0]));
    follicles += stratum.follicles;
  }
  EXPECT_EQ(follicles, some_group().follicles);
}

TEST(Strata, a_follicle_keeps_its_dice_and_has_the_drive_of_its_stratum) {
  LawShelf shelf;
  const std::vector<std::vector<Drive>> strata = {{hastened(1)}, {hastened(2)}, {hastened(0.4)}};
  const auto compiled = compile(some_group(), strata, horizon, shelf);
  for (std::uint32_t number = 0; number < 60; ++number) {
    const auto alone = compile(some_group(), strata[number % 3], horizon, shelf);
    const FollicleTrace expected = trace(alone, 0, number);
    const FollicleTrace here = trace(compiled, 0, number);
    ASSERT_EQ(here.hairs.size(), expected.hairs.size());
    for (std::size_t i = 0; i < here.hairs.size(); ++i) {
      EXPECT_EQ(here.hairs[i].released, expected.hairs[i].released);
      EXPECT_EQ(here.hairs[i].diameter_um, expected.hairs[i].diameter_um);
    }
  }
}

}  // namespace
}  // namespace anagen::follicle
