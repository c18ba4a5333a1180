#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "men.hpp"

// Finasteride through the skin, against the one study of its level and of the DHT in blood.

namespace anagen::treatment {
namespace {

constexpr const char* solution = "0.25 % solution bid, 7 days";

AndrogenDrug topical(std::map<std::string, double, std::less<>> overrides = {}) {
  evidence::Lookup lookup({"man", "any", "any"}, std::move(overrides));
  return topical_finasteride(lookup);
}

/// The schedule of the study: 1 mL twice a day.
std::vector<Dose> studied(std::int32_t days, double percent = 0.25, double volume_ml = 1, std::int32_t times = 2) {
  return doses_of({.dose_mg = solution_mg(percent, volume_ml), .times_per_day = times}, {}, days);
}

/// The highest concentration of the seventh day [ng/mL].
double peak_of_day_seven(const AndrogenDrug& drug, const std::vector<Dose>& doses) {
  const std::vector<AndrogenDrug> drugs = {drug};
  AndrogenSystem body(testing::man().androgens, drugs);
  double now = 0;
  double highest = 0;
  for (double hour = 0; hour < 7 * hours_per_day; hour += 0.25) {
    body.advance(hour - now);
    now = hour;
    for (const Dose& dose : doses) {
      if (dose.hour == hour) {
        body.take(0, dose.mg);
      }
    }
    if (hour >= 6 * hours_per_day) {
      highest = std::max(highest, body.drug(0).concentration_ug_per_l());
    }
  }
  return highest;
}

DhtCourse course_of(const AndrogenDrug& drug, std::vector<Dose> doses, const RunDays& run, int cuts = 1) {
  const std::vector<AndrogenIntake> intakes = {{drug, std::move(doses)}};
  return dht_course(testing::man().androgens, intakes, run, cuts);
}

TEST(TopicalFinasteride, absorbed_share_is_that_of_the_peak_in_blood) {
  // Fitted: levels are in proportion to the share.
  const double peak = peak_of_day_seven(topical(), studied(7));
  const double published = testing::measured("obs.pk.topical_finasteride.peak", solution);
  EXPECT_NEAR(peak, published, 0.01);
  EXPECT_NEAR(topical().kinetics.absorbed_share * published / peak, topical().kinetics.absorbed_share, 0.0005)
      << "what pk.topical_finasteride.absorbed_share should say";
}

TEST(TopicalFinasteride, tablet_of_a_milligram_peaks_within_a_standard_deviation_of_the_men_of_the_study) {
  // Predicted; n = 24, SD 1.78.
  const std::vector<Dose> tablets = doses_of({.dose_mg = 1}, {}, 7);
  EXPECT_NEAR(peak_of_day_seven(testing::man().finasteride, tablets),
              testing::measured("obs.pk.finasteride.peak", "tablet, 7 days"), 1.78);
}

TEST(TopicalFinasteride, plasma_dht_falls_nearly_as_low_as_with_a_tablet_at_a_fifteenth_of_the_level) {
  // Predicted: -75 to -68 percent published with the solution, -72 to -62 with the tablet; met within a point.
  const double with_solution = 100 * (course_of(topical(), studied(7), {6, 1}).serum[0] - 1);
  EXPECT_GT(with_solution, -75);
  EXPECT_LT(with_solution, -67);
  const double with_tablet =
      100 * (course_of(testing::man().finasteride, doses_of({.dose_mg = 1}, {}, 7), {6, 1}).serum[0] - 1);
  EXPECT_GT(with_tablet, -72);
  EXPECT_LT(with_tablet, -62);
}

TEST(TopicalFinasteride, scalp_dht_falls_as_with_a_tablet_whatever_the_ratio_at_the_follicles) {
  const double tablet = testing::last_day(testing::man().androgens, testing::man().finasteride, 1, 42).scalp;
  for (const double ratio : {1.0, 10.0, 100.0}) {
    const AndrogenDrug drug = topical({{"pd.topical_finasteride.local_ratio", ratio}});
    EXPECT_NEAR(course_of(drug, studied(42), {41, 1}).scalp[0], tablet, 0.04) << ratio;
  }
}

TEST(TopicalFinasteride, of_a_tenth_of_the_dose_spares_the_blood_and_not_the_scalp) {
  const DhtCourse course = course_of(topical(), studied(60, 0.25, 0.2, 1), {59, 1});
  EXPECT_GT(course.serum[0], 0.55) << "less than half of the DHT of the blood is gone";
  EXPECT_LT(course.scalp[0], 0.47) << "more than half of that of the scalp is";
  const AndrogenDrug without = topical({{"pd.topical_finasteride.local_ratio", 1}});
  EXPECT_GT(course_of(without, studied(60, 0.25, 0.2, 1), {59, 1}).scalp[0], 0.6) << "of a ratio of 1 nothing is left";
}

TEST(TopicalFinasteride, ratio_touches_neither_blood_nor_tablets) {
  const AndrogenDrug one = topical({{"pd.topical_finasteride.local_ratio", 1}});
  const AndrogenDrug many = topical({{"pd.topical_finasteride.local_ratio", 100}});
  EXPECT_EQ(course_of(one, studied(30), {0, 60}).serum, course_of(many, studied(30), {0, 60}).serum);
  // Beside a solution that nobody applies a tablet is what it was, and the scalp follows the enzymes of the body.
  const std::vector<AndrogenIntake> both = {{testing::man().finasteride, doses_of({.dose_mg = 1}, {}, 30)}, {many, {}}};
  const DhtCourse beside = dht_course(testing::man().androgens, both, {0, 60});
  const DhtCourse alone = testing::daily(testing::man().androgens, testing::man().finasteride, 1, 30, {0, 60});
  EXPECT_EQ(beside.serum, alone.serum);
  EXPECT_EQ(beside.scalp, alone.scalp);
}

TEST(TopicalFinasteride, half_the_step_moves_no_day_by_a_millionth) {
  const DhtCourse one = course_of(topical(), studied(60), {0, 100});
  const DhtCourse two = course_of(topical(), studied(60), {0, 100}, 2);
  for (std::size_t day = 0; day < one.serum.size(); ++day) {
    EXPECT_NEAR(two.serum[day] / one.serum[day], 1, 1e-6) << day;
    EXPECT_NEAR(two.scalp[day] / one.scalp[day], 1, 1e-6) << day;
  }
}

TEST(TopicalFinasteride, of_no_strength_is_nothing) {
  EXPECT_EQ(course_of(topical(), studied(30, 0), {0, 40}).scalp, std::vector<double>(40, 1.0));
}

}  // namespace
}  // namespace anagen::treatment
