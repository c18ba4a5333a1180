#include "cause/areata.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"
#include "shed_course.hpp"

namespace anagen::cause {
namespace {

using testing::long_calendar;
using testing::mean_woman_anagen_days;
using testing::shed_after;
using testing::shed_under;
using testing::someone;

AreataPrior areata(const AlopeciaAreataSpec& given = {}, std::map<std::string, double, std::less<>> overrides = {}) {
  evidence::Lookup lookup({"woman", "caucasian", "any"}, std::move(overrides));
  return prior_of(lookup, given);
}

/// Twenty fields of equal weight in a row.
std::vector<ScalpField> row_of_fields() {
  std::vector<ScalpField> out;
  for (int i = 0; i < 20; ++i) {
    out.push_back({0.05, static_cast<double>(i), 0});
  }
  return out;
}

std::size_t slot(std::int32_t day) { return static_cast<std::size_t>(day - long_calendar.first_day); }

/// Weight of the fields under attack on a day.
double attacked(const std::vector<std::vector<double>>& attacks, std::int32_t day) {
  double weight = 0;
  for (const auto& field : attacks) {
    weight += !field.empty() && field[slot(day)] == 1 ? 0.05 : 0;
  }
  return weight;
}

/// An attack on everything from day 0 that goes on, or ends with `until`.
follicle::Drive attack_on_all(std::int32_t until = 10000) {
  std::vector<double> strength(static_cast<std::size_t>(long_calendar.days), 0.0);
  for (std::int32_t day = 0; day < std::min(until, long_calendar.first_day + long_calendar.days); ++day) {
    strength[slot(day)] = 1;
  }
  return drive_of(areata().attack, strength);
}

TEST(Areata, sheds_within_days_where_a_fever_needs_one_rest) {
  const auto course = shed_under(attack_on_all());
  EXPECT_LT(course.first_above(0.5), 7);
  EXPECT_LT(course.first_above(0.1) + 40, shed_after(AcuteIllnessSpec{}).first_above(0.1));
  const auto& growing = course.course.in_phase[0];
  EXPECT_LT(growing[slot(30)], 0.1 * growing[slot(-1)]);
}

TEST(Areata, persists_where_telogen_effluvium_ends_by_itself) {
  const auto attack = shed_under(attack_on_all());
  const auto fever = shed_after(AcuteIllnessSpec{});
  const auto growing = [](const testing::ShedCourse& course, std::int32_t day) {
    return course.course.in_phase[0][slot(day)] / course.course.in_phase[0][slot(-1)];
  };
  EXPECT_LT(growing(attack, 700), 0.03);
  EXPECT_GT(growing(fever, 700), 0.95);
}

TEST(Areata, keeps_every_follicle_and_grows_hair_again_when_it_ends) {
  const auto course = shed_under(attack_on_all(300));
  const auto& phases = course.course.in_phase;
  for (const std::int32_t day : {-1, 20, 299, 500, 790}) {
    double follicles = 0;
    for (const auto& phase : phases) {
      follicles += phase[slot(day)];
    }
    EXPECT_NEAR(follicles, 100000, 1) << day;
  }
  EXPECT_LT(phases[0][slot(299)], 0.03 * phases[0][slot(-1)]);
  EXPECT_GT(phases[0][slot(300 + 180)], 0.9 * phases[0][slot(-1)]);
}

TEST(Areata, both_engines_live_it_alike) {
  follicle::GroupDescription group = testing::woman(0, 0, testing::trait_dice(1));
  group.follicles = 3000;
  follicle::LawShelf shelf;
  const std::vector<follicle::Drive> arms = {attack_on_all(300), {}};
  const follicle::CompiledGroup compiled = follicle::compile(group, arms, long_calendar.days, shelf);
  const auto plain = follicle::run_plain(compiled, follicle::Detail::full);
  const auto fast = follicle::run_fast(compiled, follicle::Detail::full);
  ASSERT_EQ(plain.size(), 2U);
  for (std::size_t arm = 0; arm < plain.size(); ++arm) {
    EXPECT_TRUE(follicle::identical(plain[arm], fast[arm])) << arm;
  }
}

TEST(Areata, no_attack_disturbs_nothing) {
  EXPECT_EQ(drive_of(areata().attack, std::vector<double>(100, 0.0)), follicle::Drive{});
  EXPECT_EQ(drive_of(areata().attack, {}), follicle::Drive{});
  AlopeciaAreataSpec none;
  none.salt = 0;
  EXPECT_EQ(drive(draw(areata(none), someone(3)), long_calendar), follicle::Drive{});
}

TEST(Areata, takes_the_share_of_the_scalp_that_is_given_in_few_pieces) {
  const auto fields = row_of_fields();
  for (const double salt : {0.0, 10.0, 35.0, 60.0, 100.0}) {
    AlopeciaAreataSpec given;
    given.salt = salt;
    given.remission_per_year = 0;
    for (std::uint32_t subject = 0; subject < 20; ++subject) {
      const auto attacks = attacks_of(draw(areata(given), someone(subject)), fields, long_calendar, {});
      EXPECT_NEAR(attacked(attacks, 200), salt / 100, 0.026) << salt;
      EXPECT_EQ(attacked(attacks, -1), 0);
      int pieces = 0;
      for (std::size_t i = 0; i < fields.size(); ++i) {
        pieces += !attacks[i].empty() && (i == 0 || attacks[i - 1].empty()) ? 1 : 0;
      }
      EXPECT_LE(pieces, areata().course.foci);
    }
  }
}

TEST(Areata, spreads_field_by_field_and_has_lasted_as_long_as_is_said) {
  AlopeciaAreataSpec given;
  given.salt = 100;
  given.remission_per_year = 0;
  const auto fields = row_of_fields();
  const auto fresh = attacks_of(draw(areata(given), someone(1)), fields, long_calendar, {});
  EXPECT_GT(attacked(fresh, 0), 0);
  EXPECT_LT(attacked(fresh, 20), 0.5);
  EXPECT_NEAR(attacked(fresh, 60), 1, 1e-9);
  given.duration_years = 0.5;
  const auto older = attacks_of(draw(areata(given), someone(1)), fields, long_calendar, {});
  EXPECT_NEAR(attacked(older, 0), 1, 1e-9);
  EXPECT_GT(attacked(older, -182), 0);
  EXPECT_EQ(attacked(older, -184), 0);
}

TEST(Areata, ends_by_itself_in_the_share_of_people_that_the_hazard_says) {
  // n = 2,000, four standard errors (alpha about 6e-5): a hazard a fifth higher would be rejected.
  constexpr std::uint32_t n = 2000;
  AlopeciaAreataSpec given;
  given.salt = 75;
  given.remission_per_year = 0.8;
  given.relapse_per_year = 0;
  const auto fields = row_of_fields();
  double free = 0;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    free +=
        attacked(attacks_of(draw(areata(given), someone(subject)), fields, long_calendar, {}), 730) == 0 ? 1.0 / n : 0;
  }
  const double expected = 1 - std::exp(-0.8 * 730 / 365.25);
  EXPECT_NEAR(free, expected, 4 * std::sqrt(expected * (1 - expected) / n));
}

TEST(Areata, small_and_fresh_attacks_end_sooner) {
  const AttackCourseLaw law = areata().course;
  EXPECT_GT(remission_per_day(law, 0.1, 0), 5 * remission_per_day(law, 0.75, 0));
  EXPECT_NEAR(remission_per_day(law, 0.75, law.long_standing_years), remission_per_day(law, 0.75, 0) / 2, 1e-15);
}

TEST(Areata, suppression_below_what_is_tolerated_moves_nothing_and_above_ends_the_attack) {
  AlopeciaAreataSpec given;
  given.salt = 100;
  given.remission_per_year = 0;
  Areata one = draw(areata(given), someone(5));
  one.tolerated_odds = 1;
  const auto fields = row_of_fields();
  const auto without = attacks_of(one, fields, long_calendar, {});
  std::vector<double> suppression(static_cast<std::size_t>(long_calendar.days), 0.0);
  std::fill(suppression.begin() + static_cast<std::ptrdiff_t>(slot(200)), suppression.end(), 0.49);
  EXPECT_EQ(attacks_of(one, fields, long_calendar, suppression), without);
  std::fill(suppression.begin() + static_cast<std::ptrdiff_t>(slot(200)), suppression.end(), 0.51);
  const auto with = attacks_of(one, fields, long_calendar, suppression);
  for (std::size_t field = 0; field < fields.size(); ++field) {
    for (std::int32_t day = long_calendar.first_day; day < 200; ++day) {
      ASSERT_EQ(with[field][slot(day)], without[field][slot(day)]);
    }
    EXPECT_GT(with[field][slot(200 + 14)], 0) << "clearance takes four weeks at least";
    EXPECT_EQ(with[field][slot(200 + 12 * 7 + 1)], 0) << "and twelve at most";
    EXPECT_EQ(with[field][slot(799)], 0) << "and holds while the medicine is taken";
  }
}

TEST(Areata, returns_after_the_lag_in_the_share_of_people_that_the_hazard_says) {
  // n = 2,000, four standard errors (alpha about 6e-5).
  constexpr std::uint32_t n = 2000;
  AlopeciaAreataSpec given;
  given.salt = 100;
  given.remission_per_year = 0;
  const AreataPrior prior = areata(given);
  const auto fields = row_of_fields();
  std::vector<double> suppression(static_cast<std::size_t>(long_calendar.days), 0.0);
  std::fill_n(suppression.begin() + static_cast<std::ptrdiff_t>(slot(0)), 200, 0.9);
  double early = 0;
  double late = 0;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    Areata one = draw(prior, someone(subject));
    one.tolerated_odds = 1;
    const auto attacks = attacks_of(one, fields, long_calendar, suppression);
    const auto under_attack = [&](std::int32_t day) { return attacked(attacks, day) > 0; };
    early += under_attack(200 + 55) ? 1.0 / n : 0;
    late += under_attack(200 + 56 + 350) ? 1.0 / n : 0;
  }
  EXPECT_EQ(early, 0);
  const double expected = 1 - std::exp(-0.016 * 50);
  EXPECT_NEAR(late, expected, 4 * std::sqrt(expected * (1 - expected) / n));
}

