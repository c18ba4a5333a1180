#pragma once

#include <algorithm>
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

/// Hairs lost at once, alone and beside all that may compete with it, and growth that is not even. The last has
/// everything at once.
inline void add_hair_cases(std::int32_t follicles, const Drive& fever, const Case& everything_before,
                           std::vector<Case>& list) {
  constexpr std::int32_t days = 1200;
  Drive toxin;
  toxin.dystrophic_release_per_day = burst(days, 300, 360, 0.05, 0);
  list.push_back({"toxin beside the undisturbed twin", woman(follicles), {toxin, Drive{}}, days});

  Drive both = fever;
  both.dystrophic_release_per_day = burst(days, 390, 440, 0.03, 0);
  list.push_back({"toxin and fever together, and each alone", woman(follicles), {both, fever, toxin}, days});

  Drive attack;
  attack.dystrophic_release_per_day = burst(days, 250, 650, 0.2, 0);
  attack.clock_speed[4] = burst(days, 250, 650, 0, 1);
  list.push_back({"attack that lets nothing grow again", woman(follicles), {attack, Drive{}}, days});

  Case lasting{"toxin for years on short cycles that hold every club", woman(follicles), {Drive{}, Drive{}}, days};
  lasting.group.law[0].mean_days = 61;
  lasting.group.kenogen_probability = 0;
  lasting.group.held_share = 1;
  lasting.arms[0].dystrophic_release_per_day.assign(days, 0.05);
  list.push_back(lasting);

  Case slow{"slow growth", everything_before.group, {Drive{}, Drive{}}, days};
  slow.arms[0].growth_rate = wave(days, 0.5, 20);
  std::fill(slow.arms[0].growth_rate.begin() + 600, slow.arms[0].growth_rate.begin() + 640, 0.0);
  list.push_back(slow);

  Case everything = everything_before;
  everything.name = "everything at once, lost hairs and slow growth as well";
  everything.arms[0].dystrophic_release_per_day = both.dystrophic_release_per_day;
  everything.arms[0].growth_rate = slow.arms[0].growth_rate;
  everything.arms[1].dystrophic_release_per_day = attack.dystrophic_release_per_day;
  everything.arms[1].clock_speed[4] = attack.clock_speed[4];
  everything.arms[2].growth_rate = burst(days, 100, 1200, 0.5, 1);
  list.push_back(everything);
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
  add_hair_cases(follicles, fever, everything, list);
  return list;
}

}  // namespace anagen::follicle::cases
