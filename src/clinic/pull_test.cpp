#include "clinic/pull_test.hpp"

#include <algorithm>

#include "random/counts.hpp"

namespace anagen::clinic {

double expected_pull(const PullTest& test, double loose_share) { return test.hairs * loose_share * test.yield; }

std::int32_t pull(const PullTest& test, double loose_share, std::int32_t day, const Observed& who) {
  const random::Block dice = random::roll(reading_dice(who, day));
  const std::int64_t come = random::negative_binomial(expected_pull(test, loose_share), test.negbin_size,
                                                      random::open_unit(dice[0], dice[1]));
  return static_cast<std::int32_t>(std::min<std::int64_t>(test.hairs, come));
}

}  // namespace anagen::clinic
