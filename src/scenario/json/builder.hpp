#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "scenario/document.hpp"

namespace anagen::scenario::json {

/// Receives the events of nlohmann's parser and builds the tree; a false answer ends the reading.
class Builder {
 public:
  Builder(std::string_view text, SourcePtr source) : text_(text), source_(std::move(source)) {}

  bool null();
  bool boolean(bool value) { return add(value); }
  bool number_integer(std::int64_t value) { return add(value); }
  bool number_unsigned(std::uint64_t value);
  bool number_float(double value, const std::string& digits);
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return open(Table{}); }
  bool key(std::string& name);
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(Array{}); }
  bool end_array() { return close(); }
  bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error);

  [[nodiscard]] Value& root() { return root_; }
  [[nodiscard]] Errors& errors() { return errors_; }

 private:
  [[nodiscard]] Place next_place();
  [[nodiscard]] std::string pointer() const;
  Value* attach(Value value);
  template <class T>
  bool add(T data) {
    attach({std::move(data), next_place()});
    return true;
  }
  bool open(std::variant<Array, Table> container);
  bool close();

  std::string_view text_;
  SourcePtr source_;
  Value root_;
  std::vector<Value*> open_;       ///< the containers around the next value, outermost first
  std::vector<std::string> path_;  ///< the key or index of each of them and of the next value
  std::uint32_t count_ = 0;
  Errors errors_;
};

}  // namespace anagen::scenario::json
