#include <algorithm>
#include <cstddef>
#include <utility>

#include "core/units.hpp"
#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/treated_lead.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// Escaped text in which [[...]] is the answer and ((...)) speaks of the twin.
std::string emphasised(const std::string& sentence) {
  std::string text = escape_html(sentence);
  for (const auto& [mark, tag] : {std::pair{"[[", "<b>"}, {"]]", "</b>"}, {"((", "<i>"}, {"))", "</i>"}}) {
    const std::size_t at = text.find(mark);
    if (at != std::string::npos) {
      text.replace(at, 2, tag);
    }
  }
  return text;
}

std::string hairs(double value) { return say(words::hairs_a_day, {{"n", fixed(value, 0)}}); }

/// The first sentence: what shedding did, and what it would have done.
std::string shed_sentence(const Results& results, const ShedFacts& shed) {
  const bool many = results.subjects > 1;
  const Arm* twin = main_twin(results);
  if (twin == nullptr) {
    return say(many ? words::lead_quiet_many : words::lead_quiet_one, {{"usual", hairs(shed.usual.p50)},
                                                                       {"low", fixed(shed.usual.p05, 0)},
                                                                       {"high", fixed(shed.usual.p95, 0)},
                                                                       {"least", fixed(shed.low.p50, 0)},
                                                                       {"most", fixed(shed.peak.p50, 0)}});
  }
  if (!shed.disturbed) {
    return say(many ? words::lead_small_many : words::lead_small_one,
               {{"peak", hairs(shed.peak.p50)},
                {"when", when(results, shed.peak_day)},
                {"twin", fixed(shed.peak_twin.p50, 0)},
                {"low", signed_significant(shed.peak_difference.p05)},
                {"high", signed_significant(shed.peak_difference.p95)}});
  }
  return say(many ? words::lead_peak_many : words::lead_peak_one, {{"when", when(results, shed.peak_day)},
                                                                   {"peak", hairs(shed.peak.p50)},
                                                                   {"ratio", significant(shed.peak_ratio.p50)},
                                                                   {"own", people(results).own},
                                                                   {"low", significant(shed.peak_ratio.p05)},
                                                                   {"high", significant(shed.peak_ratio.p95)},
                                                                   {"twin", fixed(shed.peak_twin.p50, 0)}});
}

/// Whether a cause still acts in the last day shown, which begins a day before its end: then shedding does not fall
/// back by itself.
bool lasts(const Results& results) {
  return std::any_of(results.happenings.begin(), results.happenings.end(), [&](const Happening& happening) {
    return happening.kind != "season" && happening.to_day >= results.last_day - 1;
  });
}

std::string span_sentence(const Results& results, const ShedFacts& shed) {
  if (!shed.disturbed || !shed.onset_day || !shed.end_day) {
    return {};
  }
  const Arm* twin = main_twin(results);
  const bool treated = twin != nullptr && twin->id == "untreated";
  return say(treated          ? words::lead_span_treated
             : lasts(results) ? words::lead_span_lasting
                              : words::lead_span_past,
             {{"from", when_short(results, *shed.onset_day)}, {"to", when_short(results, *shed.end_day)}});
}

/// When the middle one hardly changes but some do: how many.
std::string some_sentence(const Results& results, const ShedFacts& shed) {
  if (shed.disturbed || results.subjects < 2 || shed.answering == 0) {
    return {};
  }
  return say(words::lead_some,
             {{"n", fixed(shed.answering, 0)}, {"all", fixed(results.subjects, 0)}, {"many", people(results).many}});
}

std::string total_sentence(const Results& results, const ShedFacts& shed) {
  if (main_twin(results) == nullptr) {
    return {};
  }
  const Summary& total = shed.total_difference;
  // Where some do not answer the interval ends at 0 exactly, which does not make the others' loss uncertain.
  if (total.p50 == 0 || (results.subjects > 1 && total.p05 < 0 && total.p95 > 0)) {
    return say(words::lead_same,
               {{"n", signed_significant(total.p50)}, {"interval", difference_interval(results, total)}});
  }
  const bool more = total.p50 >= 0;
  return say(more ? words::lead_more : words::lead_fewer,
             {{"n", significant(more ? total.p50 : -total.p50)}, {"interval", difference_interval(results, total)}});
}

