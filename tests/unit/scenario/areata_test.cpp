#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "anagen/run.hpp"
#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"
#include "reading.hpp"
#include "scalp/fields.hpp"
#include "scenario/run/cohort.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/subject.hpp"

// Alopecia areata, SALT and JAK inhibitors as a scenario has them.

namespace anagen::scenario {
namespace {

const std::string woman = test::head + R"(
[run]
from = 0
to = 364
every = 28
subjects = 3
[person]
sex = "woman"
area = 60
[[instrument]]
kind = "salt"
every = 28
)";
const std::string areata = "[[cause]]\nkind = \"alopecia_areata\"\nday = 0\nsalt = 40\nremission = 0\n";
const std::string baricitinib = "[[treatment]]\nkind = \"baricitinib\"\nday = 112\n";

Results results_of(const std::string& text) {
  const auto scenario = read_scenario(text, "woman.toml");
  EXPECT_TRUE(scenario) << test::problems_of(text);
  auto results = run(scenario.value_or(Scenario{}), {});
  EXPECT_TRUE(results);
  return *std::move(results);
}

const Series* series_of(const Results& results, const std::string& arm, const std::string& measure) {
  for (const Series& series : results.series) {
    if (results.arms[series.arm].id == arm && results.measures[series.measure].id == measure && series.region == 0) {
      return &series;
    }
  }
  ADD_FAILURE() << arm << " " << measure;
  return nullptr;
}

/// Mean over people at each visit.
std::vector<double> course(const Results& results, const std::string& arm, const std::string& measure) {
  std::vector<double> out;
  const Series* const series = series_of(results, arm, measure);
  for (std::size_t visit = 0; series != nullptr && visit < series->days.size(); ++visit) {
    const auto first = series->values.begin() + static_cast<std::ptrdiff_t>(visit * results.subjects);
    out.push_back(std::accumulate(first, first + results.subjects, 0.0) / results.subjects);
  }
  return out;
}

bool same_values(const std::vector<double>& a, const std::vector<double>& b) {
  return std::ranges::equal(a, b, [](double x, double y) {
    return x == y || (std::isnan(x) && std::isnan(y));  // a bald region has no mean diameter
  });
}

/// Whether every series of two arms is the same.
bool same_arms(const Results& a, const std::string& arm_a, const Results& b, const std::string& arm_b) {
  bool same = true;
  std::size_t compared = 0;
  for (const Series& one : a.series) {
    for (const Series& other : b.series) {
      if (a.arms[one.arm].id == arm_a && b.arms[other.arm].id == arm_b && one.region == other.region &&
          a.measures[one.measure].id == b.measures[other.measure].id) {
        same = same && same_values(one.values, other.values);
        ++compared;
      }
    }
  }
  return same && compared > 10;
}

TEST(AreataRun, untouched_scalp_has_a_salt_of_0) {
  const Results results = results_of(woman);
  for (const double salt : course(results, "actual", "salt")) {
    EXPECT_EQ(salt, 0);
  }
}

TEST(AreataRun, loses_the_share_of_the_scalp_that_is_said_and_keeps_it_lost) {
  const Results results = results_of(woman + areata);
  const auto salt = course(results, "actual", "salt");
  EXPECT_LT(salt.front(), 5);
  for (std::size_t visit = 6; visit < salt.size(); ++visit) {
    EXPECT_NEAR(salt[visit], 40, 6) << visit;
  }
  EXPECT_EQ(course(results, "undisturbed", "salt"), std::vector<double>(salt.size(), 0.0));
  const auto shed = course(results, "actual", "shed_per_day");
  EXPECT_GT(shed[1], 3 * shed[0]) << "at once, not after a rest";
}

TEST(AreataRun, undisturbed_life_does_not_know_of_it) {
  const Results with = results_of(woman + areata);
  const Results without = results_of(woman);
  EXPECT_TRUE(same_arms(with, "undisturbed", without, "actual"));
  EXPECT_FALSE(same_arms(with, "actual", without, "actual"));
}

TEST(AreataRun, jak_inhibitor_without_it_changes_nothing) {
  const std::string strictly = "[parameters]\n\"trial.expectation.readers\" = 0\n";
  const Results with = results_of(woman + baricitinib + strictly);
  EXPECT_TRUE(same_arms(with, "actual", with, "untreated"));
  EXPECT_TRUE(same_arms(with, "actual", with, "undisturbed"));
}

TEST(AreataRun, jak_inhibitor_brings_hair_back_where_little_is_tolerated_and_moves_nothing_before) {
  const std::string easy = "[parameters]\n\"aa.tolerance.median\" = 0.01\n";
  const Results results = results_of(woman + areata + baricitinib + easy);
  const auto treated = course(results, "actual", "salt");
  const auto untreated = course(results, "untreated", "salt");
  for (std::size_t visit = 0; visit <= 4; ++visit) {
    EXPECT_EQ(treated[visit], untreated[visit]) << visit;
  }
  EXPECT_GT(treated[5], 30) << "clearance takes weeks, and hair grows a centimetre a month";
  EXPECT_LT(treated.back(), 10);
  EXPECT_GT(untreated.back(), 30);
  EXPECT_EQ(course(results, "actual", "salt20").back(), 1);
  EXPECT_TRUE(same_arms(results, "untreated", results_of(woman + areata), "actual"));
}

TEST(AreataRun, and_androgens_act_on_one_scalp_at_once) {
  std::string text = woman;
  text.replace(text.find("woman"), 5, "man");
  const std::string pattern = "[androgens]\nsensitivity = 1.2\n";
  const auto both = test::read(text + pattern + areata);
  const auto alone = test::read(text + pattern);
  const auto cohort = make_cohort(both);
  const auto without = make_cohort(alone);
  ASSERT_TRUE(cohort && without);
  const auto vertex = static_cast<std::size_t>(scalp::Region::vertex);
  const Participant who = participant(both, 0);
  const scalp::Person person = draw_person(cohort->worlds[0], who);
  const Driven driven(cohort->worlds[0], who, person);
  const Driven of_androgens(without->worlds[0], who, draw_person(without->worlds[0], who));
  const scalp::Strata& strata = driven.region(vertex)[0];
  const scalp::Strata& classes = of_androgens.region(vertex)[0];
  ASSERT_EQ(classes.size(), 8U);
  ASSERT_EQ(strata.size(), 8 * scalp::fields_per_region);
  for (std::size_t follicle = 0; follicle < strata.size(); ++follicle) {
    EXPECT_EQ(strata[follicle][0].clock_speed[0], classes[follicle % 8][0].clock_speed[0]);
    EXPECT_EQ(strata[follicle][0].target_size_shift, classes[follicle % 8][0].target_size_shift);
  }
  // A follicle in a field that is spared lives as if there were no areata.
  follicle::LawShelf shelf;
  const auto& group = person.groups[scalp::Person::group_of(vertex, scalp::Kind::terminal)];
  const auto with = follicle::compile(group, strata, cohort->worlds[0].horizon_days, shelf);
  std::size_t spared = 0;
  for (const follicle::CompiledGroup& one : with) {
    spared += one.arms[0].dystrophic_release.never() ? 1U : 0U;
  }
  EXPECT_EQ(spared % 8, 0U);
  EXPECT_GT(spared, 0U);
  EXPECT_LT(spared, strata.size());
  EXPECT_TRUE(run(both, {}));
}

TEST(AreataRun, both_engines_live_an_attacked_region_alike) {
  const auto scenario = test::read(woman + areata);
  const auto cohort = make_cohort(scenario);
  ASSERT_TRUE(cohort);
  const World& world = cohort->worlds[0];
  const Participant who = participant(scenario, 1);
  const scalp::Person person = draw_person(world, who);
  const Driven driven(world, who, person);
  follicle::LawShelf shelf;
  const auto temporal = static_cast<std::size_t>(scalp::Region::temporal);
  const auto strata = follicle::compile(person.groups[scalp::Person::group_of(temporal, scalp::Kind::terminal)],
                                        driven.region(temporal)[0], world.horizon_days, shelf);
  ASSERT_EQ(strata.size(), scalp::fields_per_region);
  for (const follicle::CompiledGroup& stratum : strata) {
    const auto plain = follicle::run_plain(stratum, follicle::Detail::full);
    const auto fast = follicle::run_fast(stratum, follicle::Detail::full);
    for (std::size_t arm = 0; arm < plain.size(); ++arm) {
      EXPECT_TRUE(follicle::identical(plain[arm], fast[arm]));
    }
  }
}

TEST(AreataProblems, ends_in_the_wrong_order_and_a_second_areata_are_refused) {
  EXPECT_EQ(test::problems_of(test::head + "[[cause]]\nkind = 'alopecia_areata'\nsalt = 50\nsalt_high = 40\n"),
            "x.toml:6:13: cause.0.salt_high: 40 is below salt = 50 (at least salt)\n");
  EXPECT_EQ(test::problems_of(test::head + "[[cause]]\nkind = 'alopecia_areata'\nduration_high = 4\n"),
            "x.toml:5:17: cause.0.duration_high: has no duration beside it (at least duration)\n");
  EXPECT_EQ(
      test::problems_of(test::head + "[[cause]]\nkind = 'alopecia_areata'\n[[cause]]\nkind = 'alopecia_areata'\n"),
      "x.toml:6:8: cause.1.kind: alopecia_areata stands here twice (one; further attacks come by themselves)\n");
}

}  // namespace
}  // namespace anagen::scenario
