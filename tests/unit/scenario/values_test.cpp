#include <gtest/gtest.h>

#include "reading.hpp"

// What the values of a scenario may look like and what they become.

namespace anagen::scenario {
namespace {

using test::head;
using test::read;

TEST(Values, units_turn_into_the_unit_of_the_field) {
  const PersonSpec person = read(head + R"([person]
age = "372 months"
latitude = "-33.5 deg"
anagen_mean = "2.5 years"
telogen_rest_mean = "9 weeks"
density = "150 /cm2"
area = "600 cm2"
diameter = "80 um"
growth = "0.35 mm/day"
wash_every = "1 week"
)")
                                .person;
  EXPECT_EQ(person.age_years, 31);
  EXPECT_EQ(person.latitude_deg, -33.5);
  EXPECT_EQ(person.anagen_mean_months, 30);
  EXPECT_EQ(person.telogen_rest_mean_months, 63 / 30.4375);
  EXPECT_EQ(person.density_per_cm2, 150);
  EXPECT_EQ(person.area_cm2, 600);
  EXPECT_EQ(person.diameter_um, 80);
  EXPECT_EQ(person.growth_um_per_day, 350);
  EXPECT_EQ(person.wash_every_days, 7);
}

TEST(Values, other_spellings_of_a_unit_are_known) {
  const PersonSpec person = read(head +
                                 "[person]\ndensity='1.5/mm2'\ndiameter=\"80\u00b5m\"\narea='6e4 mm^2'\n"
                                 "growth='1.2 cm/month'\nanagen_mean='30'\n")
                                .person;
  EXPECT_EQ(person.density_per_cm2, 150);
  EXPECT_EQ(person.diameter_um, 80);
  EXPECT_EQ(person.area_cm2, 600);
  EXPECT_EQ(person.growth_um_per_day, 12000 / 30.4375);
  EXPECT_EQ(person.anagen_mean_months, 30);
}

TEST(Values, a_percentage_is_the_nearest_double) {
  EXPECT_EQ(read(head + "[season]\namplitude = '45 %'").season.amplitude, 0.45);
  EXPECT_EQ(read(head + "[season]\namplitude = '35%'").season.amplitude, 0.35);
  EXPECT_EQ(read(head + "[season]\namplitude = 0.2").season.amplitude, 0.2);
}

TEST(Values, days_are_numbers_dates_or_text_with_a_unit) {
  const RunSpec run =
      read(head + "[run]\nday_zero = 2024-02-28\nfrom = '-2 months'\nto = 2024-03-01\nevery = '2 weeks'\n").run;
  EXPECT_EQ(run.day_zero, "2024-02-28");
  EXPECT_EQ(run.first_day, -61);  // 60.875 days, to the nearest
  EXPECT_EQ(run.last_day, 2);
  EXPECT_EQ(run.every_days, 14);
  EXPECT_EQ(read(head + "[run]\nday_zero = '2024-02-28'\nto = '2024-12-31'").run.last_day, 307);
}

TEST(Values, what_is_left_out_has_its_default_or_is_drawn) {
  const Scenario scenario = read(head);
  Scenario expected;
  expected.name = "x";
  EXPECT_EQ(scenario, expected);
  EXPECT_FALSE(scenario.person.follicles.has_value());
}

TEST(Values, causes_and_instruments_keep_their_order) {
  const Scenario scenario = read(head + R"([[cause]]
kind = "acute_illness"
day = "12 weeks"
fever = 5
susceptibility = "30 %"
[[cause]]
kind = "childbirth"
hold = "6 months"
[[instrument]]
kind = "phototrichogram"
region = "occipital"
[[instrument]]
kind = "pull_test"
)");
  ASSERT_EQ(scenario.causes.size(), 2U);
  const auto& illness = std::get<AcuteIllnessSpec>(scenario.causes[0]);
  EXPECT_EQ(illness.day, 84);
  EXPECT_EQ(illness.fever_days, 5);
  EXPECT_EQ(illness.susceptibility, 0.3);
  EXPECT_EQ(std::get<ChildbirthSpec>(scenario.causes[1]).hold_days, 182.625);
  EXPECT_EQ(std::get<PhototrichogramSpec>(scenario.instruments[0]).region, "occipital");
  EXPECT_EQ(std::get<PullTestSpec>(scenario.instruments[1]), PullTestSpec{});
}

TEST(Values, parameters_are_ids_with_or_without_quotes_or_nested) {
  const std::vector<ParameterOverride> expected{{"follicle.anagen.cv_within", 0.5}};
  EXPECT_EQ(read(head + "[parameters]\nfollicle.anagen.cv_within = 0.5").parameters, expected);
  EXPECT_EQ(read(head + "[parameters]\n\"follicle.anagen.cv_within\" = '50 %'").parameters, expected);
  EXPECT_EQ(read(head + "[parameters.follicle.anagen]\ncv_within = 0.5").parameters, expected);
}

TEST(Values, zero_has_no_sign) {
  EXPECT_EQ(to_toml(read(head + "[person]\nlatitude = -0.0")), to_toml(read(head + "[person]\nlatitude = 0")));
}

TEST(Values, the_edges_of_a_range_belong_to_it) {
  EXPECT_EQ(read(head + "[person]\nwash_every = 30").person.wash_every_days, 30);
  EXPECT_EQ(read(head + "[run]\nsubjects = 100000").run.subjects, 100000U);
  EXPECT_EQ(read(head + "seed = 9007199254740992").seed, 9007199254740992U);
}

}  // namespace
}  // namespace anagen::scenario
