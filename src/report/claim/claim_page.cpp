#include <algorithm>
#include <cmath>

#include "anagen/claim.hpp"
#include "core/version.hpp"
#include "report/claim/parts.hpp"
#include "report/escape.hpp"
#include "report/html.hpp"
#include "report/numbers.hpp"
#include "report/page_frame.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

std::string quoted(const std::string& words) { return "\u201c" + words + "\u201d"; }

std::string row_of(std::string_view name, const std::string& value) {
  return value.empty() ? std::string() : "<dt>" + escape_html(name) + "</dt><dd>" + escape_html(value) + "</dd>";
}

std::string both_rooms(const std::string& wide, const std::string& narrow) {
  return "<div class=\"plot wr\">" + wide + "</div><div class=\"plot nr\">" + narrow + "</div>";
}

std::string people_words(const ClaimAnswer& answer) {
  const ClaimAccount& account = answer.account;
  if (account.n_low == 0) {
    return {};
  }
  if (account.n_low == account.n_high) {
    return say(words::fact_people_known, {{"n", std::to_string(account.n_low)}});
  }
  if (answer.worlds.empty()) {
    return say(words::fact_people_between,
               {{"low", std::to_string(account.n_low)}, {"high", std::to_string(account.n_high)}});
  }
  return say(words::fact_people_range, {{"shown", std::to_string(answer.worlds.front().shown.n)},
                                        {"low", std::to_string(account.n_low)},
                                        {"high", std::to_string(account.n_high)}});
}

std::string hero(const ClaimAnswer& answer) {
  const ClaimAccount& account = answer.account;
  const std::string id = account.ledger.empty() ? account.id : account.ledger;
  std::string facts = row_of(words::fact_people, people_words(answer)) +
                      row_of(words::fact_enrolled, account.enrolled) +
                      row_of(words::fact_compared, account.compared_with) +
                      row_of(words::fact_counted, account.counted_by) + row_of(words::fact_also, account.also_given);
  if (answer.testable) {
    facts += row_of(words::fact_blinding, std::string{account.blinded ? words::fact_blinded : words::fact_unblinded});
  }
  std::string out = "<div class=\"hero\"><div>" + html_paragraph(say(words::claim_eyebrow, {{"id", id}}), "eyebrow") +
                    "<h1>" + escape_html(quoted(account.words)) + "</h1>\n";
  std::string by =
      account.claimed_by.empty() ? std::string() : say(words::claim_told_by, {{"who", account.claimed_by}});
  if (answer.testable && !account.why_not.empty()) {
    by += (by.empty() ? "" : " ") + account.why_not;
  }
  return out + html_paragraph(by, "by") + "</div>" +
         (facts.empty() ? std::string() : "<dl class=\"facts\">" + facts + "</dl>") + "</div>\n";
}

std::string verdict_words(const ClaimAnswer& answer) {
  const auto often = [&](double probability) { return std::string{words::step_words[verdict_step(probability)]}; };
  switch (answer.verdict) {
    case ClaimVerdict::expected_without_effect:
      return say(words::verdict_without, {{"often", often(answer.worlds.front().shown.probability)}});
    case ClaimVerdict::needles_suffice: {
      const ClaimWorld* best = nullptr;
      for (const ClaimWorld& world : answer.worlds) {
        const bool sham = !world.effect && &world != &answer.worlds.front();
        best = sham && (best == nullptr || world.shown.probability > best->shown.probability) ? &world : best;
      }
      const std::string_view sentence = best->name == "vehicle"        ? words::verdict_vehicle
                                        : best->name == "co_treatment" ? words::verdict_co
                                                                       : words::verdict_needles;
      return say(sentence, {{"often", often(best->shown.probability)}});
    }
    case ClaimVerdict::needs_an_effect:
      return say(words::verdict_effect, {{"often", often(answer.worlds.front().shown.probability)}});
    case ClaimVerdict::cannot_tell:
      return std::string{words::verdict_cannot};
    case ClaimVerdict::not_testable:
      break;
  }
  return std::string{words::verdict_not};
}

