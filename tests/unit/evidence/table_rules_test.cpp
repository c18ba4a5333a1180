#include "evidence/table_rules.hpp"

#include <gtest/gtest.h>

#include <string>

#include "evidence/table_check.hpp"

namespace anagen::evidence {
namespace {

const std::string parameter_header =
    "id,sex,ancestry,population,region,value,unit,spread_kind,spread,distribution,n,method,source_key,grade,seen,"
    "note\n";
const std::string good_parameter = "a.b,any,any,all,any,1,day,range,0..2,,10,count,doe_2000_hair,B,text,\n";
const std::string source_table =
    "key,citation,design,oxford_level,seen\ndoe_2000_hair,Doe 2000,cross-sectional,4,text\n"
    "anagen_2026_choice,Choice,choice,5,choice\n";
const std::string target_header =
    "study_key,disorder,arm,treatment,dose,sex,age,site,n,week,measure,hair_class,area_cm2,quantity,baseline,change,"
    "level,unit,spread_kind,spread,lo,hi,seen,role,class,fitted,note\n";
const std::string good_target =
    "doe_2000_hair,none,normal,none,,both,,scalp,10,,total_count,total,1,level,,,200,hairs/"
    "cm2,sd,40,190,210,text,check,"
    "must,false,\n";

const std::string rule_header =
    "id,rule,measure,comparison,threshold,measure_2,comparison_2,threshold_2,only_at,positive,negative,separates,"
    "sensitivity,sensitivity_interval,specificity,specificity_interval,n,source_key,grade,seen,note\n";

const std::string claim_header = "id,claim,claimed_by,grade,for,against,testable,testable_as,n_status,source_key\n";

/// All complaints, one a line.
std::string complaints(const std::string& parameters, const std::string& targets = good_target,
                       const std::string& sources = source_table) {
  const EvidenceTables tables{.parameters = *read_csv(parameter_header + parameters, "p.csv"),
                              .sources = *read_csv(sources, "s.csv"),
                              .targets = *read_csv(target_header + targets, "t.csv"),
                              .rules = *read_csv(rule_header, "r.csv"),
                              .claims = *read_csv(claim_header, "c.csv")};
  std::string text;
  for (const Error& error : check_tables(tables)) {
    text += to_line(error) + "\n";
  }
  return text;
}

/// The good row with one word of it replaced.
std::string with(std::string row, const std::string& word, const std::string& other) {
  return row.replace(row.find(word), word.size(), other);
}

/// Where `word` stands in the first row of a table.
std::string place(const std::string& file, const std::string& row, const std::string& word) {
  return file + ":2:" + std::to_string(row.find(word) + 1) + ": ";
}
std::string parameter_place(const std::string& word) { return place("p.csv", good_parameter, word); }

TEST(TableRules, accept_a_sound_row) { EXPECT_EQ(complaints(good_parameter), ""); }

TEST(TableRules, refuse_a_row_without_unit_source_or_grade) {
  EXPECT_TRUE(complaints(with(good_parameter, ",day,", ",,")).starts_with(parameter_place("day") + "unit: is empty"));
  EXPECT_EQ(complaints(with(good_parameter, "doe_2000_hair", "")),
            parameter_place("doe_2000_hair") + "source_key: is empty: every row names its source\n");
  EXPECT_EQ(complaints(with(good_parameter, ",B,", ",,")),
            parameter_place("B,text") + "grade: is empty (A, B, C, D)\n");
}

TEST(TableRules, refuse_words_that_the_schema_does_not_have) {
  EXPECT_TRUE(complaints(with(good_parameter, ",day,", ",days,"))
                  .starts_with(parameter_place("day") + "unit: \"days\" is not known"));
  EXPECT_TRUE(complaints(with(good_parameter, "doe_2000_hair", "roe_2000_hair"))
                  .starts_with(parameter_place("doe_2000_hair") + "source_key:"));
  EXPECT_TRUE(complaints(with(good_parameter, "text", "read"))
                  .starts_with(parameter_place("text") + "seen: \"read\" is not known"));
  EXPECT_TRUE(
      complaints(with(good_parameter, ",range,", ",width,")).starts_with(parameter_place("range") + "spread_kind:"));
}

TEST(TableRules, refuse_ids_that_are_not_dotted_names) {
  for (const char* id : {"a", "A.b", "a..b", ".a", "a.", "a.1b", "a b.c"}) {
    EXPECT_TRUE(complaints(with(good_parameter, "a.b", id)).starts_with("p.csv:2:1: id:")) << id;
  }
}

TEST(TableRules, refuse_values_and_spreads_that_are_no_numbers) {
  EXPECT_EQ(complaints(with(good_parameter, ",1,", ",one,")),
            parameter_place("1,day") + "value: \"one\" is not a number\n");
  for (const char* spread : {"2..0", "0..", "..2", "0....2", "1,5", "0-2"}) {
    EXPECT_TRUE(complaints(with(good_parameter, "0..2", "\"" + std::string(spread) + "\""))
                    .starts_with(parameter_place("0..2") + "spread:"))
        << spread;
  }
  EXPECT_EQ(complaints(with(good_parameter, "0..2", "2")),
            parameter_place("0..2") + "spread: has to be a range (low..high)\n");
  EXPECT_EQ(complaints(with(good_parameter, "range", "none")),
            place("p.csv", with(good_parameter, "range", "none"), "0..2") +
                "spread: is given although spread_kind is none\n");
}

TEST(TableRules, read_numbers_whole_or_not_at_all) {
  EXPECT_EQ(parse_number("-0.5"), -0.5);
  EXPECT_EQ(parse_number("1e3"), 1000.0);
  for (const char* text : {"", " 1", "1 ", "1x", "inf", "nan", "0x10", "1,000"}) {
    EXPECT_FALSE(parse_number(text).has_value()) << text;
  }
}

TEST(TableRules, refuse_an_input_that_tells_no_number) {
  EXPECT_EQ(complaints("a.b,any,any,all,any,,day,none,,,,,doe_2000_hair,B,text,\n"),
            parameter_place("1,day") + "value: an input of the model needs a value or a range\n");
  EXPECT_EQ(complaints("obs.b,any,any,all,any,,day,none,,,,,doe_2000_hair,B,text,\n"), "");
}

TEST(TableRules, refuse_two_inputs_for_the_same_people_and_place) {
  const std::string twin = with(with(good_parameter, "all", "others"), ",any,1,", ",scalp,1,");
  EXPECT_EQ(complaints(good_parameter + twin),
            "p.csv:3:1: id: \"a.b\" for the same people and place stands in line 2 already\n");
  EXPECT_EQ(complaints(with(good_parameter, "a.b", "obs.b") + with(twin, "a.b", "obs.b")), "");
}

TEST(TableRules, refuse_high_grades_for_what_was_only_recalled) {
  EXPECT_EQ(complaints(with(good_parameter, "text", "memory")),
            parameter_place("B,text") + "grade: a recalled figure cannot be grade B (C, D)\n");
}

TEST(TableRules, refuse_a_choice_that_hides_behind_a_study) {
  EXPECT_EQ(complaints(with(good_parameter, "text", "choice")),
            parameter_place("doe_2000_hair") + "source_key: a choice of the project names the project as its source\n");
}

TEST(TableRules, refuse_a_scored_target_without_band_or_value) {
  EXPECT_EQ(complaints(good_parameter, with(good_target, "190,210", ",")),
            place("t.csv", with(good_target, "190,210", ","), "must") +
                "class: a row that is scored needs an expected value and a band\n");
  EXPECT_NE(complaints(good_parameter, with(good_target, ",200,", ",,")), "");
  EXPECT_NE(complaints(good_parameter, with(good_target, "190,210", "210,190")), "");
  EXPECT_NE(complaints(good_parameter, with(good_target, "text", "memory")), "");
}

TEST(TableRules, refuse_other_columns_than_the_schema_has) {
  EXPECT_TRUE(complaints(good_parameter, good_target, "key,citation\nx,y\n").starts_with("s.csv:1:1: header:"));
}

TEST(TableRules, report_every_breach_at_once_in_order) {
  const std::string text = complaints(with(good_parameter, "day", "days") + with(good_parameter, ",B,", ",E,"));
  EXPECT_LT(text.find("p.csv:2"), text.find("p.csv:3"));
}

}  // namespace
}  // namespace anagen::evidence
