#include "study/claim/claim_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "evidence/claim_row.hpp"
#include "evidence/parameter.hpp"
#include "scenario/read/words.hpp"
#include "study/measure_table.hpp"

namespace anagen::study {

namespace {

using scenario::Array;
using scenario::FieldInfo;
using scenario::FieldType;
using scenario::Table;
using scenario::Value;

constexpr std::string_view schema = "anagen.claim/1";
constexpr double most_people = 100000;
constexpr double most_studies = 1000;
constexpr double farthest_week = 1040;             // twenty years
constexpr double largest_seed = 9007199254740992;  // 2^53, as in a scenario
constexpr double largest_value = 1e9;
constexpr double smallest_area = 1;
constexpr double largest_area = 1500;  // cm2 of scalp, as in [person]
constexpr double longest_words = 1000;

constexpr std::array<std::string_view, 3> testable_words = {"yes", "no", "range"};
constexpr std::array<std::string_view, 4> statistic_words = {"all", "share", "mean", "median"};
constexpr std::array<std::string_view, 2> direction_words = {"up", "down"};
constexpr std::array<std::string_view, 3> quantity_words = {"level", "change", "percent_change"};
constexpr std::array<std::string_view, 2> together_words = {"all", "any"};

constexpr FieldInfo words_of(std::string_view key, bool required = false) {
  return {.key = key,
          .type = FieldType::text,
          .lowest = required ? 1.0 : 0,
          .highest = longest_words,
          .required = required};
}
constexpr FieldInfo id_field{.key = "id", .type = FieldType::name, .lowest = 1, .highest = 64, .required = true};
constexpr FieldInfo seed_field{.key = "seed", .type = FieldType::integer, .highest = largest_seed};
constexpr FieldInfo testable_field{
    .key = "testable", .type = FieldType::choice, .choices = testable_words, .required = true};
constexpr FieldInfo tests_field{.key = "tests", .type = FieldType::name, .lowest = 1, .highest = 64};
constexpr FieldInfo blinded_field{.key = "blinded", .type = FieldType::flag};
constexpr FieldInfo together_field{.key = "together", .type = FieldType::choice, .choices = together_words};
constexpr FieldInfo studies_field{.key = "studies", .type = FieldType::integer, .lowest = 1, .highest = most_studies};
constexpr FieldInfo n_field{.key = "n", .type = FieldType::integer, .lowest = 1, .highest = most_people};
constexpr FieldInfo measure_field{
    .key = "measure", .type = FieldType::name, .lowest = 1, .highest = 64, .required = true};
constexpr FieldInfo site_field{.key = "site", .type = FieldType::name, .lowest = 1, .highest = 64};
constexpr FieldInfo quantity_field{
    .key = "quantity", .type = FieldType::choice, .choices = quantity_words, .required = true};
constexpr FieldInfo statistic_field{
    .key = "statistic", .type = FieldType::choice, .choices = statistic_words, .required = true};
constexpr FieldInfo direction_field{
    .key = "direction", .type = FieldType::choice, .choices = direction_words, .required = true};
constexpr FieldInfo number_field(std::string_view key, double lowest = -largest_value, double highest = largest_value) {
  return {.key = key, .type = FieldType::number, .lowest = lowest, .highest = highest};
}

/// A number of any kind; nothing for what is none.
std::optional<double> number_of(const scenario::FieldValue& value) {
  if (const auto* const real = std::get_if<double>(&value)) {
    return *real;
  }
  if (const auto* const whole = std::get_if<std::int64_t>(&value)) {
    return static_cast<double>(*whole);
  }
  return std::nullopt;
}

template <class Word, std::size_t n>
Word word_in(const scenario::FieldValue& value, const std::array<std::string_view, n>& words, Word otherwise) {
  const auto* const text = std::get_if<std::string>(&value);
  const auto found = text != nullptr ? std::ranges::find(words, *text) : words.end();
  return found != words.end() ? static_cast<Word>(found - words.begin()) : otherwise;
}

/// Keys that a claim shares with a study.
Words design_keys() { return {"population", "cohort", "parameters", "season", "wash", "instrument", "androgens"}; }

Array list_at(const Value& in, std::string_view key) {
  const Value* const found = in.table()->find(key);
  if (found == nullptr) {
    return {{}, true};
  }
  return found->array() != nullptr ? *found->array() : Array{{*found}, true};
}

}  // namespace

Claim ClaimFileReader::read() {
  Claim claim;
  Words keys = {"schema",   "id",      "seed",   "start", "visits",   "claim",
                "reported", "variant", "settle", "cause", "treatment"};
  const Words shared = design_keys();
  keys.insert(keys.end(), shared.begin(), shared.end());
  reader_.check_keys(root_, "", keys);
  const Value* const found = root_.table()->find("schema");
  if (found == nullptr || found->text() == nullptr || *found->text() != schema) {
    problems_.add(found != nullptr ? found->place : root_.place, "schema",
                  {found == nullptr ? "is missing" : fmt::format("cannot be {}", scenario::describe(*found)),
                   fmt::format("\"{}\"", schema),
                   {}});
  }
  claim.account.id = reader_.text(root_, "", id_field, "claim");
  claim.seed = options_.seed.value_or(static_cast<std::uint64_t>(reader_.integer(root_, "", seed_field, 1)));
  read_account(claim);
  if (claim.testable) {
    read_designs(claim);
    read_settle(claim);
    read_study(claim);
  }
  return claim;
}

void ClaimFileReader::read_account(Claim& claim) {
  const Value* const account = root_.table()->find("claim");
  if (account == nullptr) {
    problems_.add(root_.place, "claim", {"is missing", "a table: [claim]", {}});
    return;
  }
  if (reader_.table_in(*account, "claim") == nullptr) {
    return;
  }
  reader_.check_keys(*account, "claim",
                     {"ledger",   "words",   "claimed_by", "sources",       "grade",      "for",        "against",
                      "testable", "because", "enrolled",   "compared_with", "counted_by", "also_given", "result",
                      "blinded",  "tests",   "n",          "studies",       "together",   "area_cm2"});
  ClaimAccount& out = claim.account;
  take_from_ledger(*account, claim);
  const auto text = [&](const char* key, std::string& into) {
    into = reader_.text(*account, "claim", words_of(key), into);
  };
  text("words", out.words);
  text("claimed_by", out.claimed_by);
  text("grade", out.grade);
  text("for", out.speaks_for);
  text("against", out.speaks_against);
  text("because", out.why_not);
  text("enrolled", out.enrolled);
  text("compared_with", out.compared_with);
  text("counted_by", out.counted_by);
  text("also_given", out.also_given);
  text("result", out.result);
  if (out.words.empty()) {
    problems_.add(account->place, "claim.words", {"is missing", "what was said, or a ledger row that says it", {}});
  }
  const auto testable = reader_.value_of(*account, "claim", testable_field);
  claim.testable = word_in<std::size_t>(testable, testable_words, 1) != 1;
  if (!claim.testable && out.why_not.empty() && std::holds_alternative<std::string>(testable)) {
    problems_.add(account->place, "claim.because", {"is missing", "why the claim is not testable", {}});
  }
  const auto blinded = reader_.value_of(*account, "claim", blinded_field);
  if (const auto* const said = std::get_if<bool>(&blinded)) {
    out.blinded = *said;
  }
  claim.any_row = word_in<std::size_t>(reader_.value_of(*account, "claim", together_field), together_words, 0) == 1;
  out.studies = static_cast<std::uint32_t>(reader_.integer(*account, "claim", studies_field, 1));
  tests_ = reader_.text(*account, "claim", tests_field, "");
  read_sources(*account, claim);
  read_people(*account, claim);
  read_area(*account, claim);
}

void ClaimFileReader::take_from_ledger(const Value& account, Claim& claim) {
  claim.account.ledger = reader_.text(account, "claim", words_of("ledger"), "");
  if (claim.account.ledger.empty()) {
    return;
  }
  const evidence::ClaimRow* const row = evidence::find_claim(claim.account.ledger);
  if (row == nullptr) {
    Words ids;
    std::ranges::transform(evidence::claim_rows(), std::back_inserter(ids), &evidence::ClaimRow::id);
    problems_.add(account.table()->find("ledger")->place, "claim.ledger",
                  {fmt::format("there is no claim \"{}\"", claim.account.ledger), scenario::list_of(ids),
                   scenario::did_you_mean(claim.account.ledger, ids)});
    return;
  }
  claim.account.words = row->claim;
  claim.account.claimed_by = row->claimed_by;
  claim.account.grade = row->grade;
  claim.account.speaks_for = row->speaks_for;
  claim.account.speaks_against = row->speaks_against;
  for (std::size_t from = 0; from < row->sources.size();) {
    const std::size_t to = std::min(row->sources.find(';', from), row->sources.size());
    if (const evidence::Source* const source = evidence::find_source(row->sources.substr(from, to - from))) {
      claim.account.sources.push_back(
          {std::string(source->key), std::string(source->citation), std::string(source->design)});
    }
    from = to + 1;
  }
}

void ClaimFileReader::read_sources(const Value& account, Claim& claim) {
  const Value* const list = account.table()->find("sources");
  if (list == nullptr) {
    return;
  }
  if (list->array() == nullptr) {
    problems_.add(
        list->place, "claim.sources",
        {fmt::format("cannot be {}", scenario::describe(*list)), "a list of keys of evidence/sources.csv", {}});
    return;
  }
  for (std::size_t i = 0; i < list->array()->items.size(); ++i) {
    const Value& one = list->array()->items[i];
    const evidence::Source* const source = one.text() != nullptr ? evidence::find_source(*one.text()) : nullptr;
    if (source == nullptr) {
      problems_.add(
          one.place, fmt::format("claim.sources.{}", i),
          {fmt::format("{} is no known source", scenario::describe(one)), "a key of evidence/sources.csv", {}});
    } else if (std::ranges::find(claim.account.sources, source->key, &ClaimSource::key) ==
               claim.account.sources.end()) {
      claim.account.sources.push_back(
          {std::string(source->key), std::string(source->citation), std::string(source->design)});
    }
  }
}

std::vector<double> ClaimFileReader::numbers_at(const Value& in, const std::string& path, const char* key,
                                                double lowest, double highest) {
  std::vector<double> out;
  const Value* const found = in.table()->find(key);
  if (found == nullptr) {
    return out;
  }
  const FieldInfo info{.key = key, .type = FieldType::number, .lowest = lowest, .highest = highest};
  const Array* const list = found->array();
  for (std::size_t i = 0; i < (list != nullptr ? list->items.size() : 1); ++i) {
    const std::string here = path + "." + key + (list != nullptr ? fmt::format(".{}", i) : std::string());
    if (const auto value = number_of(reader_.checked(list != nullptr ? list->items[i] : *found, here, info))) {
      out.push_back(*value);
    }
  }
  return out;
}

void ClaimFileReader::read_people(const Value& account, Claim& claim) {
  const Value* const n = account.table()->find("n");
  if (n == nullptr) {
    if (claim.testable) {
      problems_.add(account.place, "claim.n",
                    {"is missing", "the number of people, or [fewest, most] where it is not known", {}});
    }
    return;
  }
  if (n->array() == nullptr) {
    claim.account.n_low = static_cast<std::uint32_t>(reader_.integer(account, "claim", n_field, 1));
    claim.account.n_high = claim.account.n_low;
    return;
  }
  const std::vector<double> ends = numbers_at(account, "claim", "n", 1, most_people);
  if (n->array()->items.size() != 2 || (ends.size() == 2 && ends[0] > ends[1])) {
    problems_.add(n->place, "claim.n", {"is no range", "[fewest, most]", {}});
  } else if (ends.size() == 2) {
    claim.account.n_low = static_cast<std::uint32_t>(ends[0]);
    claim.account.n_high = static_cast<std::uint32_t>(ends[1]);
  }
}

void ClaimFileReader::read_area(const Value& account, Claim& claim) {
  claim.area_cm2 = numbers_at(account, "claim", "area_cm2", smallest_area, largest_area);
  std::ranges::sort(claim.area_cm2);
}

std::vector<Reported> ClaimFileReader::read_reported(const Value& in, const std::string& path) {
  std::vector<Reported> reported;
  const Array rows = list_at(in, "reported");
  for (std::size_t i = 0; i < rows.items.size(); ++i) {
    const std::string here = fmt::format("{}reported.{}", path, i);
    if (reader_.table_in(rows.items[i], here) != nullptr) {
      reported.push_back(read_row(rows.items[i], here));
    }
  }
  return reported;
}

Reported ClaimFileReader::read_row(const Value& value, const std::string& path) {
  reader_.check_keys(value, path,
                     {"measure", "site", "week", "quantity", "statistic", "direction", "value", "share", "effect"});
  Reported row;
  row.measure = reader_.text(value, path, measure_field, "");
  row.site = reader_.text(value, path, site_field, "scalp");
  row.weeks = numbers_at(value, path, "week", -farthest_week, farthest_week);
  std::ranges::sort(row.weeks);
  if (value.table()->find("week") == nullptr) {
    problems_.add(value.place, path + ".week", {"is missing", "a week, or a list of which any will do", {}});
  }
  constexpr std::array quantities = {Quantity::level, Quantity::change, Quantity::percent_change};
  row.quantity = quantities[word_in<std::size_t>(reader_.value_of(value, path, quantity_field), quantity_words, 1)];
  row.statistic = word_in(reader_.value_of(value, path, statistic_field), statistic_words, GroupStatistic::mean);
  row.direction = word_in(reader_.value_of(value, path, direction_field), direction_words, Direction::up);
  row.value = number_of(reader_.value_of(value, path, number_field("value")));
  row.effect = number_of(reader_.value_of(value, path, number_field("effect")));
  row.share = number_of(reader_.value_of(value, path, number_field("share", 0, 1))).value_or(1);
  const auto refuse = [&](const char* key, const char* problem, const char* allowed) {
    const Value* const at = value.table()->find(key);
    problems_.add(at != nullptr ? at->place : value.place, path + "." + key, {problem, allowed, {}});
  };
  const bool of_each = row.statistic == GroupStatistic::all || row.statistic == GroupStatistic::share;
  if (value.table()->find("share") != nullptr && row.statistic != GroupStatistic::share) {
    refuse("share", "says nothing here", "beside statistic = \"share\"");
  }
  if (value.table()->find("share") == nullptr && row.statistic == GroupStatistic::share) {
    refuse("share", "is missing", "the share of the group, 0 to 1");
  }
  const auto info = find_measure(row.measure);
  if (info && !is_mean(info->statistic)) {
    refuse("measure", "is no number that each person has", "a measure that is a mean over people");
  }
  if (row.quantity == Quantity::level && !row.value) {
    refuse("value", "is missing", "a level is at least or at most something");
  }
  if (row.effect && !of_each) {
    refuse("effect", "says nothing here", "beside statistic = \"all\" or \"share\"");
  }
  if (row.weeks.size() > 1 && !of_each) {
    refuse("week", "cannot be a list here", "a list beside statistic = \"all\" or \"share\"");
  }
  return row;
}

void ClaimFileReader::read_settle(Claim& claim) {
  const Value* const settle = root_.table()->find("settle");
  if (settle == nullptr || reader_.table_in(*settle, "settle") == nullptr) {
    return;
  }
  reader_.check_keys(*settle, "settle", {"measure", "week", "difference"});
  ToSettle out;
  const std::string measure = reader_.text(*settle, "settle", measure_field, "");
  out.difference = number_of(reader_.value_of(*settle, "settle", number_field("difference")));
  const std::vector<Reported>& reported = claim.reported();
  Words names;
  std::ranges::transform(reported, std::back_inserter(names),
                         [](const Reported& row) -> std::string_view { return row.measure; });
  if (std::ranges::find(names, measure) == names.end()) {
    const Value* const at = settle->table()->find("measure");
    if (at != nullptr) {
      problems_.add(
          at->place, "settle.measure",
          {"is not among the reported measures", scenario::list_of(names), scenario::did_you_mean(measure, names)});
    }
    return;
  }
  const std::vector<double> week = numbers_at(*settle, "settle", "week", 0, farthest_week);
  const auto row = std::ranges::find_if(reported, [&](const Reported& one) {
    return one.measure == measure && (week.empty() || std::ranges::find(one.weeks, week.front()) != one.weeks.end());
  });
  if (row == reported.end()) {
    problems_.add(settle->table()->find("week")->place, "settle.week",
                  {"is not a week of that result", "a week of one of its [[reported]]", {}});
    return;
  }
  out.reported = static_cast<std::size_t>(row - reported.begin());
  out.week = week.empty() ? row->weeks.back() : week.front();
  claim.settle = out;
}

void ClaimFileReader::read_designs(Claim& claim) {
  const Worlds worlds = worlds_of(list_at(root_, "treatment"), list_at(root_, "cause"), tests_);
  claim.absent = worlds.absent;
  claim.designs.push_back({"design", "as told", worlds.lived, read_reported(root_, "")});
  if (root_.table()->find("reported") == nullptr) {
    problems_.add(root_.place, "reported", {"is missing", "at least one [[reported]]", {}});
  }
  const Array variants = list_at(root_, "variant");
  for (std::size_t i = 0; i < variants.items.size(); ++i) {
    const std::string path = fmt::format("variant.{}", i);
    const Value& variant = variants.items[i];
    if (reader_.table_in(variant, path) == nullptr) {
      continue;
    }
    Words keys = {"name", "words", "reported", "cause"};
    const Words shared = design_keys();
    keys.insert(keys.end(), shared.begin(), shared.end());
    reader_.check_keys(variant, path, keys);
    FieldInfo name = id_field;
    name.key = "name";
    Design design{reader_.text(variant, path, name, path), reader_.text(variant, path, words_of("words", true), ""),
                  variant.table()->find("cause") != nullptr
                      ? worlds_of(list_at(root_, "treatment"), list_at(variant, "cause"), tests_).lived
                      : worlds.lived,
                  read_reported(variant, path + ".")};
    if (design.reported.empty()) {
      design.reported = claim.reported();
    }
    const bool twice = std::ranges::any_of(claim.designs, [&](const Design& one) { return one.name == design.name; });
    if (twice) {
      problems_.add(variant.place, path + ".name", {"is the name of another design", "a name of its own", {}});
    }
    claim.designs.push_back(std::move(design));
  }
}

}  // namespace anagen::study
