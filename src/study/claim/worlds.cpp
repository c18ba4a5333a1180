#include "study/claim/worlds.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "scenario/schema/schema.hpp"

namespace anagen::study {

namespace {

using scenario::Array;
using scenario::Table;
using scenario::Value;

constexpr std::string_view needles = "microneedling";
/// Draws of what nobody knows of a product: each is a whole pool of people.
constexpr std::size_t prior_draws = 8;
constexpr std::array<std::string_view, 1> products = {"exosome_serum"};
constexpr std::array<std::string_view, 4> on_the_scalp = {"exosome_serum", "minoxidil_topical", "topical_finasteride",
                                                          "vehicle"};

std::string_view kind_of(const Value& treatment) {
  const Value* const kind = treatment.table() != nullptr ? treatment.table()->find("kind") : nullptr;
  return kind != nullptr && kind->text() != nullptr ? std::string_view(*kind->text()) : std::string_view();
}

template <class Keep>
Array kept(const Array& all, Keep keep) {
  Array some{{}, true};
  std::ranges::copy_if(all.items, std::back_inserter(some.items), [&](const Value& one) { return keep(kind_of(one)); });
  return some;
}

/// A treatment without anything that acts, on the days of another.
Value sham_of(const Value& given, const char* kind) {
  Value sham{Table{}, given.place};
  sham.table()->set("kind", given.place, {std::string(kind), given.place});
  for (const char* const key : {"day", "until"}) {
    if (const Value* const found = given.table()->find(key)) {
      sham.table()->set(key, found->place, *found);
    }
  }
  return sham;
}

}  // namespace

bool is_unknown_product(std::string_view kind) {
  return std::ranges::find(products, kind) != products.end() && !is_known_treatment(kind);
}

bool is_known_treatment(std::string_view kind) {
  static const std::vector<scenario::SectionInfo> sections = scenario::sections();
  return std::ranges::any_of(sections, [&](const scenario::SectionInfo& section) {
    return section.header == "[[treatment]]" && section.kind.name == kind;
  });
}

Worlds worlds_of(const Array& treatments, const Array& causes, std::string_view tests) {
  const auto tested = [&](std::string_view kind) { return kind == tests; };
  const auto untested = [&](std::string_view kind) { return kind != tests; };
  const Array other_causes = kept(causes, untested);
  const Array with_needles = kept(treatments, [](std::string_view kind) { return kind == needles; });
  const Array co_treatments =
      kept(treatments, [&](std::string_view kind) { return untested(kind) && kind != needles; });
  const Array under_test = kept(treatments, tested);
  const Value* const first = !under_test.items.empty()   ? &under_test.items.front()
                             : !treatments.items.empty() ? &treatments.items.front()
                                                         : nullptr;
  Worlds worlds;
  const auto add = [&](const char* name, Array given) {
    worlds.lived.push_back({name, false, {{std::move(given), other_causes}}, false});
  };
  const auto shams = [&](const char* kind) { return Array{{sham_of(*first, kind)}, true}; };
  // Who takes part in something looks for a gain and is looked at kindly: without effect, not without attention.
  add("no_effect", first != nullptr ? shams("placebo") : Array{{}, true});
  const bool liquid = std::ranges::any_of(treatments.items, [](const Value& one) {
    return std::ranges::find(on_the_scalp, kind_of(one)) != on_the_scalp.end();
  });
  if (liquid) {
    add("vehicle", shams("vehicle"));
  }
  if (!with_needles.items.empty() && tests != needles) {
    add("needling", with_needles);
    if (liquid) {
      Array both = with_needles;
      both.items.push_back(sham_of(*first, "vehicle"));
      add("needling_vehicle", std::move(both));
    }
  }
  if (!co_treatments.items.empty()) {
    add("co_treatment", co_treatments);
  }
  const bool of_cause = std::ranges::any_of(causes.items, [&](const Value& one) { return tested(kind_of(one)); });
  if (under_test.items.empty() && !of_cause) {
    return worlds;
  }
  if (is_unknown_product(tests)) {
    worlds.absent.push_back({"evidence", "what " + std::string(tests) +
                                             " does to a follicle is not known to the program, so this world cannot "
                                             "be lived"});
    return worlds;
  }
  World evidence{"evidence", true, {{treatments, causes}}, false};
  if (std::ranges::find(products, tests) != products.end()) {
    evidence.from_prior = true;
    evidence.draws.resize(prior_draws, evidence.draws.front());
  }
  worlds.lived.push_back(std::move(evidence));
  return worlds;
}

}  // namespace anagen::study
