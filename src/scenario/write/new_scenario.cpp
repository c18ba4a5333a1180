#include "anagen/new_scenario.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>
#include <tuple>
#include <vector>

#include "anagen/read.hpp"
#include "core/date.hpp"
#include "scenario/read/quantity.hpp"
#include "scenario/read/words.hpp"
#include "scenario/schema/instruments.hpp"
#include "scenario/write/commented.hpp"

namespace anagen {

namespace {

using scenario::KindInfo;
using scenario::SectionInfo;
using scenario::TomlValues;

constexpr std::string_view cause_header = "[[cause]]";
constexpr std::string_view treatment_header = "[[treatment]]";
constexpr std::string_view instrument_header = "[[instrument]]";

// How much is shown: choices of presentation, no result hangs on them.
constexpr std::int32_t days_after_last_cause = 365;
constexpr std::int32_t days_after_today = 182;
constexpr std::size_t causes_in_title = 3;

/// What was said, as TOML: numbers stand bare, words and numbers with a unit in quotes.
std::string toml_of(std::string_view text) {
  const std::string_view said = scenario::trim(text);
  const bool bare = scenario::parse_quantity(said, {}).has_value() || said == "true" || said == "false";
  return bare ? std::string(said) : scenario::quote(said);
}

std::string small_first(std::string text) {
  if (!text.empty()) {
    text.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(text.front())));
  }
  return text;
}

/// `acute_illness` as words.
std::string spoken(std::string name) {
  std::ranges::replace(name, '_', ' ');
  return name;
}

std::int32_t days_of(const std::string& iso) {
  const Expected<Date> date = parse_iso(iso);
  return date ? days_since_1970(*date) : 0;
}

const SectionInfo* find_kind(const std::vector<SectionInfo>& all, std::string_view header, std::string_view kind) {
  const auto found = std::ranges::find_if(
      all, [&](const SectionInfo& section) { return section.header == header && section.kind.name == kind; });
  return found == all.end() ? nullptr : &*found;
}

/// The key of a kind that takes its first date, or nothing.
const scenario::RowInfo* day_row(const SectionInfo& kind) {
  const auto row = std::ranges::find(kind.rows, scenario::FieldType::day,
                                     [](const scenario::RowInfo& any) { return any.info.type; });
  return row == kind.rows.end() ? nullptr : &*row;
}

/// A file that describes one person leaves the sections of cohorts to docs/guide/scenario.md.
bool speaks_of_cohorts(const SectionInfo& section) { return section.header.find("[cohort") != std::string_view::npos; }

/// A section that turns something on by standing there.
bool turns_on(const SectionInfo& section) { return section.header == "[androgens]"; }

class Writer {
 public:
  explicit Writer(const NewScenario& said) : said_(said), all_(scenario::sections()) {
    for (const NewScenario::Value& value : said.person) {
      person_[value.key] = toml_of(value.text);
    }
    // In the order in which they happened; those without a date at the end.
    std::vector<std::size_t> order(said.causes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {},
                      [&](std::size_t i) { return std::tuple(said.causes[i].date.empty(), said.causes[i].date, i); });
    for (const std::size_t i : order) {
      causes_.push_back(said.causes[i]);
    }
  }

  [[nodiscard]] Errors problems() const {
    Errors errors;
    const auto check = [&](std::string_view header, const std::string& kind, const char* path) {
      if (find_kind(all_, header, kind) == nullptr) {
        errors.push_back({.path = path, .problem = fmt::format("\"{}\" is not known", kind)});
      }
    };
    for (const NewScenario::Cause& cause : causes_) {
      check(cause_header, cause.kind, "cause.kind");
    }
    for (const std::string& kind : said_.instruments) {
      check(instrument_header, kind, "instrument.kind");
    }
    if (!parse_iso(said_.today)) {
      errors.push_back({.path = "today", .problem = fmt::format("\"{}\" is no date", said_.today)});
    }
    return errors;
  }

  [[nodiscard]] std::string text() const {
    std::string text = opening();
    for (const SectionInfo& section : all_) {
      if (section.kind.name.empty() && !speaks_of_cohorts(section)) {
        text += scenario::commented_section(section, values_of(section.header), !turns_on(section));
      }
    }
    for (const NewScenario::Cause& cause : causes_) {
      const SectionInfo& kind = *find_kind(all_, cause_header, cause.kind);
      TomlValues values;
      if (const scenario::RowInfo* day = day_row(kind); day != nullptr && !cause.date.empty()) {
        values.emplace(day->info.key, cause.date);
      }
      text += scenario::commented_section(kind, values);
    }
    text += other_kinds(cause_header);
    text += other_kinds(treatment_header);
    for (const std::string& name : said_.instruments) {
      const SectionInfo& kind = *find_kind(all_, instrument_header, name);
      text += scenario::commented_section(kind, followed(kind));
    }
    return text + other_kinds(instrument_header);
  }

 private:
  [[nodiscard]] std::string opening() const {
    return scenario::comment(fmt::format("A scenario for anagen; run it with: anagen run {}.toml", said_.name)) +
           "# A line that begins with # explains the next one, or holds a key that was not given, with its default\n"
           "# and what may stand there: take its first # away and write your own value.\n" +
           fmt::format("schema = {}\n", scenario::quote(scenario::schema_version));
  }

