#include "clinic/shed.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

using synthetic::capture;
using synthetic::observed;
using synthetic::releases;

std::int64_t total(const std::vector<ShedDay>& days, std::int32_t (*of)(const ShedDay&)) {
  std::int64_t sum = 0;
  for (const ShedDay& day : days) {
    sum += of(day);
  }
  return sum;
}

std::vector<ShedDay> collect_terminal(const ShedCapture& how, const std::vector<std::int32_t>& released,
                                      double wash_every, std::uint32_t subject = 0) {
  return collect(how, ShedClass::terminal, {.hairs = released, .mean_diameter_um = {}},
                 wash_days({.every_days = wash_every}, static_cast<std::int32_t>(released.size())), observed(subject));
}

TEST(Shed, every_released_hair_is_taken_or_loose_or_uncaught) {
  for (std::uint32_t subject = 0; subject < 20; ++subject) {
    const auto released = releases(90, 300, 1, subject);
    const auto days = collect_terminal(capture(0.33), released, 1.0 + subject, subject);
    std::int64_t gone = 0;
    for (std::size_t day = 0; day < days.size(); ++day) {
      gone += released[day] - days[day].taken() - days[day].uncaught;
      ASSERT_EQ(gone, days[day].loose) << "day " << day;
      ASSERT_GE(days[day].combed, 0);
      ASSERT_GE(days[day].washed, 0);
      ASSERT_GE(days[day].loose, 0);
      ASSERT_GE(days[day].uncaught, 0);
    }
  }
}

TEST(Shed, capture_zero_finds_nothing_and_capture_one_loses_nothing) {
  const auto released = releases(90, 200, 2, 0);
  const auto none = collect_terminal(capture(0), released, 2);
  EXPECT_EQ(total(none, [](const ShedDay& day) { return day.taken() + day.loose; }), 0);
  const auto all = collect_terminal(capture(1), released, 2);
  EXPECT_EQ(total(all, [](const ShedDay& day) { return day.uncaught; }), 0);
}

TEST(Shed, a_daily_wash_that_takes_all_finds_each_day_what_was_released_and_caught) {
  ShedCapture how = capture(1);
  how.wash_take = 1;
  const auto released = releases(90, 200, 3, 0);
  const auto days = collect_terminal(how, released, 1);
  for (std::size_t day = 0; day < days.size(); ++day) {
    EXPECT_EQ(days[day].taken(), released[day]);
  }
}

TEST(Shed, without_combing_nothing_is_taken_between_washes) {
  ShedCapture how = capture(0.5);
  how.comb_per_day = 0;
  const auto days = collect_terminal(how, releases(90, 50, 4, 0), 5);
  for (std::size_t day = 0; day < days.size(); ++day) {
    EXPECT_EQ(days[day].taken() > 0, day % 5 == 0) << day;
  }
}

TEST(Shed, no_release_no_hairs) {
  const auto days = collect_terminal(capture(0.33), std::vector<std::int32_t>(30, 0), 2);
  EXPECT_EQ(total(days, [](const ShedDay& day) { return day.taken() + day.loose + day.uncaught; }), 0);
}

TEST(Shed, diameter_of_the_hairs_taken_is_that_of_the_hairs_released) {
  const auto released = releases(90, 60, 5, 0);
  const std::vector<double> diameters(released.size(), 71.0);
  const auto days = collect(capture(0.33), ShedClass::terminal, {.hairs = released, .mean_diameter_um = diameters},
                            wash_days({.every_days = 3}, 60), observed(0));
  for (const ShedDay& day : days) {
    if (day.taken() > 0) {
      EXPECT_NEAR(day.mean_diameter_um, 71.0, 1e-9);
    }
  }
}

