#include "study/claim/group.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/math/special.hpp"
#include "random/dice.hpp"

namespace anagen::study {

namespace {

constexpr double percent = 100;
constexpr std::uint32_t groups_drawn = 20000;
constexpr std::uint32_t batches = 10;  // parts of the pool, whose spread is its error

double signed_by(Direction direction, double value) { return direction == Direction::up ? value : -value; }

/// Whether an amount is far enough the right way; without a value, any amount above nothing.
bool far_enough(const Reported& row, double amount) {
  const double gone = signed_by(row.direction, amount);
  return row.value ? gone >= signed_by(row.direction, *row.value) : gone > 0;
}

/// (1 + hits) / (2 + people): a pool in which nobody shows a result does not prove that nobody ever does.
double cautious_share(double hits, double people) { return (hits + 1) / (people + 2); }

double error_of_share(double hits, double people) {
  const double share = cautious_share(hits, people);
  return std::sqrt(share * (1 - share) / people);
}

double power(double base, std::uint32_t exponent) {
  double out = 1;
  for (std::uint32_t i = 0; i < exponent; ++i) {
    out *= base;
  }
  return out;
}

double mean_amount(const Reported& row, const std::vector<PersonReading>& people,
                   const std::vector<std::uint32_t>& members) {
  double before = 0;
  double after = 0;
  for (const std::uint32_t member : members) {
    before += people[member].before;
    after += people[member].after.front();
  }
  const auto n = static_cast<double>(members.size());
  switch (row.quantity) {
    case Quantity::change:
      return (after - before) / n;
    case Quantity::percent_change:
      return percent * (after / before - 1);
    default:
      return after / n;
  }
}

double median_amount(const Reported& row, const std::vector<PersonReading>& people,
                     const std::vector<std::uint32_t>& members) {
  std::vector<double> amounts;
  for (const std::uint32_t member : members) {
    amounts.push_back(amount(row, people[member], 0));
  }
  const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
  std::nth_element(amounts.begin(), middle, amounts.end());
  if (amounts.size() % 2 == 1) {
    return *middle;
  }
  return (*middle + *std::max_element(amounts.begin(), middle)) / 2;
}

/// Fewest of n that are at least a share of it; rounding in the share is not to ask for one more.
std::uint32_t fewest(double share, std::uint32_t n) {
  constexpr double tiny = 1e-9;
  return static_cast<std::uint32_t>(std::max(0.0, std::ceil(share * n - tiny)));
}

/// Columns of the pool drawn for one group; a block of dice holds four members.
void draw_members(std::vector<std::uint32_t>& members, const std::vector<std::uint32_t>& from, std::uint64_t seed,
                  std::uint32_t group, std::uint32_t n) {
  members.clear();
  random::Block dice{};
  for (std::uint32_t i = 0; i < n; ++i) {
    if (i % dice.size() == 0) {
      dice = random::roll({.seed = seed,
                           .subject = group,
                           .follicle = static_cast<std::uint32_t>(i / dice.size()),
                           .cycle = n,
                           .purpose = random::Purpose::claim_group});
    }
    const double place = random::open_unit(dice[i % dice.size()]) * static_cast<double>(from.size());
    members.push_back(from[static_cast<std::size_t>(place)]);
  }
}

}  // namespace

double amount(const Reported& row, const PersonReading& person, std::size_t week) {
  switch (row.quantity) {
    case Quantity::change:
      return person.after[week] - person.before;
    case Quantity::percent_change:
      return percent * (person.after[week] / person.before - 1);
    default:
      return person.after[week];
  }
}

bool shows(const Reported& row, const PersonReading& person) {
  for (std::size_t week = 0; week < person.after.size(); ++week) {
    if (far_enough(row, amount(row, person, week))) {
      return true;
    }
  }
  return false;
}

bool GroupResult::row_holds(std::size_t row, const PoolReadings& pool,
                            const std::vector<std::uint32_t>& members) const {
  const Reported& reported = rows_[row];
  const std::vector<PersonReading>& people = pool[row];
  switch (reported.statistic) {
    case GroupStatistic::all:
      return std::ranges::all_of(members, [&](std::uint32_t one) { return shows(reported, people[one]); });
    case GroupStatistic::share: {
      const auto showing =
          std::ranges::count_if(members, [&](std::uint32_t one) { return shows(reported, people[one]); });
      return showing >= fewest(reported.share, static_cast<std::uint32_t>(members.size()));
    }
    case GroupStatistic::mean:
      return far_enough(reported, mean_amount(reported, people, members));
    case GroupStatistic::median:
      break;
  }
  return far_enough(reported, median_amount(reported, people, members));
}

bool GroupResult::holds(const PoolReadings& pool, const std::vector<std::uint32_t>& members) const {
  bool all = true;
  bool any = false;
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    const bool here = row_holds(row, pool, members);
    all = all && here;
    any = any || here;
  }
  return any_row_ ? any : all;
}

bool GroupResult::is_exact() const {
  const bool every =
      std::ranges::all_of(rows_, [](const Reported& row) { return row.statistic == GroupStatistic::all; });
  return (every && (!any_row_ || rows_.size() == 1)) ||
         (rows_.size() == 1 && rows_.front().statistic == GroupStatistic::share);
}

