#include <gtest/gtest.h>

#include <numeric>

#include "shed_course.hpp"

// The five functional types of headington_1993_te, each by its timing.

namespace anagen::cause {
namespace {

testing::ShedCourse shed_of(const char* type) {
  EffluviumSpec given;
  given.type = type;
  return testing::shed_after(given);
}

TEST(Headington, immediate_anagen_release_sheds_one_rest_later_and_ends_by_itself) {
  const auto course = shed_of("immediate_anagen_release");
  EXPECT_GT(course.first_above(0.1), 30);
  EXPECT_GT(course.peak(), 0.8 * course.rest_days);
  EXPECT_LT(course.peak(), 1.2 * course.rest_days);
  EXPECT_LT(course.on(240), 0.1);
}

TEST(Headington, delayed_anagen_release_sheds_less_before_and_more_after) {
  const auto course = shed_of("delayed_anagen_release");
  EXPECT_LT(course.on(0), -0.2);
  EXPECT_GT(course.peak(), 90);
  EXPECT_LT(course.peak(), 180);
  EXPECT_LT(course.on(400), 0.5);
}

TEST(Headington, short_anagen_sheds_steadily_more_without_end) {
  const auto course = shed_of("short_anagen");
  const auto group = testing::woman(0, 0, testing::trait_dice(1));
  auto halved = group;
  halved.law[0].mean_days /= 2;
  const double steady = mean_cycle_days(group) / mean_cycle_days(halved) - 1;
  EXPECT_NEAR(course.on(790), steady, 0.1 * (1 + steady));
  EXPECT_LT(course.on(course.peak()), 1.2 * (1 + steady));
  EXPECT_GT(course.first_above(0.1), 30);
}

TEST(Headington, immediate_telogen_release_sheds_within_days_and_owes_the_hairs_later) {
  const auto course = shed_of("immediate_telogen_release");
  EXPECT_LT(course.first_above(0.2), 7);
  EXPECT_LT(course.peak(), 56);
  EXPECT_GT(course.on(course.peak()), 0.5);
  const double least = *std::min_element(course.excess.begin(), course.excess.end());
  EXPECT_LT(least, -0.05);
}

TEST(Headington, delayed_telogen_release_keeps_hairs_and_then_lets_them_go) {
  const auto course = shed_of("delayed_telogen_release");
  EXPECT_LT(course.on(-10), -0.1);
  EXPECT_GT(course.peak(), 0);
  EXPECT_LT(course.peak(), 60);
  EXPECT_GT(course.on(course.peak()), 0.5);
}

/// An action of a type: its target, and the row that gives its size.
struct Moved {
  Target target;
  std::string_view row;
};
struct Rowed {
  std::string type;
  std::string_view label;
  std::vector<Moved> moves;
  std::string_view ends;  ///< the row of the length of the release; empty: it goes on
};

TEST(Headington, types_differ_only_where_their_rows_do) {
  const std::vector<Rowed> types = {
      {"immediate_anagen_release",
       "Immediate anagen release",
       {{Target::premature_catagen, "ac_multiplier"}},
       "duration"},
      {"delayed_anagen_release",
       "Delayed anagen release",
       {{Target::anagen_clock, "hold_multiplier"}, {Target::anagen_clock, "ac_multiplier"}},
       "duration"},
      {"short_anagen", "Short anagen", {{Target::anagen_clock, "ac_multiplier"}}, ""},
      {"immediate_telogen_release",
       "Immediate telogen release",
       {{Target::telogen_clock, "release_multiplier"}, {Target::exogen_clock, "release_multiplier"}},
       "duration"},
      {"delayed_telogen_release",
       "Delayed telogen release",
       {{Target::telogen_clock, "hold_multiplier"}, {Target::telogen_clock, "release_multiplier"}},
       "duration"}};
  for (const Rowed& type : types) {
    EffluviumSpec given;
    given.type = type.type;
    const EpisodePrior prior = testing::prior(given);
    evidence::Lookup lookup({"woman", "caucasian", "any"});
    const auto row = [&](std::string_view name) { return lookup("te." + type.type + "." + std::string(name)); };
    EXPECT_EQ(prior.kind, Kind::effluvium);
    EXPECT_EQ(prior.word, "effluvium");
    EXPECT_EQ(prior.label, type.label);
    EXPECT_EQ(prior.susceptible_share, 1);
    ASSERT_EQ(prior.actions.size(), type.moves.size()) << type.type;
    for (std::size_t i = 0; i < type.moves.size(); ++i) {
      const ActionPrior& action = prior.actions[i];
      const bool hold = type.moves[i].row == "hold_multiplier";
      EXPECT_EQ(action.target, type.moves[i].target) << type.type;
      EXPECT_EQ(action.departure.median, row(type.moves[i].row) - 1) << type.type;
      EXPECT_EQ(action.course.from, hold ? -row("hold_days") : 0) << type.type;
      EXPECT_EQ(action.course.rise_days, row(hold ? "hold_onset" : "onset")) << type.type;
      EXPECT_EQ(action.course.fading_days, hold ? 0 : row("fading")) << type.type;
      const double days = type.ends.empty() ? never_ends_days : row(hold ? "hold_days" : type.ends);
      EXPECT_EQ(action.course.days, same_in_all(days)) << type.type;
    }
  }
}

}  // namespace
}  // namespace anagen::cause
