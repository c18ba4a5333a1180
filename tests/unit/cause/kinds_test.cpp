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

/// A default cause of every kind, the five types of effluvium among them; but for alopecia areata, which is no episode
/// (areata_test.cpp).
std::vector<CauseSpec> one_of_each() {
  std::vector<CauseSpec> all;
  [&]<std::size_t... index>(std::index_sequence<index...>) {
    (all.emplace_back(std::variant_alternative_t<index, CauseSpec>{}), ...);
  }(std::make_index_sequence<std::variant_size_v<CauseSpec>>{});
  std::erase_if(all, [](const CauseSpec& one) { return std::holds_alternative<AlopeciaAreataSpec>(one); });
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
         std::holds_alternative<MenopauseSpec>(given) || std::holds_alternative<ScalpInflammationSpec>(given);
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

/// How long a cause holds hairs before its day; 0 for all that hold none.
double hold_days(const CauseSpec& given) {
  const evidence::Who mother{.sex = "woman", .ancestry = "caucasian"};
  if (std::holds_alternative<ChildbirthSpec>(given)) {
    return evidence::value_of("te.postpartum.hold_days", mother);
  }
  const auto* const effluvium = std::get_if<EffluviumSpec>(&given);
  const bool holds = effluvium != nullptr && effluvium->type.starts_with("delayed_");
  return holds ? evidence::value_of("te." + effluvium->type + ".hold_days", mother) : 0;
}

TEST(Kinds, every_action_begins_on_the_day_of_its_cause_or_that_of_its_hold) {
  constexpr std::int32_t first = 100;
  for (CauseSpec given : one_of_each()) {
    std::visit([](auto& one) { one.day = first; }, given);
    evidence::Lookup lookup({"woman", "caucasian", "any"});
    const Prior prior = prior_of(lookup, given);
    const Cause middle = typical_cause(prior, testing::mean_woman_anagen_days);
    const Happening lane = happening_of(middle, calendar);
    const double held = hold_days(given);
    std::size_t holds = 0;
    for (const Action& action : std::get<Episode>(middle).actions) {
      const bool hold = held > 0 && action.pulse.from < first;
      holds += hold ? 1 : 0;
      EXPECT_EQ(action.pulse.from, hold ? first - held : first) << lane.kind;
      EXPECT_EQ(mean_strength(action.pulse, static_cast<std::int32_t>(action.pulse.from) - 1), 0) << lane.kind;
      EXPECT_GT(mean_strength(action.pulse, static_cast<std::int32_t>(action.pulse.from)), 0) << lane.kind;
    }
    EXPECT_EQ(holds, held > 0 ? 1 : 0) << lane.kind;
    EXPECT_EQ(lane.from_day, first - held) << lane.kind;
    for (std::int32_t day = calendar.first_day; day < lane.from_day; ++day) {
      EXPECT_EQ(lane.strength[static_cast<std::size_t>(day - calendar.first_day)], 1) << lane.kind << " " << day;
    }
    EXPECT_GE(lane.to_day, first) << lane.kind;
    EXPECT_FALSE(lane.label.empty());
  }
}

TEST(Kinds, the_last_day_still_counts_and_may_be_the_first) {
  for (CauseSpec given : one_of_each()) {
    std::visit(
        [](auto& one) {
          if constexpr (requires { one.until; }) {
            one.day = 100;
            one.until = 100;
          }
        },
        given);
    const bool ends = std::visit([](const auto& one) { return requires { one.until; }; }, given);
    if (!ends) {
      continue;
    }
    evidence::Lookup lookup({"woman", "caucasian", "any"});
    const Cause middle = typical_cause(prior_of(lookup, given), testing::mean_woman_anagen_days);
    for (const Action& action : std::get<Episode>(middle).actions) {
      if (action.pulse.from == 100) {
        EXPECT_EQ(action.pulse.until, 101) << std::get<Episode>(middle).word;
      }
    }
    EXPECT_EQ(drive_of(middle, calendar) == follicle::Drive{}, none_by_default(given))
        << std::get<Episode>(middle).word;
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
  EXPECT_EQ(kinds.size(), std::variant_size_v<CauseSpec> - 1);
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

/// The lowest value of all clocks, and of all hazards, of a drive.
struct Lowest {
  double clock = 1;
  double hazard = 0;
};
Lowest lowest_of(const follicle::Drive& drive) {
  Lowest out;
  for (const auto& speed : drive.clock_speed) {
    for (const double today : speed) {
      out.clock = std::min(out.clock, today);
    }
  }
  for (const auto* const hazard : {&drive.premature_catagen_per_day, &drive.dystrophic_release_per_day}) {
    for (const double today : *hazard) {
      out.hazard = std::min(out.hazard, today);
    }
  }
  return out;
}

TEST(Kinds, every_clock_stays_positive_and_every_hazard_is_not_negative) {
  for (const CauseSpec& given : one_of_each()) {
    for (std::uint32_t subject = 0; subject < 200; ++subject) {
      const Lowest lowest = lowest_of(drive_of(drawn(given, subject), calendar));
      EXPECT_GT(lowest.clock, 0);
      EXPECT_EQ(lowest.hazard, 0);
    }
  }
}

TEST(Kinds, the_smallest_sizes_that_a_scenario_may_give_stop_no_clock_but_that_of_a_hold) {
  constexpr double slowest = 0.05;  // of the schema: a hold may go down to 0
  for (CauseSpec given : one_of_each()) {
    double floor = slowest;
    std::visit(
        [&](auto& one) {
          if constexpr (requires { one.multiplier; }) {
            one.multiplier = slowest;
          }
          if constexpr (requires { one.entry_multiplier; }) {
            one.entry_multiplier = slowest;
          }
          if constexpr (requires { one.rebound_multiplier; }) {
            one.rebound_multiplier = slowest;
          }
          if constexpr (requires { one.hold_multiplier; }) {
            one.hold_multiplier = 0;
            floor = 0;
          }
        },
        given);
    for (std::uint32_t subject = 0; subject < 200; ++subject) {
      const Lowest lowest = lowest_of(drive_of(drawn(given, subject), calendar));
      EXPECT_GE(lowest.clock, floor - 1e-12) << given.index();
      EXPECT_EQ(lowest.hazard, 0) << given.index();
    }
    if (hold_days(given) > 0) {
      const Cause middle = drawn(given, 0);
      Episode one = std::get<Episode>(middle);
      one.susceptible = true;
      EXPECT_EQ(lowest_of(drive_of(one, calendar)).clock, 0) << "a hold of size 0 holds all";
    }
  }
}

}  // namespace
}  // namespace anagen::cause
