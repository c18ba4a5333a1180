#pragma once

#include <string>

namespace anagen::clinic {

/// A count to be held against the "100 a day" saying: the instrument and what it would find in this person undisturbed.
struct CountQuestion {
  std::string counted;        ///< what is counted, in plain words, e.g. "the hairs of one wash, one day after the last"
  double expected_count = 0;  ///< what the instrument finds on average when nothing disturbs the person
  double released_per_day = 0;    ///< true hairs released a day behind that expectation
  double variance_over_mean = 1;  ///< spread of single counts; 1 = Poisson, what thinned release gives
};

/// The person's own expected band, and the saying translated into the same count.
struct CountRule {
  double expected = 0;
  double low = 0;           ///< 5 % of undisturbed counts lie below
  double high = 0;          ///< 5 % of undisturbed counts lie above
  double count_at_100 = 0;  ///< what the instrument would find if 100 hairs were released a day; NaN without release
  double count_at_150 = 0;
  std::string sentence;  ///< all of it in plain words
};

/// The rule for one instrument, wash gap and person (docs/methods/clinic.md eq. 12).
[[nodiscard]] CountRule count_rule(const CountQuestion& question);

}  // namespace anagen::clinic
