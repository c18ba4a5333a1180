#include "follicle/drive.hpp"

#include <algorithm>
#include <functional>

#include "core/contract.hpp"
#include "core/math/pow.hpp"

namespace anagen::follicle {

namespace {

/// Joins the same daily column of several drives. Values of one day are folded from the smallest up, so that the order
/// of the drives cannot change a bit of the result (docs/methods/drive.md, eq. 2).
template <class Operation>
std::vector<double> join(std::span<const Drive* const> drives,
                         const std::vector<double>& (*column)(const Drive&, std::size_t), std::size_t index,
                         Operation operation) {
  std::vector<const std::vector<double>*> present;
  for (const Drive* const drive : drives) {
    const std::vector<double>& values = column(*drive, index);
    if (!values.empty()) {
      present.push_back(&values);
    }
  }
  if (present.empty()) {
    return {};
  }
  std::vector<double> joined = *present.front();
  if (present.size() == 1) {
    return joined;
  }
  if (present.size() == 2) {
    const std::vector<double>& other = *present.back();
    ANAGEN_EXPECT(other.size() == joined.size(), "drives of one run have the same days");
    for (std::size_t day = 0; day < joined.size(); ++day) {
      joined[day] = operation(joined[day], other[day]);  // of two, the order does not matter
    }
    return joined;
  }
  std::vector<double> today(present.size());
  for (std::size_t day = 0; day < joined.size(); ++day) {
    for (std::size_t i = 0; i < present.size(); ++i) {
      ANAGEN_EXPECT(present[i]->size() == joined.size(), "drives of one run have the same days");
      today[i] = (*present[i])[day];
    }
    std::sort(today.begin(), today.end());
    double folded = today.front();
    for (std::size_t i = 1; i < today.size(); ++i) {
      folded = operation(folded, today[i]);
    }
    joined[day] = folded;
  }
  return joined;
}

const std::vector<double>& speed_of(const Drive& drive, std::size_t phase) { return drive.clock_speed[phase]; }
const std::vector<double>& hazard_of(const Drive& drive, std::size_t) { return drive.premature_catagen_per_day; }
const std::vector<double>& odds_of(const Drive& drive, std::size_t) { return drive.empty_odds; }
const std::vector<double>& shift_of(const Drive& drive, std::size_t) { return drive.target_size_shift; }
const std::vector<double>& rate_of(const Drive& drive, std::size_t) { return drive.size_rate; }
const std::vector<double>& dystrophy_of(const Drive& drive, std::size_t) { return drive.dystrophic_release_per_day; }
const std::vector<double>& growth_of(const Drive& drive, std::size_t) { return drive.growth_rate; }
const std::vector<double>& quality_of(const Drive& drive, std::size_t) { return drive.fibre_quality; }

bool all_equal(const std::vector<double>& values, double neutral) {
  return std::all_of(values.begin(), values.end(), [neutral](double value) { return value == neutral; });
}

}  // namespace

Drive compose(std::span<const Drive* const> drives) {
  Drive joined;
  for (std::size_t phase = 0; phase < phase_count; ++phase) {
    joined.clock_speed[phase] = join(drives, speed_of, phase, std::multiplies<>{});
  }
  joined.premature_catagen_per_day = join(drives, hazard_of, 0, std::plus<>{});
  joined.empty_odds = join(drives, odds_of, 0, std::multiplies<>{});
  joined.target_size_shift = join(drives, shift_of, 0, std::plus<>{});
  joined.size_rate = join(drives, rate_of, 0, std::multiplies<>{});
  joined.dystrophic_release_per_day = join(drives, dystrophy_of, 0, std::plus<>{});
  joined.growth_rate = join(drives, growth_of, 0, std::multiplies<>{});
  joined.fibre_quality = join(drives, quality_of, 0, std::multiplies<>{});
  return joined;
}

Drive compose(std::span<const Drive> drives) {
  std::vector<const Drive*> all;
  for (const Drive& drive : drives) {
    all.push_back(&drive);
  }
  return compose(std::span<const Drive* const>(all));
}

Drive compose(const Drive& a, const Drive& b) {
  const std::array both = {&a, &b};
  return compose(std::span<const Drive* const>(both));
}

Drive weakened(Drive drive, std::span<const double> left) {
  const auto factors = [&](std::vector<double>& column) {
    ANAGEN_EXPECT(column.empty() || column.size() == left.size(), "a share for each day");
    for (std::size_t day = 0; day < column.size(); ++day) {
      column[day] = math::pow(column[day], left[day]);
    }
  };
  const auto sums = [&](std::vector<double>& column) {
    ANAGEN_EXPECT(column.empty() || column.size() == left.size(), "a share for each day");
    for (std::size_t day = 0; day < column.size(); ++day) {
      column[day] *= left[day];
    }
  };
  std::ranges::for_each(drive.clock_speed, factors);
  for (std::vector<double>* column : {&drive.empty_odds, &drive.size_rate, &drive.growth_rate, &drive.fibre_quality}) {
    factors(*column);
  }
  for (std::vector<double>* column :
       {&drive.premature_catagen_per_day, &drive.target_size_shift, &drive.dystrophic_release_per_day}) {
    sums(*column);
  }
  return drive;
}

bool undisturbed(const Drive& drive) {
  return std::all_of(drive.clock_speed.begin(), drive.clock_speed.end(),
                     [](const std::vector<double>& speed) { return all_equal(speed, 1); }) &&
         all_equal(drive.premature_catagen_per_day, 0) && all_equal(drive.empty_odds, 1) &&
         all_equal(drive.target_size_shift, 0) && all_equal(drive.size_rate, 1) &&
         all_equal(drive.dystrophic_release_per_day, 0) && all_equal(drive.growth_rate, 1) &&
         all_equal(drive.fibre_quality, 1);
}

}  // namespace anagen::follicle
