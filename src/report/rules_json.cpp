#include "report/rules_json.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <iterator>

#include "report/escape.hpp"

namespace anagen::report {

namespace {

std::string number_json(double value) { return std::isnan(value) ? "null" : fmt::format("{}", value); }

std::string number_json(const std::optional<double>& value) { return value ? fmt::format("{}", *value) : "null"; }

std::string course_json(const Results& results, const RuleResult& rule, const RuleCourse& course) {
  std::string out = fmt::format(R"({{"arm":{},"visits":[)", quote_json(results.arms[course.arm].id));
  for (std::size_t visit = 0; visit < rule.days.size(); ++visit) {
    fmt::format_to(std::back_inserter(out), R"({}{{"day":{},"positive":{},"n":{}}})", visit == 0 ? "" : ",",
                   rule.days[visit], number_json(course.positive[visit]), course.people[visit]);
  }
  return out + "]}";
}

std::string rule_json(const Results& results, const RuleResult& rule) {
  std::string out = fmt::format(R"({{"id":{},"rule":{},"instrument":{},"measure":{},"limit":{},)", quote_json(rule.id),
                                quote_json(rule.rule), quote_json(rule.instrument), quote_json(rule.measure),
                                number_json(rule.limit));
  fmt::format_to(std::back_inserter(out), R"("positive":{},"negative":{},"separates":{},)", quote_json(rule.positive),
                 rule.negative.empty() ? "null" : quote_json(rule.negative), quote_json(rule.separates));
  fmt::format_to(
      std::back_inserter(out),
      R"("published":{{"sensitivity":{},"specificity":{},"n":{},"source":{},"grade":{},"seen":{},"note":{}}},)",
      figure_json(rule.sensitivity), figure_json(rule.specificity), rule.n ? fmt::format("{}", *rule.n) : "null",
      quote_json(rule.source), quote_json(rule.grade), quote_json(rule.seen), quote_json(rule.note));
  fmt::format_to(std::back_inserter(out), R"("simulated":{{"peak_day":{},"sensitivity":{},"specificity":{}}},"arms":[)",
                 rule.peak_day ? fmt::format("{}", *rule.peak_day) : "null", share_json(rule.caught),
                 share_json(rule.cleared));
  for (std::size_t i = 0; i < rule.courses.size(); ++i) {
    out += (i == 0 ? "" : ",") + course_json(results, rule, rule.courses[i]);
  }
  return out + "]}";
}

}  // namespace

std::string figure_json(const PublishedFigure& figure) {
  if (!figure.low) {
    return "null";
  }
  const std::string interval =
      figure.interval_low ? fmt::format("[{},{}]", number_json(figure.interval_low), number_json(figure.interval_high))
                          : "null";
  return fmt::format(R"({{"low":{},"high":{},"interval":{}}})", number_json(figure.low), number_json(figure.high),
                     interval);
}

std::string share_json(const SimulatedShare& share) {
  return fmt::format(R"({{"share":{},"people":{},"why_not":{}}})", number_json(share.share), share.people,
                     share.why_not.empty() ? "null" : quote_json(share.why_not));
}

std::string rules_json(const Results& results) {
  std::string out = "[";
  for (std::size_t i = 0; i < results.rules.size(); ++i) {
    out += (i == 0 ? "\n" : ",\n") + rule_json(results, results.rules[i]);
  }
  return out + "]";
}

}  // namespace anagen::report
