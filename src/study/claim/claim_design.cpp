// The design of a claim laid out as a study: one arm for each world, draw and design.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

#include "core/math/exp_log.hpp"
#include "scenario/read/words.hpp"
#include "scenario/run/prior_draws.hpp"
#include "study/claim/claim_file.hpp"
#include "study/claim/timing.hpp"
#include "study/measures.hpp"
#include "study/study_file.hpp"

namespace anagen::study {

namespace {

using scenario::Array;
using scenario::Place;
using scenario::Table;
using scenario::Value;

constexpr std::int64_t usual_pool = 200;

/// Line and column of an error whose place is `file:line:column`.
std::pair<std::uint32_t, std::uint32_t> place_of(const Error& error) {
  const std::size_t second = error.where.rfind(':');
  const std::size_t first = second == std::string::npos ? second : error.where.rfind(':', second - 1);
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  if (first != std::string::npos) {
    std::from_chars(error.where.data() + first + 1, error.where.data() + second, line);
    std::from_chars(error.where.data() + second + 1, error.where.data() + error.where.size(), column);
  }
  return {line, column};
}

Value text_value(const std::string& text, const Place& place) { return {text, place}; }

void copy_design(const Value& from, Table& into, bool with_arms) {
  Words keys = {"population", "cohort", "parameters", "season", "wash", "instrument", "androgens"};
  if (with_arms) {
    keys.insert(keys.end(), {"start", "visits"});
  }
  for (const std::string_view key : keys) {
    if (const Value* const found = from.table()->find(key)) {
      into.set(key, found->place, *found);
    }
  }
}

std::string arm_name(const Design& design, const World& world, std::size_t draw) {
  return fmt::format("{}/{}{}", design.name, world.name, world.draws.size() > 1 ? fmt::format("/{}", draw + 1) : "");
}

}  // namespace

std::vector<std::string> arms_of(const Design& design, const World& world) {
  std::vector<std::string> names;
  for (std::size_t draw = 0; draw < world.draws.size(); ++draw) {
    names.push_back(arm_name(design, world, draw));
  }
  return names;
}

std::string ClaimFileReader::path_in_claim(const Error& error) const {
  std::string path = error.path;
  if (!path.starts_with("arm.")) {
    return path;
  }
  const std::size_t dot = path.find('.', std::string_view("arm.").size());
  const auto arm = static_cast<std::size_t>(std::atoi(path.c_str() + std::string_view("arm.").size()));
  path = dot == std::string::npos ? std::string() : path.substr(dot + 1);
  for (const char* const key : {"treatment", "cause"}) {
    const Value* const list = root_.table()->find(key);
    const std::string start = std::string(key) + ".";
    if (path.starts_with(start) && list != nullptr && list->array() != nullptr) {
      // Arms hold some of the list: the number is that of the last entry that begins before the error.
      std::size_t number = 0;
      for (std::size_t i = 0; i < list->array()->items.size(); ++i) {
        number = list->array()->items[i].place.line <= place_of(error).first ? i : number;
      }
      const std::size_t rest = path.find('.', start.size());
      return start + std::to_string(number) + (rest == std::string::npos ? std::string() : path.substr(rest));
    }
  }
  const std::size_t design = arm < design_of_arm_.size() ? design_of_arm_[arm] : 0;
  return design > 0 ? fmt::format("variant.{}.{}", design - 1, path) : path;
}

void ClaimFileReader::take_errors(const Errors& errors) {
  for (Error error : errors) {
    error.path = path_in_claim(error);
    const bool known = std::ranges::any_of(
        errors_, [&](const Error& one) { return one.where == error.where && one.problem == error.problem; });
    if (!known) {
      errors_.push_back(std::move(error));
    }
  }
}

/// What an arm must tell for one reported result; told as a problem of that row where nothing tells it.
void ClaimFileReader::ask_for(Claim& claim, std::size_t design, std::size_t row, const std::string& arm) {
  const Reported& reported = claim.designs[design].reported[row];
  const Value* const variants = root_.table()->find("variant");
  const Value* own = design > 0 ? variants->array()->items[design - 1].table()->find("reported") : nullptr;
  const std::string path =
      own != nullptr ? fmt::format("variant.{}.reported.{}", design - 1, row) : fmt::format("reported.{}", row);
  const Value* const rows = own != nullptr ? own : root_.table()->find("reported");
  for (const double week : reported.weeks) {
    Target target;
    target.row.arm = arm;
    target.row.week = week;
    target.row.measure = reported.measure;
    target.row.site = reported.site;
    target.row.quantity = reported.quantity;
    if (auto refused = unmeasured(claim.study, target)) {
      refused->where = to_where(rows->array() != nullptr ? rows->array()->items[row].place : rows->place);
      refused->path = path + "." + refused->path;
      take_errors({*refused});
    } else {
      claim.study.targets.push_back(std::move(target));
    }
  }
}

/// Lays the open numbers of a serum over the arms that are draws of them.
void ClaimFileReader::draw_priors(Claim& claim) const {
  const std::vector<const evidence::Parameter*> rows = scenario::open_serum_rows();
  for (std::size_t arm = 0; arm < claim.study.arms.size(); ++arm) {
    if (!draw_of_arm_[arm]) {
      continue;
    }
    const std::vector<double> values = scenario::draw_rows(rows, claim.seed, *draw_of_arm_[arm]);
    for (Scenario& part : claim.study.arms[arm].parts) {
      part = scenario::with_rows(std::move(part), rows, values);
    }
  }
}

void ClaimFileReader::read_study(Claim& claim) {
  const Place& place = root_.place;
  Value tree{Table{}, place};
  Table& top = *tree.table();
  top.set("schema", place, text_value("anagen.study/1", place));
  top.set("id", place, text_value(claim.account.id, place));
  top.set("seed", place, {static_cast<std::int64_t>(claim.seed), place});
  copy_design(root_, top, true);
  if (Value* const population = top.find("population"); population != nullptr && population->table() != nullptr) {
    const bool said = population->table()->find("n") != nullptr;
    if (!said || options_.people) {
      population->table()->set("n", place, {static_cast<std::int64_t>(options_.people.value_or(usual_pool)), place});
    }
  }
  const Value* const variants = root_.table()->find("variant");
  Array arms{{}, true};
  for (std::size_t d = 0; d < claim.designs.size(); ++d) {
    const Design& design = claim.designs[d];
    for (const World& world : design.worlds) {
      for (std::size_t draw = 0; draw < world.draws.size(); ++draw) {
        Value arm{Table{}, place};
        arm.table()->set("name", place, text_value(arm_name(design, world, draw), place));
        if (!world.draws[draw].treatments.items.empty()) {
          arm.table()->set("treatment", place, {world.draws[draw].treatments, place});
        }
        if (!world.draws[draw].causes.items.empty()) {
          arm.table()->set("cause", place, {world.draws[draw].causes, place});
        }
        if (d > 0 && variants != nullptr && variants->array() != nullptr && variants->array()->items[d - 1].table()) {
          copy_design(variants->array()->items[d - 1], *arm.table(), false);
        }
        arms.items.push_back(std::move(arm));
        design_of_arm_.push_back(d);
        draw_of_arm_.push_back(world.from_prior ? std::optional(static_cast<std::uint32_t>(draw)) : std::nullopt);
      }
    }
  }
  top.set("arm", place, {std::move(arms), place});
  scenario::Problems found;
  StudyFile study(tree, found);
  claim.study = study.read();
  take_errors(found.in_order());
  take_errors(study.scenario_errors());
  if (!errors_.empty()) {
    return;
  }
  draw_priors(claim);
  claim.pool = 0;
  for (const Scenario& part : claim.study.arms.front().parts) {
    claim.pool += part.run.subjects;
  }
  for (std::size_t a = 0; a < claim.study.arms.size(); ++a) {
    const std::size_t design = design_of_arm_[a];
    for (std::size_t row = 0; row < claim.designs[design].reported.size(); ++row) {
      ask_for(claim, design, row, claim.study.arms[a].name);
    }
  }
  if (errors_.empty()) {
    claim.timing = timing_scenarios(claim);
  }
}

}  // namespace anagen::study
