#include "clinic/comb_test.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "random/counts.hpp"
#include "random/normal.hpp"

namespace anagen::clinic {

double comb_factor(const CombTest& test, const Observed& who) {
  Observed person = who;
  person.serial = 0;  // a trait of the hand and the hair, not of the test
  return random::lognormal(1, test.person_cv, random::open_unit(random::roll(catching_dice(person, 0, 0))[0]));
}

CombReading comb(const CombTest& test, std::span<const std::int32_t> released, std::int32_t visit_day,
                 const Observed& who) {
  const double share = std::min(1.0, test.capture * comb_factor(test, who));
  CombReading reading;
  double squares = 0;
  for (std::int32_t morning = visit_day - combings + 1; morning <= visit_day; ++morning) {
    const auto eve = static_cast<std::size_t>(std::max(morning - 1, 0));
    const std::int32_t loose = morning > 0 && eve < released.size() ? released[eve] : 0;
    const random::Block dice = random::roll(reading_dice(who, morning));
    const auto found = static_cast<std::int32_t>(random::binomial(loose, share, random::open_unit(dice[0], dice[1])));
    reading.hairs += static_cast<double>(found) / combings;
    reading.most = std::max(reading.most, found);
    squares += static_cast<double>(found) * found;
  }
  const double variance = (squares - combings * reading.hairs * reading.hairs) / (combings - 1);
  reading.cv =
      reading.hairs > 0 ? std::sqrt(std::max(0.0, variance)) / reading.hairs : std::numeric_limits<double>::quiet_NaN();
  return reading;
}

}  // namespace anagen::clinic
