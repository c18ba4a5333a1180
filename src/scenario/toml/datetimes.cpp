#include <algorithm>

#include "core/date.hpp"
#include "scenario/toml/scalars.hpp"

namespace anagen::scenario::toml {

namespace {

/// Takes pieces off the front of a text.
class Pieces {
 public:
  explicit Pieces(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.empty(); }
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) {
      return false;
    }
    rest_.remove_prefix(1);
    return true;
  }
  /// Exactly `count` digits, as a number at most `highest`.
  std::optional<unsigned> number(std::size_t count, unsigned highest) {
    constexpr unsigned base = 10;
    if (rest_.size() < count) {
      return std::nullopt;
    }
    unsigned value = 0;
    for (const char c : rest_.substr(0, count)) {
      if (c < '0' || c > '9') {
        return std::nullopt;
      }
      value = value * base + static_cast<unsigned>(c - '0');
    }
    rest_.remove_prefix(count);
    return value <= highest ? std::optional(value) : std::nullopt;
  }
  std::string_view digits() {
    const std::size_t end = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    const std::string_view found = rest_.substr(0, end);
    rest_.remove_prefix(end);
    return found;
  }

 private:
  std::string_view rest_;
};

constexpr unsigned last_year = 9999;
constexpr unsigned last_month = 12;
constexpr unsigned last_day = 31;
constexpr unsigned last_hour = 23;
constexpr unsigned last_minute = 59;
constexpr unsigned last_second = 60;  // RFC 3339 keeps room for a leap second
constexpr int minutes_per_hour = 60;

std::optional<DateTime::Date> take_date(Pieces& pieces) {
  const auto year = pieces.number(4, last_year);
  const bool first = pieces.take('-');
  const auto month = pieces.number(2, last_month);
  const bool second = pieces.take('-');
  const auto day = pieces.number(2, last_day);
  if (!year || !first || !month || !second || !day) {
    return std::nullopt;
  }
  if (!exists({static_cast<std::int32_t>(*year), static_cast<std::int32_t>(*month), static_cast<std::int32_t>(*day)})) {
    return std::nullopt;
  }
  return DateTime::Date{static_cast<int>(*year), *month, *day};
}

std::optional<DateTime::Time> take_time(Pieces& pieces) {
  const auto hour = pieces.number(2, last_hour);
  const bool first = pieces.take(':');
  const auto minute = pieces.number(2, last_minute);
  const bool second = pieces.take(':');
  const auto seconds = pieces.number(2, last_second);
  if (!hour || !first || !minute || !second || !seconds) {
    return std::nullopt;
  }
  DateTime::Time time{*hour, *minute, *seconds, {}};
  if (pieces.take('.')) {
    const std::string_view fraction = pieces.digits();
    if (fraction.empty()) {
      return std::nullopt;
    }
    time.fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
  }
  return time;
}

/// Takes the offset from UTC, if there is one; false when it is broken.
bool take_offset(Pieces& pieces, DateTime& into) {
  if (pieces.done()) {
    return true;
  }
  if (pieces.take('Z') || pieces.take('z')) {
    into.offset_minutes = 0;
    return true;
  }
  const bool west = pieces.take('-');
  if (!west && !pieces.take('+')) {
    return false;
  }
  const auto hour = pieces.number(2, last_hour);
  const bool colon = pieces.take(':');
  const auto minute = pieces.number(2, last_minute);
  if (!hour || !colon || !minute) {
    return false;
  }
  const int offset = static_cast<int>(*hour) * minutes_per_hour + static_cast<int>(*minute);
  into.offset_minutes = west ? -offset : offset;
  return true;
}

}  // namespace

std::optional<DateTime> parse_datetime(std::string_view text) {
  Pieces pieces(text);
  DateTime result;
  if (text.size() > 2 && text[2] == ':') {
    result.time = take_time(pieces);
    return result.time && pieces.done() ? std::optional(result) : std::nullopt;
  }
  result.date = take_date(pieces);
  if (!result.date || pieces.done()) {
    return result.date ? std::optional(result) : std::nullopt;
  }
  if (!pieces.take('T') && !pieces.take('t') && !pieces.take(' ')) {
    return std::nullopt;
  }
  result.time = take_time(pieces);
  if (!result.time) {
    return std::nullopt;
  }
  return take_offset(pieces, result) && pieces.done() ? std::optional(result) : std::nullopt;
}

}  // namespace anagen::scenario::toml