TEST(Shed, a_change_of_diameter_reaches_the_wash_with_the_loose_hairs) {
  std::vector<double> diameters(20, 80.0);
  std::fill(diameters.begin() + 10, diameters.end(), 40.0);
  const std::vector<std::int32_t> released(20, 200);
  ShedCapture how = capture(1);
  how.comb_per_day = 0;
  const auto days = collect(how, ShedClass::terminal, {.hairs = released, .mean_diameter_um = diameters},
                            wash_days({.every_days = 4, .phase_days = 3}, 20), observed(0));
  EXPECT_NEAR(days[7].mean_diameter_um, 80, 1e-9);
  EXPECT_GT(days[11].mean_diameter_um, 40);
  EXPECT_LT(days[11].mean_diameter_um, 80);
}

TEST(Shed, twins_with_the_same_release_are_collected_alike_and_a_release_of_more_never_gives_fewer_caught) {
  const auto released = releases(90, 200, 6, 0);
  auto more = released;
  for (std::size_t day = 100; day < more.size(); ++day) {
    more[day] += 30;
  }
  const auto a = collect_terminal(capture(0.33), released, 2);
  const auto b = collect_terminal(capture(0.33), more, 2);
  for (std::size_t day = 0; day < a.size(); ++day) {
    const auto caught_a = released[day] - a[day].uncaught;
    const auto caught_b = more[day] - b[day].uncaught;
    if (day < 100) {
      ASSERT_EQ(a[day].taken(), b[day].taken());
    }
    ASSERT_LE(caught_a, caught_b);
  }
}

TEST(Shed, another_instrument_class_or_subject_throws_other_dice) {
  const auto released = releases(90, 50, 7, 0);
  const WashDays washed = wash_days({.every_days = 2}, 50);
  const auto taken = [&](ShedClass hair_class, const Observed& who) {
    ShedCapture how = capture(0.33);
    how.vellus = how.terminal;
    std::vector<std::int32_t> counts;
    for (const ShedDay& day : collect(how, hair_class, {.hairs = released, .mean_diameter_um = {}}, washed, who)) {
      counts.push_back(day.taken());
    }
    return counts;
  };
  const auto reference = taken(ShedClass::terminal, observed(0));
  EXPECT_EQ(reference, taken(ShedClass::terminal, observed(0)));
  EXPECT_NE(reference, taken(ShedClass::vellus, observed(0)));
  EXPECT_NE(reference, taken(ShedClass::terminal, observed(1)));
  EXPECT_NE(reference, taken(ShedClass::terminal, observed(0, InstrumentKind::wash_day_count)));
  Observed second = observed(0);
  second.serial = 1;
  EXPECT_NE(reference, taken(ShedClass::terminal, second));
}

// Poisson release, n = 2,000 subjects, one day late in the run: the count is Poisson about its expectation.
// z tests of mean and of variance at alpha 1e-4 (|z| < 3.89); a capture three points off must be rejected.
TEST(Shed, counts_of_a_day_are_poisson_about_their_expected_value) {
  constexpr std::uint32_t subjects = 2000;
  constexpr std::size_t days = 15;
  constexpr double per_day = 90;
  constexpr double critical = 3.89;
  std::vector<double> counts;
  for (std::uint32_t subject = 0; subject < subjects; ++subject) {
    counts.push_back(collect_terminal(capture(0.33), releases(per_day, days, 8, subject), 2, subject).back().taken());
  }
  const std::vector<double> released(days, per_day);
  const auto z_of_mean = [&](double capture_share) {
    const double expected =
        expect(capture(capture_share), ShedClass::terminal, released, wash_days({.every_days = 2}, days))
            .back()
            .taken();
    return (synthetic::mean(counts) - expected) / std::sqrt(expected / subjects);
  };
  EXPECT_LT(std::abs(z_of_mean(0.33)), critical);
  EXPECT_GT(std::abs(z_of_mean(0.36)), critical);
  const double dispersion = synthetic::variance(counts) / synthetic::mean(counts);
  EXPECT_LT(std::abs(dispersion - 1) / std::sqrt(2.0 / subjects), critical);
}

TEST(Shed, in_the_long_run_the_collection_is_capture_times_release_whatever_the_calendar) {
  const std::vector<double> released(4200, 90.0);
  for (const double every : {1.0, 1.75, 2.0, 3.0, 5.0, 7.0}) {
    const auto days = expect(capture(0.33), ShedClass::terminal, released, wash_days({.every_days = every}, 4200));
    double taken = 0;
    for (const ExpectedShedDay& day : days) {
      taken += day.taken();
    }
    EXPECT_NEAR(taken / 4200, 0.33 * 90, 0.02) << every;
  }
}

