#include "skin/film_course.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "sessions.hpp"
#include "skin/time_steps.hpp"

namespace anagen::skin {
namespace {

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

FilmCourse course_of(const Session& session, double amount = 1, double end = 336) {
  const std::vector<double> stops = {session.wash_hours};
  return film_course(session, testing::vesicles(), amount, growing_steps(end, stops));
}

TEST(FilmCourse, parts_add_up_to_what_was_applied) {
  for (const Session& session : {testing::stamped(), testing::rubbed_in(), testing::stamped(1e4)}) {
    const FilmCourse course = course_of(session, 5.6e10);
    const double all = course.into_openings + course.filled_channels + sum(course.into_corneum) +
                       sum(course.into_channels) + course.on_surface + course.washed_off;
    EXPECT_NEAR(all / 5.6e10, 1, 1e-12);
  }
}

TEST(FilmCourse, channels_hold_a_hundredth_of_the_film) {
  Session session = testing::stamped();
  EXPECT_NEAR(course_of(session).filled_channels, 0.0064, 0.00005);
  session.channels->kept_share = 1;
  EXPECT_NEAR(course_of(session).filled_channels, 0.0098, 0.00005);
}

TEST(FilmCourse, diffusion_through_closing_pores_adds_two_percent_of_that) {
  Session session = testing::stamped();
  session.channels->kept_share = 1;
  session.film->drying_hours = 1e9;
  session.wash_hours = 1e3;
  Active active = testing::vesicles();
  active.channel_um2_per_hour = 1.32 * 3600;
  active.corneum_per_hour = 0;
  const std::vector<double> stops = {1e3};
  const FilmCourse course = film_course(session, active, 1, growing_steps(1e3, stops));
  EXPECT_NEAR(sum(course.into_channels) / course.filled_channels, 0.0206, 0.0001);
}

TEST(FilmCourse, loses_through_the_corneum_what_the_closed_form_says) {
  Session session = testing::rubbed_in();
  session.film->openings.ul_per_cm2 = 0;
  Active active = testing::vesicles();
  active.corneum_per_hour = 0.7;
  const std::vector<double> stops = {36};
  const FilmCourse course = film_course(session, active, 1, growing_steps(100, stops));
  EXPECT_NEAR(sum(course.into_corneum), 1 - std::exp(-0.7 * (1 - std::exp(-36.0))), 1e-12);
}

TEST(FilmCourse, under_one_percent_passes_intact_skin_in_a_day) {
  Session session = testing::rubbed_in();
  session.film->drying_hours = 1e9;
  EXPECT_LT(sum(course_of(session, 1, 24).into_corneum), 0.01);
}

TEST(FilmCourse, what_is_left_lies_on_the_surface_until_the_wash) {
  const Session session = testing::stamped();
  EXPECT_EQ(course_of(session, 1, 24).washed_off, 0);
  EXPECT_GT(course_of(session, 1, 24).on_surface, 0.5);
  EXPECT_EQ(course_of(session, 1, 48).on_surface, 0);
}

TEST(FilmCourse, thin_film_is_shared_out_between_the_doors_and_never_more_than_it_is) {
  const Session session = testing::stamped(1e4);
  const FilmCourse course = course_of(session);
  EXPECT_NEAR(course.into_openings + course.filled_channels, 1, 1e-12);
  EXPECT_NEAR(course.into_openings / course.filled_channels,
              session.film->openings.ul_per_cm2 / filled_ul_per_cm2(*session.channels), 1e-9);
}

}  // namespace
}  // namespace anagen::skin
