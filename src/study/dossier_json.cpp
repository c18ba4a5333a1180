#include <nlohmann/json.hpp>

#include "study/dossier.hpp"

namespace anagen::study {

namespace {

using Json = nlohmann::ordered_json;

Json number(const std::optional<double>& value) {
  return value ? Json(*value) : Json(nullptr);  // a NaN is written as null
}

Json to_json(const Totals& totals) {
  Json out;
  for (const Weight weight : {Weight::must, Weight::should, Weight::inform}) {
    const Score& score = totals.by_weight[static_cast<std::size_t>(weight)];
    out[std::string(word_of(weight))] = {{"in", score.in}, {"out", score.out}};
  }
  return out;
}

Json to_json(const Row& row) {
  return {{"study", row.study},
          {"arm", row.arm},
          {"minus", row.minus.empty() ? Json(nullptr) : Json(row.minus)},
          {"week", number(row.week)},
          {"measure", row.measure},
          {"quantity", word_of(row.quantity)},
          {"unit", row.unit},
          {"expected", number(row.expected)},
          {"lo", number(row.lo)},
          {"hi", number(row.hi)},
          {"simulated", row.simulated},
          {"mc_error", row.mc_error},
          {"class", word_of(row.weight)},
          {"verdict", word_of(verdict_of(row))},
          {"fitted", row.fitted},
          {"note", row.note}};
}

}  // namespace

std::string dossier_json(const std::vector<StudyRows>& studies) {
  Json totals = to_json(totals_of(studies, Counted::all));
  totals["fitted"] = to_json(totals_of(studies, Counted::fitted));
  totals["predicted"] = to_json(totals_of(studies, Counted::predicted));
  Json list = Json::array();
  for (const StudyRows& study : studies) {
    Json rows = Json::array();
    for (const Row& row : study.rows) {
      rows.push_back(to_json(row));
    }
    list.push_back({{"id", study.id}, {"title", study.title}, {"rows", std::move(rows)}});
  }
  Json root = {{"schema", "anagen.validation/1"}, {"totals", std::move(totals)}, {"studies", std::move(list)}};
  constexpr int indent = 2;
  return root.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace anagen::study