std::string world_row(const ClaimWorld& world) {
  const words::WorldWords& told = world_words(world.name);
  const std::string css = "c-" + std::string{told.style};
  std::string out = "<div class=\"w\"><div><b class=\"" + css + "\">" + escape_html(told.label) + "</b><small>" +
                    escape_html(told.meaning) + "</small></div><div class=\"plot\"><div class=\"wr\">" +
                    chart_world(world, Room::wide) + "</div><div class=\"nr\">" + chart_world(world, Room::narrow) +
                    "</div></div><div class=\"v " + css + "\">" + escape_html(chance_words(world.shown.probability)) +
                    "<span>" + escape_html(words::world_chance) + "</span>";
  if (world.high > world.low) {
    out +=
        "<em>" +
        escape_html(say(words::world_range, {{"low", chance_words(world.low)}, {"high", chance_words(world.high)}})) +
        "</em>";
  }
  return out + "</div></div>\n";
}

std::string card(const ClaimAnswer& answer) {
  std::string out = "<div class=\"card\" id=\"answer\"><div class=\"vh\"><div><h2>" +
                    escape_html(verdict_words(answer)) + "</h2>" + html_paragraph(answer.because) + "</div>";
  if (!answer.testable) {
    return out + "</div></div>\n";
  }
  out +=
      "<div>" + both_rooms(chart_verdict(answer, Room::wide), chart_verdict(answer, Room::narrow)) + "</div></div>\n";
  const std::string title = answer.account.result.empty()
                                ? std::string{words::worlds_title_bare}
                                : say(words::worlds_title, {{"result", answer.account.result}});
  out += "<div class=\"worlds\"><h3>" + escape_html(title) + "</h3>" + html_paragraph(words::worlds_subtitle);
  for (const ClaimWorld& world : answer.worlds) {
    out += world_row(world);
  }
  std::string foot = say(words::worlds_foot, {{"pool", std::to_string(answer.pool)},
                                              {"n", std::to_string(answer.worlds.front().shown.n)},
                                              {"seed", std::to_string(answer.seed)}});
  if (answer.worlds.front().high > answer.worlds.front().low) {
    foot += " " + std::string{words::worlds_foot_range};
  }
  for (const ClaimAbsence& one : answer.absent) {
    foot += " " + say(words::world_not_lived, {{"why", std::string{world_words(one.world).label} + ": " + one.why}});
  }
  return out + html_paragraph(foot, "foot") + "</div></div>\n";
}

std::string belief(const ClaimAnswer& answer) {
  const bool contradicts = answer.conservation && !answer.conservation->holds();
  if (!answer.likelihood_ratio || contradicts) {
    return {};
  }
  const LikelihoodRatio& found = *answer.likelihood_ratio;
  const std::string claimed = found.a == "claimed" ? html_paragraph(words::belief_claimed, "t small") : std::string();
  if (!found.value) {
    return html_section("belief", words::belief_heading_much, html_paragraph(words::belief_none, "t") + claimed);
  }
  constexpr double little = 3;
  constexpr double much = 10;
  const double size = std::max(*found.value, 1 / std::max(*found.value, 1e-9));
  const std::string_view heading = size < little ? words::belief_heading_little
                                   : size < much ? words::belief_heading_some
                                                 : words::belief_heading_much;
  const std::string label{world_words(found.a).label};
  return html_section("belief", heading,
                      html_paragraph(say(words::belief_text, {{"ratio", significant(*found.value, 2)},
                                                              {"a", label},
                                                              {"b", std::string{world_words(found.b).label}}}),
                                     "t") +
                          "<div class=\"plot one\">" + chart_belief(*found.value, label) + "</div>" + claimed);
}

std::string numbers(const ClaimAnswer& answer) {
  if (answer.worlds.empty() || answer.worlds.front().curve.size() < 2) {
    return {};
  }
  const std::vector<ClaimPoint>& curve = answer.worlds.front().curve;
  constexpr double clear = 2;
  const bool falls = curve.front().probability > clear * curve.back().probability;
  constexpr std::string_view lines[] = {words::line_solid, words::line_dashed, words::line_dotted};
  std::string legend;
  for (std::size_t i = 0; i < answer.variants.size(); ++i) {
    const std::string name = i == 0 ? std::string{words::numbers_as_told} : answer.variants[i].words;
    legend += (i == 0 ? "" : " ") +
              say(words::numbers_line, {{"line", std::string{lines[std::min<std::size_t>(i, 2)]}},
                                        {"design", name},
                                        {"chance", chance_words(answer.variants[i].worlds.front().shown.probability)}});
  }
  return html_section("people", falls ? words::numbers_heading_telling : words::numbers_heading_same,
                      html_paragraph(words::numbers_text, "t") + "<div class=\"plot one\">" + chart_numbers(answer) +
                          "</div>" + html_paragraph(legend, "foot"));
}

