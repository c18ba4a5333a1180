#include <fmt/format.h>

#include "scenario/toml/parser.hpp"

// Who may add to which table: TOML 1.0, sections "Table", "Inline Table" and "Array of Tables".

namespace anagen::scenario::toml {

namespace {

/// The table that a header reaches through `value`: the table itself, or the last one of a `[[name]]` list.
Table* reach(Value& value) {
  if (Array* array = value.array(); array != nullptr && array->from_headers && !array->items.empty()) {
    return array->items.back().table();
  }
  Table* table = value.table();
  return table != nullptr && table->form != TableForm::closed ? table : nullptr;
}

}  // namespace

void Parser::complain_twice(const KeyPart& part, const Place& first) {
  complaints_.push_back({part.at, fmt::format("\"{}\" is given twice", shorten(part.text)),
                         fmt::format("first at line {}, column {}", first.line, first.column)});
}

Parsed<Table*> Parser::walk_header(const Key& key) {
  Table* table = root_.table();
  for (std::size_t i = 0; i + 1 < key.size(); ++i) {
    const KeyPart& part = key[i];
    Value* next = table->find(part.text);
    if (next == nullptr) {
      next = &table->set(part.text, place(part.at), empty_table(part.at, TableForm::implied_by_header));
    }
    table = reach(*next);
    if (table == nullptr) {
      return complain(part.at, fmt::format("\"{}\" cannot be added to", shorten(part.text)),
                      fmt::format("it is {}, set at line {}", describe(*next), next->place.line));
    }
  }
  return table;
}

Parsed<bool> Parser::open_table(Table& parent, const KeyPart& name) {
  Value* value = parent.find(name.text);
  if (value == nullptr) {
    value = &parent.set(name.text, place(name.at), empty_table(name.at, TableForm::header));
  } else if (Table* table = value->table(); table != nullptr && table->form == TableForm::implied_by_header) {
    table->form = TableForm::header;
    value->place = place(name.at);
  } else {
    return complain(name.at, fmt::format("\"{}\" is given twice", shorten(name.text)),
                    fmt::format("first at line {}, column {}", value->place.line, value->place.column));
  }
  section_ = value->table();
  return true;
}

Parsed<bool> Parser::open_array_item(Table& parent, const KeyPart& name) {
  Value* value = parent.find(name.text);
  if (value == nullptr) {
    Array array;
    array.from_headers = true;
    value = &parent.set(name.text, place(name.at), {std::move(array), place(name.at)});
  }
  Array* array = value->array();
  if (array == nullptr || !array->from_headers) {
    return complain(name.at, fmt::format("[[{}]] cannot add to what is already there", shorten(name.text)),
                    fmt::format("it is {}, set at line {}", describe(*value), value->place.line));
  }
  array->items.push_back(empty_table(name.at, TableForm::header));
  section_ = array->items.back().table();
  return true;
}

Parsed<bool> Parser::read_header() {
  const bool item = cursor_.take("[[");
  if (!item) {
    cursor_.take("[");
  }
  auto key = read_key();
  if (!key) {
    return std::unexpected(std::move(key).error());
  }
  const std::string_view close = item ? "]]" : "]";
  if (!cursor_.take(close)) {
    return complain(cursor_.mark(), fmt::format("this header is not closed by {}", close));
  }
  section_depth_ = static_cast<int>(key->size());
  auto parent = walk_header(*key);
  if (!parent) {
    return std::unexpected(std::move(parent).error());
  }
  return item ? open_array_item(**parent, key->back()) : open_table(**parent, key->back());
}

Parsed<bool> Parser::store(Table& into, const Key& key, Value value) {
  Table* table = &into;
  for (std::size_t i = 0; i + 1 < key.size(); ++i) {
    const KeyPart& part = key[i];
    Value* next = table->find(part.text);
    if (next == nullptr) {
      next = &table->set(part.text, place(part.at), empty_table(part.at, TableForm::dotted_key));
    }
    Table* inner = next->table();
    if (inner == nullptr || inner->form != TableForm::dotted_key) {
      return complain(part.at, fmt::format("\"{}\" cannot be added to", shorten(part.text)),
                      fmt::format("it is {}, set at line {}", describe(*next), next->place.line));
    }
    table = inner;
  }
  const KeyPart& name = key.back();
  if (const Value* first = table->find(name.text)) {
    complain_twice(name, first->place);
    return true;
  }
  table->set(name.text, place(name.at), std::move(value));
  return true;
}

}  // namespace anagen::scenario::toml
