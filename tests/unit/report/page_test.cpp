#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "anagen/report.hpp"
#include "report/words.hpp"
#include "unit/report/fixture.hpp"
#include "unit/report/markup.hpp"

namespace anagen {
namespace {

using report_test::Made;
using report_test::made_results;
using report_test::nesting_problem;
using report_test::values_of;
using report_test::word_in;

/// The runs every page must cope with.
const std::vector<Made>& all_made() {
  static const std::vector<Made> all{{},
                                     {.subjects = 1},
                                     {.childbirth = false},
                                     {.instruments = false},
                                     {.regions = false},
                                     {.subjects = 3, .every_days = 400},
                                     {.subjects = 2, .every_days = 2000}};
  return all;
}

TEST(Page, nests_its_tags_whatever_the_run_holds) {
  for (const Made& made : all_made()) EXPECT_EQ(nesting_problem(report_html(made_results(made))), "");
  EXPECT_NE(nesting_problem("<p><b>x</p></b>"), "");
}

TEST(Page, prints_no_number_that_does_not_exist) {
  for (const Made& made : all_made()) {
    const std::string page = report_html(made_results(made));
    for (const char* bad : {"nan", "NaN", "inf"}) {
      const std::size_t at = word_in(page, bad);
      EXPECT_EQ(at, std::string::npos) << bad << " in " << page.substr(at < 40 ? 0 : at - 40, 80);
    }
  }
}

TEST(Page, fills_every_placeholder) {
  for (const Made& made : all_made()) {
    const std::string page = report_html(made_results(made));
    const std::string body = page.substr(page.find("<body>"));
    EXPECT_EQ(body.find('{'), std::string::npos) << body.substr(body.find('{') < 60 ? 0 : body.find('{') - 60, 120);
    EXPECT_EQ(body.find("[["), std::string::npos);
    EXPECT_EQ(body.find("(("), std::string::npos);
    EXPECT_EQ(body.find(" ."), std::string::npos);
  }
}

TEST(Page, asks_nothing_of_any_network_and_runs_no_script) {
  const std::string page = report_html(made_results());
  for (const char* bad : {"http:", "https:", "<script", "<iframe", "@import", "src=", "<form", "onclick"}) {
    EXPECT_EQ(page.find(bad), std::string::npos) << bad;
  }
  for (const std::string& link : values_of(page, "href"))
    EXPECT_TRUE(link.starts_with('#') || link == "data:,") << link;
  for (std::size_t at = page.find("url("); at != std::string::npos; at = page.find("url(", at + 1)) {
    EXPECT_EQ(page[at + 4], '#');
  }
}

TEST(Page, escapes_what_a_scenario_says) {
  Results results = made_results({.subjects = 2, .every_days = 28});
  const std::string evil = "<script>alert(\"x\")</script>";
  results.title = results.name = results.question = results.ancestry = evil;
  results.day_zero_label = results.resolved_toml = evil;
  for (Arm& arm : results.arms) arm.label = evil;
  for (Happening& happening : results.happenings) happening.label = evil;
  for (Trait& trait : results.traits) trait.label = trait.unit = evil;
  for (UsedParameter& p : results.parameters) p.id = p.unit = p.note = p.source = p.grade = p.spread = p.seen = evil;
  for (Measure& measure : results.measures) measure.label = evil;
  const std::string page = report_html(results);
  EXPECT_EQ(page.find("<script"), std::string::npos);
  EXPECT_EQ(nesting_problem(page), "");
}

TEST(Page, links_only_to_places_that_exist_and_names_each_place_once) {
  for (const Made& made : all_made()) {
    const std::string page = report_html(made_results(made));
    const std::vector<std::string> ids = values_of(page, "id");
    const std::set<std::string> unique(ids.begin(), ids.end());
    EXPECT_EQ(unique.size(), ids.size());
    for (const std::string& link : values_of(page, "href")) {
      if (link.starts_with('#')) {
        EXPECT_TRUE(unique.contains(link.substr(1))) << link;
      }
    }
  }
}

TEST(Page, says_in_words_what_every_chart_shows) {
  const std::string page = report_html(made_results());
  std::size_t charts = 0;
  for (std::size_t at = page.find("<svg role=\"img\""); at != std::string::npos;
       at = page.find("<svg role=\"img\"", at + 1)) {
    ++charts;
    const std::size_t label = page.find("aria-label=\"", at) + std::string_view("aria-label=\"").size();
    EXPECT_GT(page.find('"', label) - label, 20U);
  }
  EXPECT_GE(charts, 16U);  // eight charts, each for wide pages and for phones
}

TEST(Page, draws_the_quoted_limits_only_beside_a_collected_count) {
  const std::string with = report_html(made_results());
  const std::string without = report_html(made_results({.instruments = false}));
  EXPECT_NE(with.find("class=\"ref\""), std::string::npos);
  EXPECT_EQ(without.find("class=\"ref\""), std::string::npos);
  EXPECT_GT(with.find("class=\"ref\""), with.find("<section id=\"clinic\""));
}

TEST(Page, leaves_out_what_it_has_nothing_to_show_for) {
  const std::string page = report_html(made_results({.instruments = false}));
  EXPECT_EQ(page.find("id=\"clinic\""), std::string::npos);
  EXPECT_EQ(page.find("href=\"#clinic\""), std::string::npos);
  const std::string quiet = report_html(made_results({.childbirth = false}));
  EXPECT_EQ(quiet.find("id=\"ladder\""), std::string::npos);
  EXPECT_EQ(quiet.find("s-untreated\" d"), std::string::npos);
}

TEST(Page, draws_the_scalp_in_both_lives_and_no_phase_by_colour_alone) {
  const std::string page = report_html(made_results({}));
  EXPECT_NE(page.find("<section id=\"scalp\""), std::string::npos);
  for (const char* life : {"head-0\"", "head-1\"", "patch-4\"", "patch-5\"", "differs-5\""}) {
    EXPECT_NE(page.find(std::string("<g id=\"") + life), std::string::npos) << life;
    EXPECT_NE(page.find(std::string("<use href=\"#") + life), std::string::npos) << life;
  }
  // Round, bar, square, triangle and ring: each phase has a form of its own.
  for (const char* form :
       {"mk m-anagen", "mk bar m-catagen", "mk sq m-telogen", "m-exogen", "mk m-kenogen", "mk hole"}) {
    EXPECT_NE(page.find(std::string("class=\"") + form), std::string::npos) << form;
  }
  const std::string quiet = report_html(made_results({.childbirth = false}));
  EXPECT_EQ(quiet.find("differs-1"), std::string::npos);
}

TEST(Page, holds_the_scalp_of_a_treated_person_against_the_same_without_treatment) {
  Results results = made_results();
  results.arms[2].same_as_actual = false;
  std::vector<ScalpFrame> frames;
  for (const ScalpFrame& frame : results.map.frames) {
    frames.push_back(frame);
    if (frame.arm == 1) {
      // Without treatment nothing grows, whatever the day: far from the undisturbed life before it.
      frames.push_back(frame);
      frames.back().arm = 2;
      for (MapState& state : frames.back().head) {
        state.phase = MapPhase::resting;
      }
    }
  }
  results.map.frames = frames;
  const std::string page = report_html(results);
  EXPECT_NE(page.find("follicles do not grow; untreated, 100 in 100 would not"), std::string::npos);
}

TEST(Page, says_that_shedding_falls_back_by_itself_only_when_nothing_goes_on) {
  Results results = made_results();
  EXPECT_NE(report_html(results).find("falls back with nothing done about it"), std::string::npos);
  results.happenings.back().to_day = results.last_day - 1;
  const std::string page = report_html(results);
  EXPECT_EQ(page.find("falls back with nothing done about it"), std::string::npos);
  EXPECT_NE(page.find("what drives it goes on to the end"), std::string::npos);
}

TEST(Page, says_that_more_hairs_fall_when_some_people_do_not_answer_at_all) {
  Results results = made_results();
  const auto series_of = [&](const std::string& arm) {
    return std::find_if(results.series.begin(), results.series.end(), [&](const Series& one) {
      return results.arms[one.arm].id == arm && one.region == 0 && results.measures[one.measure].id == "shed_per_day";
    });
  };
  const auto actual = series_of("actual");
  const auto twin = series_of("undisturbed");
  for (std::size_t i = 0; i < actual->values.size(); ++i) {
    if (i % results.subjects < results.subjects / 5) {
      actual->values[i] = twin->values[i];
    }
  }
  const std::string page = report_html(results);
  EXPECT_EQ(page.find("about as many hairs fall"), std::string::npos);
  EXPECT_NE(page.find("hairs more fall than would have fallen"), std::string::npos);
}

TEST(Page, of_one_person_says_that_there_are_no_bands) {
  const std::string page = report_html(made_results({.subjects = 1}));
  EXPECT_NE(page.find("there are no bands"), std::string::npos);
  EXPECT_EQ(page.find(" b90\""), std::string::npos);
  EXPECT_EQ(page.find("(90 %"), std::string::npos);
}

TEST(Page, stands_even_when_nothing_was_recorded) {
  Results results;
  EXPECT_EQ(report_html(results), "");
  results.arms = {{"actual", "as it is", false}};
  EXPECT_EQ(nesting_problem(report_html(results)), "");
  Results unseen = made_results({.subjects = 2, .every_days = 100});
  for (Series& series : unseen.series) series.values.assign(series.values.size(), std::nan(""));
  EXPECT_EQ(nesting_problem(report_html(unseen)), "");
  EXPECT_EQ(word_in(report_html(unseen), "nan"), std::string::npos);
  EXPECT_FALSE(text_table(unseen).empty());
}

TEST(Page, has_its_purpose_first_and_its_red_flags) {
  const std::string page = report_html(made_results());
  EXPECT_LT(page.find(report::words::purpose_bold), page.find("<h1>"));
  EXPECT_NE(page.find(report::words::care_heading), std::string::npos);
}

TEST(Page, has_the_same_bytes_every_time) {
  EXPECT_EQ(report_html(made_results()), report_html(made_results()));
  EXPECT_EQ(summary_json(made_results({.subjects = 3})), summary_json(made_results({.subjects = 3})));
}

}  // namespace
}  // namespace anagen
