#include "clinic/rule.hpp"

#include <array>
#include <charconv>
#include <utility>

#include "core/contract.hpp"

namespace anagen::clinic {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> state_words = {{
    {"te", "telogen effluvium"},
    {"cte", "chronic telogen effluvium"},
    {"aga", "pattern hair loss"},
    {"cte_aga", "chronic telogen effluvium with pattern hair loss"},
    {"shedding", "raised shedding"},
    {"normal", "healthy hair"},
    {"other", "other things than a state of the hair"},
}};

/// The number that the text is; the table was checked when it was compiled.
double number(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

bool meets(const evidence::RuleCondition& condition, double reading) {
  if (!condition.limit) {
    return false;
  }
  if (condition.comparison == "<") {
    return reading < *condition.limit;
  }
  if (condition.comparison == "<=") {
    return reading <= *condition.limit;
  }
  return condition.comparison == ">" ? reading > *condition.limit : reading >= *condition.limit;
}

bool is_positive(const evidence::DiagnosticRule& rule, double first, double second) {
  ANAGEN_EXPECT(rule.first.stated(), "a rule without a limit says nothing of anybody");
  return meets(rule.first, first) && (rule.second.measure.empty() || meets(rule.second, second));
}

bool is_made_for(const evidence::DiagnosticRule& rule,
                 const std::function<std::optional<double>(std::string_view key)>& setting) {
  if (rule.only_at.empty()) {
    return true;
  }
  const std::size_t sign = rule.only_at.find('=');
  const std::string_view range = rule.only_at.substr(sign + 1);
  const std::size_t dots = range.find("..");
  const double low = number(range.substr(0, dots));
  const double high = dots == std::string_view::npos ? low : number(range.substr(dots + 2));
  const std::optional<double> value = setting(rule.only_at.substr(0, sign));
  return value && *value >= low && *value <= high;
}

std::string state_in_words(std::string_view state) {
  for (const auto& [name, words] : state_words) {
    if (name == state) {
      return std::string(words);
    }
  }
  return std::string(state);
}

}  // namespace anagen::clinic
