#include "scalp/layout.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "random/dice.hpp"

namespace anagen::scalp {
namespace {

constexpr double per_cm2 = 74.36;

UnitProfile han() {
  evidence::Lookup lookup({.sex = "woman", .ancestry = "han"});
  return unit_profile_from(lookup);
}

/// Variance over mean of the hairs in square fields of 10.1 mm2 thrown on a plot of hairs.
struct Dispersion {
  double mean = 0;
  double phi = 0;
};
Dispersion in_fields(const std::vector<Place>& hairs, double side_mm, int fields) {
  const double half = std::sqrt(10.1) / 2;
  std::mt19937 dice(413);
  double sum = 0;
  double square = 0;
  for (int i = 0; i < fields; ++i) {
    std::uniform_real_distribution<double> place(3, side_mm - 3);
    const double x = place(dice);
    const double y = place(dice);
    double count = 0;
    for (const auto& [hx, hy] : hairs) {
      count += std::abs(hx - x) < half && std::abs(hy - y) < half ? 1 : 0;
    }
    sum += count / fields;
    square += count * count / fields;
  }
  return {sum, (square - sum * sum) / sum};
}

/// Hairs of units at `middles`, thinned to those that stand and are seen.
std::vector<Place> hairs_at(const std::vector<Place>& middles, const UnitProfile& profile, std::uint32_t subject) {
  constexpr double standing = 0.95;
  Units units{.seed = 1, .subject = subject, .per_cm2 = {}, .shares = {}};
  units.shares[0] = tilted(profile.shares, 1.92);
  std::vector<Place> out;
  for (std::uint32_t unit = 0; unit < middles.size(); ++unit) {
    for (const Place& hair : hair_places(middles[unit], units.size_of(0, unit), profile.radius_mm, 1, subject, unit)) {
      const auto number = static_cast<std::uint32_t>(out.size());
      if (random::open_unit(random::roll({.seed = 2, .subject = subject, .follicle = number, .cycle = unit})[0]) <
          standing) {
        out.push_back(hair);
      }
    }
  }
  return out;
}

TEST(Layout, counts_in_fields_of_ten_square_millimetres_are_under_dispersed_as_on_a_scalp) {
  // 413 people with four fields each read 0.464 (95 %: 0.420 to 0.504); by thirds of density 0.44, 0.43 and 0.51. Here
  // 4,000 fields on ten plots: standard error of phi about 0.02. Units strewn at random, the wrong layout, give
  // above 1.
  const UnitProfile profile = han();
  constexpr double side = 60;
  constexpr double density = 65;  // units per cm2 at the 124 hairs per cm2 of those people
  double phi = 0;
  double random_phi = 0;
  for (std::uint32_t subject = 0; subject < 10; ++subject) {
    const auto middles = unit_places({density, side, profile.lattice_jitter}, 7, subject, 0);
    phi += in_fields(hairs_at(middles, profile, subject), side, 400).phi / 10;
    std::mt19937 dice(subject);
    std::uniform_real_distribution<double> place(0, side);
    std::vector<Place> strewn;
    for (std::size_t i = 0; i < middles.size(); ++i) {
      strewn.emplace_back(place(dice), place(dice));
    }
    random_phi += in_fields(hairs_at(strewn, profile, subject), side, 400).phi / 10;
  }
  RecordProperty("phi", std::to_string(phi));
  std::printf("phi of the layout %.3f, of units strewn at random %.3f\n", phi, random_phi);
  EXPECT_GT(phi, 0.40);
  EXPECT_LT(phi, 0.58);
  EXPECT_GT(random_phi, 1);
}

TEST(Layout, no_two_units_are_nearer_than_stated_and_the_density_is_met) {
  const Plot plot{per_cm2, 60, han().lattice_jitter};
  const auto places = unit_places(plot, 3, 1, 2);
  const double least = (1 - 2 * plot.jitter) * lattice_distance_mm(per_cm2);
  EXPECT_GT(least, 0.5);
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double dx = places[i].first - places[j].first;
      const double dy = places[i].second - places[j].second;
      ASSERT_GE(std::sqrt(dx * dx + dy * dy), least * (1 - 1e-9));
    }
  }
  EXPECT_NEAR(static_cast<double>(places.size()) / 36, per_cm2, 0.02 * per_cm2);
}

TEST(Layout, the_same_dice_give_the_same_places_and_others_do_not) {
  const Plot plot{per_cm2, 10, 0.2};
  EXPECT_EQ(unit_places(plot, 3, 1, 2), unit_places(plot, 3, 1, 2));
  EXPECT_NE(unit_places(plot, 3, 1, 2), unit_places(plot, 3, 2, 2));
  EXPECT_NE(unit_places(plot, 3, 1, 2), unit_places(plot, 4, 1, 2));
}

TEST(Layout, hairs_of_a_unit_stand_around_its_middle) {
  EXPECT_EQ(hair_places({1, 2}, 1, 0.1, 1, 1, 1).front(), (Place{1, 2}));
  for (const Place& hair : hair_places({1, 2}, 4, 0.1, 1, 1, 1)) {
    EXPECT_NEAR(std::hypot(hair.first - 1, hair.second - 2), 0.1, 1e-12);
  }
}

TEST(HeadMap, regions_have_their_shares_of_the_map) {
  const std::array<double, region_count> share = {0.20, 0.15, 0.20, 0.20, 0.25};
  const HeadMap map(share);
  std::array<double, region_count + 1> count{};
  double hair = 0;
  constexpr int steps = 400;
  for (int i = 0; i < steps; ++i) {
    for (int j = 0; j < steps; ++j) {
      const std::size_t region = map.region_at({2.6 * i / steps - 1.3, 2.6 * j / steps - 1.3});
      count[region] += 1;
      hair += region < region_count ? 1 : 0;
    }
  }
  for (std::size_t region = 0; region < region_count; ++region) {
    EXPECT_NEAR(count[region] / hair, share[region], 0.005);
  }
}

TEST(HeadMap, dots_lie_in_their_region_exactly_as_many_as_asked_for) {
  const HeadMap map({0.20, 0.15, 0.20, 0.20, 0.25});
  for (std::size_t region = 0; region < region_count; ++region) {
    for (const std::uint32_t count : {0U, 1U, 17U, 700U}) {
      const auto places = map.places(region, count, 0.2, 5, 6);
      ASSERT_EQ(places.size(), count);
      for (const Place& place : places) {
        EXPECT_EQ(map.region_at(place), region);
      }
      EXPECT_EQ(places, map.places(region, count, 0.2, 5, 6));
    }
  }
}

}  // namespace
}  // namespace anagen::scalp
