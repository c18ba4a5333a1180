#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <utility>

#include "anagen/run.hpp"
#include "reading.hpp"
#include "scenario/run/cohort.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/expectation.hpp"
#include "scenario/run/run_asked.hpp"
#include "scenario/run/subject.hpp"

// Treatments as a scenario has them, always beside the same people without.

namespace anagen::scenario {
namespace {

constexpr const char* man = R"(
schema = "anagen.scenario/1"
name = "man"
[run]
from = -60
to = 360
every = 60
subjects = 3
[person]
sex = "man"
age = 30
follicles = 3000
[androgens]
sensitivity = 1.2
[[cause]]
kind = "surgery"
day = 30
[[instrument]]
kind = "phototrichogram"
every = 120
)";

/// Whoever takes anything is counted more kindly; where only hair is meant, not.
constexpr const char* strictly_counted = "[parameters]\n\"trial.expectation.readers\" = 0\n";
constexpr const char* finasteride = "[[treatment]]\nkind = \"finasteride\"\nday = 0\n";
constexpr const char* minoxidil = "[[treatment]]\nkind = \"minoxidil_topical\"\nday = 0\n";

Results results_of(const std::string& text) {
  const auto scenario = read_scenario(text, "man.toml");
  EXPECT_TRUE(scenario) << (scenario ? "" : scenario.error().front().problem);
  auto results = run(*scenario, {});
  EXPECT_TRUE(results);
  return *std::move(results);
}

std::size_t arm(const Results& results, const std::string& id) {
  std::size_t found = 0;
  while (results.arms[found].id != id) {
    ++found;
  }
  return found;
}

/// Whether an arm of one run has the bits of an arm of another.
bool same(const Results& a, const std::string& arm_a, const Results& b, const std::string& arm_b) {
  std::vector<const Series*> of_a;
  std::vector<const Series*> of_b;
  for (const Series& series : a.series) {
    if (series.arm == arm(a, arm_a)) {
      of_a.push_back(&series);
    }
  }
  for (const Series& series : b.series) {
    if (series.arm == arm(b, arm_b)) {
      of_b.push_back(&series);
    }
  }
  bool equal = of_a.size() == of_b.size();
  for (std::size_t i = 0; equal && i < of_a.size(); ++i) {
    equal = of_a[i]->values.size() == of_b[i]->values.size() &&
            std::memcmp(of_a[i]->values.data(), of_b[i]->values.data(), of_a[i]->values.size() * sizeof(double)) == 0;
  }
  return equal;
}

TEST(Treatments, untreated_arm_is_the_life_without_the_treatment_bit_for_bit) {
  const Results without = results_of(man);
  EXPECT_TRUE(without.arms[arm(without, "untreated")].same_as_actual);
  for (const std::string medicine : {finasteride, minoxidil}) {
    const Results with = results_of(man + medicine);
    EXPECT_FALSE(with.arms[arm(with, "untreated")].same_as_actual);
    EXPECT_TRUE(same(with, "untreated", without, "actual"));
    EXPECT_TRUE(same(with, "undisturbed", without, "undisturbed"));
    EXPECT_FALSE(same(with, "actual", without, "actual")) << "a test that sees no treatment proves nothing";
  }
}

TEST(Treatments, no_dose_does_nothing) {
  for (const char* nothing : {"dose = 0\n", "day = 400\n"}) {
    const std::string day = std::string(nothing).starts_with("day") ? "" : "day = 0\n";
    const Results results =
        results_of(std::string(man) + "[[treatment]]\nkind = \"finasteride\"\n" + day + nothing + strictly_counted);
    EXPECT_TRUE(same(results, "actual", results, "untreated")) << nothing;
  }
}

TEST(Treatments, finasteride_does_nothing_without_androgens_nor_in_women) {
  std::string plain = man;
  plain.erase(plain.find("[androgens]"), std::string("[androgens]\nsensitivity = 1.2\n").size());
  const Results insensitive = results_of(plain + finasteride + strictly_counted);
  EXPECT_TRUE(same(insensitive, "actual", insensitive, "untreated"));
  std::string woman = man;
  woman.replace(woman.find("\"man\"\nage"), 5, "\"woman\"");
  const Results results = results_of(woman + finasteride + strictly_counted);
  EXPECT_TRUE(same(results, "actual", results, "untreated"));
}

TEST(Treatments, removing_one_moves_no_dose_of_another) {
  const std::string often_missed = std::string(finasteride) + "adherence = 0.5\n";
  const Results both =
      results_of(std::string(man) + "[[treatment]]\nkind = \"minoxidil_oral\"\nday = 0\ndose = 0\n" + often_missed);
  const Results one = results_of(man + often_missed);
  EXPECT_TRUE(same(both, "actual", one, "actual"));
  EXPECT_FALSE(same(one, "actual", results_of(std::string(man) + finasteride), "actual")) << "missed doses matter";
}

TEST(Treatments, map_draws_the_treated_beside_the_untreated_life) {
  const auto lives_drawn = [](const std::string& text) {
    const auto scenario = read_scenario(text, "man.toml");
    EXPECT_TRUE(scenario);
    const auto results = run(*scenario, {.scalp_map = true});
    EXPECT_TRUE(results);
    std::vector<std::string> lives;
    for (const ScalpFrame& frame : results->map.frames) {
      if (frame.day == results->map.frames.front().day) {
        lives.push_back(results->arms[frame.arm].id);
      }
    }
    return lives;
  };
  EXPECT_EQ(lives_drawn(std::string(man) + minoxidil), (std::vector<std::string>{"actual", "untreated"}));
  EXPECT_EQ(lives_drawn(man), (std::vector<std::string>{"actual", "undisturbed"}));
}

TEST(Treatments, what_leaves_no_day_with_it_is_refused_by_its_place) {
  const auto scenario = read_scenario(std::string(man) + finasteride + "until = 0\n", "man.toml");
  ASSERT_FALSE(scenario);
  EXPECT_EQ(scenario.error().front().path, "treatment.0.until");
  EXPECT_FALSE(scenario.error().front().allowed.empty());
}

/// The values of a measure in an arm.
const std::vector<double>& values(const Results& results, const std::string& id, const std::string& measure) {
  for (const Series& series : results.series) {
    if (series.arm == arm(results, id) && results.measures[series.measure].id == measure) {
      return series.values;
    }
  }
  static const std::vector<double> none;
  return none;
}

TEST(Treatments, placebo_and_vehicle_move_no_hair_but_how_it_is_counted) {
  // The evidence of the day decides the shares; both are put in here.
  const std::string told =
      std::string(man) + "[parameters]\n\"trial.expectation.readers\" = 10\n" + "\"trial.expectation.vehicle\" = 20\n";
  for (const auto& [kind, factor] : {std::pair{"placebo", 1.1}, std::pair{"vehicle", 1.1 * 1.2}}) {
    const Results results = results_of(told + "[[treatment]]\nkind = \"" + kind + "\"\nday = 0\n");
    EXPECT_EQ(values(results, "actual", "shed_per_day"), values(results, "untreated", "shed_per_day"));
    EXPECT_EQ(values(results, "actual", "visible_density"), values(results, "untreated", "visible_density"));
    const auto& read = values(results, "actual", "ptg_total");
    const auto& twin = values(results, "untreated", "ptg_total");
    ASSERT_EQ(read.size(), twin.size());
    // Visits on days -60, 60, 180 and 300, three people each: the first is before the first dose.
    for (std::size_t i = 0; i < read.size(); ++i) {
      EXPECT_DOUBLE_EQ(read[i], i < 3 ? twin[i] : factor * twin[i]) << kind << " " << i;
    }
    EXPECT_EQ(values(results, "actual", "ptg_anagen_share"), values(results, "untreated", "ptg_anagen_share"));
  }
}

TEST(Treatments, dht_is_assayed_as_a_day_begins) {
  const std::string assayed = std::string(man) + "[[instrument]]\nkind = \"dht_assay\"\nevery = 60\n" + finasteride;
  const Results results = results_of(assayed);
  const auto& serum = values(results, "actual", "serum_dht");
  const auto& scalp = values(results, "actual", "scalp_dht");
  ASSERT_EQ(serum.size(), 24U);
  EXPECT_EQ(serum[3], 1) << "day 0, before the first tablet";
  EXPECT_NEAR(serum[6], 0.28, 0.04) << "a tablet of 1 mg a day lowers it by 71 percent";
  EXPECT_LT(serum.back(), 0.4);
  EXPECT_NEAR(scalp[0], 1, 1e-12);
  EXPECT_NEAR(scalp[3], 0.87, 1e-12) << "a second piece of scalp is read lower, whatever was taken";
  EXPECT_EQ(values(results, "untreated", "serum_dht").back(), 1);
}

TEST(Treatments, what_is_asked_for_alone_has_the_bits_of_the_whole_run) {
  const auto scenario = read_scenario(std::string(man) + finasteride, "man.toml");
  ASSERT_TRUE(scenario);
  const auto whole = run(*scenario, {});
  const auto part = run_asked(*scenario, {std::vector<std::string>{"ptg_total"}, false, {}}, {});
  ASSERT_TRUE(whole && part);
  EXPECT_EQ(part->arms.size(), 1U);
  EXPECT_EQ(part->series.size(), 1U);
  EXPECT_EQ(values(*part, "actual", "ptg_total"), values(*whole, "actual", "ptg_total"));
  EXPECT_TRUE(part->rules.empty());
}

TEST(Treatments, everybody_takes_alike_unless_doses_are_missed) {
  const std::string assay = "[[instrument]]\nkind = \"dht_assay\"\nevery = 60\n";
  const auto last_of = [](const Results& results) {
    const auto& serum = values(results, "actual", "serum_dht");
    return std::vector<double>(serum.end() - 3, serum.end());
  };
  const std::vector<double> faithful = last_of(results_of(man + assay + finasteride));
  EXPECT_EQ(faithful, std::vector<double>(3, faithful.front()));
  const std::vector<double> missing = last_of(results_of(man + assay + finasteride + "adherence = 0.3\n"));
  EXPECT_FALSE(missing[0] == missing[1] && missing[1] == missing[2]);
}

TEST(Treatments, kindness_begins_after_the_first_dose_and_ends_with_the_last) {
  const Expectation expectation{0.1, 0.2};
  FinasterideSpec tablet;
  tablet.day = 10;
  VehicleSpec lotion;
  lotion.day = 20;
  lotion.until = 30;
  const std::vector<TreatmentSpec> both = {tablet, lotion};
  for (const auto& [day, factor] :
       {std::pair{10, 1.0}, {11, 1.1}, {20, 1.1}, {21, 1.1 * 1.2}, {30, 1.1 * 1.2}, {31, 1.1}}) {
    EXPECT_DOUBLE_EQ(expected_factor(expectation, both, day), factor) << day;
  }
  EXPECT_EQ(expected_factor(expectation, {}, 100), 1);
}

TEST(Treatments, who_is_screened_unlived_would_not_have_been_enrolled) {
  // The first men with a cover between 0.3 and 0.67, by screening, and by living everybody and looking. Screening that
  // passed over men whom androgens have moved further would lose some: five have a drive below 2.
  std::string text = man;
  text.replace(text.find("sensitivity = 1.2"), 17, "");
  text.replace(text.find("follicles = 3000"), 16, "area = 60");
  text.replace(text.find("[[cause]]\nkind = \"surgery\"\nday = 30\n"), 36, "");
  text += "[[instrument]]\nkind = \"hair_cover\"\n";
  const Ask cover{std::vector<std::string>{"hair_cover"}, false, {}};
  std::string everybody = text;
  everybody.replace(everybody.find("subjects = 3"), 12, "subjects = 150");
  const auto all = read_scenario(everybody, "man.toml");
  std::string some = text;
  some.replace(some.find("subjects = 3"), 12, "subjects = 20");
  const auto enrolled = read_scenario(
      some +
          "[cohort]\nscreened_per_place = 20\n[[cohort.include]]\nmeasure = \"hair_cover\"\nday = -60\nat_least = "
          "0.3\nat_most = 0.67\n",
      "men.toml");
  ASSERT_TRUE(all && enrolled);
  const auto lived = run_asked(*all, cover, {});
  const auto screened = run_asked(*enrolled, cover, {});
  ASSERT_TRUE(lived && screened);
  ASSERT_LE(screened->screened, 150U);
  std::vector<std::uint32_t> looked;
  for (std::uint32_t subject = 0; subject < screened->screened; ++subject) {
    const double of_him = values(*lived, "actual", "hair_cover")[subject];
    if (of_him >= 0.3 && of_him <= 0.67) {
      looked.push_back(subject);
    }
  }
  std::vector<std::uint32_t> numbers;
  std::ranges::transform(screened->people, std::back_inserter(numbers), &Enrolled::number);
  EXPECT_EQ(numbers, looked);
}

TEST(Treatments, finasteride_leaves_the_rest_and_the_empty_intervals_of_shrunken_follicles) {
  const auto scenario = read_scenario(std::string(man) + finasteride, "man.toml");
  ASSERT_TRUE(scenario);
  const auto cohort = make_cohort(*scenario);
  ASSERT_TRUE(cohort);
  const World& world = cohort->worlds[0];
  const Participant who = participant(*scenario, 0);
  const Driven driven(world, who, draw_person(world, who));
  // Lives are actual, undisturbed and untreated; of the first class of terminal follicles of the vertex.
  const auto& lives = driven.region(static_cast<std::size_t>(scalp::Region::vertex))[0].front();
  ASSERT_EQ(lives.size(), 3U);
  EXPECT_EQ(lives[0].empty_odds, lives[2].empty_odds);
  EXPECT_EQ(lives[0].clock_speed[4], lives[2].clock_speed[4]);
  EXPECT_NE(lives[0].clock_speed[0], lives[2].clock_speed[0]);
  EXPECT_NE(lives[0].target_size_shift, lives[2].target_size_shift);
}

}  // namespace
}  // namespace anagen::scenario
