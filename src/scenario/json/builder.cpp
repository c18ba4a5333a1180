#include "scenario/json/builder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/toml/scalars.hpp"

namespace anagen::scenario::json {

namespace {

/// A reference token of RFC 6901: ~ and / are escaped.
std::string escape(const std::string& key) {
  std::string token;
  for (const char c : key) {
    token += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  }
  return token;
}

}  // namespace

std::string Builder::pointer() const {
  std::string result;
  for (const std::string& part : path_) {
    result += "/" + escape(part);
  }
  return result;
}

Place Builder::next_place() {
  if (!open_.empty() && open_.back()->array() != nullptr) {
    path_.back() = std::to_string(open_.back()->array()->items.size());
  }
  return {source_, ++count_, 0, pointer()};
}

Value* Builder::attach(Value value) {
  if (open_.empty()) {
    root_ = std::move(value);
    return &root_;
  }
  if (Array* array = open_.back()->array()) {
    array->items.push_back(std::move(value));
    return &array->items.back();
  }
  const Place place = value.place;
  return &open_.back()->table()->set(path_.back(), place, std::move(value));
}

bool Builder::open(std::variant<Array, Table> container) {
  const Place place = next_place();
  if (open_.size() >= static_cast<std::size_t>(max_depth)) {
    Error error;
    error.where = to_where(place);
    error.problem = "nested too deep";
    error.allowed = fmt::format("at most {} levels", max_depth);
    errors_.push_back(std::move(error));
    return false;
  }
  Value value{{}, place};
  std::visit([&](auto& data) { value.data = std::move(data); }, container);
  open_.push_back(attach(std::move(value)));
  path_.emplace_back();
  return true;
}

bool Builder::close() {
  open_.pop_back();
  path_.pop_back();
  return true;
}

bool Builder::null() {
  Error error;
  error.where = to_where(next_place());
  error.problem = "null is no value";
  error.suggestion = "leave the key out";
  errors_.push_back(std::move(error));
  return add(false);
}

bool Builder::number_unsigned(std::uint64_t value) {
  constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  return value <= largest ? add(static_cast<std::int64_t>(value)) : add(static_cast<double>(value));
}

bool Builder::number_float(double, const std::string& digits) {
  // The digits are read here and not by the C library, whose decimal point follows the locale.
  return add(toml::parse_real(digits).value_or(std::numeric_limits<double>::infinity()));
}

bool Builder::key(std::string& name) {
  path_.back() = name;
  if (open_.back()->table()->find(name) != nullptr) {
    Error error;
    error.where = to_where({source_, count_, 0, pointer()});
    error.problem = fmt::format("\"{}\" is given twice", shorten(name));
    errors_.push_back(std::move(error));
  }
  return true;
}

bool Builder::parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
  const std::string_view before = text_.substr(0, std::min(position == 0 ? 0 : position - 1, text_.size()));
  const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  Error error;
  error.where = fmt::format("{}:{}:{}", source_->name, 1 + std::count(before.begin(), before.end(), '\n'),
                            before.size() - line_start + 1);
  error.problem = position > text_.size() ? "the JSON text ends too early" : "not JSON from here on";
  errors_.push_back(std::move(error));
  return false;
}

}  // namespace anagen::scenario::json
