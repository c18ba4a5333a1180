#include "study/claim/replay.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/contract.hpp"
#include "core/units.hpp"
#include "study/asked.hpp"
#include "study/live_arms.hpp"

namespace anagen::study {

namespace {

constexpr auto days_in_week = static_cast<std::int32_t>(days_per_week);

/// What is told of the people beside what was reported, so that counts can be balanced.
constexpr std::array<const char*, 2> of_the_balance = {"kenogen_share", "terminal_density"};

bool is_whole(const Reported& row, const PersonReading& person) {
  const bool changes = row.quantity != Quantity::level;
  const bool usable =
      !changes || (!std::isnan(person.before) && (row.quantity == Quantity::change || person.before > 0));
  return usable && std::ranges::none_of(person.after, [](double value) { return std::isnan(value); });
}

PoolReadings readings(const Claim& claim, const Design& design, const StudyArm& arm, const ArmResults& results) {
  PoolReadings all;
  std::vector<bool> whole;
  for (const Reported& row : design.reported) {
    const People people = readings_of(arm, results, row.measure, row.site);
    const auto value = [&](const std::vector<double>& person, double week) {
      const std::size_t visit = people.visit_on(static_cast<std::int32_t>(week * days_in_week));
      return visit < person.size() ? person[visit] : std::nan("");
    };
    std::vector<PersonReading>& pool = all.emplace_back();
    whole.resize(people.values.size(), true);
    for (std::size_t i = 0; i < people.values.size(); ++i) {
      PersonReading person;
      person.before = value(people.values[i], static_cast<double>(claim.study.visit_days.front()) / days_in_week);
      for (const double week : row.weeks) {
        person.after.push_back(value(people.values[i], week));
      }
      whole[i] = whole[i] && is_whole(row, person);
      pool.push_back(std::move(person));
    }
  }
  // Who was not observed in one of the results is in no group.
  for (std::vector<PersonReading>& row : all) {
    std::vector<PersonReading> kept;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (whole[i]) {
        kept.push_back(std::move(row[i]));
      }
    }
    row = std::move(kept);
  }
  return all;
}

/// The mean over draws of an effect that nobody knows; their spread adds to its error.
ClaimPoint mean_over(const std::vector<ClaimPoint>& draws) {
  if (draws.size() == 1) {
    return draws.front();
  }
  const auto n = static_cast<double>(draws.size());
  ClaimPoint out{draws.front().n, 0, 0};
  double squares = 0;
  double errors = 0;
  for (const ClaimPoint& one : draws) {
    out.probability += one.probability / n;
    squares += one.probability * one.probability;
    errors += one.mc_error * one.mc_error;
  }
  const double spread = std::max(0.0, (squares - n * out.probability * out.probability) / (n - 1));
  out.mc_error = std::sqrt(spread / n + errors / (n * n));
  return out;
}

ClaimWorld curve_of(const Claim& claim, const Design& design, std::string name, bool effect,
                    const std::vector<const PoolReadings*>& draws) {
  const GroupResult result(design.reported, claim.any_row);
  const ClaimAccount& account = claim.account;
  const std::uint32_t shown = shown_number(account.n_low, account.n_high);
  ClaimWorld world;
  world.name = std::move(name);
  world.effect = effect;
  for (const std::uint32_t n : numbers_tried(account.n_low, account.n_high)) {
    std::vector<ClaimPoint> points;
    std::ranges::transform(draws, std::back_inserter(points), [&](const PoolReadings* pool) {
      return result.probability(*pool, n, account.studies, claim.seed);
    });
    world.curve.push_back(mean_over(points));
    if (n == shown) {
      world.shown = world.curve.back();
    }
  }
  return world;
}

}  // namespace

const LivedArm& arm_of(const std::vector<LivedArm>& arms, const std::string& name) {
  const auto found = std::ranges::find(arms, name, &LivedArm::name);
  ANAGEN_EXPECT(found != arms.end(), "every arm was lived");
  return *found;
}

Expected<std::vector<LivedArm>> live_claim(const Claim& claim, const RunOptions& options) {
  const std::vector<StudyArm>& all = claim.study.arms;
  // Designs that only read another instrument share their lives.
  const auto first_alike = [&](std::size_t arm) {
    return static_cast<std::size_t>(
        std::ranges::find_if(all, [&](const StudyArm& one) { return one.parts == all[arm].parts; }) - all.begin());
  };
  std::size_t parts = 0;
  std::vector<scenario::Ask> asks;
  for (std::size_t i = 0; i < all.size(); ++i) {
    asks.push_back(asked_of(claim.study, all[i].name));
    const std::size_t first = first_alike(i);
    if (first < i) {
      asks[first].measures->insert(asks[first].measures->end(), asks[i].measures->begin(), asks[i].measures->end());
    } else {
      parts += all[i].parts.size();
    }
  }
  asks.front().measures->insert(asks.front().measures->end(), of_the_balance.begin(), of_the_balance.end());
  Progress progress(options, parts);
  ArmLives lives(options, &progress);
  std::vector<LivedArm> arms;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::size_t first = first_alike(i);
    auto results = first < i ? Expected<ArmResults>(arms[first].results) : lives.live(all[i], asks[i]);
    if (!results) {
      return std::unexpected(std::move(results.error()));
    }
    const std::string design = all[i].name.substr(0, all[i].name.find('/'));
    PoolReadings pool = readings(claim, *std::ranges::find(claim.designs, design, &Design::name), all[i], *results);
    arms.push_back({all[i].name, *std::move(results), std::move(pool)});
  }
  return arms;
}

std::vector<ClaimWorld> worlds_shown(const Claim& claim, const Design& design, const std::vector<LivedArm>& arms) {
  std::vector<ClaimWorld> shown;
  for (const World& world : design.worlds) {
    std::vector<const PoolReadings*> draws;
    std::ranges::transform(arms_of(design, world), std::back_inserter(draws),
                           [&](const std::string& name) { return &arm_of(arms, name).readings; });
    shown.push_back(curve_of(claim, design, world.name, world.effect, draws));
  }
  if (design.worlds.size() > 1 || !claim.absent.empty()) {
    const PoolReadings claimed =
        as_claimed(design.reported, arm_of(arms, arms_of(design, design.worlds.front()).front()).readings);
    ClaimWorld world = curve_of(claim, design, "claimed", true, {&claimed});
    if (std::ranges::all_of(design.reported, is_by_definition)) {
      // What is true of everybody by definition hangs on nobody who was simulated.
      world.by_definition = true;
      world.shown.mc_error = 0;
      std::ranges::for_each(world.curve, [](ClaimPoint& point) { point.mc_error = 0; });
    }
    shown.push_back(std::move(world));
  }
  return shown;
}

}  // namespace anagen::study
