#include "scalp/person.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "scalp/life.hpp"
#include "scalp/measures.hpp"

namespace anagen::scalp {
namespace {

Profile woman() {
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  return profile_from(lookup);
}

TEST(Person, area_shares_add_up_and_every_group_has_follicles) {
  const Profile profile = woman();
  double sum = 0;
  for (const double share : profile.area_share) {
    sum += share;
  }
  EXPECT_NEAR(sum, 1, 1e-12);
  const Person person = draw_person(profile, {}, 1, 0, 0.93);
  ASSERT_EQ(person.groups.size(), static_cast<std::size_t>(region_count * kind_count));
  for (const auto& group : person.groups) {
    EXPECT_GT(group.follicles, 100);
  }
}

TEST(Person, giving_one_trait_moves_no_other) {
  const Profile profile = woman();
  const Person free = draw_person(profile, {}, 7, 11, 0.93);
  const Person given = draw_person(profile, {.anagen_mean_days = 800}, 7, 11, 0.93);
  EXPECT_EQ(given.anagen_mean_days, 800);
  EXPECT_EQ(free.area_cm2, given.area_cm2);
  EXPECT_EQ(free.density_per_cm2, given.density_per_cm2);
  EXPECT_EQ(free.telogen_rest_mean_days, given.telogen_rest_mean_days);
  EXPECT_EQ(free.diameter_um, given.diameter_um);
  EXPECT_EQ(free.growth_um_per_day, given.growth_um_per_day);
}

TEST(Person, people_spread_as_the_profile_says) {
  // n = 2,000; each bound is 4 standard errors, alpha below 1e-3 for all three together.
  const Profile profile = woman();
  constexpr int people = 2000;
  double mean = 0;
  double square = 0;
  for (std::uint32_t subject = 0; subject < people; ++subject) {
    const double x = draw_person(profile, {}, 5, subject, 1).anagen_mean_days / (30 * 30.4375);
    mean += x / people;
    square += x * x / people;
  }
  EXPECT_NEAR(mean, 1, 4 * 0.4 / std::sqrt(people));
  EXPECT_NEAR(std::sqrt(square - mean * mean), 0.4, 0.05);
}

TEST(Person, hairs_on_the_head_have_the_density_and_diameter_of_the_person) {
  const Profile profile = woman();
  follicle::LawShelf shelf;
  const Person person = draw_person(profile, {.follicles = 60000, .diameter_um = 65}, 3, 0, 0.93);
  const std::array<follicle::Drive, 1> arms;
  const Head head = live(person, everywhere(arms), 400, shelf)[0];
  EXPECT_NEAR(tell(Truth::mean_diameter, person, head, std::nullopt, 0, 7), 65, 0.5);
  EXPECT_NEAR(tell(Truth::mean_diameter, person, head, std::nullopt, 400, 7), 65, 0.5);
  const double start = tell(Truth::visible_density, person, head, std::nullopt, 0, 7);
  EXPECT_NEAR(tell(Truth::visible_density, person, head, std::nullopt, 400, 7) / start, 1, 0.01);
  const double vellus = tell(Truth::vellus_density, person, head, std::nullopt, 0, 7) / start;
  EXPECT_NEAR(vellus, profile.vellus_share, 0.02);
}

TEST(Person, shed_times_cycle_is_the_number_of_follicles) {
  // R28: the arithmetic triangle, within 1 % over two years (about 60,000 sheds: standard error 0.4 %).
  const Profile profile = woman();
  follicle::LawShelf shelf;
  const Person person = draw_person(profile, {}, 3, 1, 0.93);
  const std::array<follicle::Drive, 1> arms;
  constexpr std::int32_t days = 730;
  const Head head = live(person, everywhere(arms), days, shelf)[0];
  const double shed = tell(Truth::shed_per_day, person, head, std::nullopt, days, days);
  double follicles = 0;
  for (std::size_t region = 0; region < region_count; ++region) {
    follicles += person.groups[Person::group_of(region, Kind::terminal)].follicles;
  }
  const double cycle = follicle::mean_cycle_days(person.groups[0]);
  EXPECT_NEAR(shed * cycle / follicles, 1, 0.01);
}

TEST(Person, the_vertex_of_a_man_keeps_the_published_means) {
  evidence::Lookup lookup({.sex = "man", .ancestry = "caucasian"});
  const Profile profile = profile_from(lookup);
  const auto& law = profile.cycle[static_cast<std::size_t>(Region::vertex)][0].law;
  constexpr double month = 30.4375;
  EXPECT_NEAR(law[0].mean_days, 16 * month, 1e-9);
  EXPECT_NEAR(law[1].mean_days + law[2].mean_days + law[3].mean_days, 1.6 * month, 1e-9);
  EXPECT_NEAR(law[4].mean_days, 4 * month, 1e-9);
}

}  // namespace
}  // namespace anagen::scalp
