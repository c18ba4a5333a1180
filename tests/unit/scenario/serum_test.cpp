#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "anagen/run.hpp"
#include "reading.hpp"
#include "scenario/run/prior_draws.hpp"

// A serum in a scenario: its arms, and what is the same in which.

namespace anagen::scenario {
namespace {

const std::string man = R"(
schema = "anagen.scenario/1"
name = "man"
[run]
from = -60
to = 180
every = 30
subjects = 2
[person]
sex = "man"
age = 30
follicles = 3000
[androgens]
sensitivity = 1.2
[[instrument]]
kind = "phototrichogram"
every = 60
)";
const std::string needles = R"(
[[treatment]]
kind = "microneedling"
day = 0
until = 100
every = 7
needle = 2
device = "stamp"
)";
const std::string minoxidil = R"(
[[treatment]]
kind = "minoxidil_topical"
day = 0
)";

std::string serum(const std::string& more) {
  return "\n[[treatment]]\nkind = \"exosome_serum\"\nday = 0\nuntil = 100\nevery = 7\n" + more + "\n";
}

Results lived(const std::string& toml) {
  auto results = run(test::read(toml));
  EXPECT_TRUE(results);
  return results ? *std::move(results) : Results{};
}

std::vector<std::string> arms(const Results& results) {
  std::vector<std::string> out;
  for (const Arm& arm : results.arms) {
    out.push_back(arm.id);
  }
  return out;
}

/// Of the whole scalp; null where there is none.
const Series* found(const Results& results, const std::string& arm, const std::string& measure) {
  for (const Series& series : results.series) {
    if (series.region == 0 && results.arms[series.arm].id == arm && results.measures[series.measure].id == measure) {
      return &series;
    }
  }
  return nullptr;
}

/// Whether two arms agree in every series, those of regions and instruments included.
bool same(const Results& results, const std::string& a, const std::string& b) {
  std::vector<const Series*> of_a;
  std::vector<const Series*> of_b;
  for (const Series& series : results.series) {
    if (results.arms[series.arm].id == a) {
      of_a.push_back(&series);
    } else if (results.arms[series.arm].id == b) {
      of_b.push_back(&series);
    }
  }
  EXPECT_FALSE(of_a.empty());
  EXPECT_EQ(of_a.size(), of_b.size());
  for (std::size_t i = 0; i < of_a.size(); ++i) {
    EXPECT_EQ(of_a[i]->measure, of_b[i]->measure);
    EXPECT_EQ(of_a[i]->region, of_b[i]->region);
    if (std::memcmp(of_a[i]->values.data(), of_b[i]->values.data(), of_a[i]->values.size() * sizeof(double)) != 0) {
      return false;
    }
  }
  return true;
}

TEST(Serum, comes_with_the_arms_that_a_trial_would_need) {
  using Arms = std::vector<std::string>;
  EXPECT_EQ(arms(lived(man + serum(""))), (Arms{"actual", "undisturbed", "untreated", "vehicle"}));
  EXPECT_EQ(arms(lived(man + needles + serum(""))),
            (Arms{"actual", "undisturbed", "untreated", "vehicle", "needling", "needling_vehicle"}));
  EXPECT_EQ(arms(lived(man + minoxidil + serum(""))),
            (Arms{"actual", "undisturbed", "untreated", "vehicle", "co_treatment"}));
}

TEST(Serum, with_nothing_in_it_is_its_vehicle_bit_for_bit) {
  EXPECT_TRUE(same(lived(man + serum("particles = 0")), "actual", "vehicle"));
  const Results needled = lived(man + needles + serum("particles = 0"));
  EXPECT_TRUE(same(needled, "actual", "needling_vehicle"));
  EXPECT_FALSE(same(needled, "actual", "vehicle"));
  EXPECT_FALSE(same(needled, "needling", "needling_vehicle")) << "what lies on the scalp is counted more kindly";
}

TEST(Serum, on_intact_skin_is_its_vehicle) {
  EXPECT_TRUE(same(lived(man + serum("particles = 1e13")), "actual", "vehicle"));
}

TEST(Serum, through_needles_moves_the_actual_life_alone) {
  const std::string strong = "\n[parameters]\n\"exosome.effect.entry\" = 1\n\"exosome.signal.contact_weight\" = 1\n";
  const Results with = lived(man + needles + serum("particles = 1e12") + strong);
  EXPECT_FALSE(same(with, "actual", "needling_vehicle"));
  const Results without = lived(man + needles + serum("particles = 0") + strong);
  for (const char* arm : {"undisturbed", "untreated", "vehicle", "needling", "needling_vehicle"}) {
    const Series* const a = found(with, arm, "shed_per_day");
    const Series* const b = found(without, arm, "shed_per_day");
    EXPECT_EQ(a->values, b->values) << arm;
  }
}

TEST(Serum, on_another_day_than_the_needles_does_not_enter_their_channels) {
  std::string later = man + needles + serum("particles = 1e13");
  const std::size_t at = later.rfind("day = 0");
  later.replace(at, 7, "day = 3");
  EXPECT_TRUE(same(lived(later), "actual", "needling_vehicle"));
}

TEST(Serum, the_other_treatments_alone_lack_what_needles_do_for_minoxidil) {
  const std::string open = "penetration = 4\n";
  const Results both = lived(man + needles + open + minoxidil + serum(""));
  const Results alone = lived(man + minoxidil + serum(""));
  EXPECT_EQ(found(both, "co_treatment", "shed_per_day")->values, found(alone, "co_treatment", "shed_per_day")->values);
}

