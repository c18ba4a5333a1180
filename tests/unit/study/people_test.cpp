#include "study/people.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "study/moments.hpp"
#include "study/shedding_course.hpp"

namespace anagen::study {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Weekly shed of one woman: 100 a day, but 200 in the weeks from `from` to `to` and 300 in the week `peak`.
People shedder(std::int32_t from, std::int32_t to, std::int32_t peak) {
  People people;
  people.values.emplace_back();
  for (std::int32_t week = 0; week <= 50; ++week) {
    people.days.push_back(7 * week);
    people.values[0].push_back(week == peak ? 300 : week >= from && week <= to ? 200 : 100);
  }
  return people;
}

TEST(SheddingCourse, onset_peak_and_end_are_the_middles_of_their_weeks) {
  const auto course = shedding_courses(shedder(10, 20, 15), shedder(99, 99, 99), 350).front();
  EXPECT_TRUE(course.exceeds);
  EXPECT_NEAR(course.onset_months, 66.5 / 30.4375, 1e-12);
  EXPECT_NEAR(course.peak_months, 101.5 / 30.4375, 1e-12);
  EXPECT_NEAR(course.end_months, 136.5 / 30.4375, 1e-12);
}

TEST(SheddingCourse, whoever_stays_at_her_baseline_does_not_exceed_it) {
  EXPECT_FALSE(shedding_courses(shedder(99, 99, 99), shedder(99, 99, 99), 350).front().exceeds);
}

TEST(SheddingCourse, what_was_shed_before_day_zero_does_not_count) {
  EXPECT_FALSE(shedding_courses(shedder(0, 0, 0), shedder(99, 99, 99), 350).front().exceeds);
}

TEST(People, means_leave_out_what_was_not_observed) {
  const People people{{0, 7, 14}, {{1, nan, 3}, {nan, nan, nan}}};
  const std::vector<double> means = person_means(people, 0, 14);
  EXPECT_EQ(means[0], 2);
  EXPECT_TRUE(std::isnan(means[1]));
  EXPECT_EQ(observed(means).size(), 1U);
  EXPECT_EQ(person_means(people, 14, 14)[0], 3);
}

TEST(Moments, are_those_of_the_sample) {
  const double values[] = {1, 2, 3, 4};
  const Moments moments = moments_of(values);
  EXPECT_DOUBLE_EQ(moments.mean, 2.5);
  EXPECT_DOUBLE_EQ(moments.sd, std::sqrt(5.0 / 3));
  EXPECT_DOUBLE_EQ(moments.mean_error(), std::sqrt(5.0 / 3) / 2);
  EXPECT_DOUBLE_EQ(share_error(0.5, 100), 0.05);
}

}  // namespace
}  // namespace anagen::study
