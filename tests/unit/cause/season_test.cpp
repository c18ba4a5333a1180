#include "cause/season.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "follicle/mean_field.hpp"
#include "women.hpp"

namespace anagen::cause {
namespace {

using testing::host;

SeasonPrior prior() {
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  return season_prior(lookup);
}

TEST(Season, clock_of_anagen_peaks_at_its_month_and_averages_one_over_a_year) {
  const Calendar calendar = {{2023, 1, 1}, 0, 1461};
  const follicle::Drive drive = cause::drive(Season{0.25, 6}, calendar);
  const auto& speed = drive.clock_speed[0];
  const auto peak = std::max_element(speed.begin(), speed.begin() + 365) - speed.begin();
  EXPECT_NEAR(static_cast<double>(peak), 182.1, 1.5);
  double sum = 0;
  for (const double today : speed) {
    sum += today;
  }
  EXPECT_NEAR(sum / 1461, 1, 1e-9);
  EXPECT_NEAR(*std::max_element(speed.begin(), speed.end()), 1.25, 1e-4);
}

TEST(Season, day_zero_and_first_day_only_say_which_day_it_is) {
  const auto one = cause::drive(Season{0.25, 6}, {{2024, 3, 1}, 0, 50}).clock_speed[0];
  const auto other = cause::drive(Season{0.25, 6}, {{2024, 4, 10}, -40, 50}).clock_speed[0];
  EXPECT_EQ(one, other);
}

TEST(Season, none_disturbs_nothing) {
  const Calendar calendar = {{2024, 1, 1}, 0, 300};
  EXPECT_TRUE(follicle::undisturbed(cause::drive(Season{}, calendar)));
  EXPECT_TRUE(cause::drive(Season{}, calendar).clock_speed[0].empty());
  SeasonSpec off;
  off.on = false;
  EXPECT_EQ(draw_season(prior(), off, host(1)).amplitude, 0);
  SeasonPrior flat = prior();
  flat.amplitude_mean = 0;
  EXPECT_EQ(draw_season(flat, {}, host(1)).amplitude, 0);
}

TEST(Season, people_differ_as_the_rows_say) {
  // n = 2,000; bands of four standard errors (alpha about 6e-5 each).
  constexpr std::uint32_t n = 2000;
  double amplitude = 0;
  double square = 0;
  double peak = 0;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    const Season season = draw_season(prior(), {}, host(subject));
    EXPECT_GE(season.amplitude, 0);
    EXPECT_LE(season.amplitude, largest_amplitude);
    amplitude += season.amplitude / n;
    square += season.amplitude * season.amplitude / n;
    peak += season.peak_month / n;
  }
  // A normal law (0.25, 0.12) cut at 0 has mean 0.2556 and SD 0.1138.
  EXPECT_NEAR(amplitude, 0.2556, 4 * 0.1138 / std::sqrt(n));
  EXPECT_NEAR(std::sqrt(square - amplitude * amplitude), 0.1138, 4 * 0.1138 / std::sqrt(2.0 * n));
  EXPECT_NEAR(peak, 6, 4 / std::sqrt(n));
}

TEST(Season, half_a_year_apart_in_the_south_and_absent_in_the_tropics) {
  Host south = host(7);
  south.latitude_deg = -50;
  Host tropics = host(7);
  tropics.latitude_deg = 10;
  const Season north = draw_season(prior(), {}, host(7));
  EXPECT_DOUBLE_EQ(draw_season(prior(), {}, south).peak_month, north.peak_month + 6);
  EXPECT_EQ(draw_season(prior(), {}, south).amplitude, north.amplitude);
  EXPECT_EQ(draw_season(prior(), {}, tropics).amplitude, 0);
  EXPECT_EQ(daylight_share(45), 1);
  EXPECT_NEAR(daylight_share(34.22), 0.5, 1e-9);
}

TEST(Season, what_is_given_holds_in_everybody_everywhere) {
  SeasonSpec given;
  given.amplitude = 0.4;
  given.peak_month = 2.5;
  Host tropics = host(7);
  tropics.latitude_deg = -10;
  const Season season = draw_season(prior(), given, tropics);
  EXPECT_EQ(season.amplitude, 0.4);
  EXPECT_EQ(season.peak_month, 2.5);
}

TEST(Season, telogen_lags_the_clock_by_a_month_and_a_half_and_shed_by_nearly_three) {
  // Memoryless anagen, rest of 2.5 months with gamma shape 8: the set-up behind the published lags 1.4-1.7 and 2.5-3.
  follicle::GroupDescription group;
  group.follicles = 100'000;
  group.law = {random::DwellLaw{random::LawShape::exponential, 913, 1},
               {},
               {random::LawShape::gamma, 2.75 * days_per_month, 0.35},
               {},
               {}};
  const Calendar calendar = {{2020, 1, 1}, 0, 1461};
  follicle::MeanFieldOptions options;
  options.steps_per_day = 1;
  const auto course = follicle::mean_field(group, drive(Season{0.37, 6}, calendar), calendar.days, options);
  const auto month_of_peak = [&](const std::vector<double>& values) {
    const auto last_year = values.end() - 366;
    return static_cast<double>(std::max_element(last_year, values.end()) - last_year - 1) / days_per_month;
  };
  EXPECT_NEAR(month_of_peak(course.in_phase[2]) - 6, 1.5, 0.3);
  EXPECT_NEAR(month_of_peak(course.released) - 6, 2.75, 0.3);
}

}  // namespace
}  // namespace anagen::cause