TEST(Serum, holds_down_an_attack_and_inflammation_only_where_a_share_is_given) {
  const std::string woman = R"(
schema = "anagen.scenario/1"
name = "woman"
[run]
from = 0
to = 240
every = 60
subjects = 2
[person]
sex = "woman"
age = 30
area = 60
)";
  const std::string areata = "[[cause]]\nkind = \"alopecia_areata\"\nday = 0\nsalt = 40\n";
  const std::string inflamed = "[[cause]]\nkind = \"scalp_inflammation\"\nday = -700\nmultiplier = 4\n";
  const auto daily = [](const std::string& more) {
    return "[[treatment]]\nkind = \"exosome_serum\"\nday = 0\nevery = 1\n" + more;
  };
  const std::string thinning = "[androgens]\nsensitivity = 1\n";
  for (const std::string& sick : {woman + areata, woman + thinning + inflamed}) {
    EXPECT_TRUE(same(lived(sick + daily("")), "actual", "vehicle"));
    EXPECT_FALSE(same(lived(sick + daily("immune = 0.999\n")), "actual", "vehicle"));
    EXPECT_TRUE(same(lived(sick + daily("immune = 0.999\nparticles = 0\n")), "actual", "vehicle"));
  }
}

TEST(Serum, its_account_adds_up_to_the_dose_and_tells_what_is_reached) {
  const Results results = lived(man + needles + serum("particles = 2e11"));
  ASSERT_EQ(results.serums.size(), 1U);
  const SerumAccount& account = results.serums[0];
  EXPECT_EQ(account.sessions, 15U);
  EXPECT_TRUE(account.needled);
  double sum = 0;
  double in_skin = 0;
  for (const SerumPlace& place : account.places) {
    sum += place.share;
    in_skin += place.id == "in_epidermis" || place.id == "in_dermis" || place.id == "taken_up" || place.id == "cleared"
                   ? place.share
                   : 0;
  }
  EXPECT_NEAR(sum, 1, 1e-9) << "particles are conserved";
  double by_depth = 0;
  for (const double share : account.by_depth) {
    by_depth += share;
  }
  EXPECT_NEAR(by_depth, in_skin, 0.02 * in_skin);
  ASSERT_EQ(account.targets.size(), 3U);
  EXPECT_GT(account.targets[0].chance_ever, account.targets[0].chance_once);
  EXPECT_EQ(account.targets[2].chance_ever, 0) << "no needle of 2 mm reaches a bulb";
  EXPECT_GT(account.days_gained, 0);
  EXPECT_TRUE(std::ranges::any_of(account.unknown, [](const UnknownInput& one) {
    return one.id == "obs.exosome.product.ptt6.protein" && !one.assumed;
  })) << "what nobody tells is told as unknown";
}

TEST(Serum, outlook_is_the_same_for_any_number_of_threads_and_moves_no_result) {
  const Scenario scenario = test::read(man + needles + serum("particles = 2e11"));
  const auto one = run(scenario, {.threads = 1, .outlook_draws = 6});
  const auto two = run(scenario, {.threads = 2, .outlook_draws = 6});
  const auto none = run(scenario, {});
  ASSERT_TRUE(one && two && none);
  EXPECT_EQ(one->outlook.draws, 6U);
  EXPECT_GT(one->outlook.open, 30U);
  ASSERT_EQ(one->outlook.rows.size(), two->outlook.rows.size());
  for (std::size_t i = 0; i < one->outlook.rows.size(); ++i) {
    EXPECT_EQ(one->outlook.rows[i].p95, two->outlook.rows[i].p95);
    EXPECT_LE(one->outlook.rows[i].p05, one->outlook.rows[i].p50);
  }
  EXPECT_TRUE(none->outlook.rows.empty());
  EXPECT_EQ(found(*one, "actual", "shed_per_day")->values, found(*none, "actual", "shed_per_day")->values);
}

TEST(Serum, outlook_of_a_serum_that_reaches_nothing_is_nothing) {
  const auto results = run(test::read(man + serum("")), {.outlook_draws = 4});
  ASSERT_TRUE(results);
  for (const OutlookRow& row : results->outlook.rows) {
    EXPECT_EQ(row.p05, 0) << row.label;
    EXPECT_EQ(row.p95, 0) << row.label;
  }
}

TEST(Serum, draws_of_a_row_do_not_move_when_another_row_leaves) {
  const auto* const lag = &evidence::rows_of("exosome.signal.fade").front();
  const auto* const gain = &evidence::rows_of("exosome.relay.gain").front();
  const evidence::Parameter* const both[] = {lag, gain};
  EXPECT_EQ(draw_rows(both, 1, 7)[1], draw_rows({&both[1], 1}, 1, 7)[0]);
  EXPECT_NE(draw_rows(both, 1, 7)[1], draw_rows(both, 1, 8)[1]);
}

TEST(Serum, more_injected_than_there_is_is_refused) {
  const std::string problems = test::problems_of(man + serum("volume = 2\ninjected = 3"));
  EXPECT_NE(problems.find("treatment.0.injected: 3 mL are more than there are (at most the volume, 2 mL)"),
            std::string::npos)
      << problems;
}

}  // namespace
}  // namespace anagen::scenario