/// Without an unknown number of people the other designs stand in a table.
std::string designs(const ClaimAnswer& answer) {
  if (answer.variants.size() < 2 || answer.worlds.front().curve.size() > 1) {
    return {};
  }
  Table table;
  table.heads = {std::string{words::designs_column}};
  table.right = {false};
  for (const ClaimWorld& world : answer.worlds) {
    table.heads.emplace_back(world_words(world.name).label);
    table.right.push_back(true);
  }
  for (std::size_t i = 0; i < answer.variants.size(); ++i) {
    std::vector<std::string> row = {
        escape_html(i == 0 ? std::string{words::designs_as_told} : answer.variants[i].words)};
    for (const ClaimWorld& world : answer.variants[i].worlds) {
      row.push_back(escape_html(chance_words(world.shown.probability)));
    }
    table.rows.push_back(std::move(row));
  }
  return html_section(
      "designs", words::designs_heading,
      html_paragraph(say(words::designs_text, {{"n", std::to_string(answer.worlds.front().shown.n)}}), "t") +
          html_table(table));
}

std::string timing(const ClaimAnswer& answer) {
  if (!answer.timing) {
    return {};
  }
  const ClaimTiming& told = *answer.timing;
  constexpr double a_twentieth = 5;
  const std::string week = significant(told.week, 3);
  const double longer = told.mechanisms.front().at_week;
  const std::string_view sentence = told.of != "shedding"   ? words::timing_hairs
                                    : longer > -a_twentieth ? words::timing_early
                                                            : words::timing_late;
  return html_section("timing", say(sentence, {{"week", week}, {"most", percent(-longer / 100)}}),
                      html_paragraph(words::timing_text, "t") +
                          both_rooms(chart_timing(told, Room::wide), chart_timing(told, Room::narrow)));
}

std::string balance(const ClaimAnswer& answer) {
  if (!answer.testable) {
    return {};
  }
  if (!answer.conservation) {
    return html_section("balance", words::balance_heading,
                        "<div class=\"empty\"><b>" + escape_html(answer.no_conservation) + "</b> " +
                            escape_html(words::balance_none_rest) + "</div>");
  }
  const ClaimConservation& found = *answer.conservation;
  const std::string heading = found.holds()
                                  ? say(words::balance_heading_can, {{"n", significant(found.must_emerge, 2)}})
                                  : std::string{words::balance_heading_not};
  return html_section("balance", heading,
                      html_paragraph(say(words::balance_text, {{"days", significant(found.days, 3)},
                                                               {"saved", significant(found.saved_high, 3)},
                                                               {"emerge", significant(found.must_emerge, 3)},
                                                               {"empty", significant(found.empty_follicles, 3)}}),
                                     "t") +
                          both_rooms(chart_balance(found, Room::wide), chart_balance(found, Room::narrow)));
}

std::string grade_words(const std::string& grade) {
  constexpr std::string_view levels[] = {"an assertion without traceable data",
                                         "a review of randomised trials",
                                         "a randomised trial",
                                         "a controlled comparison",
                                         "a series of cases",
                                         "a mechanism, a dish or an animal"};
  if (grade == "E") {
    return "established textbook knowledge";
  }
  if (grade.empty() || grade.front() < '0' || grade.front() > '5') {
    return grade;
  }
  return std::string{levels[grade.front() - '0']} + (grade.ends_with("-") ? ", with weaknesses" : "") + " (" + grade +
         ")";
}

