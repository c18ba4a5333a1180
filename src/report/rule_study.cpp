#include "anagen/rule_study.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "report/escape.hpp"
#include "report/numbers.hpp"
#include "report/rule_words.hpp"
#include "report/rules_json.hpp"
#include "report/words.hpp"

namespace anagen {

namespace {

using report::quote_json;

/// The result of a rule in a group, or nothing where no instrument there reads it.
const RuleResult* result_in(const ReferenceGroup& group, const RuleResult& rule) {
  const auto found = std::ranges::find(group.rules, rule.id, &RuleResult::id);
  return found == group.rules.end() ? nullptr : &*found;
}

/// What a group says of a rule: the healthy how many it clears, the others how many it catches.
const SimulatedShare& share_in(const ReferenceGroup& group, const RuleResult& result) {
  return group.healthy ? result.cleared : result.caught;
}

std::string published_line(const RuleResult& rule) {
  const std::string n = rule.n ? fmt::format(", n {}", *rule.n) : "";
  return fmt::format("  published: caught {}, cleared {}{}; grade {}, {}{}\n", report::figure_words(rule.sensitivity),
                     report::figure_words(rule.specificity), n, rule.grade, rule.source,
                     rule.seen == "memory" ? " (recalled, never scored)" : "");
}

/// Whether any group has an instrument that reads the rule.
bool is_read(const RuleStudy& study, const RuleResult& rule) {
  return std::ranges::any_of(study.groups, [&](const auto& group) { return result_in(group, rule) != nullptr; });
}

std::string simulated_lines(const RuleStudy& study, const RuleResult& rule) {
  if (!is_read(study, rule)) {
    return rule.measure.empty() ? "  not simulated: it reads no single number\n"
                                : fmt::format("  not simulated: nothing here reads {}\n", rule.measure);
  }
  std::string text;
  for (const ReferenceGroup& group : study.groups) {
    if (const RuleResult* result = result_in(group, rule)) {
      const SimulatedShare& share = share_in(group, *result);
      text += share.why_not.empty() ? fmt::format("  {:<50} {} {}\n", group.label,
                                                  group.healthy ? "cleared" : "caught ", report::share_words(share))
                                    : fmt::format("  {:<50} {}\n", group.label, share.why_not);
    }
  }
  return text;
}

}  // namespace

std::string rule_study_text(const RuleStudy& study) {
  std::string text = fmt::format(
      "Diagnostic rules, as published and on {} simulated people a group, seed {}\n"
      "Caught: positive at the peak among those who truly shed over 1.5 times their undisturbed twin.\n"
      "Cleared: negative among the healthy, over a year.\n",
      study.subjects, study.seed);
  for (const RuleResult& rule : study.published) {
    text +=
        fmt::format("\n{} [{}]\n  made to tell apart: {}\n", report::sentence_case(rule.rule), rule.id, rule.separates);
    text += published_line(rule) + simulated_lines(study, rule);
  }
  return text;
}

std::string rule_study_json(const RuleStudy& study) {
  std::string out =
      fmt::format(R"({{"schema":"anagen.rules/1","seed":{},"subjects":{},"groups":[)", study.seed, study.subjects);
  for (std::size_t i = 0; i < study.groups.size(); ++i) {
    const ReferenceGroup& group = study.groups[i];
    fmt::format_to(std::back_inserter(out), R"({}{{"id":{},"label":{},"healthy":{},"state":{}}})", i == 0 ? "" : ",",
                   quote_json(group.id), quote_json(group.label), group.healthy, quote_json(group.state));
  }
  out += "],\"rules\":[";
  for (std::size_t i = 0; i < study.published.size(); ++i) {
    const RuleResult& rule = study.published[i];
    fmt::format_to(std::back_inserter(out),
                   "{}\n{{\"id\":{},\"rule\":{},\"measure\":{},\"separates\":{},\"grade\":{},\"seen\":{},\"source\":{},"
                   "\"n\":{},\"note\":{},\"published\":{{\"sensitivity\":{},\"specificity\":{}}},\"simulated\":[",
                   i == 0 ? "" : ",", quote_json(rule.id), quote_json(rule.rule), quote_json(rule.measure),
                   quote_json(rule.separates), quote_json(rule.grade), quote_json(rule.seen), quote_json(rule.source),
                   rule.n ? fmt::format("{}", *rule.n) : "null", quote_json(rule.note),
                   report::figure_json(rule.sensitivity), report::figure_json(rule.specificity));
    bool first = true;
    for (const ReferenceGroup& group : study.groups) {
      if (const RuleResult* result = result_in(group, rule)) {
        fmt::format_to(std::back_inserter(out), R"({}{{"group":{},"{}":{}}})", first ? "" : ",", quote_json(group.id),
                       group.healthy ? "specificity" : "sensitivity", report::share_json(share_in(group, *result)));
        first = false;
      }
    }
    out += "]}";
  }
  return out + "]}\n";
}

}  // namespace anagen
