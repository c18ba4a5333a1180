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

TEST(Person, giving_the_diameter_moves_neither_vellus_share_nor_empty_intervals_nor_regions) {
  const Profile profile = woman();
  const Person free = draw_person(profile, {}, 7, 11, 0.93);
  const Person given = draw_person(profile, {.diameter_um = 50, .growth_um_per_day = 400}, 7, 11, 0.93);
  EXPECT_EQ(free.vellus_share, given.vellus_share);
  EXPECT_EQ(free.kenogen_rank, given.kenogen_rank);
  EXPECT_EQ(free.growth_factor, given.growth_factor);
}

/// Mean and SD over the first 4,000 subjects.
template <class Of>
std::pair<double, double> moments(const Profile& profile, Of of) {
  constexpr int people = 4000;
  double mean = 0;
  double square = 0;
  for (std::uint32_t subject = 0; subject < people; ++subject) {
    const double x = of(draw_person(profile, {}, 9, subject, 1));
    mean += x / people;
    square += x * x / people;
  }
  return {mean, std::sqrt(square - mean * mean)};
}

TEST(Person, the_vellus_share_spreads_as_its_row_says) {
  // n = 4,000, 4 standard errors of mean and SD; an SD of 0.035 in place of 0.03 lies far outside.
  const auto [mean, sd] = moments(woman(), [](const Person& person) { return person.vellus_share; });
  EXPECT_NEAR(mean, 0.08, 4 * 0.03 / std::sqrt(4000.0));
  EXPECT_NEAR(sd, 0.03, 0.002);
}

TEST(Person, empty_intervals_differ_between_people_by_a_beta_law_of_sample_ten_and_keep_their_mean) {
  // Beta of mean 0.08 and sample 10 has an SD of sqrt(0.08 x 0.92 / 11) = 0.0818; n = 4,000, 4 standard errors.
  const auto [mean, sd] = moments(woman(), [](const Person& person) { return person.groups[0].kenogen_probability; });
  EXPECT_NEAR(mean, 0.08, 4 * 0.0818 / std::sqrt(4000.0));
  EXPECT_NEAR(sd, 0.0818, 0.006);
}

TEST(Person, the_occiput_differs_between_people_beyond_the_vertex) {
  // Follicles per cm2 of the occiput over the vertex: 0.94, SD 0.10; the shares of kinds and cycles are the same in
  // both.
  const auto [mean, sd] = moments(woman(), [](const Person& person) {
    const auto density = [&](Region region) {
      const auto r = static_cast<std::size_t>(region);
      return person.groups[Person::group_of(r, Kind::terminal)].follicles / person.region_area_cm2[r];
    };
    return density(Region::occipital) / density(Region::vertex);
  });
  EXPECT_NEAR(mean, 0.94, 4 * 0.1 / std::sqrt(4000.0));
  EXPECT_NEAR(sd, 0.1, 0.006);
}

TEST(Person, regions_grow_around_the_growth_of_the_head) {
  const Profile profile = woman();
  for (std::uint32_t subject = 0; subject < 20; ++subject) {
    const Person person = draw_person(profile, {}, 9, subject, 1);
    double sum = 0;
    double weights = 0;
    for (std::size_t region = 0; region < region_count; ++region) {
      const double weight = profile.area_share[region] * profile.density_multiplier[region];
      sum += weight * person.growth_factor[region];
      weights += weight;
      EXPECT_NE(person.growth_factor[region], 1);
    }
    EXPECT_NEAR(sum / weights, 1, 1e-12);
  }
}

TEST(Profile, women_grow_faster_than_men_by_the_factor_and_their_mean_is_that_of_the_row) {
  evidence::Lookup men({.sex = "man", .ancestry = "caucasian"});
  const double man = profile_from(men).growth_um_per_day.middle;
  const double woman_growth = woman().growth_um_per_day.middle;
  EXPECT_NEAR(woman_growth / man, 1.03, 1e-12);
  // The row speaks of hairs of 67.5 um, a person's growth of her mean hair of 65 um (docs/methods/scalp.md, eq. 8).
  const double of_the_mean_hair = std::pow(65 / 67.5, woman().growth_diameter_exponent);
  EXPECT_NEAR((woman_growth + man) / 2, 381 * of_the_mean_hair, 0.1);
}

TEST(Person, hair_thins_by_decades_from_thirty_to_sixty_and_a_given_diameter_does_not) {
  Profile profile = woman();
  profile.diameter_percent_per_year = {-0.1, -0.5, -1};
  const auto at = [&](double age) { return draw_person(profile, {.age_years = age}, 3, 1, 1).diameter_um; };
  EXPECT_EQ(at(20), at(30));
  EXPECT_NEAR(at(40) / at(30), 0.99, 1e-12);
  EXPECT_NEAR(at(45) / at(30), 0.965, 1e-12);
  EXPECT_NEAR(at(60) / at(30), 0.84, 1e-12);
  EXPECT_EQ(at(90), at(60));
  EXPECT_EQ(draw_person(profile, {.age_years = 60, .diameter_um = 65}, 3, 1, 1).diameter_um, 65);
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
  EXPECT_NEAR(vellus, person.vellus_share, 0.02);
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
  EXPECT_NEAR(law[4].mean_days, lookup("follicle.latency.mean", "vertex") * month, 1e-9);
}

}  // namespace
}  // namespace anagen::scalp