std::string evidence(const ClaimAccount& account) {
  const auto side = [](std::string_view heading, const std::string& text) {
    return "<div><h3>" + escape_html(heading) + "</h3>" +
           html_paragraph(text.empty() ? std::string{words::evidence_nothing} : text) + "</div>";
  };
  std::string body = "<div class=\"fa\">" + side(words::evidence_for, account.speaks_for) +
                     side(words::evidence_against, account.speaks_against) + "</div>\n";
  if (!account.grade.empty()) {
    body += html_paragraph(say(words::evidence_grade, {{"grade", grade_words(account.grade)}}), "t small");
  }
  if (!account.sources.empty()) {
    Table table;
    table.heads = {std::string{words::source_column}, std::string{words::source_design}};
    for (const ClaimSource& source : account.sources) {
      table.rows.push_back({escape_html(source.citation) + "<code>" + html_breakable(source.key) + "</code>",
                            escape_html(source.design)});
    }
    body +=
        "<details><summary>" + escape_html(words::evidence_sources) + "</summary>" + html_table(table) + "</details>";
  }
  return html_section("evidence", words::evidence_heading_claim, body);
}

std::string spoken(std::string measure) {
  std::ranges::replace(measure, '_', ' ');
  return measure;
}

std::string difference_words(const SmallestDesign& design, double difference) {
  const std::string number = signed_significant(difference, 2);
  return design.quantity == "percent_change" ? number + "\u00a0%" : number;
}

std::string settle(const ClaimAnswer& answer) {
  if (!answer.testable) {
    return {};
  }
  if (!answer.smallest_design) {
    return html_section("settle", words::settle_heading,
                        "<div class=\"empty\"><b>" + escape_html(answer.no_smallest_design) + "</b></div>");
  }
  const SmallestDesign& found = *answer.smallest_design;
  std::string visits;
  for (const double week : found.visits) {
    visits += (visits.empty() ? "" : ", ") + significant(week, 3);
  }
  std::string others;
  for (const auto& [difference, people] : found.others) {
    others +=
        (others.empty() ? "" : "; ") +
        say(words::settle_other, {{"difference", difference_words(found, difference)}, {"n", std::to_string(people)}});
  }
  const std::string finds = say(words::settle_difference, {{"difference", difference_words(found, found.difference)},
                                                           {"measure", spoken(found.measure)},
                                                           {"week", significant(found.week, 3)}}) +
                            " (" + std::string{found.claimed ? words::settle_claimed : words::settle_chosen} + ")";
  const std::string facts =
      row_of(words::settle_finds, finds) + row_of(words::settle_power, std::string{words::settle_power_value}) +
      row_of(words::settle_people,
             say(words::settle_people_value, {{"n", std::to_string(found.n_per_arm)}}) + "; " + others) +
      row_of(words::settle_spread,
             say(words::settle_spread_value, {{"sd", difference_words(found, found.sd).substr(1)}})) +
      row_of(words::settle_visits, say(words::settle_visits_value, {{"weeks", visits}})) +
      row_of(words::settle_zero, std::string{words::settle_zero_value});
  std::string sham{world_words(found.sham).label};
  std::ranges::transform(sham.begin(), sham.begin() + 1, sham.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return html_section("settle", words::settle_heading,
                      "<div class=\"settle\"><div>" + html_paragraph(say(words::settle_text, {{"sham", sham}}), "t") +
                          "</div><dl class=\"facts\">" + facts + "</dl></div>");
}

std::string banner() {
  return "<a class=\"skip\" href=\"#answer\">" + escape_html(words::claim_skip) + "</a>" +
         html_purpose(words::claim_purpose);
}

}  // namespace

namespace {

std::string whole_claim_page(const ClaimAnswer& answer) {
  const std::string two = belief(answer) + numbers(answer);
  const bool pair = !belief(answer).empty() && !numbers(answer).empty();
  return html_head(say(words::claim_page_title, {{"words", answer.account.words}}), claim_style()) + "<body>\n" +
         banner() + "<main class=\"cl\">\n" + hero(answer) + card(answer) +
         (pair ? "<div class=\"g2\">" + two + "</div>\n" : two) + designs(answer) + timing(answer) + balance(answer) +
         evidence(answer.account) + settle(answer) + "<footer>" +
         escape_html(say(words::claim_footer, {{"id", answer.account.id}, {"version", std::string{version()}}})) +
         "</footer></main>\n</body></html>\n";
}

}  // namespace

}  // namespace anagen::report

namespace anagen {

std::string claim_page(const ClaimAnswer& answer) { return report::whole_claim_page(answer); }

}  // namespace anagen
