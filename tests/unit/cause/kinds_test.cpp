#include "cause/kinds.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <set>

#include "shed_course.hpp"

// What holds for every kind of cause alike.

namespace anagen::cause {
namespace {

using testing::someone;

constexpr Calendar calendar = testing::long_calendar;

/// A default cause of every kind, the five types of effluvium among them.
std::vector<CauseSpec> one_of_each() {
  std::vector<CauseSpec> all;
  [&]<std::size_t... index>(std::index_sequence<index...>) {
    (all.emplace_back(std::variant_alternative_t<index, CauseSpec>{}), ...);
  }(std::make_index_sequence<std::variant_size_v<CauseSpec>>{});
  for (const char* type :
       {"delayed_anagen_release", "short_anagen", "immediate_telogen_release", "delayed_telogen_release"}) {
    EffluviumSpec effluvium;
    effluvium.type = type;
    all.emplace_back(effluvium);
  }
  return all;
}

Cause drawn(const CauseSpec& given, std::uint32_t subject, std::map<std::string, double, std::less<>> overrides = {}) {
  evidence::Lookup lookup({"woman", "caucasian", "any"}, std::move(overrides));
  return draw_cause(prior_of(lookup, given), someone(subject));
}

bool none_by_default(const CauseSpec& given) {
  return std::holds_alternative<SmokingSpec>(given) || std::holds_alternative<PoorSleepSpec>(given) ||
         std::holds_alternative<TractionSpec>(given) || std::holds_alternative<PcosSpec>(given) ||
         std::holds_alternative<MenopauseSpec>(given);
}

TEST(Kinds, those_without_evidence_disturb_nobody_by_default_and_all_others_do_in_those_who_answer) {
  for (const CauseSpec& given : one_of_each()) {
    evidence::Lookup lookup({"woman", "caucasian", "any"});
    const Prior prior = prior_of(lookup, given);
    const Cause middle = typical_cause(prior, testing::mean_woman_anagen_days);
    const bool quiet = drive_of(middle, calendar) == follicle::Drive{};
    EXPECT_EQ(quiet, none_by_default(given)) << std::get<EpisodePrior>(prior).word;
    for (std::uint32_t subject = 0; subject < 50 && quiet; ++subject) {
      EXPECT_EQ(drive_of(draw_cause(prior, someone(subject)), calendar), follicle::Drive{});
    }
  }
}

TEST(Kinds, nothing_happens_before_a_cause_begins_or_its_hold) {
  for (CauseSpec given : one_of_each()) {
    std::visit([](auto& one) { one.day = 100; }, given);
    evidence::Lookup lookup({"woman", "caucasian", "any"});
    const Cause middle = typical_cause(prior_of(lookup, given), testing::mean_woman_anagen_days);
    const Happening lane = happening_of(middle, calendar);
    for (std::int32_t day = calendar.first_day; day < lane.from_day; ++day) {
      EXPECT_EQ(lane.strength[static_cast<std::size_t>(day - calendar.first_day)], 1) << lane.kind << " " << day;
    }
    EXPECT_LE(lane.from_day, 100) << lane.kind;
    EXPECT_GE(lane.to_day, 100) << lane.kind;
    EXPECT_FALSE(lane.label.empty());
  }
}

TEST(Kinds, a_cause_after_the_run_disturbs_nothing) {
  for (CauseSpec given : one_of_each()) {
    std::visit([](auto& one) { one.day = 5000; }, given);
    for (std::uint32_t subject = 0; subject < 5; ++subject) {
      EXPECT_EQ(drive_of(drawn(given, subject), calendar), follicle::Drive{});
    }
  }
}

TEST(Kinds, nobody_answers_where_none_is_susceptible) {
  for (CauseSpec given : one_of_each()) {
    std::map<std::string, double, std::less<>> overrides;
    std::visit(
        [&](auto& one) {
          if constexpr (requires { one.susceptibility; }) {
            one.susceptibility = 0;
          } else {
            overrides["te.postpartum.susceptible_share"] = 0;
          }
        },
        given);
    for (std::uint32_t subject = 0; subject < 20; ++subject) {
      EXPECT_EQ(drive_of(drawn(given, subject, overrides), calendar), follicle::Drive{});
    }
  }
}

TEST(Kinds, one_of_no_size_is_the_control_bit_for_bit) {
  for (CauseSpec given : one_of_each()) {
    std::visit(
        [](auto& one) {
          if constexpr (requires { one.multiplier; }) {
            one.multiplier = 1;
          }
          if constexpr (requires { one.entry_multiplier; }) {
            one.entry_multiplier = 1;
          }
          if constexpr (requires { one.hold_multiplier; }) {
            one.hold_multiplier = 1;
          }
          if constexpr (requires { one.rebound_multiplier; }) {
            one.rebound_multiplier = 1;
          }
          if constexpr (requires { one.release_per_day; }) {
            one.release_per_day = 0;
          }
        },
        given);
    for (std::uint32_t subject = 0; subject < 5; ++subject) {
      EXPECT_EQ(drive_of(drawn(given, subject), calendar), follicle::Drive{});
    }
  }
}

TEST(Kinds, each_has_dice_of_its_own) {
  std::set<double> seen;
  std::set<Kind> kinds;
  for (const CauseSpec& given : one_of_each()) {
    evidence::Lookup lookup({"woman", "caucasian", "any"});
    const Kind kind = std::get<EpisodePrior>(prior_of(lookup, given)).kind;
    if (kinds.insert(kind).second) {
      EXPECT_TRUE(seen.insert(personal_dice(someone(3), kind).first).second);
      EXPECT_TRUE(seen.insert(personal_dice(someone(3), kind).third).second);
    }
  }
  EXPECT_EQ(kinds.size(), std::variant_size_v<CauseSpec>);
}

TEST(Kinds, their_order_does_not_change_a_bit) {
  const std::vector<CauseSpec> all = one_of_each();
  std::vector<follicle::Drive> drives;
  for (const CauseSpec& given : all) {
    drives.push_back(drive_of(drawn(given, 4), calendar));
  }
  const follicle::Drive in_order = follicle::compose(drives);
  EXPECT_FALSE(follicle::undisturbed(in_order));
  EXPECT_TRUE(rc::check([&] {
    const auto turn = *rc::gen::inRange<std::size_t>(0, drives.size());
    std::vector<follicle::Drive> turned = drives;
    std::rotate(turned.begin(), turned.begin() + static_cast<std::ptrdiff_t>(turn), turned.end());
    std::swap(turned.front(), turned[turned.size() / 2]);
    RC_ASSERT(follicle::compose(turned) == in_order);
  }));
}

TEST(Kinds, the_share_of_people_who_answer_is_the_given_one) {
  // n = 2,000, four standard errors (alpha about 6e-5); a share of 0.35 would be rejected.
  constexpr std::uint32_t n = 2000;
  constexpr double share = 0.25;
  SurgerySpec surgery;
  surgery.susceptibility = share;
  double answering = 0;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    answering += follicle::undisturbed(drive_of(drawn(surgery, subject), calendar)) ? 0 : 1.0 / n;
  }
  EXPECT_NEAR(answering, share, 4 * std::sqrt(share * (1 - share) / n));
}

TEST(Kinds, every_clock_stays_positive_and_every_hazard_is_not_negative) {
  for (const CauseSpec& given : one_of_each()) {
    const follicle::Drive drive = drive_of(drawn(given, 7), calendar);
    for (const auto& speed : drive.clock_speed) {
      for (const double today : speed) {
        EXPECT_GT(today, 0);
      }
    }
    for (const double today : drive.premature_catagen_per_day) {
      EXPECT_GE(today, 0);
    }
    for (const double today : drive.dystrophic_release_per_day) {
      EXPECT_GE(today, 0);
    }
  }
}

}  // namespace
}  // namespace anagen::cause
