#include "scalp/sample.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "scalp/life.hpp"

namespace anagen::scalp {
namespace {

Person woman(double follicles) {
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  Given given;
  given.follicles = follicles;
  return draw_person(profile_from(lookup), given, 5, 0, 1);
}

/// Terminal hairs released from day 1 to `days`.
double released(const Sample& sample, std::int32_t days) {
  double sum = 0;
  for (const follicle::FollicleTrace& follicle : sample.follicles[0]) {
    for (const follicle::Hair& hair : follicle.hairs) {
      sum += hair.released > 0 && hair.released <= days * ticks_per_day ? 1 : 0;
    }
  }
  return sum;
}

double released(const Head& head, std::int32_t days) {
  double sum = 0;
  for (const auto& region : head) {
    for (std::int32_t day = 1; day <= days; ++day) {
      sum += region[0].released[static_cast<std::size_t>(day)];
    }
  }
  return sum;
}

TEST(Sample, a_sample_of_all_follicles_releases_what_the_scalp_releases_to_the_hair) {
  follicle::LawShelf shelf;
  const Person person = woman(4000);
  const ClassDrives arms = everywhere(std::vector<follicle::Drive>(1));
  const auto all = sample(person, arms, 300, shelf);
  EXPECT_DOUBLE_EQ(released(all[0], 300), released(live(person, arms, 300, shelf)[0], 300));
}

// A fifth of 40,000 follicles; their number of hairs is near Poisson, so five standard errors are allowed (alpha below
// 1e-6). A sample that forgot one of five regions would be rejected.
TEST(Sample, a_part_of_the_follicles_sheds_in_proportion) {
  follicle::LawShelf shelf;
  const Person person = woman(40000);
  const ClassDrives arms = everywhere(std::vector<follicle::Drive>(1));
  const auto part = sample(person, arms, 300, shelf, 8000);
  const double whole = released(live(person, arms, 300, shelf)[0], 300);
  const double reach = 5 * std::sqrt(whole / 5);
  EXPECT_NEAR(released(part[0], 300), whole / 5, reach);
  EXPECT_GT(0.18 * whole / 5, reach);
}

TEST(Sample, arms_hold_the_same_follicles) {
  follicle::LawShelf shelf;
  const auto twins = sample(woman(4000), everywhere(std::vector<follicle::Drive>(2)), 200, shelf, 1000);
  ASSERT_EQ(twins.size(), 2U);
  ASSERT_EQ(twins[0].follicles[0].size(), twins[1].follicles[0].size());
  EXPECT_EQ(twins[0].follicles[0][7].hairs[0].released, twins[1].follicles[0][7].hairs[0].released);
}

}  // namespace
}  // namespace anagen::scalp
