#include "report/rule_words.hpp"

#include "report/numbers.hpp"
#include "report/words.hpp"
#include "report/words_rules.hpp"

namespace anagen::report {

std::string figure_words(const PublishedFigure& figure) {
  if (!figure.low || !figure.high) {
    return std::string{words::rules_unknown};
  }
  std::string share = *figure.low == *figure.high
                          ? percent(*figure.low)
                          : say(words::rules_range, {{"low", percent(*figure.low)}, {"high", percent(*figure.high)}});
  if (!figure.interval_low || !figure.interval_high) {
    return share;
  }
  return say(words::rules_exact,
             {{"share", share}, {"low", percent(*figure.interval_low)}, {"high", percent(*figure.interval_high)}});
}

std::string share_words(const SimulatedShare& share) {
  if (!share.why_not.empty()) {
    return share.why_not;
  }
  return say(words::rules_of_n, {{"share", percent(share.share)}, {"n", std::to_string(share.people)}});
}

}  // namespace anagen::report
