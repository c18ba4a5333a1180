#include <gtest/gtest.h>

#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"
#include "unit/follicle/cases.hpp"

namespace anagen::follicle {
namespace {

TEST(Engines, fast_and_plain_fill_identical_histograms_on_every_case) {
  LawShelf shelf;
  for (const cases::Case& c : cases::all()) {
    SCOPED_TRACE(c.name);
    const CompiledGroup group = compile(c.group, c.arms, c.horizon_days, shelf);
    const auto plain = run_plain(group, Detail::full);
    const auto fast = run_fast(group, Detail::full);
    ASSERT_EQ(plain.size(), fast.size());
    for (std::size_t arm = 0; arm < plain.size(); ++arm) {
      EXPECT_TRUE(identical(plain[arm], fast[arm])) << "arm " << arm;
    }
  }
}

TEST(Engines, a_batch_that_is_not_full_changes_nothing) {
  LawShelf shelf;
  for (const std::int32_t follicles : {1, 3, 255, 256, 257, 511}) {
    const cases::Case c = cases::all(follicles).back();
    const CompiledGroup group = compile(c.group, c.arms, c.horizon_days, shelf);
    EXPECT_TRUE(identical(run_plain(group, Detail::full)[0], run_fast(group, Detail::full)[0])) << follicles;
  }
}

TEST(Engines, an_arm_does_not_depend_on_its_neighbours) {
  LawShelf shelf;
  for (const cases::Case& c : cases::all(400)) {
    SCOPED_TRACE(c.name);
    const auto together = run_fast(compile(c.group, c.arms, c.horizon_days, shelf), Detail::full);
    for (std::size_t arm = 0; arm < c.arms.size(); ++arm) {
      const auto alone = run_fast(compile(c.group, {&c.arms[arm], 1}, c.horizon_days, shelf), Detail::full);
      EXPECT_TRUE(identical(together[arm], alone[0])) << "arm " << arm;
    }
  }
}

TEST(Engines, follicles_are_conserved_and_counts_never_negative) {
  LawShelf shelf;
  for (const cases::Case& c : cases::all(700)) {
    SCOPED_TRACE(c.name);
    for (const Histograms& h : run_fast(compile(c.group, c.arms, c.horizon_days, shelf), Detail::full)) {
      const DailyCounts counts = daily_counts(h);
      for (std::size_t day = 0; day < counts.released.size(); ++day) {
        std::int32_t follicles = 0;
        for (const auto& phase : counts.in_phase) {
          ASSERT_GE(phase[day], 0);
          follicles += phase[day];
        }
        ASSERT_EQ(follicles, c.group.follicles);
        ASSERT_GE(counts.held[day], 0);
        std::int32_t hairs = 0;
        for (const auto& kind : counts.visible) {
          ASSERT_GE(kind[day], 0);
          hairs += kind[day];
        }
        ASSERT_EQ(hairs, follicles - counts.in_phase[4][day] + counts.held[day]);
        ASSERT_GE(counts.length_um[day], 0);
      }
    }
  }
}

TEST(Engines, length_and_mass_equal_the_sum_over_traced_hairs) {
  LawShelf shelf;
  const cases::Case c = cases::all(300).at(8);
  const CompiledGroup group = compile(c.group, c.arms, c.horizon_days, shelf);
  const DailyCounts counts = daily_counts(run_fast(group, Detail::full)[0]);
  for (const std::int32_t day : {0, 1, 250, 500, 777, 1200}) {
    double length = 0;
    std::int32_t hairs = 0;
    for (std::uint32_t follicle = 0; follicle < 300; ++follicle) {
      for (const Hair& hair : trace(group, 0, follicle).hairs) {
        const Ticks t = day << ticks_per_day_log2;
        // A hair released at t exactly still counts until t has passed; half a tick decides.
        if (hair.emerged <= t && hair.released > t) {
          length += length_um(hair, t);
          ++hairs;
        }
      }
    }
    const auto i = static_cast<std::size_t>(day);
    EXPECT_EQ(hairs, counts.visible[0][i] + counts.visible[1][i] + counts.visible[2][i]);
    EXPECT_NEAR(length, counts.length_um[i], 1e-6 * length);
  }
}

}  // namespace
}  // namespace anagen::follicle
