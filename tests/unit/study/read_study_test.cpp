#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "folders.hpp"
#include "study/study.hpp"

namespace anagen::study {
namespace {

/// The example with one text replaced by another.
StudyFolder spoilt(std::string StudyFolder::* file, const std::string& from, const std::string& to) {
  StudyFolder folder = examples::small();
  std::string& text = folder.*file;
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  text.replace(at, from.size(), to);
  return folder;
}

std::string lines(const Expected<Study>& study) {
  std::string all;
  if (!study) {
    for (const Error& error : study.error()) {
      all += to_line(error) + "\n";
    }
  }
  return all;
}

bool says(const Expected<Study>& study, const std::string& text) {
  return lines(study).find(text) != std::string::npos;
}

TEST(ReadStudy, becomes_one_scenario_for_each_arm_sex_and_start) {
  const auto study = read_study(examples::small());
  ASSERT_TRUE(study) << lines(study);
  ASSERT_EQ(study->arms.size(), 2U);
  EXPECT_EQ(study->visit_days, (std::vector<std::int32_t>{0, 42, 140}));
  const StudyArm& ill = study->arms[1];
  ASSERT_EQ(ill.parts.size(), 4U);
  EXPECT_EQ(ill.parts[0].person.sex, "woman");
  EXPECT_EQ(ill.parts[1].person.sex, "man");
  EXPECT_EQ(ill.parts[2].run.day_zero, "2025-07-01");
  EXPECT_EQ(ill.parts[3].run.last_day, 140);
  EXPECT_EQ(ill.parts[0].person.wash_every_days, 1.75);
  EXPECT_EQ(ill.parts[0].causes.size(), 1U);
  EXPECT_TRUE(study->arms[0].parts[0].causes.empty());
  std::uint32_t people = 0;
  for (const Scenario& part : ill.parts) {
    people += part.run.subjects;
    EXPECT_EQ(part.instruments.size(), 2U);
    EXPECT_EQ(part.parameters.size(), 1U);
  }
  EXPECT_EQ(people, 4U);
}

/// The example with `more` behind the line that names its second arm.
StudyFolder with_second_arm(const std::string& more) {
  return spoilt(&StudyFolder::study_toml, "name = \"ill\"\n", "name = \"ill\"\n" + more);
}

TEST(ReadStudy, an_arm_may_look_at_other_people_with_other_instruments) {
  const auto study = read_study(with_second_arm(R"(
[arm.population]
ancestry = "african"
sex = "woman"
[arm.wash]
every = 7
[arm.parameters]
"instrument.pull.yield" = 0.4
[[arm.instrument]]
kind = "pull_test"
every = "1 week"
[[arm.instrument]]
kind = "shed_collection"
every = "1 week"
[[arm.instrument]]
kind = "wash_day_count"
)"));
  ASSERT_FALSE(study) << "the people of the two arms differ in number by part, so they cannot be subtracted";
  EXPECT_TRUE(says(study, "the two arms have different people")) << lines(study);

  StudyFolder folder = with_second_arm(R"(
[arm.population]
ancestry = "african"
[arm.wash]
every = 7
[arm.parameters]
"instrument.pull.yield" = 0.4
[[arm.instrument]]
kind = "shed_collection"
every = "1 week"
)");
  const auto read = read_study(folder);
  ASSERT_TRUE(read) << lines(read);
  const Scenario& well = read->arms[0].parts[0];
  const Scenario& ill = read->arms[1].parts[0];
  EXPECT_EQ(well.person.ancestry, "caucasian");
  EXPECT_EQ(ill.person.ancestry, "african");
  EXPECT_EQ(ill.person.age_years, 30) << "what the arm does not say is the study's";
  EXPECT_EQ(well.person.wash_every_days, 1.75);
  EXPECT_EQ(ill.person.wash_every_days, 7);
  EXPECT_EQ(well.parameters.size(), 1U);
  EXPECT_EQ(ill.parameters.size(), 2U);
  EXPECT_EQ(well.instruments.size(), 2U);
  EXPECT_EQ(ill.instruments.size(), 1U) << "its list takes the place of the study's";
  EXPECT_EQ(ill.causes.size(), 1U);
}

TEST(ReadStudy, what_is_wrong_in_an_arm_is_told_in_the_arm) {
  EXPECT_TRUE(
      says(read_study(with_second_arm("[arm.population]\nancestry = \"martian\"\n")), "arm.1.population.ancestry"));
  EXPECT_TRUE(says(read_study(with_second_arm("[arm.population]\nshoe = 43\n")), "arm.1.population.shoe: unknown key"));
  EXPECT_TRUE(says(read_study(with_second_arm("[arm.wash]\nevery = 0\n")), "arm.1.wash.every"));
  EXPECT_TRUE(
      says(read_study(with_second_arm("[[arm.instrument]]\nkind = \"crystal_ball\"\n")), "arm.1.instrument.0.kind"));
}

TEST(ReadStudy, a_measure_need_only_be_read_in_the_arms_of_its_target) {
  const auto study = read_study(with_second_arm("[[arm.instrument]]\nkind = \"pull_test\"\nevery = \"1 week\"\n"));
  EXPECT_TRUE(says(study, "no [instrument] of the arm gives collected_shed")) << lines(study);
  EXPECT_FALSE(says(study, "small/targets.csv:6:")) << "wash_day_ratio is asked of the other arm";
}

TEST(ReadStudy, there_is_no_wash_day_ratio_of_people_who_each_wash_at_a_rhythm_of_their_own) {
  const auto study = read_study(spoilt(&StudyFolder::study_toml, "[wash]\nevery = 1.75\n",
                                       "[cohort]\nwash_every_low = 1\nwash_every_high = 7\n"));
  EXPECT_TRUE(says(study, "small/targets.csv:6:")) << lines(study);
  EXPECT_TRUE(says(study, "wash_day_ratio is not known of people who each wash at a rhythm of their own"));
}

TEST(ReadStudy, a_ratio_needs_the_arm_below_the_line) {
  const auto targets = read_targets(
      "arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note\n"
      "a,b,,wash_count,,,scalp,ratio,0.8,1,0.7,0.9,should,false,\n",
      "t.csv");
  ASSERT_TRUE(targets);
  EXPECT_EQ(targets->front().row.quantity, Quantity::ratio);
  const auto alone = read_targets(
      "arm,minus,week,measure,hair_class,area_cm2,site,quantity,expected,unit,lo,hi,class,fitted,note\n"
      "a,,,wash_count,,,scalp,ratio,0.8,1,0.7,0.9,should,false,\n",
      "t.csv");
  ASSERT_FALSE(alone);
  EXPECT_NE(to_line(alone.error().front()).find("minus: is missing"), std::string::npos);
}

TEST(ReadStudy, arms_are_lived_by_the_same_people_and_parts_by_different_ones) {
  const auto study = read_study(examples::small());
  ASSERT_TRUE(study);
  EXPECT_EQ(study->arms[0].parts[1].seed, study->arms[1].parts[1].seed);
  EXPECT_NE(study->arms[0].parts[0].seed, study->arms[0].parts[1].seed);
}

TEST(ReadStudy, every_built_in_study_can_be_read) {
  EXPECT_GE(built_in_studies().size(), 4U);
  for (const StudyFolder& folder : built_in_studies()) {
    const auto study = read_study(folder);
    EXPECT_TRUE(study) << lines(study);
    EXPECT_TRUE(study && !study->targets.empty()) << folder.name;
  }
}

TEST(ReadStudy, names_every_error_of_both_files_with_its_place) {
  StudyFolder folder = spoilt(&StudyFolder::study_toml, "age = 30", "aged = 30");
  folder.study_toml.replace(folder.study_toml.find("n = 4"), 5, "n = 0");
  folder.targets_csv.replace(folder.targets_csv.find("must"), 4, "mist");
  const auto study = read_study(folder);
  ASSERT_FALSE(study);
  EXPECT_TRUE(says(study, "small/study.toml:10:1: population.aged: unknown key")) << lines(study);
  EXPECT_TRUE(says(study, "small/study.toml:12:5: population.n: 0 is not allowed")) << lines(study);
  EXPECT_TRUE(says(study, "small/targets.csv:2:56: class: \"mist\" is not known")) << lines(study);
  EXPECT_TRUE(says(study, "did you mean \"must\"?")) << lines(study);
  EXPECT_LT(lines(study).find("aged"), lines(study).find("population.n")) << lines(study);
  EXPECT_LT(lines(study).find("population.n"), lines(study).find("mist")) << lines(study);
}

TEST(ReadStudy, tells_an_error_of_all_parts_once) {
  const auto study = read_study(spoilt(&StudyFolder::study_toml, "\"caucasian\"", "\"martian\""));
  ASSERT_FALSE(study);
  EXPECT_EQ(study.error().size(), 1U) << lines(study);
  EXPECT_TRUE(says(study, "population.ancestry: \"martian\" is not known")) << lines(study);
}

TEST(ReadStudy, an_arm_is_treated) {
  const auto study = read_study(with_second_arm(R"(
[[arm.treatment]]
kind = "finasteride"
day = "2 weeks"
dose = 0.2
[[arm.treatment]]
kind = "vehicle"
until = "6 weeks"
)"));
  ASSERT_TRUE(study) << lines(study);
  const auto& treatments = study->arms[1].parts[0].treatments;
  ASSERT_EQ(treatments.size(), 2U);
  EXPECT_EQ(std::get<FinasterideSpec>(treatments[0]).dose_mg, 0.2);
  EXPECT_EQ(std::get<FinasterideSpec>(treatments[0]).day, 14);
  EXPECT_EQ(std::get<VehicleSpec>(treatments[1]).until, 42);
  EXPECT_TRUE(study->arms[0].parts[0].treatments.empty());
}

TEST(ReadStudy, names_the_place_of_a_wrong_treatment) {
  const auto study = read_study(with_second_arm("[[arm.treatment]]\nkind = \"finasterid\"\n"));
  EXPECT_TRUE(says(study, "arm.1.treatment.0.kind")) << lines(study);
  EXPECT_TRUE(says(study, "did you mean \"finasteride\"?")) << lines(study);
}

TEST(ReadStudy, enrols_people_with_pattern_loss_by_the_cover_of_the_target_area) {
  const StudyFolder men = spoilt(&StudyFolder::study_toml, "n = 4\n", "n = 4\ndisorder = \"aga\"\n");
  const auto study = read_study(men);
  ASSERT_TRUE(study) << lines(study);
  const Scenario& part = study->arms[0].parts[0];
  EXPECT_TRUE(part.androgens);
  ASSERT_TRUE(part.cohort);
  ASSERT_EQ(part.cohort->include.size(), 1U);
  EXPECT_EQ(part.cohort->include[0].measure, "hair_cover");
  EXPECT_EQ(part.cohort->include[0].day, 0);
  const auto moved = read_study(men, {{"trial.cover.low", 0.3}});
  ASSERT_TRUE(moved) << lines(moved);
  EXPECT_EQ(moved->arms[0].parts[0].cohort->include[0].at_least, 0.3);
  StudyFolder anybody = men;
  anybody.study_toml.replace(anybody.study_toml.find("disorder"), 0, "selection = \"any\"\n");
  const auto all = read_study(anybody);
  ASSERT_TRUE(all) << lines(all);
  EXPECT_TRUE(all->arms[0].parts[0].androgens);
  EXPECT_FALSE(all->arms[0].parts[0].cohort);
}

TEST(ReadStudy, people_with_alopecia_areata_are_under_attack_in_week_0) {
  const auto study = read_study(spoilt(&StudyFolder::study_toml, "n = 4\n",
                                       "n = 4\ndisorder = \"alopecia_areata\"\nsalt_low = 50\nsalt_high = 100\n"
                                       "duration_low = 0.5\nduration_high = 8\n"));
  ASSERT_TRUE(study) << lines(study);
  const Scenario& part = study->arms[0].parts[0];
  ASSERT_EQ(part.causes.size(), 1U);
  const auto& areata = std::get<AlopeciaAreataSpec>(part.causes[0]);
  EXPECT_EQ(areata.day, 0);
  EXPECT_EQ(areata.salt, 50);
  EXPECT_EQ(areata.salt_high, 100);
  EXPECT_EQ(areata.duration_years, 0.5);
  EXPECT_EQ(areata.duration_high_years, 8);
  const auto wrong = read_study(spoilt(&StudyFolder::study_toml, "n = 4\n", "n = 4\nsalt_low = 101\n"));
  EXPECT_TRUE(says(wrong, "population.salt_low")) << lines(wrong);
}

TEST(ReadStudy, instruments_are_used_at_every_visit_unless_told) {
  const auto study =
      read_study(spoilt(&StudyFolder::study_toml, "kind = \"pull_test\"\nevery = \"1 week\"", "kind = \"pull_test\""));
  ASSERT_TRUE(study) << lines(study);
  EXPECT_EQ(std::get<PullTestSpec>(study->arms[0].parts[0].instruments[1]).every_days, 14)
      << "visits at weeks 0, 6, 20";
}

TEST(ReadStudy, refuses_a_cause_that_cannot_happen) {
  const auto study =
      read_study(spoilt(&StudyFolder::study_toml, "kind = \"acute_illness\"\nday = 1\nsusceptibility = 1",
                        "kind = \"childbirth\"\nday = 1"));
  EXPECT_TRUE(says(study, "arm.1.cause.0")) << lines(study);
}

TEST(ReadStudy, refuses_what_no_instrument_measures_and_weeks_without_visit) {
  EXPECT_TRUE(says(read_study(spoilt(&StudyFolder::targets_csv, "pull_max", "wash_count")),
                   "no [instrument] of the arm gives wash_count"));
  EXPECT_TRUE(says(read_study(spoilt(&StudyFolder::targets_csv, "pull_max", "pull_mx")), "did you mean \"pull_max\"?"));
  EXPECT_TRUE(says(read_study(spoilt(&StudyFolder::targets_csv, "ill,,20", "ill,,21")), "is not read in week 21"));
  EXPECT_TRUE(says(read_study(spoilt(&StudyFolder::targets_csv, "ill,well", "ill,wall")), "there is no arm \"wall\""));
}

TEST(ReadStudy, a_scored_row_needs_a_band_in_order) {
  EXPECT_TRUE(says(read_study(spoilt(&StudyFolder::targets_csv, ",,inform", ",,must")), "without a band"));
  EXPECT_TRUE(says(read_study(spoilt(&StudyFolder::targets_csv, "1.2,3", "3,1.2")), "3 is above hi = 1.2"));
  EXPECT_TRUE(says(read_study(spoilt(&StudyFolder::targets_csv, "0,200", "0,2oo")), "\"2oo\" is no number"));
}

TEST(ReadStudy, needs_arms_visits_start_and_population) {
  const auto study = read_study({"empty", "schema = \"anagen.study/1\"\n", examples::small().targets_csv});
  for (const char* path : {"id", "start", "visits", "population", "arm"}) {
    EXPECT_TRUE(says(study, std::string(path) + ": is missing")) << lines(study);
  }
}

}  // namespace
}  // namespace anagen::study
