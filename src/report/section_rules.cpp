#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/chart_rules.hpp"
#include "report/chart_shed.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/rule_words.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"
#include "report/words_rules.hpp"

namespace anagen::report {

namespace {

/// The rules to be drawn: those that say something of somebody, each count and limit once.
std::vector<const RuleResult*> drawn_rules(const Results& results) {
  std::vector<const RuleResult*> drawn;
  for (const RuleResult& rule : results.rules) {
    const bool twice = std::ranges::any_of(
        drawn, [&](const RuleResult* other) { return other->measure == rule.measure && other->rule == rule.rule; });
    if (!rule.courses.empty() && !twice) {
      drawn.push_back(&rule);
    }
  }
  return drawn;
}

/// The rule that holds the saying of 100 a day against a count of this run.
const RuleResult* saying_rule(const Results& results) {
  const auto found = std::ranges::find_if(results.rules, [](const RuleResult& rule) {
    return rule.limit == quoted_limits[0] && !rule.courses.empty() && rule.cleared.people > 0;
  });
  return found == results.rules.end() ? nullptr : &*found;
}

std::string heading_of(const RuleResult* saying) {
  constexpr double hundred = 100;
  constexpr double worth_a_heading = 0.1;
  if (saying != nullptr && saying->caught.people > 0 && 1 - saying->caught.share >= worth_a_heading) {
    return say(words::rules_heading_misses, {{"missed", fixed(hundred * (1 - saying->caught.share), 0)}});
  }
  return std::string{words::rules_heading};
}

std::string misleads(const Results& results, const RuleResult& saying) {
  const std::string accused = percent(1 - saying.cleared.share);
  const std::string many = people(results).many;
  if (saying.caught.people == 0) {
    return say(words::rules_misleads_quiet, {{"rule", saying.rule}, {"accused", accused}, {"many", many}});
  }
  return say(words::rules_misleads, {{"rule", saying.rule},
                                     {"n", std::to_string(saying.caught.people)},
                                     {"many", many},
                                     {"when", when(results, saying.peak_day.value_or(0))},
                                     {"missed", percent(1 - saying.caught.share)},
                                     {"accused", accused}});
}

std::string finding_of(const Results& results, const std::vector<const RuleResult*>& rules) {
  std::string finding;
  for (const RuleResult* rule : rules) {
    const auto peak = rule->peak_day ? std::ranges::find(rule->days, *rule->peak_day) : rule->days.end();
    if (peak == rule->days.end() || rule->courses.size() < 2) {
      continue;
    }
    const auto visit = static_cast<std::size_t>(peak - rule->days.begin());
    finding +=
        (finding.empty() ? "" : " ") + say(words::rules_finding, {{"rule", sentence_case(rule->rule)},
                                                                  {"actual", percent(rule->courses[0].positive[visit])},
                                                                  {"quiet", percent(rule->courses[1].positive[visit])},
                                                                  {"when", when(results, *peak)}});
  }
  return finding;
}

Table table_of(const Results& results) {
  Table table;
  table.heads = {std::string{words::rules_column_rule},    std::string{words::rules_column_claim},
                 std::string{words::rules_column_caught},  std::string{words::rules_column_caught_here},
                 std::string{words::rules_column_cleared}, std::string{words::rules_column_cleared_here},
                 std::string{words::rules_column_n},       std::string{words::rules_column_grade},
                 std::string{words::rules_column_source}};
  table.right = {false, false, false, false, false, false, true, false, false};
  for (const RuleResult& rule : results.rules) {
    const std::string recalled = rule.seen == "memory" ? std::string{words::rules_memory} : std::string{};
    table.rows.push_back({escape_html(sentence_case(rule.rule) + recalled), escape_html(rule.separates),
                          escape_html(figure_words(rule.sensitivity)), escape_html(share_words(rule.caught)),
                          escape_html(figure_words(rule.specificity)), escape_html(share_words(rule.cleared)),
                          rule.n ? std::to_string(*rule.n) : "", html_grade(rule.grade), escape_html(rule.source)});
  }
  table.note = std::string{words::rules_note};
  return table;
}

}  // namespace

std::string section_rules(const Story& story) {
  const Results& results = story.results;
  if (results.rules.empty()) {
    return {};
  }
  const std::string many = people(results).many;
  const RuleResult* const saying = saying_rule(results);
  const std::vector<const RuleResult*> drawn = drawn_rules(results);
  std::string body = html_paragraph(say(words::rules_intro, {{"many", many}}), "t");
  if (saying != nullptr) {
    body += html_paragraph(misleads(results, *saying), "t");
  }
  if (results.subjects > 1) {
    const std::string finding = finding_of(results, drawn);
    body += html_figure({std::string{words::rules_title},
                         say(words::rules_subtitle, {{"many", many}}),
                         chart_rules(results, drawn, finding, Room::wide),
                         chart_rules(results, drawn, finding, Room::narrow),
                         std::string{words::rules_caption},
                         {}});
  }
  return html_section("rules", heading_of(saying), body + html_table(table_of(results)));
}

}  // namespace anagen::report
