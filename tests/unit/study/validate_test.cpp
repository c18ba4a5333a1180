#include "anagen/validate.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <nlohmann/json.hpp>

#include "folders.hpp"

namespace anagen {
namespace {

nlohmann::json parse(const Expected<Dossier>& dossier) { return nlohmann::json::parse(dossier->json); }

TEST(Validate, gives_the_same_bytes_for_one_and_two_threads) {
  const auto one = validate({study::examples::small()}, {.threads = 1});
  const auto two = validate({study::examples::small()}, {.threads = 2});
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->json, two->json);
  EXPECT_EQ(one->html, two->html);
  EXPECT_EQ(one->text, two->text);
}

TEST(Validate, counts_rows_in_and_out_of_band_by_class_fitted_and_predicted_apart) {
  const auto dossier = validate({study::examples::small()});
  ASSERT_TRUE(dossier);
  const auto json = parse(dossier);
  EXPECT_EQ(json["schema"], "anagen.validation/1");
  const auto& totals = json["totals"];
  EXPECT_EQ(totals["must"]["in"], 3);
  EXPECT_EQ(totals["must"]["out"], 0);
  EXPECT_EQ(totals["should"]["in"], 1);
  EXPECT_EQ(totals["should"]["out"], 1);
  EXPECT_EQ(totals["fitted"]["should"]["in"], 1);
  EXPECT_EQ(totals["predicted"]["should"]["out"], 1);
  EXPECT_TRUE(dossier->every_must_in);
}

TEST(Validate, a_row_says_what_was_expected_and_what_came_out) {
  const auto dossier = validate({study::examples::small()});
  ASSERT_TRUE(dossier);
  const auto rows = parse(dossier)["studies"][0]["rows"];
  ASSERT_EQ(rows.size(), 6U);
  EXPECT_EQ(rows[0]["expected"], 30);
  EXPECT_EQ(rows[0]["verdict"], "in");
  EXPECT_GT(rows[0]["mc_error"], 0);
  EXPECT_TRUE(rows[1]["expected"].is_null());
  EXPECT_EQ(rows[1]["verdict"], "none");
  EXPECT_EQ(rows[2]["minus"], "well");
  EXPECT_EQ(rows[5]["verdict"], "out");
}

TEST(Validate, a_row_of_two_arms_names_both_and_what_is_done_with_them) {
  StudyFolder folder = study::examples::small();
  folder.targets_csv += "ill,well,20,shed_count,shed,,scalp,ratio,,1,,,inform,false,\n";
  const auto dossier = validate({folder});
  ASSERT_TRUE(dossier);
  EXPECT_NE(dossier->text.find("\n  ill less well "), std::string::npos);
  EXPECT_NE(dossier->text.find("\n  ill over well "), std::string::npos);
  EXPECT_NE(dossier->html.find("<small>ill less well</small>"), std::string::npos);
  EXPECT_NE(dossier->html.find("<small>ill over well</small>"), std::string::npos);
  const auto rows = parse(dossier)["studies"][0]["rows"];
  EXPECT_EQ(rows[6]["minus"], "well");
  EXPECT_EQ(rows[6]["quantity"], "ratio");
  EXPECT_EQ(rows[2]["quantity"], "net_change");
}

TEST(Validate, a_must_out_of_band_is_told) {
  StudyFolder folder = study::examples::small();
  folder.targets_csv.replace(folder.targets_csv.find("0,200"), 5, "190,200");
  const auto dossier = validate({folder});
  ASSERT_TRUE(dossier);
  EXPECT_FALSE(dossier->every_must_in);
  EXPECT_NE(dossier->html.find("out of band"), std::string::npos);
}

TEST(Validate, the_page_needs_nothing_from_elsewhere_and_escapes_what_studies_say) {
  StudyFolder folder = study::examples::small();
  folder.targets_csv.replace(folder.targets_csv.find("a wide band"), 11, "<script>&");
  const auto dossier = validate({folder});
  ASSERT_TRUE(dossier);
  EXPECT_EQ(dossier->html.find("<script"), std::string::npos);
  EXPECT_EQ(dossier->html.find("http"), std::string::npos);
  EXPECT_NE(dossier->html.find("&lt;script&gt;&amp;"), std::string::npos);
}

TEST(Validate, stops_when_asked) {
  const std::atomic<bool> stop = true;
  const auto dossier = validate({study::examples::small()}, {.stop = &stop});
  ASSERT_FALSE(dossier);
  EXPECT_EQ(dossier.error().front().fault, Fault::machine);
}

TEST(Validate, errors_of_all_folders_come_at_once) {
  StudyFolder other = study::examples::small();
  other.name = "other";
  other.study_toml.replace(other.study_toml.find("seed"), 4, "sead");
  StudyFolder third = other;
  third.name = "third";
  const auto dossier = validate({other, third});
  ASSERT_FALSE(dossier);
  EXPECT_EQ(dossier.error().size(), 2U);
  EXPECT_EQ(dossier.error()[1].where, "third/study.toml:4:1");
}

}  // namespace
}  // namespace anagen
