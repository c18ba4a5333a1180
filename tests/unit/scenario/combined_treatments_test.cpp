#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <set>

#include "anagen/run.hpp"
#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"
#include "reading.hpp"
#include "scenario/run/cohort.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/subject.hpp"
#include "scenario/schema/schema.hpp"
#include "scenario/schema/variants.hpp"

// Solutions, needles, injections, light and the end of a lack in one scenario, beside the same people without.

namespace anagen::scenario {
namespace {

const std::string man = R"(
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
follicles = 2000
[androgens]
sensitivity = 1.2
[[instrument]]
kind = "phototrichogram"
every = 120
[parameters]
"trial.expectation.readers" = 0
"trial.expectation.vehicle" = 0
)";

const std::string iron = "[[cause]]\nkind = \"iron_deficiency\"\nday = -60\nmultiplier = 2\n";
const std::string needles = "[[treatment]]\nkind = \"microneedling\"\nday = 0\nuntil = 100\n";
const std::string minoxidil = "[[treatment]]\nkind = \"minoxidil_topical\"\nday = 0\n";
const std::string iron_given = "[[treatment]]\nkind = \"correction\"\nday = 30\ndeficiency = \"iron_deficiency\"\n";

std::string treatment(const std::string& kind, const std::string& more = "") {
  return "[[treatment]]\nkind = \"" + kind + "\"\n" + (more.find("day =") == 0 ? "" : "day = 0\n") + more + "\n";
}

Results results_of(const std::string& text) {
  const auto scenario = read_scenario(text, "man.toml");
  EXPECT_TRUE(scenario) << (scenario ? "" : to_line(scenario.error().front()));
  auto results = run(*scenario, {});
  EXPECT_TRUE(results);
  return *std::move(results);
}

/// Every value of an arm, one after the other; empty where there is no such arm.
std::vector<double> life(const Results& results, const std::string& id) {
  std::vector<double> all;
  for (const Series& series : results.series) {
    if (results.arms[series.arm].id == id) {
      all.insert(all.end(), series.values.begin(), series.values.end());
    }
  }
  return all;
}

bool same(const std::vector<double>& a, const std::vector<double>& b) {
  return !a.empty() && a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

TEST(CombinedTreatments, every_kind_is_read_by_its_name_with_its_defaults) {
  std::set<std::string> names;
  for_each_alternative<TreatmentSpec>([&]<class Spec>(const Spec& defaults) {
    const std::string name(kind_of<Spec>.name);
    const Scenario scenario = test::read(man + iron + treatment(name, "day = 3"));
    ASSERT_EQ(scenario.treatments.size(), 1U) << name;
    Spec expected = defaults;
    expected.day = 3;
    EXPECT_EQ(std::get<Spec>(scenario.treatments[0]), expected);
    EXPECT_TRUE(names.insert(name).second);
    const Scenario again = test::read(to_toml(scenario));
    EXPECT_EQ(again, scenario) << name;
  });
}

TEST(CombinedTreatments, of_no_size_are_the_control_bit_for_bit) {
  const std::vector<double> control = life(results_of(man + iron), "actual");
  for (const std::string& nothing :
       {treatment("topical_finasteride", "percent = 0"), treatment("microneedling", "entry_speed = 1"),
        treatment("prp"), treatment("low_level_light"), treatment("minoxidil_topical", "activity = 0"),
        treatment("minoxidil_oral", "responders = 0"), treatment("microneedling", "day = 400"),
        treatment("correction", "day = 400"), treatment("topical_finasteride", "day = 400")}) {
    const Results results = results_of(man + iron + nothing);
    EXPECT_TRUE(same(life(results, "actual"), control)) << nothing;
    EXPECT_TRUE(same(life(results, "untreated"), control)) << nothing;
  }
}

TEST(CombinedTreatments, of_a_size_move_the_treated_life_and_no_other) {
  const Results without = results_of(man + iron);
  for (const std::string& something : {treatment("topical_finasteride"), needles, treatment("prp", "entry_speed = 2"),
                                       treatment("low_level_light", "anagen_prolongation = 1.3"), iron_given}) {
    const Results with = results_of(man + iron + something);
    EXPECT_FALSE(same(life(with, "actual"), life(without, "actual"))) << something;
    EXPECT_TRUE(same(life(with, "untreated"), life(without, "actual"))) << something;
    EXPECT_TRUE(same(life(with, "undisturbed"), life(without, "undisturbed"))) << something;
  }
}

TEST(CombinedTreatments, stand_in_any_order) {
  const std::vector<std::string> all = {treatment("finasteride", "adherence = 0.7"),
                                        treatment("dutasteride", "dose = 0.1\nuntil = 90"),
                                        treatment("topical_finasteride", "adherence = 0.8"),
                                        minoxidil,
                                        needles,
                                        treatment("prp", "entry_speed = 1.5\nevery = 45\nadherence = 0.8"),
                                        treatment("low_level_light", "entry_speed = 1.2\nadherence = 0.5"),
                                        iron_given};
  std::string forward = man + iron;
  std::string backward = man + iron;
  for (std::size_t i = 0; i < all.size(); ++i) {
    forward += all[i];
    backward += all[all.size() - 1 - i];
  }
  const Results a = results_of(forward);
  const Results b = results_of(backward);
  for (const char* const id : {"actual", "untreated", "undisturbed", "needling"}) {
    EXPECT_TRUE(same(life(a, id), life(b, id))) << id;
  }
}

TEST(CombinedTreatments, sham_needling_is_the_life_with_needles_alone) {
  const Results alone = results_of(man + iron + needles);
  EXPECT_TRUE(life(alone, "needling").empty()) << "needles alone are their own sham";
  const Results both = results_of(man + iron + needles + minoxidil + iron_given);
  EXPECT_TRUE(same(life(both, "needling"), life(alone, "actual")));
  EXPECT_FALSE(same(life(both, "needling"), life(both, "actual")));
  EXPECT_TRUE(life(results_of(man + minoxidil), "needling").empty());
}

TEST(CombinedTreatments, one_series_told_in_two_parts_is_one_series) {
  const std::string parts =
      treatment("microneedling", "until = 50") + treatment("microneedling", "day = 60\nuntil = 100");
  EXPECT_TRUE(same(life(results_of(man + needles), "actual"), life(results_of(man + parts), "actual")));
}

TEST(CombinedTreatments, correction_ends_the_lack_after_its_repletion) {
  const Results given = results_of(man + iron + iron_given + "repletion = 40\n");
  std::string ended = iron;
  ended += "until = 69\n";
  EXPECT_TRUE(same(life(given, "actual"), life(results_of(man + ended), "actual")));
  const Results before = results_of(man + iron + treatment("correction", "day = -200\nrepletion = 10"));
  EXPECT_TRUE(same(life(before, "actual"), life(results_of(man), "actual"))) << "a lack that never comes";
  std::string earlier = iron;
  earlier += "until = 0\n";
  const Results late = results_of(man + earlier + iron_given);
  EXPECT_TRUE(same(life(late, "actual"), life(late, "untreated"))) << "it was over before";
}

TEST(CombinedTreatments, correction_of_what_is_not_lacking_is_refused_by_its_place) {
  const std::string problems =
      test::problems_of(man + iron + treatment("correction", "deficiency = \"zinc_deficiency\""));
  EXPECT_NE(problems.find("treatment.0.deficiency: there is no zinc_deficiency in this scenario to correct"),
            std::string::npos)
      << problems;
  const std::string unknown = test::problems_of(man + iron + treatment("correction", "deficiency = \"stress\""));
  EXPECT_NE(unknown.find("treatment.0.deficiency"), std::string::npos) << unknown;
  const std::string ended = test::problems_of(man + treatment("prp", "until = 0"));
  EXPECT_NE(ended.find("treatment.0.until: day 0 leaves no day with it"), std::string::npos) << ended;
}

TEST(CombinedTreatments, minoxidil_of_a_double_activity_is_that_of_a_double_strength) {
  EXPECT_TRUE(same(life(results_of(man + minoxidil + "activity = 2\npercent = 2.5\n"), "actual"),
                   life(results_of(man + minoxidil), "actual")));
}

TEST(CombinedTreatments, minoxidil_acts_in_responders_alone_whatever_they_take) {
  // Men 0 to 39, a share of one half: between 8 and 32 (alpha below 1e-3), the same men with drops and with tablets.
  const auto responders = [](const std::string& kind) {
    std::string many = man;
    many.replace(many.find("subjects = 3"), 12, "subjects = 40");
    many.replace(many.find("follicles = 2000"), 16, "follicles = 1000");
    const Results results = results_of(many + treatment(kind, "responders = 0.5"));
    std::vector<bool> respond(40, false);
    for (const Series& series : results.series) {
      if (results.arms[series.arm].id != "actual" || results.measures[series.measure].id != "shed_per_day") {
        continue;
      }
      for (const Series& twin : results.series) {
        if (results.arms[twin.arm].id == "untreated" && twin.measure == series.measure &&
            twin.region == series.region) {
          for (std::size_t i = 0; i < series.values.size(); ++i) {
            respond[i % 40] = respond[i % 40] || series.values[i] != twin.values[i];
          }
        }
      }
    }
    return respond;
  };
  const std::vector<bool> drops = responders("minoxidil_topical");
  const auto n = std::ranges::count(drops, true);
  EXPECT_GT(n, 8);
  EXPECT_LT(n, 32);
  EXPECT_EQ(drops, responders("minoxidil_oral"));
}

TEST(CombinedTreatments, needles_let_more_minoxidil_through_where_a_factor_is_given) {
  const std::string weak = minoxidil + "percent = 1\n";
  const Results plain = results_of(man + needles + weak);
  EXPECT_FALSE(same(life(plain, "actual"), life(results_of(man + needles + "penetration = 5\n" + weak), "actual")));
  const std::string tablets = treatment("minoxidil_oral");
  EXPECT_TRUE(same(life(results_of(man + needles + tablets), "actual"),
                   life(results_of(man + needles + "penetration = 5\n" + tablets), "actual")));
}

/// The mean over the subjects of the last values of a measure of the whole scalp in an arm.
double at_end(const Results& results, const std::string& id, const std::string& measure) {
  for (const Series& series : results.series) {
    if (results.arms[series.arm].id == id && results.measures[series.measure].id == measure && series.region == 0) {
      double sum = 0;
      for (auto at = series.values.end() - results.subjects; at != series.values.end(); ++at) {
        sum += *at / results.subjects;
      }
      return sum;
    }
  }
  return 0;
}

TEST(CombinedTreatments, inflammation_thins_faster_and_dulls_minoxidil) {
  std::string years = man;
  years.replace(years.find("to = 360"), 8, "to = 2400");
  const auto inflamed = [](const std::string& more) {
    return "[[cause]]\nkind = \"scalp_inflammation\"\nday = -60\n" + more;
  };
  const Results without = results_of(years);
  EXPECT_TRUE(same(life(results_of(years + inflamed("")), "actual"), life(without, "actual"))) << "none by default";
  EXPECT_LT(at_end(results_of(years + inflamed("multiplier = 3\n")), "actual", "mean_diameter"),
            at_end(without, "actual", "mean_diameter") - 0.3);
  const double full = at_end(results_of(man + minoxidil), "actual", "telogen_share");
  const double dulled =
      at_end(results_of(man + inflamed("minoxidil_response = 0.3\n") + minoxidil), "actual", "telogen_share");
  const double none = at_end(results_of(man), "actual", "telogen_share");
  EXPECT_LT(full, dulled);
  EXPECT_LT(dulled, none);
}

TEST(CombinedTreatments, both_engines_live_them_alike) {
  const Scenario scenario = test::read(man + iron + needles + minoxidil + treatment("topical_finasteride") +
                                       treatment("prp", "entry_speed = 2\nanagen_prolongation = 1.2") +
                                       treatment("low_level_light", "entry_speed = 1.5") + iron_given +
                                       "[[cause]]\nkind = \"scalp_inflammation\"\nday = 0\nmultiplier = 1.5\n");
  const Expected<Cohort> cohort = make_cohort(scenario);
  ASSERT_TRUE(cohort);
  const World& world = cohort->worlds[0];
  ASSERT_EQ(world.lives.size(), 4U);
  const Participant who = participant(scenario, 0);
  const scalp::Person person = draw_person(world, who);
  const Driven driven(world, who, person);
  follicle::LawShelf shelf;
  const auto vertex = static_cast<std::size_t>(scalp::Region::vertex);
  follicle::GroupDescription group = person.groups[scalp::Person::group_of(vertex, scalp::Kind::terminal)];
  group.follicles = 300;
  for (const auto& compiled : follicle::compile(group, driven.region(vertex)[0], world.horizon_days, shelf)) {
    const auto plain = follicle::run_plain(compiled, follicle::Detail::full);
    const auto fast = follicle::run_fast(compiled, follicle::Detail::full);
    for (std::size_t arm = 0; arm < plain.size(); ++arm) {
      EXPECT_TRUE(follicle::identical(plain[arm], fast[arm])) << arm;
    }
  }
}

}  // namespace
}  // namespace anagen::scenario
