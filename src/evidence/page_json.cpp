#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "anagen/evidence.hpp"
#include "evidence/selection.hpp"

namespace anagen {
namespace evidence {
namespace {

using Json = nlohmann::ordered_json;

constexpr int indent = 2;

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json to_json(const Parameter& row) {
  return {{"id", row.id},
          {"sex", row.sex},
          {"ancestry", row.ancestry},
          {"population", row.population},
          {"region", row.region},
          {"value", or_null(row.value)},
          {"unit", row.unit},
          {"spread_kind", row.spread_kind},
          {"spread", row.spread},
          {"distribution", row.distribution},
          {"n", or_null(row.n)},
          {"method", row.method},
          {"source", row.source},
          {"grade", row.grade},
          {"seen", row.seen},
          {"note", row.note}};
}

Json to_json(const Source& source) {
  return {{"key", source.key},
          {"citation", source.citation},
          {"design", source.design},
          {"oxford_level", source.oxford_level},
          {"seen", source.seen}};
}

}  // namespace
}  // namespace evidence

Expected<std::string> evidence_json(const std::string& id) {
  const Expected<evidence::Selection> chosen = evidence::select(id);
  if (!chosen) {
    return std::unexpected(chosen.error());
  }
  evidence::Json page{{"schema", "anagen.evidence/1"},
                      {"id", id},
                      {"rows", evidence::Json::array()},
                      {"sources", evidence::Json::array()}};
  std::set<std::string_view> keys;
  for (const evidence::Parameter& row : chosen->rows) {
    page["rows"].push_back(evidence::to_json(row));
    keys.insert(row.source);
  }
  for (const std::string_view key : keys) {
    if (const evidence::Source* source = evidence::find_source(key)) {
      page["sources"].push_back(evidence::to_json(*source));
    }
  }
  return page.dump(evidence::indent, ' ', false, evidence::Json::error_handler_t::replace) + "\n";
}

}  // namespace anagen