ClaimPoint GroupResult::exact(const PoolReadings& pool, std::uint32_t n) const {
  const std::size_t size = pool.front().size();
  double hits = 0;
  for (std::size_t person = 0; person < size; ++person) {
    bool all = true;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      all = all && shows(rows_[row], pool[row][person]);
    }
    hits += all ? 1 : 0;
  }
  const auto people = static_cast<double>(size);
  const double share = hits / people;
  const double careful = cautious_share(hits, people);
  const double error = error_of_share(hits, people);
  if (rows_.front().statistic == GroupStatistic::all) {
    return {n, power(share, n), n * power(careful, n - 1) * error};
  }
  const std::uint32_t least = fewest(rows_.front().share, n);
  double probability = 0;
  for (std::uint32_t k = least; k <= n; ++k) {
    probability += math::binomial_probability(k, n, share);
  }
  // d/dp P(X >= k) = n P(X' = k - 1) with X' of n - 1.
  const double slope = least == 0 ? 0 : n * math::binomial_probability(least - 1, n - 1, careful);
  return {n, std::min(probability, 1.0), slope * error};
}

ClaimPoint GroupResult::drawn(const PoolReadings& pool, std::uint32_t n, std::uint64_t seed) const {
  const auto size = static_cast<std::uint32_t>(pool.front().size());
  std::vector<std::uint32_t> everybody(size);
  for (std::uint32_t i = 0; i < size; ++i) {
    everybody[i] = i;
  }
  std::vector<std::uint32_t> members;
  const auto share_of_groups = [&](const std::vector<std::uint32_t>& from, std::uint32_t groups) {
    double found = 0;
    for (std::uint32_t group = 0; group < groups; ++group) {
      draw_members(members, from, seed, group, n);
      found += holds(pool, members) ? 1 : 0;
    }
    return found;
  };
  const double found = share_of_groups(everybody, groups_drawn);
  const double drawing = error_of_share(found, groups_drawn);
  double sum = 0;
  double squares = 0;
  std::uint32_t parts = 0;
  for (std::uint32_t batch = 0; batch < batches; ++batch) {
    std::vector<std::uint32_t> some;
    std::ranges::copy_if(everybody, std::back_inserter(some), [&](std::uint32_t i) { return i % batches == batch; });
    if (!some.empty()) {
      const double here = share_of_groups(some, groups_drawn / batches) / (groups_drawn / batches);
      sum += here;
      squares += here * here;
      ++parts;
    }
  }
  const double spread = parts > 1 ? std::max(0.0, (squares - sum * sum / parts) / (parts - 1)) : 0;
  return {n, found / groups_drawn, std::sqrt(drawing * drawing + spread / std::max(parts, 1U))};
}

ClaimPoint GroupResult::probability(const PoolReadings& pool, std::uint32_t n, std::uint32_t studies,
                                    std::uint64_t seed) const {
  ANAGEN_EXPECT(!rows_.empty() && pool.size() == rows_.size() && n > 0, "a group and what it shows");
  ClaimPoint once{n, 0, 0};
  if (!pool.front().empty()) {
    once = is_exact() ? exact(pool, n) : drawn(pool, n, seed);
  }
  if (studies == 1) {
    return once;
  }
  return {n, power(once.probability, studies), studies * power(once.probability, studies - 1) * once.mc_error};
}

bool is_by_definition(const Reported& row) {
  const bool of_each = row.statistic == GroupStatistic::all || row.statistic == GroupStatistic::share;
  return of_each ? !row.effect : !row.value;
}

PoolReadings as_claimed(const std::vector<Reported>& rows, const PoolReadings& no_effect) {
  PoolReadings claimed = no_effect;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Reported& row = rows[i];
    std::vector<std::uint32_t> everybody(no_effect[i].size());
    double before = 0;
    for (std::uint32_t person = 0; person < everybody.size(); ++person) {
      everybody[person] = person;
      before += no_effect[i][person].before;
    }
    if (everybody.empty()) {
      continue;
    }
    before /= static_cast<double>(everybody.size());
    const bool of_each = row.statistic == GroupStatistic::all || row.statistic == GroupStatistic::share;
    const bool by_definition = is_by_definition(row);
    const double unit = row.quantity == Quantity::percent_change ? before / percent : 1;
    const double now = row.statistic == GroupStatistic::median ? median_amount(row, no_effect[i], everybody)
                                                               : mean_amount(row, no_effect[i], everybody);
    for (PersonReading& person : claimed[i]) {
      for (double& after : person.after) {
        if (by_definition) {
          // A hair's breadth beyond the value, so that rounding does not fall short of it.
          constexpr double beyond = 1e-9;
          const double told = row.value.value_or(signed_by(row.direction, 1));
          const double reach = told + signed_by(row.direction, beyond * std::max(1.0, std::abs(told)));
          after = row.quantity == Quantity::change           ? person.before + reach
                  : row.quantity == Quantity::percent_change ? person.before * (1 + reach / percent)
                                                             : reach;
        } else {
          after += unit * (of_each ? *row.effect : *row.value - now);
        }
      }
    }
  }
  return claimed;
}

}  // namespace anagen::study
