#include "cause/cause.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

#include "cause/kinds.hpp"
#include "women.hpp"

namespace anagen::cause {
namespace {

using testing::host;

constexpr Calendar calendar = {{2024, 1, 1}, -220, 400};
constexpr double mean_anagen = 913;

Host someone(std::uint32_t subject) {
  Host out = host(subject);
  out.mean_anagen_days = mean_anagen;
  return out;
}

std::vector<Cause> all_of(std::uint32_t subject) {
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  AcuteIllnessSpec fever;
  fever.susceptibility = 1;
  fever.day = 60;
  return {draw_season(season_prior(lookup), {}, host(subject)),
          draw_cause(prior_of(lookup, CauseSpec(ChildbirthSpec{})), someone(subject)),
          draw_cause(prior_of(lookup, CauseSpec(fever)), someone(subject))};
}

follicle::Drive joined(const std::vector<Cause>& causes) {
  std::vector<follicle::Drive> drives;
  for (const Cause& cause : causes) {
    drives.push_back(drive_of(cause, calendar));
  }
  return follicle::compose(drives);
}

TEST(Cause, order_of_causes_is_irrelevant_bit_for_bit) {
  EXPECT_TRUE(rc::check([] {
    const auto subject = *rc::gen::inRange<std::uint32_t>(0, 1000);
    std::vector<Cause> causes = all_of(subject);
    causes.push_back(Season{0.1, 3});
    const follicle::Drive in_order = joined(causes);
    std::reverse(causes.begin(), causes.end());
    RC_ASSERT(joined(causes) == in_order);
    std::rotate(causes.begin(), causes.begin() + 1, causes.end());
    RC_ASSERT(joined(causes) == in_order);
  }));
}

TEST(Cause, removing_one_leaves_the_personal_values_of_the_others) {
  const std::vector<Cause> three = all_of(9);
  evidence::Lookup lookup({"woman", "caucasian", "any"});
  const Season alone = draw_season(season_prior(lookup), {}, host(9));
  EXPECT_EQ(drive_of(three[0], calendar), drive(alone, calendar));
  EXPECT_EQ(joined({three[1], three[2]}).premature_catagen_per_day, joined(three).premature_catagen_per_day);
  EXPECT_EQ(joined({three[1]}).clock_speed, joined({three[1], three[2]}).clock_speed);
}

TEST(Cause, of_no_size_is_the_control_bit_for_bit) {
  const std::vector<Cause> causes = all_of(2);
  std::vector<Cause> with_nothing = causes;
  with_nothing.emplace_back(Season{});
  with_nothing.emplace_back(Episode{});
  EXPECT_EQ(joined(with_nothing), joined(causes));
}

TEST(Cause, happens_on_the_days_on_which_it_acts_with_the_strength_of_its_drive) {
  const std::vector<Cause> causes = all_of(2);
  const Happening season = happening_of(causes[0], calendar);
  EXPECT_EQ(season.from_day, -220);
  EXPECT_EQ(season.to_day, 179);
  const Happening birth = happening_of(causes[1], calendar);
  EXPECT_EQ(birth.kind, "childbirth");
  EXPECT_EQ(birth.from_day, -180);
  EXPECT_EQ(birth.strength, drive_of(causes[1], calendar).clock_speed[0]);
  const Happening fever = happening_of(causes[2], calendar);
  EXPECT_EQ(fever.from_day, 60);
  EXPECT_EQ(fever.to_day, 73);
  EXPECT_EQ(fever.strength.size(), 400U);
  EXPECT_EQ(fever.strength[0], 1);
  EXPECT_NEAR(fever.strength[220 + 65], std::get<Episode>(causes[2]).actions[0].size, 1e-9);
}

}  // namespace
}  // namespace anagen::cause