TEST(Shed, one_wash_from_empty_takes_the_closed_form) {
  for (const double f : {0.0, 1e-9, 0.2, 0.693147, 2.0}) {
    ShedCapture how = capture(0.4);
    how.comb_per_day = f;
    for (const int gap : {1, 2, 5, 12}) {
      WashDays washed(static_cast<std::size_t>(gap), 0);
      washed.back() = 1;
      const std::vector<double> released(static_cast<std::size_t>(gap), 100.0);
      const double closed = f > 0 ? 40 * how.wash_take * (1 - std::exp(-f * gap)) / f : 40 * how.wash_take * gap;
      EXPECT_NEAR(expect(how, ShedClass::terminal, released, washed).back().washed, closed, 1e-5 * closed);
      EXPECT_NEAR(40 * how.wash_take * loose_after(f, gap), closed, 1e-5 * closed);
    }
  }
}

TEST(Shed, steady_wash_count_is_the_limit_of_the_day_by_day_expectation) {
  for (const double f : {0.0, 0.3, 0.693147}) {
    ShedCapture how = capture(1);
    how.comb_per_day = f;
    for (const int gap : {1, 2, 3, 5, 7}) {
      const std::vector<double> released(static_cast<std::size_t>(gap) * 100, 30.0);
      const auto days = expect(how, ShedClass::terminal, released,
                               wash_days({.every_days = static_cast<double>(gap), .phase_days = gap - 1.0},
                                         static_cast<std::int32_t>(released.size())));
      EXPECT_NEAR(steady_wash_count(how, 30, gap), days.back().taken(), 1e-9) << f << " " << gap;
    }
  }
}

TEST(Shed, hairs_that_wait_for_the_wash_keep_every_sum_and_leave_with_it) {
  ShedCapture how = capture(0.4);
  how.until_wash = 0.35;
  const WashDays washed = wash_days({.every_days = 3}, 90);
  const auto released = releases(90, washed.size(), 3, 1);
  std::int32_t in = 0, out = 0;
  const auto days = collect(how, ShedClass::terminal, {released, {}}, washed, observed(1));
  for (std::size_t day = 0; day < days.size(); ++day) {
    in += released[day];
    out += days[day].uncaught + days[day].taken();
  }
  EXPECT_EQ(in, out + days.back().loose);
  for (const int gap : {1, 2, 5}) {
    const std::vector<double> steady(static_cast<std::size_t>(gap) * 100, 30.0);
    const auto course = expect(how, ShedClass::terminal, steady,
                               wash_days({.every_days = static_cast<double>(gap), .phase_days = gap - 1.0},
                                         static_cast<std::int32_t>(steady.size())));
    EXPECT_NEAR(steady_wash_count(how, 12, gap), course.back().taken(), 1e-9) << gap;
  }
  EXPECT_NEAR(steady_wash_count(how, 25, 1), 25, 1e-12);
}

TEST(Shed, hairs_that_no_comb_reaches_stay_until_the_wash) {
  ShedCapture how = capture(1);
  how.until_wash = 1;
  how.wash_take = 1;
  WashDays washed(10, 0);
  washed[9] = 1;
  const std::vector<std::int32_t> released(10, 20);
  const auto days = collect(how, ShedClass::terminal, {released, {}}, washed, observed(1));
  EXPECT_EQ(days[8].combed, 0);
  EXPECT_EQ(days[8].loose, 180);
  EXPECT_EQ(days[9].washed, 200);
}

TEST(Shed, at_a_daily_wash_the_count_is_all_that_is_caught) {
  for (const double f : {0.0, 0.1, 0.693147, 3.0}) {
    ShedCapture how = capture(1);
    how.comb_per_day = f;
    EXPECT_NEAR(steady_wash_count(how, 25, 1), 25, 1e-12);
  }
}

}  // namespace
}  // namespace anagen::clinic
