#include "scenario/json/read.hpp"

#include "scenario/json/builder.hpp"

namespace anagen::scenario {

Expected<Value> read_json(std::string_view text, const SourcePtr& source) {
  json::Builder builder(text, source);
  const bool read = nlohmann::json::sax_parse(text, &builder);
  if (!read && builder.errors().empty()) {
    Error error;
    error.where = source->name;
    error.problem = "not JSON";
    return fail(std::move(error));
  }
  if (!builder.errors().empty()) {
    return std::unexpected(std::move(builder.errors()));
  }
  return std::move(builder.root());
}

}  // namespace anagen::scenario
