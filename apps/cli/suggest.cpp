#include "suggest.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace anagen::cli {

namespace {

/// Letters to insert, leave out, exchange or swap with their neighbour until `a` is `b`.
std::size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::vector<std::size_t> row(b.size() + 1, i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t exchange = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + exchange});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
    }
    before_last = std::move(last);
    last = std::move(row);
  }
  return last.back();
}

}  // namespace

std::string suggestion(const std::string& typed, const std::vector<std::string>& known) {
  // A third of the letters may be wrong: more than that is another word.
  constexpr std::size_t letters_per_slip = 3;
  std::size_t nearest = typed.size() / letters_per_slip + 1;
  std::string best;
  for (const std::string& name : known) {
    const bool begins = typed.size() > 2 && name.starts_with(typed);
    const std::size_t d = begins ? 1 : distance(typed, name);
    if (d <= nearest && (best.empty() || d < nearest)) {
      nearest = d;
      best = name;
    }
  }
  return best.empty() ? "" : "did you mean " + best + "?";
}

}  // namespace anagen::cli
