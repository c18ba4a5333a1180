#include "study/calibration.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace anagen::study {
namespace {

constexpr const char* head = "id,sex,region,scale,start,prior,prior_sd,lowest,highest,note\n";

TEST(Calibration, free_rows_are_fitted_on_their_scale_and_told_on_their_own) {
  const auto rows = read_free_rows(
      std::string(head) + "a.b,man,vertex;frontal,log,2,3,0.5,1,9,why\nc.d,any,any,linear,-1,0,2,-5,5,\n", "f");
  ASSERT_TRUE(rows);
  ASSERT_EQ(rows->size(), 2U);
  const FreeRow& log = rows->front();
  EXPECT_EQ(log.id, "a.b");
  EXPECT_EQ(log.sex, "man");
  EXPECT_EQ(log.regions, (std::vector<std::string>{"vertex", "frontal"}));
  EXPECT_TRUE(rows->back().regions.empty());
  EXPECT_DOUBLE_EQ(log.free().start, std::log(2));
  EXPECT_DOUBLE_EQ(log.free().prior, std::log(3));
  EXPECT_DOUBLE_EQ(log.free().sd, 0.5);
  EXPECT_DOUBLE_EQ(log.free().highest, std::log(9));
  EXPECT_DOUBLE_EQ(log.value(std::log(4)), 4);
  EXPECT_DOUBLE_EQ(log.sd_of_value(std::log(4), 0.1), 0.4);
  EXPECT_DOUBLE_EQ(rows->back().free().start, -1);
  EXPECT_DOUBLE_EQ(rows->back().sd_of_value(4, 0.1), 0.1);
}

TEST(Calibration, names_the_cell_that_is_no_number) {
  const auto rows = read_free_rows(std::string(head) + "a.b,man,any,log,2,three,0.5,1,9,\n", "free.csv");
  ASSERT_FALSE(rows);
  EXPECT_EQ(rows.error().front().where, "free.csv:2:19");
  EXPECT_EQ(rows.error().front().path, "prior");
  EXPECT_FALSE(read_free_rows("id,sex\n", "free.csv"));
}

/// Placebo for six weeks, and an assay whose second piece of scalp reads lower by the row that is free.
StudyFolder assay() {
  return {"assay",
          R"(schema = "anagen.study/1"
id = "assay"
start = 2025-01-01
visits = [0, 6]
[population]
sex = "man"
age = 30
area = 50
n = 2
[[instrument]]
kind = "dht_assay"
[[arm]]
name = "placebo"
[[arm.treatment]]
kind = "placebo"
)",
          R"(arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note
placebo,,6,scalp_dht,,,,percent_change,-20,percent,-24,-16,should,true,
placebo,,6,serum_dht,,,,percent_change,7,percent,6,8,should,false,a row that is not fitted moves nothing
)"};
}

TEST(Calibration, meets_prior_and_row_by_their_precisions) {
  // One row with an error of 2 (a quarter of its band) and a prior of -10 with an SD of 2: half way between.
  const FreeRow row{"instrument.dht_scalp.later_reading", "any", {}, false, -13, -10, 2, -50, 50};
  const auto found = calibrate({assay()}, {row}, {.people = 2, .patience = {.rounds = 5, .least_gain = 1e-9}});
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->fit.point[0], -15, 1e-6);
  ASSERT_EQ(found->fitted.size(), 1U);
  EXPECT_NEAR(found->fitted[0].simulated, -15, 1e-6) << "told at the point found";
  EXPECT_NEAR(found->errors[0], 2, 1e-9);
  EXPECT_NEAR(found->fit.covariance[0][0], 2, 1e-6) << "1 / (1/4 + 1/4)";
}

TEST(Calibration, a_row_far_off_pulls_as_hard_as_one_three_errors_off) {
  // With an error of 2 and a prior of 0 with an SD of 1 the sum 2 x 3 |x + 20| / 2 + x^2 is least at -1.5; squares to
  // the end would give -4.
  const FreeRow row{"instrument.dht_scalp.later_reading", "any", {}, false, -1, 0, 1, -50, 50};
  const auto found = calibrate({assay()}, {row}, {.people = 2, .patience = {.rounds = 40, .least_gain = 1e-12}});
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->fit.point[0], -1.5, 0.02) << "derivatives are one-sided differences of a curve";
}

TEST(Calibration, looks_at_the_start_without_searching) {
  const FreeRow row{"instrument.dht_scalp.later_reading", "any", {}, false, -16, -10, 2, -50, 50};
  const auto found = calibrate({assay()}, {row}, {.people = 2, .search = false});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->fit.point, std::vector<double>{-16});
  EXPECT_NEAR(found->fit.data, 4, 1e-9) << "two errors off";
  EXPECT_TRUE(found->fit.covariance.empty());
}

TEST(Calibration, a_row_of_one_region_moves_that_region) {
  StudyFolder folder = assay();
  folder.study_toml += "[[instrument]]\nkind = \"phototrichogram\"\nregion = \"vertex\"\n";
  folder.study_toml.replace(folder.study_toml.find("[[arm]]"), 0, "[androgens]\nsensitivity = 0\n");
  folder.targets_csv =
      "arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note\n"
      "placebo,,0,anagen_fraction,anagen,,vertex,level,0.8,fraction,0.7,0.9,should,true,\n";
  const auto at = [&](const char* region, double months) {
    const auto found = calibrate({folder}, {{"follicle.anagen.mean", "any", {region}, false, months, 16, 5, 1, 90}},
                                 {.people = 2, .search = false});
    return found && !found->fitted.empty() ? found->fitted[0].simulated : -1;
  };
  EXPECT_LT(at("vertex", 2), at("vertex", 40) - 0.1);
  EXPECT_EQ(at("occipital", 2), at("occipital", 40));
}

TEST(Calibration, a_row_of_other_people_moves_nothing) {
  const FreeRow row{"instrument.dht_scalp.later_reading", "woman", {}, false, -13, -10, 2, -50, 50};
  const auto found = calibrate({assay()}, {row}, {.people = 2});
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->fitted.empty()) << "the study is of men";
}

}  // namespace
}  // namespace anagen::study
