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
  const auto rows = parse(dossier)["studies"][0]["rows"];
  EXPECT_EQ(rows[6]["minus"], "well");
  EXPECT_EQ(rows[6]["quantity"], "ratio");
  EXPECT_EQ(rows[2]["quantity"], "net_change");
}

TEST(Validate, spread_of_change_is_none_at_the_first_visit_and_more_than_none_after) {
  StudyFolder folder = study::examples::small();
  folder.targets_csv +=
      "ill,,0,telogen_fraction_sd,telogen,,scalp,change,,fraction,,,inform,false,\n"
      "ill,,6,telogen_fraction_sd,telogen,,scalp,change,,fraction,,,inform,false,\n";
  const auto dossier = validate({folder});
  ASSERT_TRUE(dossier);
  const auto rows = parse(dossier)["studies"][0]["rows"];
  EXPECT_EQ(rows[6]["simulated"], 0);
  EXPECT_GT(rows[7]["simulated"], 0);
  folder.targets_csv += "ill,well,6,telogen_fraction_sd,telogen,,scalp,net_change,,fraction,,,inform,false,\n";
  EXPECT_FALSE(validate({folder}));
}

TEST(Validate, a_must_out_of_band_is_told) {
  StudyFolder folder = study::examples::small();
  folder.targets_csv.replace(folder.targets_csv.find("0,200"), 5, "190,200");
  const auto dossier = validate({folder});
  ASSERT_TRUE(dossier);
  EXPECT_FALSE(dossier->every_must_in);
  EXPECT_NE(dossier->text.find(" must   OUT"), std::string::npos);
}

TEST(Validate, names_the_studies_that_it_would_run_without_running_them) {
  const auto ids = study_ids({study::examples::small(), study::examples::small()});
  ASSERT_TRUE(ids);
  EXPECT_EQ(*ids, (std::vector<std::string>{"small", "small"}));
  const auto built_in = study_ids({});
  ASSERT_TRUE(built_in);
  EXPECT_EQ(built_in->back(), "M09");
  StudyFolder spoiled = study::examples::small();
  spoiled.study_toml.replace(spoiled.study_toml.find("seed"), 4, "sead");
  EXPECT_FALSE(study_ids({spoiled}));
}

TEST(Validate, a_study_names_its_sources_and_those_of_its_notes) {
  StudyFolder folder = study::examples::small();
  folder.study_toml.replace(folder.study_toml.find("id = \"small\""), 12, "id = \"kunz_2009_season\"");
  folder.targets_csv.replace(folder.targets_csv.find("a wide band"), 11, "as rebora_2016_children: wide");
  const auto dossier = validate({folder});
  ASSERT_TRUE(dossier);
  const auto& sources = dossier->studies.front().sources;
  ASSERT_EQ(sources.size(), 2U);
  EXPECT_EQ(sources[0].key, "kunz_2009_season");
  EXPECT_EQ(sources[1].key, "rebora_2016_children");
  EXPECT_FALSE(sources[0].citation.empty());
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

/// Men with pattern loss, chosen by cover, in one arm or two.
StudyFolder chosen_men(const std::string& arms, const std::string& rows) {
  return {"men",
          "schema = \"anagen.study/1\"\nid = \"men\"\nstart = 2025-01-15\nvisits = [0, 24]\n[population]\nsex = "
          "\"man\"\nage = 40\narea = 60\ndisorder = \"aga\"\nn = 4\n[[instrument]]\nkind = \"phototrichogram\"\n" +
              arms,
          "arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note\n" + rows};
}

TEST(Validate, arms_that_share_their_people_give_what_each_gives_alone) {
  const std::string placebo = "[[arm]]\nname = \"placebo\"\n[[arm.treatment]]\nkind = \"placebo\"\n";
  const std::string drug = "[[arm]]\nname = \"drug\"\n[[arm.treatment]]\nkind = \"finasteride\"\n";
  const std::string row = "drug,,24,total_count,total,1,vertex,level,,1/cm2,,,inform,false,\n";
  const auto together = validate({chosen_men(placebo + drug, row)});
  const auto alone = validate({chosen_men(drug, row)});
  ASSERT_TRUE(together && alone);
  const double shared = parse(together)["studies"][0]["rows"][0]["simulated"];
  EXPECT_EQ(shared, parse(alone)["studies"][0]["rows"][0]["simulated"]);
  EXPECT_GT(shared, 50);
}

TEST(Validate, enrols_at_the_edge_of_the_thin_zone) {
  const std::string arm = "[[arm]]\nname = \"men\"\n";
  const std::string row = "men,,0,hair_cover,,1,vertex,level,,1,,,inform,false,\n";
  const auto chosen = validate({chosen_men(arm, row)});
  ASSERT_TRUE(chosen);
  const double cover = parse(chosen)["studies"][0]["rows"][0]["simulated"];
  EXPECT_GT(cover, 0.3);
  EXPECT_LT(cover, 0.67);
}

/// People with all of their scalp under attack, who lose hair during the study.
StudyFolder attacked(const std::string& rows) {
  return {"areata",
          "schema = \"anagen.study/1\"\nid = \"areata\"\nstart = 2025-01-15\nvisits = [0, 24]\n[population]\nsex = "
          "\"woman\"\narea = 60\ndisorder = \"alopecia_areata\"\nsalt_low = 100\nn = 4\n[parameters]\n"
          "\"aa.remission.hazard\" = 0\n[[instrument]]\nkind = \"salt\"\n[[arm]]\nname = \"all\"\n",
          "arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note\n" + rows};
}

TEST(Validate, tells_shares_of_people_by_their_salt) {
  const std::string level = "scalp,level,,fraction,,,inform,false,\n";
  const auto dossier = validate({attacked("all,,0,salt20_share,,," + level + "all,,24,salt20_share,,," + level +
                                          "all,,24,loss_of_benefit_share,,," + level + "all,,0,disease_free_share,,," +
                                          level + "all,,24,regrowth_over_50_share,,," + level)});
  ASSERT_TRUE(dossier) << dossier.error().front().problem;
  const auto rows = parse(dossier)["studies"][0]["rows"];
  const std::vector<double> expected = {1, 0, 1, 1, 0};
  ASSERT_EQ(rows.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(rows[i]["simulated"].get<double>(), expected[i]) << rows[i]["measure"];
  }
}

}  // namespace
}  // namespace anagen
