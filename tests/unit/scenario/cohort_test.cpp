#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

#include "anagen/run.hpp"
#include "reading.hpp"
#include "scenario/run/participant.hpp"
#include "scenario/run/strata.hpp"

// Who comes, who is enrolled, and what that does to a baseline.

namespace anagen {
namespace {

using scenario::participant;
using scenario::test::head;
using scenario::test::problems_of;

/// A short run of few follicles, so that a count of one wash is a noisy thing.
Scenario small(std::uint32_t subjects) {
  Scenario one;
  one.name = "small";
  one.seed = 21;
  one.run = {.first_day = 0, .last_day = 140, .every_days = 28, .lead_in_days = 100, .subjects = subjects};
  one.person.follicles = 10000;
  one.season.on = false;
  one.instruments = {WashDayCountSpec{}};
  return one;
}

Results lived(const Scenario& scenario, std::uint32_t threads = 1) {
  Expected<Results> results = run(scenario, {.threads = threads});
  EXPECT_TRUE(results.has_value());
  return results ? *results : Results{};
}

const Series& series_of(const Results& results, const std::string& measure) {
  const auto found = std::find_if(results.series.begin(), results.series.end(), [&](const Series& one) {
    return one.arm == 0 && results.measures[one.measure].id == measure;
  });
  EXPECT_NE(found, results.series.end());
  return *found;
}

/// The values of all subjects at a visit, the smallest first.
std::vector<double> sorted_at(const Results& results, const std::string& measure, std::size_t visit) {
  const std::vector<double>& all = series_of(results, measure).values;
  const auto first = all.begin() + static_cast<std::ptrdiff_t>(visit * results.subjects);
  std::vector<double> values(first, first + static_cast<std::ptrdiff_t>(results.subjects));
  std::sort(values.begin(), values.end());
  return values;
}

/// Mean over subjects at a visit.
double mean_at(const Results& results, const std::string& measure, std::size_t visit) {
  const std::vector<double> values = sorted_at(results, measure, visit);
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Whether two results hold the same bits at every visit of every subject.
bool same(const Results& a, const Results& b) {
  bool equal = a.series.size() == b.series.size() && a.subjects == b.subjects && a.screened == b.screened;
  for (std::size_t i = 0; equal && i < a.series.size(); ++i) {
    const std::vector<double>& x = a.series[i].values;
    const std::vector<double>& y = b.series[i].values;
    equal = x.size() == y.size() && std::memcmp(x.data(), y.data(), x.size() * sizeof(double)) == 0;
  }
  return equal;
}

CohortSpec mixed() {
  CohortSpec cohort;
  cohort.women = 0.5;
  cohort.age_low = 20;
  cohort.age_high = 60;
  cohort.ancestries = {{"caucasian", 0.75}, {"east_asian", 0.25}};
  return cohort;
}

/// The values of one subject, by her number, in every series.
std::vector<double> values_of(const Results& results, std::uint32_t number) {
  const auto place = std::find_if(results.people.begin(), results.people.end(),
                                  [&](const Enrolled& one) { return one.number == number; });
  std::vector<double> values;
  if (place != results.people.end()) {
    const auto subject = static_cast<std::size_t>(place - results.people.begin());
    for (const Series& series : results.series) {
      for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
        values.push_back(series.values[visit * results.subjects + subject]);
      }
    }
  }
  return values;
}

bool same_bits(const std::vector<double>& a, const std::vector<double>& b) {
  return !a.empty() && a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

TEST(Cohort, names_every_ancestry_even_one_whose_name_is_part_of_another) {
  Scenario scenario;
  scenario.name = "x";
  scenario.run.first_day = 0;
  scenario.run.last_day = 2;
  scenario.run.subjects = 2;
  scenario.person.follicles = 500;
  scenario.cohort = CohortSpec{};
  scenario.cohort->ancestries = {{"african_us", 0.5}, {"african", 0.5}};
  const auto results = run(scenario);
  ASSERT_TRUE(results);
  EXPECT_EQ(results->ancestry, "african_us, african");
}

TEST(Cohort, that_says_nothing_is_the_run_without_it_bit_for_bit) {
  Scenario empty = small(3);
  empty.cohort.emplace();
  EXPECT_TRUE(same(lived(empty), lived(small(3))));
}

TEST(Cohort, a_person_is_the_same_whoever_else_comes) {
  Scenario many = small(12);
  many.cohort = mixed();
  Scenario men = many;
  men.cohort->women = 0;
  const Results all = lived(many);
  const Results only = lived(men);
  int compared = 0;
  for (const Enrolled& one : all.people) {
    if (one.sex == "man") {
      EXPECT_TRUE(same_bits(values_of(all, one.number), values_of(only, one.number)));
      ++compared;
    }
  }
  EXPECT_GT(compared, 2);
  EXPECT_LT(compared, 12);
}

TEST(Cohort, an_answer_that_is_given_moves_no_other) {
  Scenario free = small(1);
  free.cohort = mixed();
  Scenario given = free;
  given.cohort->women.reset();
  given.cohort->latitude_low = -40;
  given.cohort->latitude_high = 40;
  for (std::uint32_t number = 0; number < 50; ++number) {
    const auto a = participant(free, number).spec;
    const auto b = participant(given, number).spec;
    EXPECT_EQ(a.age_years, b.age_years);
    EXPECT_EQ(a.ancestry, b.ancestry);
    EXPECT_EQ(a.wash_every_days, b.wash_every_days);
  }
}

TEST(Cohort, is_mixed_as_its_shares_say) {
  // n = 4,000, bounds of 4 standard errors: alpha below 1e-4 each. A share wrong by 0.05 lies 6 standard errors out.
  Scenario scenario = small(1);
  scenario.cohort = mixed();
  constexpr int people = 4000;
  double women = 0;
  double asians = 0;
  double age = 0;
  for (std::uint32_t number = 0; number < people; ++number) {
    const auto spec = participant(scenario, number).spec;
    women += spec.sex == "woman" ? 1 : 0;
    asians += spec.ancestry == "east_asian" ? 1 : 0;
    age += spec.age_years;
    EXPECT_GE(spec.age_years, 20);
    EXPECT_LE(spec.age_years, 60);
  }
  const auto near = [&](double share, double expected) {
    return std::abs(share / people - expected) < 4 * std::sqrt(expected * (1 - expected) / people);
  };
  EXPECT_TRUE(near(women, 0.5));
  EXPECT_FALSE(near(women, 0.55));
  EXPECT_TRUE(near(asians, 0.25));
  EXPECT_FALSE(near(asians, 0.3));
  EXPECT_NEAR(age / people, 40, 4 * 40 / std::sqrt(12.0 * people));
}

TEST(Cohort, strata_add_up_to_one) {
  Scenario scenario = small(1);
  scenario.cohort = mixed();
  const auto strata = scenario::strata_of(scenario);
  ASSERT_EQ(strata.size(), 4U);
  EXPECT_NEAR(std::accumulate(strata.begin(), strata.end(), 0.0,
                              [](double sum, const scenario::Stratum& one) { return sum + one.share; }),
              1, 1e-12);
}

TEST(Cohort, ages_of_a_mean_cluster_around_it) {
  Scenario scenario = small(1);
  scenario.cohort = mixed();
  scenario.cohort->age_mean = 30;
  scenario.cohort->age_sd = 3;
  for (std::uint32_t number = 0; number < 200; ++number) {
    const double age = participant(scenario, number).spec.age_years;
    EXPECT_GE(age, 20);
    EXPECT_LE(age, 43);
  }
}

Scenario screened(std::uint32_t subjects) {
  Scenario scenario = small(subjects);
  scenario.cohort.emplace().include = {{.measure = "wash_count", .at_least = 4}};
  return scenario;
}

TEST(Enrolment, takes_those_who_meet_the_criterion_in_the_order_of_their_numbers_and_counts_the_others) {
  const Results enrolled = lived(screened(8));
  EXPECT_GT(enrolled.screened, 8U);
  EXPECT_EQ(enrolled.people.back().number + 1, enrolled.screened);
  Scenario everybody = small(enrolled.screened);
  const Results all = lived(everybody);
  const Series& counts = series_of(all, "wash_count");
  std::size_t next = 0;
  for (std::uint32_t number = 0; number < enrolled.screened; ++number) {
    const bool meets = counts.values[number] >= 4;
    const bool taken = next < enrolled.people.size() && enrolled.people[next].number == number;
    EXPECT_EQ(meets, taken) << number;
    if (taken) {
      EXPECT_TRUE(same_bits(values_of(enrolled, number), values_of(all, number)));
      ++next;
    }
  }
  EXPECT_EQ(next, 8U);
}

TEST(Enrolment, depends_on_no_number_of_threads) { EXPECT_TRUE(same(lived(screened(7), 1), lived(screened(7), 3))); }

TEST(Enrolment, more_places_leave_those_already_enrolled_as_they_are) {
  const Results few = lived(screened(3));
  const Results more = lived(screened(6));
  for (const Enrolled& one : few.people) {
    EXPECT_TRUE(same_bits(values_of(few, one.number), values_of(more, one.number)));
  }
}

TEST(Enrolment, ends_with_the_number_screened_when_nobody_fits) {
  Scenario scenario = screened(2);
  scenario.cohort->include[0].at_least = 1e6;
  scenario.cohort->screened_per_place = 5;
  const Expected<Results> results = run(scenario);
  ASSERT_FALSE(results.has_value());
  EXPECT_EQ(results.error()[0].fault, Fault::input);
  EXPECT_EQ(results.error()[0].path, "cohort.include");
  EXPECT_EQ(results.error()[0].problem, "0 of 2 places were filled after 10 people had been screened");
}

TEST(Enrolment, can_ask_for_a_personal_number) {
  Scenario scenario = small(5);
  scenario.cohort.emplace().include = {{.measure = "diameter", .at_least = 68}};
  const Results results = lived(scenario);
  EXPECT_GT(results.screened, 5U);
  for (const Trait& trait : results.traits) {
    if (trait.id == "diameter") {
      EXPECT_GE(*std::min_element(trait.values.begin(), trait.values.end()), 68);
    }
  }
}

TEST(Enrolment, by_a_noisy_baseline_lets_later_counts_fall_back_towards_the_mean) {
  // 80 women; nothing happens to any. Unselected, the first wash differs from the later ones by chance alone: within 4
  // standard errors of a mean of 80 counts. Selected by a high first wash, the later washes are lower by more than
  // that, and still above those of everybody, for a part of the spread is the women's own.
  const Results all = lived(small(80));
  Scenario selected = small(80);
  const std::vector<double> first = sorted_at(all, "wash_count", 0);
  selected.cohort.emplace().include = {{.measure = "wash_count", .at_least = first[40] + 1}};
  const Results high = lived(selected);
  const double mean = mean_at(all, "wash_count", 0);
  double square = 0;
  for (const double count : first) {
    square += (count - mean) * (count - mean) / 79;
  }
  const double error = std::sqrt(square / 80);
  EXPECT_NEAR(mean_at(all, "wash_count", 0), mean_at(all, "wash_count", 4), 4 * error);
  EXPECT_GT(mean_at(high, "wash_count", 0), mean_at(high, "wash_count", 4) + 2 * error);
  EXPECT_GT(mean_at(high, "wash_count", 4), mean_at(all, "wash_count", 4));
}

TEST(CohortProblems, are_told_with_line_and_what_is_allowed) {
  const std::pair<std::string, std::string> cases[] = {
      {"[cohort]\nage_low = 20\n", "x.toml:4:11: cohort.age_low: needs age_high (both or neither)\n"},
      {"[cohort]\nage_low = 40\nage_high = 30\n", "x.toml:5:12: cohort.age_high: 30 is not above age_low = 40\n"},
      {"[cohort]\nage_low = 5\nage_high = 30\n",
       "x.toml:4:11: cohort.age_low: 5 years is no age of a woman (a woman is at least 12) for a child "
       "person.sex = \"child\", or --sex child\n"},
      {"[cohort]\nage_mean = 40\nage_sd = 5\n",
       "x.toml:4:12: cohort.age_mean: needs the two ends at which the law is cut (age_low and age_high)\n"},
      {"[person]\nsex = 'child'\nage = 8\n[cohort]\nwomen = 0.5\n",
       "x.toml:7:9: cohort.women: children are not told apart by sex (person.sex woman or man)\n"},
      {"[[cohort.ancestry]]\nancestry = 'han'\n[[cohort.ancestry]]\nancestry = 'han'\n",
       "x.toml:6:12: cohort.ancestry.1.ancestry: \"han\" stands here twice\n"},
      {"[[cohort.include]]\nmeasure = 'density'\n",
       "x.toml:3:10: cohort.include.0: has no limit (at_least, at_most or both)\n"},
      {"[[cohort.include]]\nmeasure = 'density'\nat_least = 3\nat_most = 2\n",
       "x.toml:6:11: cohort.include.0.at_most: 2 lies below at_least = 3\n"},
      {"[[cohort.include]]\nmeasure = 'shed_per_day'\nat_least = 3\nday = 3\n",
       "x.toml:6:7: cohort.include.0.day: shed_per_day is not read on day 3 (such as 1)\n"},
      {"[[cohort.include]]\nmeasure = 'hair_length'\nregion = 'vertex'\nat_least = 3\n",
       "x.toml:5:10: cohort.include.0.region: hair_length is not told for vertex (scalp)\n"},
      {"[cohort]\nwomen = 0.9\n[[cause]]\nkind = 'childbirth'\n",
       "x.toml:6:8: cause.0.kind: a man cannot give birth (cohort.women = 1)\n"},
      {"cohort = 3\n", "x.toml:3:10: cohort: cannot be the number 3 (a table: [cohort])\n"},
      {"[cohort]\ninclude = 3\n",
       "x.toml:4:11: cohort.include: cannot be the number 3 (a list of tables: [[cohort.include]])\n"},
  };
  for (const auto& [text, line] : cases) {
    EXPECT_EQ(problems_of(head + text), line) << text;
  }
}

TEST(CohortProblems, an_unknown_measure_is_told_with_its_like) {
  const std::string told =
      problems_of(head +
                  "[[cohort.include]]\nmeasure = 'wash_cont'\nat_least = 3\n[[instrument]]\nkind = "
                  "'wash_day_count'\n");
  EXPECT_TRUE(told.starts_with("x.toml:4:11: cohort.include.0.measure: the run tells no \"wash_cont\""));
  EXPECT_TRUE(told.ends_with("did you mean \"wash_count\"?\n"));
}

}  // namespace
}  // namespace anagen
