#include <nlohmann/json.hpp>

#include "anagen/claim.hpp"

namespace anagen {

namespace {

using Json = nlohmann::ordered_json;

Json point(const ClaimPoint& point) {
  return {{"n", point.n}, {"probability", point.probability}, {"mc_error", point.mc_error}};
}

Json worlds(const std::vector<ClaimWorld>& worlds) {
  Json out = Json::array();
  for (const ClaimWorld& world : worlds) {
    Json curve = Json::array();
    for (const ClaimPoint& one : world.curve) {
      curve.push_back(point(one));
    }
    out.push_back({{"name", world.name},
                   {"effect", world.effect},
                   {"n", world.shown.n},
                   {"probability", world.shown.probability},
                   {"mc_error", world.shown.mc_error},
                   {"range", {{"lo", world.low}, {"hi", world.high}}},
                   {"curve", std::move(curve)}});
  }
  return out;
}

Json account(const ClaimAccount& account) {
  Json sources = Json::array();
  for (const ClaimSource& source : account.sources) {
    sources.push_back({{"key", source.key}, {"citation", source.citation}, {"design", source.design}});
  }
  const Json n = account.n_low == 0                ? Json(nullptr)
                 : account.n_low == account.n_high ? Json(account.n_low)
                                                   : Json({account.n_low, account.n_high});
  return {{"id", account.id},
          {"ledger", account.ledger.empty() ? Json(nullptr) : Json(account.ledger)},
          {"words", account.words},
          {"claimed_by", account.claimed_by},
          {"grade", account.grade},
          {"for", account.speaks_for},
          {"against", account.speaks_against},
          {"because", account.why_not},
          {"n", n},
          {"studies", account.studies},
          {"blinded", account.blinded},
          {"sources", std::move(sources)}};
}

Json timing(const ClaimTiming& timing) {
  Json mechanisms = Json::array();
  for (const ClaimMechanism& one : timing.mechanisms) {
    Json course = Json::array();
    for (const auto& [week, change] : one.course) {
      course.push_back({{"week", week}, {"percent", change}});
    }
    mechanisms.push_back({{"name", one.name},
                          {"percent_at_week", one.at_week},
                          {"first_week", one.first_week ? Json(*one.first_week) : Json(nullptr)},
                          {"course", std::move(course)}});
  }
  return {{"of", timing.of}, {"week", timing.week}, {"mechanisms", std::move(mechanisms)}};
}

Json conservation(const ClaimConservation& one) {
  return {{"days", one.days},
          {"gained", one.gained},
          {"saved_at_most", {{"lo", one.saved_low}, {"hi", one.saved_high}}},
          {"must_emerge", one.must_emerge},
          {"empty_follicles", one.empty_follicles},
          {"holds", one.holds()}};
}

Json design(const SmallestDesign& one) {
  Json others = Json::array();
  for (const auto& [difference, people] : one.others) {
    others.push_back({{"difference", difference}, {"n_per_arm", people}});
  }
  return {{"measure", one.measure},
          {"quantity", one.quantity},
          {"week", one.week},
          {"sham", one.sham},
          {"sd", one.sd},
          {"difference", one.difference},
          {"claimed", one.claimed},
          {"alpha", 0.05},
          {"power", 0.8},
          {"n_per_arm", one.n_per_arm},
          {"others", std::move(others)},
          {"visits", one.visits}};
}

}  // namespace

std::string claim_json(const ClaimAnswer& answer) {
  Json ratio = nullptr;
  if (answer.likelihood_ratio) {
    const LikelihoodRatio& found = *answer.likelihood_ratio;
    ratio = {{"a", found.a}, {"b", found.b}, {"value", found.value ? Json(*found.value) : Json(nullptr)}};
  }
  Json absent = Json::array();
  for (const ClaimAbsence& one : answer.absent) {
    absent.push_back({{"name", one.world}, {"why", one.why}});
  }
  Json designs = Json::array();
  for (std::size_t i = 1; i < answer.variants.size(); ++i) {
    designs.push_back({{"name", answer.variants[i].name},
                       {"words", answer.variants[i].words},
                       {"worlds", worlds(answer.variants[i].worlds)}});
  }
  const Json root = {{"schema", "anagen.claim.answer/1"},
                     {"claim", account(answer.account)},
                     {"testable", answer.testable},
                     {"people", answer.pool},
                     {"seed", answer.seed},
                     {"worlds", worlds(answer.worlds)},
                     {"not_lived", std::move(absent)},
                     {"other_designs", std::move(designs)},
                     {"likelihood_ratio", std::move(ratio)},
                     {"timing", answer.timing ? timing(*answer.timing) : Json(nullptr)},
                     {"conservation", answer.conservation ? conservation(*answer.conservation) : Json(nullptr)},
                     {"smallest_design", answer.smallest_design ? design(*answer.smallest_design) : Json(nullptr)},
                     {"verdict", claim_verdict_name(answer.verdict)},
                     {"because", answer.because}};
  constexpr int indent = 2;
  return root.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace anagen
