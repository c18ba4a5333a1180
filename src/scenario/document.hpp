#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/error.hpp"

namespace anagen::scenario {

/// How a text was written, which decides how places in it are told.
enum class Syntax { toml, json, command_line };

/// A text that values come from: the scenario itself, a file it extends, an override.
struct Source {
  std::string name;
  std::uint32_t rank = 0;  ///< order in which problems are told: 0 is the scenario itself
  Syntax syntax = Syntax::toml;
};
using SourcePtr = std::shared_ptr<const Source>;

/// Where a key or a value stands in its source.
struct Place {
  SourcePtr source;
  std::uint32_t line = 0;    ///< from 1; in JSON the order of the value in the text
  std::uint32_t column = 0;  ///< from 1, in characters
  std::string pointer;       ///< JSON only: the JSON pointer
};

/// `file:line:column`, `file:/json/pointer`, or `--set path=value`.
[[nodiscard]] std::string to_where(const Place& place);

/// A calendar date, a time of day, or both, with or without an offset from UTC: the four kinds of TOML.
struct DateTime {
  struct Date {
    int year = 0;
    unsigned month = 1;
    unsigned day = 1;
  };
  struct Time {
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    std::string fraction;  ///< digits of the second after the point, trailing zeros left out
  };
  std::optional<Date> date;
  std::optional<Time> time;
  std::optional<int> offset_minutes;
};

/// ISO 8601 text of a date, a time or both.
[[nodiscard]] std::string to_text(const DateTime& value);

struct Value;
struct Member;

/// Values in brackets, or the tables of `[[name]]` headers.
struct Array {
  std::vector<Value> items;
  bool from_headers = false;  ///< made by `[[name]]`, so that another header may add to it
};

/// How a table came to be, which decides who may add to it (TOML 1.0, "Table").
enum class TableForm { header, implied_by_header, dotted_key, closed };

/// Keys and values in the order of the text.
class Table {
 public:
  [[nodiscard]] const Value* find(std::string_view key) const;
  [[nodiscard]] Value* find(std::string_view key);
  [[nodiscard]] const std::vector<Member>& members() const { return members_; }
  [[nodiscard]] std::vector<Member>& members() { return members_; }
  /// Adds a key that is not there yet, or gives the one that is there another value and place.
  Value& set(std::string_view key, const Place& place, Value value);

  TableForm form = TableForm::closed;

 private:
  std::vector<Member> members_;
  std::map<std::string, std::size_t, std::less<>> index_;
};

/// One value of a document, and where it stands.
struct Value {
  std::variant<std::string, std::int64_t, double, bool, DateTime, Array, Table> data;
  Place place;

  [[nodiscard]] const Table* table() const { return std::get_if<Table>(&data); }
  [[nodiscard]] Table* table() { return std::get_if<Table>(&data); }
  [[nodiscard]] const Array* array() const { return std::get_if<Array>(&data); }
  [[nodiscard]] Array* array() { return std::get_if<Array>(&data); }
  [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&data); }
};

/// A key with its value.
struct Member {
  std::string key;
  Place place;
  Value value;
};

/// The deepest nesting of tables and arrays that is read; it bounds the stack of every walk over a document.
inline constexpr int max_depth = 100;

/// The front of a text for a message: on one line, cut between characters with "..." when it is long.
[[nodiscard]] std::string shorten(std::string_view text);

/// What a value is, for a message: `text "abc"`, `the number 3`, `a table`.
[[nodiscard]] std::string describe(const Value& value);

}  // namespace anagen::scenario