  /// The first cause that has a date, or nothing: its date is day zero.
  [[nodiscard]] const NewScenario::Cause* first() const {
    return causes_.empty() || causes_.front().date.empty() ? nullptr : &causes_.front();
  }

  [[nodiscard]] TomlValues values_of(std::string_view header) const {
    if (header.empty()) {
      return {{"name", scenario::quote(said_.name)},
              {"title", scenario::quote(title())},
              {"question", scenario::quote(question())}};
    }
    if (header == "[run]") {
      return run_values();
    }
    return header == "[person]" ? person_ : TomlValues{};
  }

  [[nodiscard]] TomlValues run_values() const {
    const NewScenario::Cause* const begun = first();
    const std::string zero = begun != nullptr ? begun->date : said_.today;
    std::string label = "today";
    std::int32_t last_cause = days_of(zero);
    if (begun != nullptr) {
      const scenario::RowInfo* const day = day_row(*find_kind(all_, cause_header, begun->kind));
      label = day == nullptr ? spoken(begun->kind) : std::string(day->info.doc.substr(0, day->info.doc.find('.')));
      for (const NewScenario::Cause& cause : causes_) {
        last_cause = std::max(last_cause, cause.date.empty() ? last_cause : days_of(cause.date));
      }
    }
    TomlValues values{{"day_zero", zero}, {"day_zero_label", scenario::quote(small_first(label))}};
    const std::int32_t wanted = std::max(last_cause + days_after_last_cause, days_of(said_.today) + days_after_today);
    if (wanted > days_of(zero) + RunSpec{}.last_day) {
      values.emplace("to", to_iso(date_from_days(wanted)));
    }
    return values;
  }

  /// Keys of an instrument that usually repeat what the person said of herself.
  [[nodiscard]] TomlValues followed(const SectionInfo& kind) const {
    TomlValues values;
    for (const scenario::RowInfo& row : kind.rows) {
      if (const auto said = person_.find(row.info.follows); said != person_.end()) {
        values.emplace(row.info.key, said->second);
      }
    }
    if (kind.kind.name == scenario::kind_of<WashDayCountSpec>.name) {
      fit_gap(values);
    }
    return values;
  }

  /// Who washes more seldom than washes are counted by default is counted at every wash.
  void fit_gap(TomlValues& values) const {
    const auto said = std::ranges::find(said_.person, "wash_every", &NewScenario::Value::key);
    const auto gap =
        said == said_.person.end() ? std::unexpected(scenario::Finding{}) : scenario::parse_quantity(said->text, "day");
    if (gap && *gap > WashDayCountSpec{}.every_days) {
      values.emplace("every", fmt::format("{}", std::ceil(*gap)));
    }
  }

  [[nodiscard]] std::string other_kinds(std::string_view header) const {
    std::vector<KindInfo> kinds;
    for (const SectionInfo& section : all_) {
      const bool cause = std::ranges::find(causes_, section.kind.name, &NewScenario::Cause::kind) != causes_.end();
      const bool instrument = std::ranges::find(said_.instruments, section.kind.name) != said_.instruments.end();
      if (section.header == header && !cause && !instrument) {
        kinds.push_back(section.kind);
      }
    }
    return scenario::commented_kinds(header, kinds);
  }

  /// The causes in words: `acute illness, childbirth and 2 more`.
  [[nodiscard]] std::string causes_in_words() const {
    std::string text;
    for (std::size_t i = 0; i < std::min(causes_.size(), causes_in_title); ++i) {
      text += (i == 0 ? "" : ", ") + spoken(causes_[i].kind);
    }
    const std::size_t more = causes_.size() - std::min(causes_.size(), causes_in_title);
    return more == 0 ? text : fmt::format("{} and {} more", text, more);
  }

  [[nodiscard]] std::string title() const {
    return causes_.empty() ? fmt::format("{}: a life with nothing but the season", said_.name)
                           : fmt::format("{}: {}", said_.name, causes_in_words());
  }

  [[nodiscard]] std::string question() const {
    return causes_.empty() ? "How much hair is shed when nothing special happens, and what would be counted of it?"
                           : fmt::format(
                                 "How much hair is shed after this ({}), when is it over, and what would have "
                                 "fallen anyway?",
                                 causes_in_words());
  }

  const NewScenario& said_;
  std::vector<SectionInfo> all_;
  std::vector<NewScenario::Cause> causes_;
  TomlValues person_;
};

}  // namespace

Expected<std::string> new_scenario(const NewScenario& said) {
  const Writer writer(said);
  Errors errors = writer.problems();
  const std::vector<PersonKey> known = person_keys();
  for (const NewScenario::Value& value : said.person) {
    if (std::ranges::find(known, value.key, &PersonKey::key) == known.end()) {
      errors.push_back({.path = "person." + value.key, .problem = "is not known"});
    }
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  std::string text = writer.text();
  // The reader is the judge of every value; where it would stand in a file that is never written helps nobody.
  if (const Expected<Scenario> read = read_scenario(text, said.name); !read) {
    errors = read.error();
    for (Error& error : errors) {
      error.where.clear();
    }
    return std::unexpected(std::move(errors));
  }
  return text;
}

}  // namespace anagen
