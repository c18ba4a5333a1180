#include "anagen/run.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <initializer_list>
#include <set>
#include <variant>
#include <vector>

namespace anagen {
namespace {

Scenario small() {
  Scenario scenario;
  scenario.name = "small";
  scenario.seed = 11;
  scenario.run = {.day_zero = "2025-03-10", .first_day = -100, .last_day = 300, .lead_in_days = 200, .subjects = 3};
  scenario.person.follicles = 4000;
  scenario.instruments = {ShedCollectionSpec{},  WashDayCountSpec{},     PullTestSpec{},  PhototrichogramSpec{},
                          RefinedWashTestSpec{}, ModifiedWashTestSpec{}, Comb60sSpec{},   ShedScaleSpec{},
                          TensileTestSpec{},     CaliperSpec{},          ShedLengthSpec{}};
  return scenario;
}

Results lived(const Scenario& scenario, std::uint32_t threads = 1) {
  Expected<Results> results = run(scenario, {.threads = threads});
  EXPECT_TRUE(results.has_value());
  return results ? *results : Results{};
}

/// Same bits, NaN included.
bool same(const Series& a, const Series& b) {
  return a.days == b.days && a.values.size() == b.values.size() &&
         std::memcmp(a.values.data(), b.values.data(), a.values.size() * sizeof(double)) == 0;
}

bool same(const Results& a, const Results& b) {
  bool equal = a.series.size() == b.series.size();
  for (std::size_t i = 0; equal && i < a.series.size(); ++i) {
    equal = same(a.series[i], b.series[i]);
  }
  return equal;
}

const Series* series_of(const Results& results, const std::string& arm, const std::string& measure) {
  for (const Series& series : results.series) {
    if (results.arms[series.arm].id == arm && results.measures[series.measure].id == measure) {
      return &series;
    }
  }
  return nullptr;
}

/// Every series of the arm, side by side.
bool arm_equals(const Results& a, const std::string& arm_a, const Results& b, const std::string& arm_b) {
  bool equal = true;
  std::size_t compared = 0;
  for (const Series& series : a.series) {
    if (a.arms[series.arm].id == arm_a) {
      const Series* other = nullptr;
      for (const Series& candidate : b.series) {
        if (b.arms[candidate.arm].id == arm_b && b.measures[candidate.measure].id == a.measures[series.measure].id &&
            candidate.region == series.region) {
          other = &candidate;
        }
      }
      equal = equal && other != nullptr && same(series, *other);
      ++compared;
    }
  }
  return equal && compared > 0;
}

/// Every kind of instrument, those that look ahead of their visit with their longest interval and a broken one.
std::vector<InstrumentSpec> all_instruments() {
  std::vector<InstrumentSpec> all = small().instruments;
  for (const InstrumentSpec& more : std::initializer_list<InstrumentSpec>{
           TrichogramSpec{}, UnitAreaTrichogramSpec{}, TrichoscopySpec{}, GrowthMeasurementSpec{.interval_days = 14},
           HairWeightSpec{}, CumulativeWidthSpec{}, BiopsySpec{}, ExogenSamplingSpec{}, ImagingDiameterSpec{},
           UnitCountSpec{}, HairCoverSpec{}, DhtAssaySpec{}, SaltSpec{}, PhototrichogramSpec{.interval_days = 9.5},
           StageSpec{}, GlobalPhotographSpec{}, SelfRatingSpec{}}) {
    all.push_back(more);
  }
  for (InstrumentSpec& spec : all) {
    std::visit([](auto& any) { any.every_days = 28; }, spec);
  }
  return all;
}

/// Whether the longer series begins with the shorter one, bit for bit.
bool begins_with(const Series& longer, const Series& shorter) {
  return longer.values.size() > shorter.values.size() &&
         std::equal(shorter.days.begin(), shorter.days.end(), longer.days.begin()) &&
         std::memcmp(longer.values.data(), shorter.values.data(), shorter.values.size() * sizeof(double)) == 0;
}

TEST(Run, no_reading_of_any_instrument_depends_on_when_the_run_ends) {
  Scenario brief = small();
  brief.run = {.day_zero = "2025-03-10", .first_day = 0, .last_day = 84, .lead_in_days = 200, .subjects = 4};
  brief.person.follicles = 100000;
  brief.causes.emplace_back(AcuteIllnessSpec{.day = 10});
  brief.instruments = all_instruments();
  std::set<std::size_t> kinds;
  for (const InstrumentSpec& spec : brief.instruments) {
    kinds.insert(spec.index());
  }
  ASSERT_EQ(kinds.size(), std::variant_size_v<InstrumentSpec>);
  Scenario later = brief;
  later.run.last_day = 196;
  const Results short_run = lived(brief);
  const Results long_run = lived(later);
  ASSERT_EQ(short_run.series.size(), long_run.series.size());
  for (std::size_t i = 0; i < short_run.series.size(); ++i) {
    EXPECT_TRUE(begins_with(long_run.series[i], short_run.series[i]))
        << short_run.measures[short_run.series[i].measure].id;
    EXPECT_LE(short_run.series[i].days.back(), 84);
  }
  ASSERT_EQ(short_run.happenings.size(), long_run.happenings.size());
  EXPECT_EQ(short_run.happenings.front().to_day, 83) << "what is told of the season ends with the run";
}

TEST(Run, threads_change_no_bit) { EXPECT_TRUE(same(lived(small(), 1), lived(small(), 2))); }

TEST(Run, a_repeat_gives_the_same_bits) { EXPECT_TRUE(same(lived(small()), lived(small()))); }

TEST(Run, another_seed_gives_other_people) {
  Scenario other = small();
  other.seed = 12;
  EXPECT_FALSE(same(lived(small()), lived(other)));
}

TEST(Run, a_cause_of_zero_size_equals_the_control_bit_for_bit) {
  Scenario nothing = small();
  nothing.causes = {ChildbirthSpec{.hold_multiplier = 1, .rebound_multiplier = 1}, AcuteIllnessSpec{.multiplier = 1}};
  const Results results = lived(nothing);
  EXPECT_TRUE(arm_equals(results, "actual", results, "undisturbed"));
  EXPECT_TRUE(arm_equals(results, "actual", lived(small()), "actual"));
}

TEST(Run, removing_a_cause_moves_nothing_drawn_elsewhere) {
  Scenario both = small();
  both.causes = {ChildbirthSpec{}, AcuteIllnessSpec{.day = 40, .susceptibility = 1}};
  Scenario one = small();
  one.causes = {ChildbirthSpec{}};
  const Results with = lived(both);
  const Results without = lived(one);
  EXPECT_TRUE(arm_equals(with, "undisturbed", without, "undisturbed"));
  EXPECT_FALSE(arm_equals(with, "actual", without, "actual"));
  // Before the illness the two lives are one: the last visit before day 40 agrees.
  const Series* a = series_of(with, "actual", "shed_per_day");
  const Series* b = series_of(without, "actual", "shed_per_day");
  ASSERT_TRUE(a != nullptr && b != nullptr);
  for (std::size_t visit = 0; a->days[visit] < 40; ++visit) {
    for (std::size_t subject = 0; subject < with.subjects; ++subject) {
      ASSERT_EQ(a->values[visit * with.subjects + subject], b->values[visit * with.subjects + subject]);
    }
  }
}

TEST(Run, the_order_of_causes_is_irrelevant) {
  Scenario ab = small();
  ab.causes = {ChildbirthSpec{}, AcuteIllnessSpec{.day = 40, .susceptibility = 1}};
  Scenario ba = small();
  ba.causes = {AcuteIllnessSpec{.day = 40, .susceptibility = 1}, ChildbirthSpec{}};
  EXPECT_TRUE(same(lived(ab), lived(ba)));
}

TEST(Run, removing_an_instrument_moves_no_other_reading) {
  Scenario fewer = small();
  fewer.instruments.erase(fewer.instruments.begin());
  const Results all = lived(small());
  const Results some = lived(fewer);
  for (const char* id : {"wash_count", "pull_count", "ptg_total", "shed_per_day", "rwt_count", "mwt_short_share",
                         "comb_count", "shed_grade", "tensile_force", "hair_major_axis", "uncut_length"}) {
    const Series* a = series_of(all, "actual", id);
    const Series* b = series_of(some, "actual", id);
    ASSERT_TRUE(a != nullptr && b != nullptr) << id;
    EXPECT_TRUE(same(*a, *b)) << id;
  }
}

TEST(Run, every_shed_instrument_reads_the_same_whichever_others_look) {
  const Results all = lived(small());
  for (const InstrumentSpec& spec : small().instruments) {
    Scenario alone = small();
    alone.instruments = {spec};
    const Results one = lived(alone);
    for (const Series& series : one.series) {
      const Measure& measure = one.measures[series.measure];
      if (measure.instrument != "truth" && series.arm == 0) {
        const Series* other = series_of(all, "actual", measure.id);
        ASSERT_NE(other, nullptr) << measure.id;
        EXPECT_TRUE(same(series, *other)) << measure.id;
      }
    }
  }
}

TEST(Run, a_haircut_moves_what_is_read_off_single_hairs_and_nothing_else) {
  Scenario cut = small();
  cut.person.hair_length_cm = 4;
  const Results with = lived(cut);
  const Results without = lived(small());
  const auto equal = [&](const char* id) {
    const Series* a = series_of(with, "actual", id);
    const Series* b = series_of(without, "actual", id);
    return a != nullptr && b != nullptr && same(*a, *b);
  };
  for (const char* id : {"hair_length", "shed_per_day", "wash_count", "rwt_count", "mwt_count", "comb_count",
                         "shed_grade", "ptg_total"}) {
    EXPECT_TRUE(equal(id)) << id;
  }
  for (const char* id : {"shed_length", "uncut_tip_share", "mwt_long_share"}) {
    EXPECT_FALSE(equal(id)) << id;
  }
}

TEST(Run, combing_moves_what_every_gathering_instrument_finds_and_nothing_else) {
  Scenario usual = small();
  usual.person.follicles = 100000;
  Scenario never = usual;
  never.person.comb = 0;
  const Results with = lived(usual);
  const Results without = lived(never);
  const auto equal = [&](const char* id) {
    return same(*series_of(with, "actual", id), *series_of(without, "actual", id));
  };
  for (const char* id : {"collected_shed", "wash_count", "rwt_count", "mwt_count", "shed_grade"}) {
    EXPECT_FALSE(equal(id)) << id;
  }
  for (const char* id : {"shed_per_day", "comb_count", "pull_count", "ptg_total", "shed_length"}) {
    EXPECT_TRUE(equal(id)) << id;
  }
}

TEST(Run, she_who_chooses_a_picture_looks_back_on_one_rhythm_of_her_own) {
  Scenario rare = small();
  rare.person.follicles = 100000;
  rare.run.subjects = 20;
  rare.instruments = {ShedScaleSpec{.every_days = 7}};
  rare.cohort = CohortSpec{.wash_every_low = 2, .wash_every_high = 90};
  const Results results = lived(rare);
  const Series* const grades = series_of(results, "actual", "shed_grade");
  ASSERT_NE(grades, nullptr);
  for (const double picture : grades->values) {
    EXPECT_FALSE(std::isnan(picture));
  }
}

TEST(Run, untreated_is_told_and_equals_actual_where_nothing_is_treated) {
  const Results results = lived(small());
  EXPECT_TRUE(arm_equals(results, "untreated", results, "actual"));
  EXPECT_TRUE(results.arms[2].same_as_actual);
}

TEST(Run, a_stopped_run_says_so) {
  const std::atomic<bool> stop = true;
  const Expected<Results> results = run(small(), {.stop = &stop});
  ASSERT_FALSE(results.has_value());
  EXPECT_EQ(results.error()[0].fault, Fault::machine);
}

TEST(Run, a_person_of_whom_a_number_is_missing_is_refused_by_its_name) {
  Scenario unknown = small();
  unknown.person.ancestry = "any";  // density is known by ancestry only
  const Expected<Results> results = run(unknown);
  ASSERT_FALSE(results.has_value());
  EXPECT_NE(results.error()[0].problem.find("scalp.density.visible"), std::string::npos);
}

}  // namespace
}  // namespace anagen
