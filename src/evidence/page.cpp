#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>

#include "anagen/evidence.hpp"
#include "evidence/lookup.hpp"
#include "evidence/selection.hpp"
#include "evidence/words.hpp"

namespace anagen {
namespace evidence {
namespace {

constexpr std::size_t page_width = 100;
constexpr std::size_t label_width = 12;

/// A labelled line, broken between words so that it fits the page; nothing when the text is empty.
void add_line(std::string& page, std::string_view label, std::string_view text) {
  if (text.empty()) {
    return;
  }
  std::string line = fmt::format("  {:<{}}", label, label_width);
  const std::size_t indent = line.size();
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (line.size() > indent && line.size() + 1 + word.size() > page_width) {
      page += line + "\n";
      line.assign(indent, ' ');
    }
    line += (line.size() > indent ? " " : "") + std::string(word);
    at = end + 1;
  }
  page += line + "\n";
}

std::string source_in_words(const Parameter& row) {
  const Source* source = find_source(row.source);
  if (source == nullptr) {
    return std::string(row.source);
  }
  return fmt::format("{} ({}; {}, level {}: {})", source->citation, source->key, source->design, source->oxford_level,
                     level_in_words(source->oxford_level));
}

/// An input, neither a measurement to compare with nor a consequence.
bool feeds_the_model(const Parameter& row) { return !row.id.starts_with("obs.") && !row.id.starts_with("derived."); }

void explain(std::string& page, const Parameter& row) {
  page += fmt::format("\n{} - {}\n", who_in_words(row), amount_in_words(row));
  if (row.value) {
    add_line(page, "spread", spread_in_words(row));
  } else if (const std::optional<double> middle = value_of(row); middle && feeds_the_model(row)) {
    add_line(page, "used as", fmt::format("{:.4g}, the middle of the range", *middle));
  }
  add_line(page, "shape", row.distribution);
  add_line(page, "read in", row.n ? fmt::format("{}; n = {}", row.population, *row.n) : std::string(row.population));
  add_line(page, "method", row.method);
  add_line(page, "source", source_in_words(row));
  add_line(page, "grade", fmt::format("{}: {}", row.grade, grade_in_words(row.grade)));
  add_line(page, "seen", seen_in_words(row.seen));
  add_line(page, "note", row.note);
}

std::string explanation(const Selection& chosen) {
  const std::string_view id = chosen.rows.front().id;
  std::string page = std::string(id) + "\n";
  if (id.starts_with("obs.")) {
    page += "A measurement to compare with; not an input of the model.\n";
  } else if (id.starts_with("derived.")) {
    page += "Follows from other rows; not an input of the model.\n";
  }
  for (const Parameter& row : chosen.rows) {
    explain(page, row);
  }
  return page;
}

std::string list(const Selection& chosen) {
  std::size_t id_width = 0;
  std::size_t amount_width = 0;
  for (const Parameter& row : chosen.rows) {
    id_width = std::max(id_width, row.id.size());
    amount_width = std::max(amount_width, amount_in_words(row).size());
  }
  std::string page;
  std::string_view group;
  const auto add = [&](const Parameter& row) {
    const std::string_view first_name = row.id.substr(0, row.id.find('.'));
    if (first_name != group) {
      group = first_name;
      page += fmt::format("{}{} - {}\n", page.empty() ? "" : "\n", group, group_in_words(group));
    }
    page += fmt::format("  {:<{}}  {:<{}}  {}  {}\n", row.id, id_width, amount_in_words(row), amount_width, row.grade,
                        who_in_words(row));
  };
  // What feeds the model comes before what it is compared with.
  std::ranges::for_each(chosen.rows | std::views::filter(feeds_the_model), add);
  std::ranges::for_each(chosen.rows | std::views::filter(std::not_fn(feeds_the_model)), add);
  return page +
         "\nThe letter is the grade: A several sources that agree, B one good source, C an inference, "
         "D a placeholder.\n";
}

}  // namespace
}  // namespace evidence

Expected<std::string> evidence_page(const std::string& id) {
  const Expected<evidence::Selection> chosen = evidence::select(id);
  if (!chosen) {
    return std::unexpected(chosen.error());
  }
  return chosen->one_id ? evidence::explanation(*chosen) : evidence::list(*chosen);
}

}  // namespace anagen