TEST(Areata, severe_and_long_standing_disease_tolerates_more) {
  AlopeciaAreataSpec mild;
  mild.salt = 50;
  AlopeciaAreataSpec severe;
  severe.salt = 100;
  AlopeciaAreataSpec old = mild;
  old.duration_years = 8;
  const auto tolerated = [](const AlopeciaAreataSpec& given) { return draw(areata(given), someone(2)).tolerated_odds; };
  EXPECT_GT(tolerated(severe), 2 * tolerated(mild));
  EXPECT_GT(tolerated(old), tolerated(mild));
}

TEST(Areata, extents_are_shared_out_as_the_law_says) {
  const ExtentLaw law{.limited_share = 0.5, .patchy_share = 0.2, .very_severe_share = 0.6};
  EXPECT_EQ(draw_salt(law, 30, 30, 0.9), 30);
  EXPECT_DOUBLE_EQ(draw_salt(law, 0, 100, 0.25), 12.5);
  EXPECT_DOUBLE_EQ(draw_salt(law, 0, 100, 0.6), 37.5);
  EXPECT_DOUBLE_EQ(draw_salt(law, 50, 100, 0.2), 50 + 45 * 0.5);
  EXPECT_DOUBLE_EQ(draw_salt(law, 50, 100, 0.7), 97.5);
  EXPECT_NEAR(draw_salt(law, 95, 100, 0.5), 97.5, 1e-9);
}

}  // namespace
}  // namespace anagen::cause
