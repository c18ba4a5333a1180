#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace anagen::report_test {

/// What is wrong with the nesting of the tags, empty when nothing is.
inline std::string nesting_problem(const std::string& page) {
  static const std::set<std::string> void_tags{"meta", "link", "br", "wbr", "!doctype"};
  std::vector<std::string> open;
  for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
    const std::size_t end = page.find('>', at);
    if (end == std::string::npos) return "a tag without end";
    const bool closes = page[at + 1] == '/';
    const std::size_t from = at + (closes ? 2 : 1);
    const std::string name = page.substr(from, page.find_first_of(" />\n", from) - from);
    if (closes) {
      if (open.empty() || open.back() != name) return "</" + name + "> closes " + (open.empty() ? "" : open.back());
      open.pop_back();
    } else if (page[end - 1] != '/' && void_tags.count(name) == 0) {
      open.push_back(name);
    }
  }
  return open.empty() ? "" : "<" + open.back() + "> stays open";
}

/// All values of an attribute on the page.
inline std::vector<std::string> values_of(const std::string& page, const std::string& attribute) {
  std::vector<std::string> values;
  const std::string start = " " + attribute + "=\"";
  for (std::size_t at = page.find(start); at != std::string::npos; at = page.find(start, at + 1)) {
    const std::size_t from = at + start.size();
    values.push_back(page.substr(from, page.find('"', from) - from));
  }
  return values;
}

/// Where a word stands by itself, not inside another.
inline std::size_t word_in(const std::string& page, std::string_view word) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  for (std::size_t at = page.find(word); at != std::string::npos; at = page.find(word, at + 1)) {
    if (!is_letter(page[at - 1]) && !is_letter(page[at + word.size()])) return at;
  }
  return std::string::npos;
}

}  // namespace anagen::report_test