std::string density_sentence(const Results& results, const Facts& facts) {
  if (main_twin(results) == nullptr || facts.density.empty()) {
    return {};
  }
  const DensityFacts& whole = facts.density.front();
  constexpr double even_below = 0.01;
  constexpr double back = 0.005;
  if (whole.highest > -whole.relative && whole.highest > even_below) {
    return say(words::lead_density_between,
               {{"low", signed_percent(whole.relative)}, {"high", signed_percent(whole.highest)}});
  }
  if (whole.relative > -even_below) {
    return std::string{words::lead_density_even};
  }
  if (-whole.at_end < back) {
    return say(words::lead_density_back, {{"when", when(results, whole.day)}, {"share", percent(-whole.relative)}});
  }
  return say(
      words::lead_density,
      {{"when", when(results, whole.day)}, {"share", percent(-whole.relative)}, {"end", percent(-whole.at_end)}});
}

std::string meta_entry(std::string_view term, const std::string& value) {
  if (value.empty()) {
    return {};
  }
  return "<dt>" + escape_html(term) + "</dt><dd>" + escape_html(value) + "</dd>";
}

/// How many came for the places; empty where everybody was enrolled.
std::string enrolled(const Results& results) {
  if (results.screened <= results.subjects) {
    return {};
  }
  return say(words::meta_enrolled_value,
             {{"n", std::to_string(results.subjects)}, {"screened", std::to_string(results.screened)}});
}

std::string meta(const Results& results) {
  std::string twins;
  for (const Arm* arm : drawn_arms(results)) {
    if (arm == &results.arms.front()) {
      continue;
    }
    twins += (twins.empty() ? "" : "; ") + arm->label;
  }
  if (twins.empty()) {
    twins = words::meta_no_twins;
  }
  const std::string date = date_after(results.day_zero_date, 0);
  const std::string zero = date.empty()
                               ? results.day_zero_label
                               : say(words::meta_day_zero_value, {{"label", results.day_zero_label}, {"date", date}});
  return "<dl class=\"meta\">" + meta_entry(words::meta_question, results.question) +
         meta_entry(words::meta_scenario, results.name) + meta_entry(words::meta_day_zero, zero) +
         meta_entry(words::meta_people, say(results.subjects > 1 ? words::meta_people_value : words::meta_person_value,
                                            {{"who", who(results)}, {"ancestry", results.ancestry}})) +
         meta_entry(words::meta_enrolled, enrolled(results)) + meta_entry(words::meta_twins, twins) + "</dl>";
}

}  // namespace

std::string span_of(const Results& results, std::int32_t days) {
  if (in_months(results) && days >= 2 * days_per_month) {
    return say(words::span_months, {{"n", significant(days / days_per_month)}});
  }
  return say(words::span_weeks, {{"n", significant(days / days_per_week)}});
}

std::string difference_interval(const Results& results, const Summary& summary) {
  if (results.subjects < 2) {
    return {};
  }
  return " " + interval(signed_significant(summary.p05), signed_significant(summary.p95));
}

std::string section_opening(const Story& story) {
  const Results& results = story.results;
  std::string lead;
  if (const std::optional<std::string> treated = treated_lead(results)) {
    lead += "<p class=\"lead\">" + emphasised(*treated) + "</p>\n";
  }
  if (story.facts.shed) {
    const ShedFacts& shed = *story.facts.shed;
    const std::string after = span_sentence(results, shed) + some_sentence(results, shed);
    lead += "<p class=\"lead\">" + emphasised(shed_sentence(results, shed)) + " " + escape_html(after) + "</p>\n";
    std::string rest = total_sentence(results, shed);
    const std::string density = density_sentence(results, story.facts);
    if (!density.empty()) {
      rest += (rest.empty() ? "" : " ") + density;
    }
    const EvidenceFacts& known = story.facts.evidence;
    if (known.measured + known.assumed > 0) {
      rest += (rest.empty() ? "" : " ") + say(words::lead_evidence, {{"n", fixed(known.measured + known.assumed, 0)},
                                                                     {"assumed", fixed(known.assumed, 0)}});
    }
    if (!rest.empty()) {
      lead += html_paragraph(rest, "lead");
    }
  }
  return "<header id=\"answer\"><div class=\"row\"><div><p class=\"eyebrow\">" + escape_html(words::eyebrow) + " / " +
         escape_html(who(results)) + "</p><h1>" + escape_html(results.title) + "</h1>\n" + lead + "</div>" +
         meta(results) + "</div></header>\n";
}

}  // namespace anagen::report
