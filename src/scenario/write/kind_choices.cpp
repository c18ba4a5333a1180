#include <fmt/format.h>

#include <algorithm>

#include "anagen/new_scenario.hpp"
#include "anagen/read.hpp"
#include "scenario/read/words.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen {

namespace {

using scenario::SectionInfo;

constexpr std::string_view cause_header = "[[cause]]";
constexpr std::string_view instrument_header = "[[instrument]]";

std::string without_stop(std::string_view sentence) {
  return std::string(sentence.ends_with('.') ? sentence.substr(0, sentence.size() - 1) : sentence);
}

KindChoice choice_of(const SectionInfo& section) {
  KindChoice choice{std::string(section.kind.name), std::string(section.kind.doc), {}};
  const auto day = std::ranges::find(section.rows, scenario::FieldType::day,
                                     [](const scenario::RowInfo& row) { return row.info.type; });
  if (day != section.rows.end()) {
    choice.when = without_stop(day->info.doc);
  }
  return choice;
}

std::vector<SectionInfo> sections_of(std::string_view header) {
  std::vector<SectionInfo> found = scenario::sections();
  std::erase_if(found, [&](const SectionInfo& section) { return section.header != header; });
  return found;
}

std::vector<KindChoice> choices(std::string_view header) {
  std::vector<KindChoice> all;
  for (const SectionInfo& section : sections_of(header)) {
    all.push_back(choice_of(section));
  }
  return all;
}

/// Whether the checks of a scenario let this kind of cause happen to such a person.
bool can_happen(const KindChoice& choice, const std::string& sex) {
  const std::string text =
      fmt::format("schema = {}\nname = \"x\"\nperson.sex = {}\n[[cause]]\nkind = {}\n",
                  scenario::quote(scenario::schema_version), scenario::quote(sex), scenario::quote(choice.name));
  const Expected<Scenario> read = read_scenario(text, "");
  return read || std::ranges::none_of(read.error(), [](const Error& error) { return error.path == "cause.0.kind"; });
}

/// Whether `word` is one of the blank-separated `words`.
bool among(std::string_view word, std::string_view words) {
  return fmt::format(" {} ", words).find(fmt::format(" {} ", word)) != std::string::npos;
}

/// The sections that a word means, by the surest way in which it means any.
std::vector<SectionInfo> meant_by(const std::string& word, const std::vector<SectionInfo>& all) {
  std::vector<SectionInfo> found;
  const auto keep = [&](auto means) {
    if (found.empty()) {
      std::ranges::copy_if(all, std::back_inserter(found), means);
    }
  };
  keep([&](const SectionInfo& section) { return section.kind.name == word; });
  keep([&](const SectionInfo& section) { return among(word, section.kind.also); });
  keep([&](const SectionInfo& section) { return section.kind.name.find(word) != std::string_view::npos; });
  return found;
}

Expected<KindChoice> kind_of_word(const std::string& word, std::string_view header, std::string_view what) {
  const std::vector<SectionInfo> all = sections_of(header);
  std::string key(scenario::trim(word));
  std::ranges::replace(key, ' ', '_');
  const std::vector<SectionInfo> found = key.empty() ? std::vector<SectionInfo>{} : meant_by(key, all);
  if (found.size() == 1) {
    return choice_of(found.front());
  }
  std::vector<std::string_view> names;
  for (const SectionInfo& section : found.empty() ? all : found) {
    names.push_back(section.kind.name);
  }
  return fail({.problem = fmt::format("\"{}\" {}", word,
                                      found.empty() ? fmt::format("is no kind of {}", what)
                                                    : fmt::format("means more than one kind of {}", what)),
               .allowed = scenario::list_of(names),
               .suggestion = found.empty() ? scenario::did_you_mean(key, names) : std::string()});
}

}  // namespace

std::vector<KindChoice> cause_kinds(const std::string& sex) {
  std::vector<KindChoice> all = choices(cause_header);
  std::erase_if(all, [&](const KindChoice& choice) { return !can_happen(choice, sex); });
  return all;
}

std::vector<KindChoice> instrument_kinds() { return choices(instrument_header); }

Expected<KindChoice> cause_kind(const std::string& word) { return kind_of_word(word, cause_header, "cause"); }

Expected<KindChoice> instrument_kind(const std::string& word) {
  return kind_of_word(word, instrument_header, "instrument");
}

std::vector<PersonKey> person_keys() {
  std::vector<PersonKey> keys;
  for (const SectionInfo& section : sections_of("[person]")) {
    for (const scenario::RowInfo& row : section.rows) {
      keys.push_back({std::string(row.info.key), std::string(row.info.doc), scenario::allowed_text(row.info),
                      scenario::to_toml_value(row.info, row.default_value)});
    }
  }
  return keys;
}

}  // namespace anagen
