#include "scalp/units.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "scalp/life.hpp"
#include "unit/random/chi_square.hpp"

namespace anagen::scalp {
namespace {

constexpr double detected = 0.93;
constexpr auto vertex = static_cast<std::size_t>(Region::vertex);

struct World {
  Profile profile;
  UnitProfile units;
};

World world_of(const char* sex, const char* ancestry) {
  evidence::Lookup lookup({.sex = sex, .ancestry = ancestry});
  return {profile_from(lookup), unit_profile_from(lookup)};
}

double correlation(const std::vector<double>& x, const std::vector<double>& y) {
  const auto n = static_cast<double>(x.size());
  double sx = 0, sy = 0, xx = 0, yy = 0, xy = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    sx += x[i];
    sy += y[i];
    xx += x[i] * x[i];
    yy += y[i] * y[i];
    xy += x[i] * y[i];
  }
  return (xy - sx * sy / n) / std::sqrt((xx - sx * sx / n) * (yy - sy * sy / n));
}

TEST(Units, tilting_reaches_the_mean_and_no_force_leaves_the_shares) {
  const UnitShares han = tilted(world_of("woman", "han").units.shares, 1.92);
  for (const double mean : {1.05, 1.5, 2.48, 3.5, 4.5}) {
    const UnitShares shares = tilted(han, mean);
    double sum = 0;
    for (const double share : shares) {
      EXPECT_GE(share, 0);
      sum += share;
    }
    EXPECT_NEAR(sum, 1, 1e-12);
    EXPECT_NEAR(mean_size(shares), mean, 1e-9);
  }
  const UnitShares same = tilted(han, mean_size(han));
  for (std::size_t i = 0; i < largest_unit; ++i) {
    EXPECT_NEAR(same[i], han[i], 1e-9);
  }
}

TEST(Units, sizes_follow_their_shares_and_a_two_point_stand_in_is_rejected) {
  // n = 20,000 units, alpha 1e-4. The wrong sampler is 1 + Binomial(2, 0.46), the stand-in that the table warns of.
  constexpr double alpha = 1e-4;
  constexpr std::uint32_t n = 20000;
  const World world = world_of("woman", "han");
  Units units{.seed = 3, .subject = 5, .per_cm2 = {}, .shares = {}};
  const UnitShares shares = tilted(world.units.shares, 1.92);
  units.shares[vertex] = shares;
  std::vector<double> counts(largest_unit);
  std::vector<double> expected;
  for (std::uint32_t unit = 0; unit < n; ++unit) {
    counts[units.size_of(vertex, unit) - 1] += 1;
  }
  for (const double share : shares) {
    expected.push_back(n * share);
  }
  EXPECT_GT(random::chi_square_p(counts, expected), alpha);
  const double p = 0.46;
  units.shares[vertex] = {(1 - p) * (1 - p), 2 * p * (1 - p), p * p, 0, 0};
  std::vector<double> wrong(largest_unit);
  for (std::uint32_t unit = 0; unit < n; ++unit) {
    wrong[units.size_of(vertex, unit) - 1] += 1;
  }
  EXPECT_LT(random::chi_square_p(wrong, expected), alpha);
}

TEST(Units, density_goes_with_both_factors_about_equally) {
  // n = 2,000 women; bounds of 5 standard errors around 0.61 and 0.65 of gillette_1977_density, and room for the cut at
  // 2.5 SD. Independent factors (r = 0 for units) would lie 40 errors away.
  const World world = world_of("woman", "caucasian");
  std::vector<double> density, per_cm2, size;
  for (std::uint32_t subject = 0; subject < 2000; ++subject) {
    const Person person = draw_person(world.profile, {}, 11, subject, detected);
    const Units units = draw_units(world.units, person);
    density.push_back(person.density_per_cm2);
    per_cm2.push_back(units.per_cm2[vertex]);
    size.push_back(mean_size(units.shares[vertex]));
  }
  EXPECT_NEAR(correlation(density, per_cm2), 0.61, 0.08);
  EXPECT_NEAR(correlation(density, size), 0.65, 0.08);
}

TEST(Units, units_times_follicles_per_unit_are_the_follicles_of_every_region) {
  for (const char* ancestry : {"caucasian", "han", "african", "hispanic"}) {
    const World world = world_of("woman", ancestry);
    for (std::uint32_t subject = 0; subject < 50; ++subject) {
      const Person person = draw_person(world.profile, {}, 2, subject, detected);
      const Units units = draw_units(world.units, person);
      for (std::size_t region = 0; region < region_count; ++region) {
        const double follicles = person.groups[Person::group_of(region, Kind::terminal)].follicles;
        EXPECT_NEAR(units.per_cm2[region] * mean_size(units.shares[region]) * person.region_area_cm2[region], follicles,
                    1e-6 * follicles);
      }
    }
  }
}

TEST(Units, given_follicles_in_any_number_leave_units_of_one_to_five) {
  const World world = world_of("woman", "caucasian");
  for (const double follicles : {500.0, 20000.0, 130000.0, 900000.0}) {
    const Person person = draw_person(world.profile, {.follicles = follicles}, 1, 0, detected);
    const Units units = draw_units(world.units, person);
    for (std::size_t region = 0; region < region_count; ++region) {
      EXPECT_GE(mean_size(units.shares[region]), 1);
      EXPECT_LE(mean_size(units.shares[region]), largest_unit);
    }
  }
}

TEST(Units, a_larger_patch_holds_the_smaller_one) {
  const World world = world_of("woman", "caucasian");
  const Person person = draw_person(world.profile, {}, 1, 4, detected);
  const Units units = draw_units(world.units, person);
  const PatchUnits small = units_of_patch(units, person, vertex, 200, 20);
  const PatchUnits large = units_of_patch(units, person, vertex, 400, 40);
  ASSERT_EQ(small.unit_of.size(), 220U);
  for (std::size_t i = 0; i < 200; ++i) {
    EXPECT_EQ(small.unit_of[i], large.unit_of[i]);
  }
  for (std::size_t i = 0; i < 20; ++i) {
    EXPECT_EQ(small.unit_of[200 + i], std::min(large.unit_of[400 + i], small.units - 1));
  }
  EXPECT_LE(small.whole, small.units);
  EXPECT_LE(small.units - small.whole, 1U);
}

TEST(Units, drawing_units_moves_nothing_of_the_person) {
  const World world = world_of("woman", "caucasian");
  const Person before = draw_person(world.profile, {}, 9, 2, detected);
  const Units first = draw_units(world.units, before);
  const Person after = draw_person(world.profile, {}, 9, 2, detected);
  const Units again = draw_units(world.units, after);
  EXPECT_EQ(before.density_per_cm2, after.density_per_cm2);
  EXPECT_EQ(first.per_cm2, again.per_cm2);
  EXPECT_EQ(first.shares, again.shares);
}

}  // namespace
}  // namespace anagen::scalp
