#include "study/serum_update.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "study/study.hpp"

namespace anagen::study {
namespace {

constexpr const char* head = "study,arm,minus,week,measure,quantity,active_class,weight,note\n";

StudyFolder needled(double expected, double error) {
  const double band = 2 * error;
  return {"validation/needled",
          R"(schema = "anagen.study/1"
id = "needled"
start = 2025-01-01
visits = [0, 12]
[population]
sex = "man"
age = 30
area = 60
n = 4
[[instrument]]
kind = "phototrichogram"
region = "vertex"
area = 5
[parameters]
"exosome.effect.entry" = 2
"exosome.signal.contact_weight" = 1
[[arm]]
name = "serum"
[[arm.treatment]]
kind = "microneedling"
day = 0
every = 7
needle = 3
[[arm.treatment]]
kind = "exosome_serum"
particles = 1e14
day = 0
every = 7
[[arm]]
name = "needles"
[[arm.treatment]]
kind = "microneedling"
day = 0
every = 7
needle = 3
)",
          "arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note\n"
          "serum,needles,12,total_count,total,,vertex,net_change," +
              std::to_string(expected) + ",hairs/cm2," + std::to_string(expected - band) + "," +
              std::to_string(expected + band) + ",should,false,\n"};
}

std::vector<WeighedResult> result(double weight) {
  return {{"needled", "serum", "needles", 12, "total_count", "net_change", "vesicle", weight}};
}

TEST(SerumUpdate, reads_its_table_and_names_the_cell_that_is_wrong) {
  const auto rows = read_weighed_results(std::string(head) + "a,b,,16,total_count,change,vesicle,0.7,x\n", "w.csv");
  ASSERT_TRUE(rows);
  EXPECT_EQ(rows->front().study, "a");
  EXPECT_EQ(rows->front().week, 16);
  EXPECT_EQ(rows->front().weight, 0.7);
  const auto wrong = read_weighed_results(std::string(head) + "a,b,,16,total_count,change,vesicle,7,x\n", "w.csv");
  ASSERT_FALSE(wrong);
  EXPECT_EQ(wrong.error().front().where, "w.csv:2:36");
  EXPECT_FALSE(read_weighed_results("study\n", "w.csv"));
}

TEST(SerumUpdate, a_result_that_one_draw_gives_leaves_that_draw_in_weight) {
  const SerumUpdateOptions options{.draws = 6, .people = 4};
  const auto wide = update_serum({needled(5, 1000)}, result(1), options);
  ASSERT_TRUE(wide);
  EXPECT_NEAR(wide->effective, 6, 0.01) << "a study without precision moves nothing";
  const std::vector<double>& simulated = wide->results[0].simulated;
  const double largest = *std::ranges::max_element(simulated);
  EXPECT_GT(largest, *std::ranges::min_element(simulated)) << "draws differ";
  const auto sharp = update_serum({needled(largest, 1e-3)}, result(1), options);
  ASSERT_TRUE(sharp);
  EXPECT_NEAR(sharp->effective, 1, 0.01);
  const auto ignored = update_serum({needled(largest, 1e-3)}, result(0), options);
  EXPECT_NEAR(ignored->effective, 6, 1e-9) << "a weight of none moves nothing";
}

TEST(SerumUpdate, a_study_far_off_is_not_covered) {
  const auto far = update_serum({needled(500, 5)}, result(1), {.draws = 3, .people = 4});
  ASSERT_TRUE(far);
  EXPECT_FALSE(far->results[0].prior.covers);
  EXPECT_FALSE(far->results[0].others.covers) << "with itself left out nothing has moved";
}

TEST(SerumUpdate, names_a_study_that_is_not_there) {
  const auto none = update_serum({}, result(1), {.draws = 1});
  ASSERT_FALSE(none);
  EXPECT_NE(none.error().front().problem.find("needled"), std::string::npos);
}

TEST(SerumUpdate, every_shipped_result_has_its_study) {
  EXPECT_TRUE(std::ranges::any_of(
      built_in_studies(), [](const StudyFolder& folder) { return folder.name == "validation/amini_2025_vesicles"; }));
}

}  // namespace
}  // namespace anagen::study
