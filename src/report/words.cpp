#include "report/words.hpp"

#include <cstddef>

#include "report/numbers.hpp"

namespace anagen::report {

std::string say(std::string_view sentence, std::initializer_list<Filling> fillings) {
  std::string out;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t end = sentence[at] == '{' ? sentence.find('}', at) : std::string_view::npos;
    if (end == std::string_view::npos) {
      out += sentence[at++];
      continue;
    }
    const std::string_view name = sentence.substr(at + 1, end - at - 1);
    const Filling* found = nullptr;
    for (const Filling& filling : fillings) {
      if (filling.first == name) {
        found = &filling;
      }
    }
    out += found != nullptr ? found->second : std::string{sentence.substr(at, end - at + 1)};
    at = end + 1;
  }
  return out;
}

People people(const Results& results) {
  if (results.sex == "woman") {
    return {"her", "she", "woman", "women"};
  }
  if (results.sex == "man") {
    return {"his", "he", "man", "men"};
  }
  if (results.sex == "child") {
    return {"their", "they", "child", "children"};
  }
  return {"their", "they", "person", "people"};
}

std::string who(const Results& results) {
  const People them = people(results);
  if (results.subjects == 1) {
    return say(words::who_one, {{"one", them.one}});
  }
  return say(words::who_many, {{"n", fixed(results.subjects, 0)}, {"many", them.many}});
}

std::string region_words(const std::string& region) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{{
      {"scalp", "Whole scalp"},
      {"frontal", "Frontal"},
      {"mid", "Mid scalp"},
      {"vertex", "Vertex"},
      {"temporal", "Temples"},
      {"occipital", "Occiput"},
  }};
  for (const auto& [id, name] : names) {
    if (region == id) {
      return std::string{name};
    }
  }
  return region;
}

std::string region_in_sentence(const std::string& region) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{{
      {"scalp", "whole scalp"},
      {"frontal", "front"},
      {"mid", "middle of the scalp"},
      {"vertex", "vertex"},
      {"temporal", "temples"},
      {"occipital", "occiput"},
  }};
  for (const auto& [id, name] : names) {
    if (region == id) {
      return std::string{name};
    }
  }
  return region;
}

std::string instrument_label(const Measure& measure) {
  return sentence_case(measure.label.empty() ? measure.instrument : measure.label);
}

std::string in_hundred(double chance) {
  constexpr double hundred = 100;
  return say(words::chance_in_hundred, {{"n", fixed(hundred * chance, 0)}});
}

std::string sentence_case(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string interval(const std::string& low, const std::string& high) {
  return say(words::interval_90, {{"low", low}, {"high", high}});
}

}  // namespace anagen::report
