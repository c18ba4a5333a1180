#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

#include "anagen/evidence.hpp"
#include "evidence/parameter.hpp"
#include "evidence/words.hpp"

namespace anagen {
namespace {

using evidence::Parameter;

TEST(EvidencePage, lists_every_row_under_its_group_when_asked_for_nothing) {
  const std::string page = evidence_page("").value();
  for (const Parameter& row : evidence::parameters()) {
    EXPECT_NE(page.find("  " + std::string(row.id) + " "), std::string::npos) << row.id;
  }
  EXPECT_LT(page.find("follicle - the follicle and its cycle\n"), page.find("obs - measurements"));
}

TEST(EvidencePage, has_words_for_every_group_grade_and_way_of_seeing) {
  for (const Parameter& row : evidence::parameters()) {
    EXPECT_FALSE(evidence::group_in_words(row.id.substr(0, row.id.find('.'))).empty()) << row.id;
    EXPECT_FALSE(evidence::grade_in_words(row.grade).empty()) << row.id;
    EXPECT_FALSE(evidence::seen_in_words(row.seen).empty()) << row.id;
    EXPECT_FALSE(evidence::level_in_words(evidence::find_source(row.source)->oxford_level).empty()) << row.source;
  }
}

TEST(EvidencePage, explains_a_number_with_its_source_and_grade) {
  const std::string page = evidence_page("te.postpartum.rebound.duration").value();
  for (const char* part : {"te.postpartum.rebound.duration\n", "woman - 75 day\n", "range 42 to 90 day",
                           "Arithmetic of this project", "C: an inference", "arithmetic on published figures"}) {
    EXPECT_NE(page.find(part), std::string::npos) << part << "\n" << page;
  }
}

TEST(EvidencePage, says_what_a_range_without_value_is_used_as) {
  const std::string page = evidence_page("te.immediate_anagen_release.ac_multiplier").value();
  EXPECT_NE(page.find("everyone - 5 to 20\n"), std::string::npos) << page;
  EXPECT_NE(page.find("10, the middle of the range"), std::string::npos) << page;
}

TEST(EvidencePage, says_when_a_number_is_no_input) {
  EXPECT_NE(evidence_page("obs.shed.wash").value().find("not an input of the model"), std::string::npos);
}

TEST(EvidencePage, lists_what_lies_below_a_prefix) {
  const std::string page = evidence_page("follicle.latency").value();
  EXPECT_NE(page.find("follicle.latency.mean"), std::string::npos);
  EXPECT_EQ(page.find("follicle.anagen"), std::string::npos);
  EXPECT_EQ(page, evidence_page("follicle.latency.").value());
}

TEST(EvidencePage, fits_a_terminal_of_a_hundred_columns_when_it_explains) {
  for (const Parameter& row : evidence::parameters()) {
    std::istringstream page(evidence_page(std::string(row.id)).value());
    for (std::string line; std::getline(page, line);) {
      EXPECT_LE(line.size(), 100U) << line;
    }
  }
}

TEST(EvidencePage, offers_the_nearest_ids_for_a_slip) {
  const Expected<std::string> page = evidence_page("follicle.anagen.meen");
  ASSERT_FALSE(page.has_value());
  EXPECT_EQ(page.error().front().fault, Fault::input);
  EXPECT_NE(page.error().front().suggestion.find("follicle.anagen.mean"), std::string::npos);
  EXPECT_FALSE(evidence_json("follicle.anagen.meen").has_value());
}

TEST(EvidenceJson, holds_the_rows_and_the_sources_they_name) {
  const nlohmann::json page = nlohmann::json::parse(evidence_json("follicle.anagen.mean").value());
  EXPECT_EQ(page["schema"], "anagen.evidence/1");
  ASSERT_EQ(page["rows"].size(), evidence::rows_of("follicle.anagen.mean").size());
  EXPECT_EQ(page["rows"][0]["value"], 30.0);
  EXPECT_EQ(page["rows"][0]["unit"], "month");
  EXPECT_EQ(page["sources"].size(), 3U);
}

TEST(EvidenceJson, says_null_for_what_is_unknown) {
  const nlohmann::json page = nlohmann::json::parse(evidence_json("obs.fibre.humidity_effect").value());
  EXPECT_TRUE(page["rows"][0]["value"].is_null());
  EXPECT_TRUE(page["rows"][0]["n"].is_null());
}

}  // namespace
}  // namespace anagen
