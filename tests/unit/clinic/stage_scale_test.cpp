#include "clinic/stage_scale.hpp"

#include <gtest/gtest.h>

#include <tuple>

#include "unit/clinic/staging.hpp"

namespace anagen::clinic {
namespace {

// In the order of head_regions: frontal, mid, vertex, temporal, occipital.
constexpr HeadCover bare = {0, 0, 0, 0, 0};

StageScale scale_of(const char* sex, const char* name) {
  evidence::Lookup lookup({.sex = sex});
  return stage_scale(lookup, name);
}

std::int32_t grade(const StageScale& scale, const HeadCover& cover) {
  return grade_of(scale, latent_stage(scale, cover));
}

TEST(StageScale, a_full_head_has_the_lowest_grade_and_a_bare_one_the_highest) {
  for (const auto& [name, low, high] : {std::tuple{"norwood", 1, 7}, {"ludwig", 0, 3}, {"sinclair", 1, 5}}) {
    const StageScale scale = scale_of("any", name);
    EXPECT_EQ(highest_grade(scale), high) << name;
    EXPECT_EQ(grade(scale, full_head), low) << name;
    EXPECT_EQ(grade(scale, bare), high) << name;
    EXPECT_DOUBLE_EQ(latent_stage(scale, bare), high + 1) << "the last grade is as wide as any other";
  }
}

TEST(StageScale, the_usual_scale_is_norwood_in_men_and_sinclair_in_others) {
  EXPECT_EQ(highest_grade(scale_of("man", "usual")), 7);
  EXPECT_EQ(highest_grade(scale_of("woman", "usual")), 5);
}

TEST(StageScale, norwood_grades_follow_the_regions) {
  const StageScale scale = scale_of("man", "norwood");
  EXPECT_EQ(grade(scale, {1, 1, 1, 0.7, 1}), 2) << "thin temples";
  EXPECT_EQ(grade(scale, {1, 1, 1, 0.25, 1}), 3) << "sparse temples";
  EXPECT_EQ(grade(scale, {1, 1, 0.4, 1, 1}), 3) << "the vertex alone";
  EXPECT_EQ(grade(scale, {1, 1, 0, 1, 1}), 3) << "the vertex alone goes no further";
  EXPECT_EQ(grade(scale, {0.4, 1, 0.4, 0.25, 1}), 4);
  EXPECT_EQ(grade(scale, {0.4, 1, 0.4, 0.7, 1}), 3) << "with temples no more than thin, by the vertex";
  EXPECT_EQ(grade(scale, {0.2, 0.9, 0.2, 0.25, 1}), 5);
  EXPECT_EQ(grade(scale, {0.1, 0.4, 0.1, 0.25, 1}), 6);
  EXPECT_EQ(grade(scale, {0.1, 0.1, 0.1, 0.1, 1}), 7) << "the back of the head is kept";
}

TEST(StageScale, women_are_graded_by_the_parting) {
  EXPECT_EQ(grade(scale_of("woman", "ludwig"), {1, 0.45, 1, 1, 1}), 2);
  EXPECT_EQ(grade(scale_of("woman", "sinclair"), {1, 0.25, 1, 1, 1}), 4);
  EXPECT_FALSE(asks_of(scale_of("woman", "sinclair"), 2));
  EXPECT_TRUE(asks_of(scale_of("man", "norwood"), 2));
}

// Every region falls by hundredths, one after the other by lot, from full to bare.
TEST(StageScale, no_loss_of_hair_ever_lowers_a_stage) {
  const StageScale scale = scale_of("man", "norwood");
  for (std::uint32_t head = 0; head < 200; ++head) {
    HeadCover cover = full_head;
    double before = latent_stage(scale, cover);
    for (std::uint32_t step = 0; step < 500; ++step) {
      double& region = cover[static_cast<std::size_t>(5 * synthetic::die(7, head, step))];
      region = std::max(0.0, region - 0.01);
      const double now = latent_stage(scale, cover);
      ASSERT_GE(now, before);
      before = now;
    }
  }
}

TEST(StageScale, a_latent_stage_moves_evenly_between_two_drawings) {
  const StageScale scale = staging::even_scale();
  for (const double latent : {1.0, 1.5, 3.25, 6.9, 7.5, 8.0}) {
    EXPECT_NEAR(latent_stage(scale, staging::head_at(latent)), latent, 1e-12);
  }
}

TEST(StageScale, a_limit_set_above_the_one_before_counts_as_equal_to_it) {
  evidence::Lookup lookup({.sex = "woman"}, {{"instrument.stage.sinclair_3", 0.95}});
  const StageScale scale = stage_scale(lookup, "sinclair");
  EXPECT_EQ(grade(scale, {1, 0.79, 1, 1, 1}), 3);
  EXPECT_EQ(grade(scale, {1, 0.81, 1, 1, 1}), 1);
}

}  // namespace
}  // namespace anagen::clinic
