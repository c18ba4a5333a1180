#include "questions.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace anagen::cli {

namespace {

constexpr const char* welcome =
    "A few questions; Enter takes what stands in [brackets], or says nothing. Ctrl-C stops and writes nothing.\n";
constexpr const char* date_examples = "2025-11-03, November 2025 or 3 months ago";

/// A line from standard input without its end. Errors: there is none.
Expected<std::string> answer() {
  std::string line;
  for (int c = std::getc(stdin); c != '\n'; c = std::getc(stdin)) {
    if (c == EOF) {
      std::fputs("\n", stderr);
      return fail({.problem = "the answers ended; nothing was written"});
    }
    line += static_cast<char>(c);
  }
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  line.erase(line.begin(), std::ranges::find_if_not(line, blank));
  while (!line.empty() && blank(line.back())) {
    line.pop_back();
  }
  return line;
}

/// Asks until `take` finds nothing wrong with the answer; it gives back what is wrong.
Expected<void> ask_until(const std::string& question, const std::function<Errors(const std::string&)>& take) {
  while (true) {
    fmt::print(stderr, "{} ", question);
    std::fflush(stderr);
    const Expected<std::string> said = answer();
    if (!said) {
      return std::unexpected(said.error());
    }
    const Errors wrong = take(*said);
    if (wrong.empty()) {
      return {};
    }
    for (const Error& error : wrong) {
      fmt::print(stderr, "  {}\n",
                 to_line({.problem = error.problem, .allowed = error.allowed, .suggestion = error.suggestion}));
    }
  }
}

/// What is wrong with what has been said so far.
Errors problems_of(const NewScenario& said) {
  const Expected<std::string> text = new_scenario(said);
  return text ? Errors{} : text.error();
}

Expected<void> ask_person(NewScenario& said, const std::string& key, const std::string& question) {
  const std::vector<PersonKey> keys = person_keys();
  const auto known = std::ranges::find(keys, key, &PersonKey::key);
  if (known == keys.end()) {
    return {};
  }
  std::string shown = known->default_value;
  std::erase(shown, '"');
  return ask_until(fmt::format("{} [{}]", question, shown), [&](const std::string& text) {
    NewScenario with = said;
    with.person.push_back({key, text.empty() ? shown : text});
    Errors wrong = problems_of(with);
    // A child's age is asked for after the word that says so: only the key at hand is judged.
    std::erase_if(wrong, [&](const Error& error) { return error.path != "person." + key; });
    if (wrong.empty()) {
      said = with;
    }
    return wrong;
  });
}

/// The kinds that numbers or words mean: `1, 3`, `fever`.
Expected<std::vector<KindChoice>> chosen(const std::string& text, const std::vector<KindChoice>& kinds,
                                         Expected<KindChoice> (*of_word)(const std::string&)) {
  std::vector<KindChoice> all;
  std::string rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(','), rest.size());
    std::string word = rest.substr(0, end);
    rest.erase(0, end + 1);
    word.erase(0, word.find_first_not_of(' ') == std::string::npos ? word.size() : word.find_first_not_of(' '));
    if (word.empty()) {
      continue;
    }
    std::size_t number = 0;
    const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc{} && stop == word.data() + word.size()) {
      if (number == 0 || number > kinds.size()) {
        return fail({.problem = fmt::format("there is no {}", word), .allowed = fmt::format("1 to {}", kinds.size())});
      }
      all.push_back(kinds[number - 1]);
      continue;
    }
    Expected<KindChoice> kind = of_word(word);
    if (!kind) {
      return std::unexpected(kind.error());
    }
    all.push_back(*std::move(kind));
  }
  return all;
}

Expected<std::vector<KindChoice>> ask_kinds(const std::string& question, const std::vector<KindChoice>& kinds,
                                            Expected<KindChoice> (*of_word)(const std::string&)) {
  fmt::print(stderr, "{}\n", question);
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    fmt::print(stderr, "  {:2}  {:<16} {}\n", i + 1, kinds[i].name, kinds[i].doc);
  }
  std::vector<KindChoice> all;
  const Expected<void> asked = ask_until("Numbers, with commas between them [nothing]", [&](const std::string& text) {
    Expected<std::vector<KindChoice>> found = chosen(text, kinds, of_word);
    if (!found) {
      return found.error();
    }
    all = *std::move(found);
    return Errors{};
  });
  if (!asked) {
    return std::unexpected(asked.error());
  }
  return all;
}

Expected<void> ask_causes(NewScenario& said) {
  const Expected<std::vector<KindChoice>> kinds =
      ask_kinds("What happened in the last year or two?", cause_kinds(said.person.front().text), cause_kind);
  if (!kinds) {
    return std::unexpected(kinds.error());
  }
  for (const KindChoice& kind : *kinds) {
    std::string date;
    if (!kind.when.empty()) {
      const Expected<void> asked =
          ask_until(fmt::format("{}: {}? ({})", kind.name, kind.when, date_examples), [&](const std::string& text) {
            Expected<std::string> found = date_from_words(text, said.today);
            date = found.value_or("");
            return found ? Errors{} : found.error();
          });
      if (!asked) {
        return asked;
      }
    }
    said.causes.push_back({kind.name, date});
  }
  return {};
}

Expected<void> ask_instruments(NewScenario& said) {
  const Expected<std::vector<KindChoice>> kinds =
      ask_kinds("What was counted, or will be?", instrument_kinds(), instrument_kind);
  if (!kinds) {
    return std::unexpected(kinds.error());
  }
  for (const KindChoice& kind : *kinds) {
    said.instruments.push_back(kind.name);
  }
  return {};
}

}  // namespace

bool can_ask() { return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1; }

Expected<NewScenario> ask(NewScenario said) {
  std::fputs(welcome, stderr);
  Expected<void> asked;
  if (said.name.empty()) {
    asked = ask_until("A short name for the file?", [&](const std::string& text) {
      said.name = text;
      return problems_of(said);
    });
  }
  if (asked) {
    asked = ask_person(said, "sex", "A woman, a man or a child?");
  }
  if (asked) {
    asked = ask_person(said, "age", "How old, in years?");
  }
  if (asked) {
    asked = ask_causes(said);
  }
  if (asked) {
    asked = ask_person(said, "wash_every", "How many days from one wash to the next?");
  }
  if (asked) {
    asked = ask_instruments(said);
  }
  if (!asked) {
    return std::unexpected(asked.error());
  }
  return said;
}

}  // namespace anagen::cli
