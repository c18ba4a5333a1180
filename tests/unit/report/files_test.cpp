#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "anagen/report.hpp"
#include "report/escape.hpp"
#include "unit/report/fixture.hpp"

namespace anagen {
namespace {

using nlohmann::json;
using report_test::made_results;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

TEST(SummaryJson, gives_every_statistic_and_the_difference_to_each_other_arm) {
  const Results results = made_results({.subjects = 5, .every_days = 28});
  const json summary = json::parse(summary_json(results));
  EXPECT_EQ(summary["schema"], "anagen.summary/1");
  EXPECT_EQ(summary["arms"].size(), 3U);
  EXPECT_EQ(summary["series"].size(), results.series.size());
  const json& first = summary["series"][0];
  EXPECT_EQ(first["arm"], "actual");
  EXPECT_EQ(first["measure"], "shed_per_day");
  EXPECT_EQ(first["unit"], "hairs/day");
  const json& visit = first["visits"][3];
  EXPECT_EQ(visit["day"], results.series[0].days[3]);
  const Summary expected = summarise(results, results.series[0], 3);
  EXPECT_EQ(visit["mean"].get<double>(), expected.mean);
  EXPECT_EQ(visit["p95"].get<double>(), expected.p95);
  EXPECT_EQ(visit["n"], 5);
  const Series* twin = find(results, "undisturbed", "shed_per_day");
  ASSERT_NE(twin, nullptr);
  EXPECT_EQ(visit["difference"]["undisturbed"]["p50"].get<double>(),
            summarise_difference(results, results.series[0], *twin, 3).p50);
  EXPECT_TRUE(visit["difference"].contains("untreated"));
  EXPECT_FALSE(visit["difference"].contains("actual"));
}

TEST(SummaryJson, has_null_for_the_statistics_of_nobody) {
  const json summary = json::parse(summary_json(made_results({.subjects = 3})));
  bool found = false;
  for (const json& series : summary["series"]) {
    if (series["measure"] != "ptg_total") continue;
    for (const json& visit : series["visits"]) {
      if (visit["n"] != 0) continue;
      found = true;
      EXPECT_TRUE(visit["mean"].is_null());
    }
  }
  EXPECT_TRUE(found);
}

TEST(SeriesCsv, has_eight_columns_in_every_line_and_one_line_a_value) {
  const Results results = made_results({.subjects = 4, .every_days = 28});
  const std::vector<std::string> lines = lines_of(series_csv(results));
  std::size_t values = 0;
  for (const Series& series : results.series) values += series.values.size();
  EXPECT_EQ(lines.size(), values + 1);
  EXPECT_EQ(lines[0], "arm,subject,day,region,measure,instrument,unit,value");
  for (const std::string& line : lines) EXPECT_EQ(std::count(line.begin(), line.end(), ','), 7) << line;
  EXPECT_EQ(series_csv(results).find("nan"), std::string::npos);
}

TEST(SeriesCsv, leaves_the_value_of_the_unobserved_empty) {
  Results results;
  results.subjects = 2;
  results.arms = {{"actual", "a, \"quoted\" arm", false}};
  results.regions = {"scalp"};
  results.measures = {{"m", "label", "truth", "1"}};
  results.series = {{0, 0, 0, {0, 7}, {0.5, std::numeric_limits<double>::quiet_NaN(), 0.1, 2}}};
  EXPECT_EQ(series_csv(results),
            "arm,subject,day,region,measure,instrument,unit,value\n"
            "actual,0,0,scalp,m,truth,1,0.5\nactual,0,7,scalp,m,truth,1,0.1\n"
            "actual,1,0,scalp,m,truth,1,\nactual,1,7,scalp,m,truth,1,2\n");
}

TEST(ProvenanceJson, lists_every_parameter_with_its_source) {
  Results results = made_results({.subjects = 1});
  results.parameters[0].value = std::numeric_limits<double>::quiet_NaN();
  const Machine machine{"host \"A\"", "a compiler", "2031-05-02T07:30:00Z", 2, 1.5};
  const json provenance = json::parse(provenance_json(results, machine));
  EXPECT_EQ(provenance["schema"], "anagen.provenance/1");
  EXPECT_EQ(provenance["machine"]["host"], "host \"A\"");
  EXPECT_EQ(provenance["machine"]["threads"], 2);
  ASSERT_EQ(provenance["parameters"].size(), results.parameters.size());
  EXPECT_TRUE(provenance["parameters"][0]["value"].is_null());
  EXPECT_EQ(provenance["parameters"][3]["grade"], "D");
  EXPECT_FALSE(provenance["version"].get<std::string>().empty());
}

TEST(TextTable, shows_each_life_and_the_difference) {
  const std::string table = text_table(made_results());
  EXPECT_NE(table.find("with the birth"), std::string::npos);
  EXPECT_NE(table.find("minus had there been none"), std::string::npos);
  EXPECT_EQ(table.find("nan"), std::string::npos);
  for (const std::string& line : lines_of(table)) EXPECT_FALSE(line.ends_with(' ')) << line;
}

TEST(Escaping, keeps_text_from_becoming_markup) {
  EXPECT_EQ(report::escape_html("<a href='x'>\"&\"</a>"), "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;");
  EXPECT_EQ(report::quote_json("a\"b\\c\n\x01"), "\"a\\\"b\\\\c\\n\\u0001\"");
  EXPECT_EQ(report::csv_field("plain"), "plain");
  EXPECT_EQ(report::csv_field("a,\"b\""), "\"a,\"\"b\"\"\"");
}

TEST(Escaping, replaces_bytes_that_are_not_utf8) {
  EXPECT_EQ(report::valid_utf8("\xC3\xA4 \xFF\xC0\x80 \xE2\x82"), "\xC3\xA4 \uFFFD\uFFFD\uFFFD \uFFFD\uFFFD");
  EXPECT_TRUE(json::accept(report::quote_json("\xED\xA0\x80 \xF0\x9F\x98\x80")));
}

}  // namespace
}  // namespace anagen
