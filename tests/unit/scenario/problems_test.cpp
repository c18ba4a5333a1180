#include <gtest/gtest.h>

#include "reading.hpp"

// Every kind of problem with its exact place and words.

namespace anagen::scenario {
namespace {

using test::head;
using test::problems_of;

struct Case {
  std::string text;  ///< follows the two lines of `head`
  std::string line;
};

TEST(Problems, each_names_line_column_path_and_what_is_allowed) {
  const Case cases[] = {
      {"[person]\nage = 'old'\n",
       "x.toml:4:7: person.age: \"old\" does not start with a number (3 to 110 year, or text with a unit: day, week, "
       "month or year)\n"},
      {"[person]\nage = 300\n",
       "x.toml:4:7: person.age: 300 year is out of range (3 to 110 year, or text with a unit: day, week, month or "
       "year)\n"},
      {"[person]\nage = nan\n",
       "x.toml:4:7: person.age: nan year is out of range (3 to 110 year, or text with a unit: day, week, month or "
       "year)\n"},
      {"[person]\nage = true\n",
       "x.toml:4:7: person.age: cannot be true (3 to 110 year, or text with a unit: day, week, month or year)\n"},
      {"[person]\nanagen_mean = '3 fortnights'\n",
       "x.toml:4:15: person.anagen_mean: unknown unit \"fortnights\" (day, week, month or year)\n"},
      {"[person]\nanagen_mean = '30 um'\n",
       "x.toml:4:15: person.anagen_mean: unknown unit \"um\" (day, week, month or year)\n"},
      {"[person]\nfollicles = '100000 hairs'\n",
       "x.toml:4:13: person.follicles: unknown unit \"hairs\" (a plain number)\n"},
      {"[person]\nsex = 'womam'\n",
       "x.toml:4:7: person.sex: \"womam\" is not known (woman, man or child) did you mean \"woman\"?\n"},
      {"[person]\nsex = 1\n", "x.toml:4:7: person.sex: cannot be the number 1 (woman, man or child)\n"},
      {"[run]\nsubjects = 0\n", "x.toml:4:12: run.subjects: 0 is not allowed (a whole number from 1 to 100000)\n"},
      {"[run]\nsubjects = 1.5\n", "x.toml:4:12: run.subjects: 1.5 is not allowed (a whole number from 1 to 100000)\n"},
      {"[run]\nsubjects = 100001\n",
       "x.toml:4:12: run.subjects: 100001 is not allowed (a whole number from 1 to 100000)\n"},
      {"[run]\nevery = 0\n",
       "x.toml:4:9: run.every: 0 day is out of range (1 to 366 days, whole; or text such as \"4 weeks\")\n"},
      {"[run]\nevery = 1.5\n",
       "x.toml:4:9: run.every: 1.5 is not a whole number of days (1 to 366 days, whole; or text such as \"4 "
       "weeks\")\n"},
      {"[run]\nday_zero = 2025-03-10T00:00:00\n",
       "x.toml:4:12: run.day_zero: cannot be the date and time 2025-03-10T00:00:00 (an ISO date such as 2025-03-10)\n"},
      {"[run]\nday_zero = '2025-02-30'\n",
       "x.toml:4:12: run.day_zero: cannot be text \"2025-02-30\" (an ISO date such as 2025-03-10)\n"},
      {"[run]\nfrom = '2025-02-30'\n",
       "x.toml:4:8: run.from: cannot be text \"2025-02-30\" (days from day zero, -36525 to 36525; or a date, or text "
       "such "
       "as \"-12 weeks\")\n"},
      {"[run]\nfrom = 600\n", "x.toml:3:2: run.to: day 540 is not after run.from = 600\n"},
      {"[run]\nfrom = 10\nto = 10\n", "x.toml:5:6: run.to: day 10 is not after run.from = 10\n"},
      {"[season]\non = 'yes'\n", "x.toml:4:6: season.on: cannot be text \"yes\" (true or false)\n"},
      {"title = 3\n", "x.toml:3:9: title: cannot be the number 3 (text of at most 200 characters)\n"},
      {"[persn]\nage = 3\n",
       "x.toml:3:2: persn: unknown key (allowed: run, person, cohort, season, androgens, cause, treatment, instrument, "
       "parameters, schema, "
       "extends, "
       "name, title, question or seed) did you mean \"person\"?\n"},
      {"[season]\namplitud = 0.2\n",
       "x.toml:4:1: season.amplitud: unknown key (allowed: on, amplitude or peak) did you mean \"amplitude\"?\n"},
      {"[season]\n\"a.b c\" = 0.2\n", "x.toml:4:1: season.\"a.b c\": unknown key (allowed: on, amplitude or peak)\n"},
      {"run = 3\n", "x.toml:3:7: run: cannot be the number 3 (a table: [run])\n"},
      {"parameters = 3\n", "x.toml:3:14: parameters: cannot be the number 3 (a table: [parameters])\n"},
      {"[cause]\nkind = 'childbirth'\n", "x.toml:3:2: cause: cannot be a table (a list of tables: [[cause]])\n"},
      {"cause = [3]\n", "x.toml:3:10: cause.0: cannot be the number 3 (a table)\n"},
      {"[[cause]]\nday = 3\n", "x.toml:3:3: cause.0.kind: is missing (" + test::cause_kinds + ")\n"},
      {"[[cause]]\nkind = 3\n", "x.toml:4:8: cause.0.kind: cannot be the number 3 (" + test::cause_kinds + ")\n"},
      {"[[cause]]\nkind = 'child_birth'\n", "x.toml:4:8: cause.0.kind: \"child_birth\" is not known (" +
                                                test::cause_kinds + ") did you mean \"childbirth\"?\n"},
      {"[[cause]]\nkind = 'childbirth'\nfever = 3\n",
       "x.toml:5:1: cause.0.fever: belongs to acute_illness, not to childbirth (allowed: kind, day, hold, "
       "hold_multiplier, rebound_multiplier or rebound)\n"},
      {"[[cause]]\nkind = 'acute_illness'\n[[cause]]\nkind = 'acute_illness'\nday = 541\n",
       "x.toml:7:7: cause.1.day: day 541 is outside the run (-1030 to 540: from run.from less run.lead_in, to "
       "run.to)\n"},
      {"[person]\nsex = 'man'\n[[cause]]\nkind = 'childbirth'\n",
       "x.toml:6:8: cause.0.kind: a man cannot give birth (person.sex = \"woman\")\n"},
      {"[person]\nsex = 'child'\nage = 30\n",
       "x.toml:5:7: person.age: 30 years is no age of a child (a child is at most 17)\n"},
      {"[person]\nage = 5\n",
       "x.toml:4:7: person.age: 5 years is no age of a woman (a woman is at least 12) for a child "
       "person.sex = \"child\", or --sex child\n"},
      {"[[instrument]]\nkind = 'wash_day_count'\ngap = 0.5\n",
       "x.toml:5:7: instrument.0.gap: 0.5 day is out of range (1 to 30 day, or text with a unit: day, week, month or "
       "year)\n"},
      {"[[instrument]]\nkind = 'pull_test'\n[[instrument]]\nkind = 'wash_day_count'\nevery = 3\ngap = '5 days'\n",
       "x.toml:8:7: instrument.1.gap: 5 days without a wash do not fit between two counts (at most "
       "instrument.1.every, 3 days)\n"},
      {"[[instrument]]\nkind = 'wash_day_count'\ngap = '4.5 weeks'\n",
       "x.toml:5:7: instrument.0.gap: 31.5 day is out of range (1 to 30 day, or text with a unit: day, week, month or "
       "year)\n"},
      {"[[instrument]]\nkind = 'wash_day_count'\ngap = 29\n",
       "x.toml:5:7: instrument.0.gap: 29 days without a wash do not fit between two counts (at most "
       "instrument.0.every, 28 days)\n"},
      {"[[instrument]]\nkind = 'wash_day_count'\ngap = 5\nevery = 5\n", ""},
      {"[[instrument]]\nkind = 'phototrichogram'\nregion = 'crown'\n",
       "x.toml:5:10: instrument.0.region: \"crown\" is not known (frontal, mid, vertex, temporal or occipital)\n"},
      {"[[instrument]]\nkind = 'phototrichogram'\nmagnification = 2.5\n",
       "x.toml:5:17: instrument.0.magnification: 2.5 is not allowed (2 or 3)\n"},
      {"[parameters]\nfollicle.anagen.cv_withn = 0.5\n",
       "x.toml:4:17: parameters.follicle.anagen.cv_withn: no parameter has this id (ids of the evidence tables) did "
       "you "
       "mean \"follicle.anagen.cv_within\"?\n"},
      {"[parameters]\n\"follicle.latency.mean[crown]\" = 3\n",
       "x.toml:4:1: parameters.follicle.latency.mean[crown]: no row of \"follicle.latency.mean\" speaks of the region "
       "\"crown\" (occipital, mid, temporal, vertex or frontal)\n"},
      {"[parameters]\n\"follicle.latency.mean[vertex]\" = 3\n", ""},
      {"[parameters]\n\"obs.scalp.area\" = 500\n",
       "x.toml:4:1: parameters.obs.scalp.area: is an observation that the model is held against, not an input of it\n"},
      {"[parameters]\nfollicle.anagen.cv_within = 0.5\n\"follicle.anagen.cv_within\" = 0.6\n",
       "x.toml:5:1: parameters.follicle.anagen.cv_within: is given twice\n"},
      {"[parameters]\nfollicle.anagen.cv_within = inf\n",
       "x.toml:4:29: parameters.follicle.anagen.cv_within: is not a finite number (a number, or text with a unit: "
       "%)\n"},
      {"[parameters]\nscalp.area = '3 um'\n", "x.toml:4:14: parameters.scalp.area: unknown unit \"um\" (cm2 or mm2)\n"},
  };
  for (const Case& one : cases) {
    EXPECT_EQ(problems_of(head + one.text), one.line) << one.text;
  }
}

TEST(Problems, an_empty_text_lacks_schema_and_name) {
  EXPECT_EQ(problems_of(""),
            "x.toml:1:1: schema: is missing (\"anagen.scenario/1\")\n"
            "x.toml:1:1: name: is missing (letters, digits, - and _, 1 to 64 characters)\n");
}

TEST(Problems, a_name_must_fit_a_folder) {
  const auto named = [](std::string_view name) {
    return problems_of(std::string("schema = 'anagen.scenario/1'\nname = ").append(name));
  };
  for (const std::string_view bad : {"''", "'a b'", "'../x'", "'-x'", "'a/b'", "'\\'"}) {
    EXPECT_TRUE(named(bad).starts_with("x.toml:2:8: name: ")) << bad;
  }
  EXPECT_EQ(named("'a-b_C3'"), "");
}

TEST(Problems, another_version_of_the_format_is_refused) {
  EXPECT_EQ(problems_of("schema = 'anagen.scenario/2'\nname = 'x'"),
            "x.toml:1:10: schema: cannot be text \"anagen.scenario/2\" (\"anagen.scenario/1\")\n");
}

TEST(Problems, all_are_told_at_once_in_the_order_of_the_text) {
  EXPECT_EQ(
      problems_of(head + "[[instrument]]\nkind = 'pull'\n[run]\nto = 'x'\nfrom = true\n[person]\nsex = 'm'\n"),
      "x.toml:4:8: instrument.0.kind: \"pull\" is not known (shed_collection, wash_day_count, pull_test, "
      "phototrichogram, refined_wash_test, modified_wash_test, comb_60s, shed_scale, tensile_test, caliper, "
      "shed_length, trichogram, unit_area_trichogram, trichoscopy, growth_measurement, hair_weight, "
      "cumulative_width, biopsy, exogen_sampling, imaging_diameter, unit_count, hair_cover, dht_assay, salt, stage, "
      "global_photograph or self_rating)\n"
      "x.toml:6:6: run.to: \"x\" does not start with a number (days from day zero, -36525 to 36525; or a date, or "
      "text such as \"-12 weeks\")\n"
      "x.toml:7:8: run.from: cannot be true (days from day zero, -36525 to 36525; or a date, or text such as "
      "\"-12 weeks\")\n"
      "x.toml:9:7: person.sex: \"m\" is not known (woman, man or child)\n");
}

TEST(Problems, a_key_given_twice_is_told_with_both_places) {
  EXPECT_EQ(problems_of(head + "seed = 1\nseed = 2\nname = 'y'\n"),
            "x.toml:4:1: \"seed\" is given twice (first at line 3, column 8)\n"
            "x.toml:5:1: \"name\" is given twice (first at line 2, column 8)\n");
}

TEST(Problems, a_fault_of_syntax_names_its_character) {
  EXPECT_EQ(problems_of(head + "title = \"\xC3\xA4\" x\n"),
            "x.toml:3:13: 'x' after the end of the value (one key and value a line)\n");
  EXPECT_EQ(problems_of(head + "title = \n"),
            "x.toml:3:9: a value is missing here (text in quotes, a number, true, false, a date, [list], {table})\n");
  EXPECT_EQ(problems_of(head + "title = 'abc\n"), "x.toml:3:9: this string is not closed on its line (closed by ')\n");
  EXPECT_EQ(problems_of(head + "seed = 007\n"),
            "x.toml:3:8: 007 is no number that can be read (such as 30, -1_000, 2.5 or 1e-3, without leading zeros, "
            "within 64 bits)\n");
  EXPECT_EQ(problems_of("\xFF"),
            "x.toml:1:1: the text is not UTF-8 here (UTF-8 without broken or overlong characters)\n");
}

TEST(Problems, dates_far_from_day_zero_are_out_of_range) {
  EXPECT_EQ(
      problems_of(head + "[run]\nday_zero = 2025-01-01\nto = 2225-01-01\n"),
      "x.toml:5:6: run.to: 2225-01-01 is 73048 days from day zero (days from day zero, -36525 to 36525; or a date, "
      "or text such as \"-12 weeks\")\n");
}

TEST(Problems, a_wrong_day_zero_is_told_once_and_not_again_for_each_date) {
  EXPECT_EQ(problems_of(head + "[run]\nday_zero = 'soon'\nfrom = 2025-01-01\nto = 2024-01-01\n"),
            "x.toml:4:12: run.day_zero: cannot be text \"soon\" (an ISO date such as 2025-03-10)\n");
}

}  // namespace
}  // namespace anagen::scenario
