#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "follicle/description.hpp"

namespace anagen::follicle::cases {

/// A small world on which every engine must agree.
struct Case {
  std::string name;
  GroupDescription group;
  std::vector<Drive> arms;
  std::int32_t horizon_days = 1200;
};

inline GroupDescription woman(std::int32_t follicles) {
  using random::DwellLaw;
  using random::LawShape;
  GroupDescription group;
  group.seed = 0x1234'5678'9ABCULL;
  group.subject = 3;
  group.group = 2;
  group.follicles = follicles;
  group.law = {DwellLaw{LawShape::lognormal, 913, 0.6}, DwellLaw{LawShape::gamma, 21, 0.25},
               DwellLaw{LawShape::gamma, 67, 0.35}, DwellLaw{LawShape::exponential, 15, 0},
               DwellLaw{LawShape::lognormal, 61, 0.6}};
  group.kenogen_probability = 0.3;
  group.held_share = 0.5;
  return group;
}

inline SizeLaw thick_and_thin() {
  return {.median_diameter_um = 62, .sd_ln = 0.2, .memory = 0.9, .anagen_exponent = 1.5, .growth_exponent = 0.4};
}

inline std::vector<double> wave(std::int32_t days, double amplitude, double phase) {
  std::vector<double> speeds;
  for (std::int32_t day = 0; day < days; ++day) {
    speeds.push_back(1 + amplitude * std::cos(2 * 3.14159265358979 * (day - phase) / 365.25));
  }
  return speeds;
}

inline std::vector<double> burst(std::int32_t days, std::int32_t from, std::int32_t to, double inside, double outside) {
  std::vector<double> values(static_cast<std::size_t>(days), outside);
  for (std::int32_t day = from; day < to; ++day) {
    values[static_cast<std::size_t>(day)] = inside;
  }
  return values;
}

/// Every mechanism alone, then all of them at once in two arms.
inline std::vector<Case> all(std::int32_t follicles = 1500) {
  constexpr std::int32_t days = 1200;
  std::vector<Case> list;
  list.push_back({"undisturbed", woman(follicles), {Drive{}}, days});

  Drive season;
  season.clock_speed[0] = wave(days, 0.3, 160);
  season.clock_speed[2] = wave(days, 0.2, 60);
  season.clock_speed[3] = wave(days, 0.2, 30);
  season.clock_speed[4] = wave(days, 0.1, 90);
  list.push_back({"season", woman(follicles), {season}, days});

  Drive birth;
  birth.clock_speed[0] = burst(days, 300, 480, 0.35, 1);
  for (std::size_t day = 480; day < 555; ++day) {
    birth.clock_speed[0][day] = 5;
  }
  list.push_back({"birth beside the undisturbed twin", woman(follicles), {birth, Drive{}}, days});

  Drive fever;
  fever.premature_catagen_per_day = burst(days, 400, 430, 0.02, 0);
  list.push_back({"fever", woman(follicles), {fever}, days});

  Case sizes{"sizes", woman(follicles), {Drive{}}, days};
  sizes.group.size = thick_and_thin();
  list.push_back(sizes);

  Case shrinking{"shrinking target and rarer refilling", sizes.group, {Drive{}, Drive{}}, days};
  shrinking.arms[0].target_size_shift = burst(days, 200, 1200, -0.5, 0);
  shrinking.arms[0].size_rate = burst(days, 200, 1200, 3, 1);
  shrinking.arms[0].empty_odds = burst(days, 100, 900, 4, 1);
  list.push_back(shrinking);

  Case three{"three phases, exponential", woman(follicles), {Drive{}}, days};
  three.group.law = {random::DwellLaw{random::LawShape::exponential, 110, 0},
                     {},
                     {random::LawShape::exponential, 73, 0},
                     {},
                     {random::LawShape::exponential, 61, 0}};
  three.group.kenogen_probability = 1;
  three.group.held_share = 0;
  list.push_back(three);

  Case vellus{"short cycles that hold every club", woman(follicles), {season}, days};
  vellus.group.law[0].mean_days = 61;
  vellus.group.kenogen_probability = 0;
  vellus.group.held_share = 1;
  list.push_back(vellus);

  Case everything{"everything at once", sizes.group, {season, Drive{}, season}, days};
  everything.arms[0].clock_speed[0] = birth.clock_speed[0];
  everything.arms[0].premature_catagen_per_day = fever.premature_catagen_per_day;
  everything.arms[0].empty_odds = shrinking.arms[0].empty_odds;
  everything.arms[2].target_size_shift = shrinking.arms[0].target_size_shift;
  list.push_back(everything);

  Case brief{"a run of forty days", sizes.group, {fever, Drive{}}, 40};
  brief.arms[0].premature_catagen_per_day = burst(40, 5, 20, 0.05, 0);
  list.push_back(brief);
  return list;
}

}  // namespace anagen::follicle::cases
