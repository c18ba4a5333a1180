#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

#include "clinic/instruments.hpp"
#include "clinic/shed_reading.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

/// Hairs that fall on a day of the worst effluvium, and then some.
constexpr int most_released = 3000;
constexpr int most_days = 60;

std::vector<std::int32_t> any_release() {
  const auto days = static_cast<std::size_t>(*rc::gen::inRange(1, most_days));
  return *rc::gen::container<std::vector<std::int32_t>>(days, rc::gen::inRange(0, most_released));
}

double any_share() { return *rc::gen::inRange(0, 1001) / 1000.0; }

ShedCapture any_capture() {
  return {.terminal = any_share(),
          .vellus = any_share(),
          .comb_per_day = 5 * any_share(),
          .wash_take = any_share(),
          .terminal_sd_um = 13,
          .vellus_sd_um = 5};
}

WashDays any_calendar(std::size_t days) {
  return wash_days({.every_days = 1 + 29 * any_share(), .phase_days = any_share()}, static_cast<std::int32_t>(days));
}

TEST(ClinicProperties, counts_are_never_negative_and_no_hair_is_lost_or_made) {
  EXPECT_TRUE(rc::check([] {
    const auto released = any_release();
    const ShedCapture capture = any_capture();
    const auto subject = static_cast<std::uint32_t>(*rc::gen::inRange(0, 1000));
    const auto days = collect(capture, ShedClass::terminal, {.hairs = released, .mean_diameter_um = {}},
                              any_calendar(released.size()), synthetic::observed(subject));
    std::int64_t loose = 0;
    for (std::size_t day = 0; day < days.size(); ++day) {
      const ShedDay& today = days[day];
      RC_ASSERT(today.combed >= 0 && today.washed >= 0 && today.uncaught >= 0 && today.loose >= 0);
      loose += released[day] - today.uncaught - today.taken();
      RC_ASSERT(loose == today.loose);
    }
  }));
}

TEST(ClinicProperties, what_is_expected_is_conserved_too) {
  EXPECT_TRUE(rc::check([] {
    const auto released = any_release();
    const std::vector<double> expected(released.begin(), released.end());
    const ShedCapture capture = any_capture();
    double caught = 0;
    for (const double hairs : expected) {
      caught += capture.terminal * hairs;
    }
    const auto days = expect(capture, ShedClass::terminal, expected, any_calendar(released.size()));
    double found = days.back().loose;
    for (const ExpectedShedDay& day : days) {
      RC_ASSERT(day.combed >= 0 && day.washed >= 0 && day.loose >= 0);
      found += day.taken();
    }
    RC_ASSERT(std::abs(found - caught) <= 1e-9 * (1 + caught));
  }));
}

TEST(ClinicProperties, what_happens_later_does_not_reach_back) {
  EXPECT_TRUE(rc::check([] {
    auto released = any_release();
    const ShedCapture capture = any_capture();
    const WashDays washed = any_calendar(released.size());
    const auto taken_until = [&](std::size_t end) {
      const auto days = collect(capture, ShedClass::vellus, {.hairs = released, .mean_diameter_um = {}}, washed,
                                synthetic::observed(3));
      std::vector<std::int32_t> taken;
      for (std::size_t day = 0; day < end; ++day) {
        taken.push_back(days[day].taken());
      }
      return taken;
    };
    const auto changed = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(released.size())));
    const auto before = taken_until(changed);
    released[changed] += 100;
    RC_ASSERT(taken_until(changed) == before);
  }));
}

TEST(ClinicProperties, addresses_of_instruments_never_meet) {
  EXPECT_TRUE(rc::check([] {
    const auto any_observed = [] {
      return Observed{.seed = 1,
                      .subject = 0,
                      .kind = static_cast<InstrumentKind>(*rc::gen::inRange(1, 41)),
                      .serial = static_cast<std::uint8_t>(*rc::gen::inRange(0, 256))};
    };
    const Observed a = any_observed();
    const Observed b = any_observed();
    RC_PRE(a.kind != b.kind || a.serial != b.serial);
    RC_ASSERT(catching_dice(a, 1, 2).group != catching_dice(b, 1, 2).group);
    RC_ASSERT(catching_dice(a, 0, 2).purpose != reading_dice(a, 2).purpose);
  }));
}

}  // namespace
}  // namespace anagen::clinic
