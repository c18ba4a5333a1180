#include "scenario/toml/read.hpp"

#include "scenario/toml/parser.hpp"
#include "scenario/toml/text.hpp"

namespace anagen::scenario {

namespace {

Error to_error(const toml::Complaint& complaint, const SourcePtr& source) {
  Error error;
  error.where = to_where({source, complaint.at.line, complaint.at.column, {}});
  error.problem = complaint.problem;
  error.allowed = complaint.allowed;
  return error;
}

/// Sets every place inside `value`; its depth is bounded by max_depth.
void move_to(Value& value, const Place& place) {
  value.place = place;
  if (Array* array = value.array()) {
    for (Value& item : array->items) {
      move_to(item, place);
    }
  }
  if (Table* table = value.table()) {
    for (Member& member : table->members()) {
      member.place = place;
      move_to(member.value, place);
    }
  }
}

Expected<Value> finish(toml::Parsed<Value> value, const toml::Parser& parser, const SourcePtr& source) {
  Errors errors;
  for (const toml::Complaint& complaint : parser.complaints()) {
    errors.push_back(to_error(complaint, source));
  }
  if (!value) {
    errors.push_back(to_error(value.error(), source));
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return *std::move(value);
}

}  // namespace

Expected<Value> read_toml(std::string_view text, const SourcePtr& source) {
  if (const auto complaint = toml::check_text(text)) {
    return fail(to_error(*complaint, source));
  }
  toml::Parser parser(text, source);
  return finish(parser.read_document(), parser, source);
}

Expected<Value> read_toml_value(std::string_view text, const Place& place) {
  if (const auto complaint = toml::check_text(text)) {
    return fail(to_error(*complaint, place.source));
  }
  toml::Parser parser(text, place.source);
  auto value = finish(parser.read_only_value(), parser, place.source);
  if (value) {
    move_to(*value, place);
  }
  return value;
}

}  // namespace anagen::scenario
