#include "treatment/sessions.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace anagen::treatment {
namespace {

constexpr RunDays year = {0, 365};
constexpr SessionLaw wound = {7, 18, 1};

double sum(const std::vector<double>& drive) { return std::accumulate(drive.begin(), drive.end(), 0.0); }

TEST(Sessions, one_rises_to_its_peak_falls_and_has_the_area_of_its_law) {
  const std::int32_t days[] = {10};
  const std::vector<double> drive = session_drive(wound, days, {0, 4000});
  EXPECT_TRUE(std::all_of(drive.begin(), drive.begin() + 10, [](double e) { return e == 0; }));
  EXPECT_TRUE(std::is_sorted(drive.begin() + 10, drive.begin() + 17));
  EXPECT_TRUE(std::is_sorted(drive.rbegin(), drive.rbegin() + 4000 - 17));
  EXPECT_NEAR(sum(drive), wound.onset_days / 2 + wound.decay_days, 1e-9);
  EXPECT_NEAR(drive[40] / drive[22], std::exp(-1), 1e-12);
  EXPECT_NEAR(drive[17], 18 * (1 - std::exp(-1.0 / 18)), 1e-12) << "the mean of the first day of the fall";
}

TEST(Sessions, without_an_onset_it_begins_at_its_peak) {
  const std::int32_t days[] = {0};
  const std::vector<double> drive = session_drive({0, 18, 1}, days, year);
  EXPECT_NEAR(drive[0], 18 * (1 - std::exp(-1.0 / 18)), 1e-12);
  EXPECT_TRUE(std::ranges::is_sorted(drive, std::greater<>{}));
}

TEST(Sessions, add_up_to_the_full_drive_and_no_further) {
  const SessionLaw law = {56, 380, 3};
  const std::int32_t one[] = {0};
  const std::int32_t three[] = {0, 30, 60};
  const std::int32_t ten[] = {0, 30, 60, 90, 120, 150, 180, 210, 240, 270};
  const auto highest = [&](std::span<const std::int32_t> days) {
    return std::ranges::max(session_drive(law, days, {0, 700}));
  };
  EXPECT_NEAR(highest(one), 1.0 / 3, 0.002);
  EXPECT_GT(highest(three), 0.85);
  EXPECT_LT(highest(three), 1);
  EXPECT_EQ(highest(ten), 1);
}

TEST(Sessions, in_any_order_and_from_any_day_are_the_same) {
  const std::int32_t days[] = {-20, 10, 40, 70};
  const std::int32_t turned[] = {40, -20, 70, 10};
  const std::vector<double> whole = session_drive(wound, days, {-50, 250});
  EXPECT_EQ(session_drive(wound, turned, {-50, 250}), whole);
  const std::vector<double> later = session_drive(wound, days, {0, 200});
  EXPECT_TRUE(std::equal(later.begin(), later.end(), whole.begin() + 50));
  EXPECT_EQ(session_drive(wound, {}, year), std::vector<double>(365, 0.0));
  const std::int32_t after[] = {400};
  EXPECT_EQ(session_drive(wound, after, year), std::vector<double>(365, 0.0));
}

std::vector<std::int32_t> thrice_a_week(std::int32_t until) {
  std::vector<std::int32_t> days;
  for (std::int32_t i = 0; 7 * i / 3 < until; ++i) {
    days.push_back(7 * i / 3);
  }
  return days;
}

TEST(Light, nears_one_on_the_use_of_the_trials_and_fades_when_it_ends) {
  const LightLaw law = {56, 56, 3};
  const std::vector<double> drive = light_drive(law, thrice_a_week(400), {0, 800});
  // The first week counts as the share of its sessions: 1, 1, 2, 2, 3, 3, 3 of 3.
  EXPECT_LT(drive[56], 1 - std::exp(-55.0 / 56));
  EXPECT_GT(drive[56], 1 - std::exp(-53.0 / 56));
  EXPECT_NEAR(drive[399], 1, 1e-3);
  EXPECT_LE(std::ranges::max(drive), 1);
  EXPECT_NEAR(drive[600] / drive[500], std::exp(-100.0 / 56), 1e-9);
}

TEST(Light, oftener_than_in_the_trials_brings_no_more_and_seldom_less) {
  const LightLaw law = {56, 56, 3};
  std::vector<std::int32_t> daily(400);
  std::iota(daily.begin(), daily.end(), 0);
  std::vector<std::int32_t> weekly;
  for (std::int32_t day = 0; day < 400; day += 7) {
    weekly.push_back(day);
  }
  EXPECT_NEAR(light_drive(law, daily, year).back(), light_drive(law, thrice_a_week(365), year).back(), 0.001);
  EXPECT_NEAR(light_drive(law, weekly, year).back(), 1.0 / 3, 0.001);
}

TEST(EntryAction, of_one_or_with_no_drive_disturbs_nothing) {
  const std::vector<double> none(100, 0.0);
  const std::vector<double> full(100, 1.0);
  EXPECT_EQ(drive_of(EntryAction{3, 2}, none), follicle::Drive{});
  EXPECT_EQ(drive_of(EntryAction{}, full), follicle::Drive{});
  const follicle::Drive both = drive_of(EntryAction{3, 1.25}, full);
  EXPECT_EQ(both.clock_speed[0], std::vector<double>(100, 0.8));
  EXPECT_EQ(both.clock_speed[2], std::vector<double>(100, 3.0));
  EXPECT_EQ(both.clock_speed[4], std::vector<double>(100, 3.0));
  EXPECT_TRUE(both.clock_speed[1].empty() && both.clock_speed[3].empty() && both.target_size_shift.empty());
}

TEST(Needles, of_any_length_do_the_same_unless_an_exponent_says_otherwise) {
  NeedlingSize size{.depth_exponent = 0, .reference_mm = 1.5};
  EXPECT_EQ(needling_action(size, 2, 0.3).entry_speed, 2);
  EXPECT_EQ(needling_action(size, 2, 3).entry_speed, 2);
  size.depth_exponent = 1;
  EXPECT_NEAR(needling_action(size, 2, 3).entry_speed, 4, 1e-12);
  EXPECT_EQ(needling_action(size, 1, 3), EntryAction{}) << "no effect has no depth";
}

TEST(Needles, open_the_skin_to_what_is_rubbed_in_within_hours) {
  const std::vector<Dose> doses = {{0, 50}, {12, 50}, {24, 50}, {36, 50}, {48, 50}};
  const Opening openings[] = {{24, 3}, {30, 2}};
  const std::vector<Dose> expected = {{0, 50}, {12, 50}, {24, 150}, {36, 150}, {48, 100}};
  EXPECT_EQ(through_openings(doses, openings, 24), expected);
  EXPECT_EQ(through_openings(doses, {}, 24), doses);
  const Opening blocked[] = {{24, 0.5}};
  EXPECT_EQ(through_openings(doses, blocked, 24)[2].mg, 25);
}

}  // namespace
}  // namespace anagen::treatment
