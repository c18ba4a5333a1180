#include <gtest/gtest.h>

#include <array>
#include <bit>

#include "follicle/follow.hpp"
#include "follicle/pack_lanes.hpp"
#include "follicle/stay_lanes.hpp"
#include "unit/follicle/cases.hpp"

namespace anagen::follicle {
namespace {

TEST(PackLanes, moves_every_choice_of_four_to_the_front_in_order) {
  for (unsigned set = 0; set < 16; ++set) {
    const random::Four moved = packed(random::Four{10, 11, 12, 13}, set);
    int place = 0;
    for (int lane = 0; lane < 4; ++lane) {
      if ((set >> lane & 1U) != 0) {
        EXPECT_EQ(moved[place++], 10 + lane);
      }
    }
    EXPECT_EQ(place, std::popcount(set));
  }
}

TEST(StayLanes, end_where_single_stays_end_never_before_they_begin_and_never_past_the_limit) {
  constexpr std::int32_t days = 400;
  constexpr Ticks limit = (days + 1) << ticks_per_day_log2;
  // The last stands almost still to the end of the run, and its inverse has no knot in all that time.
  for (const auto& speeds : {std::vector<double>{}, cases::wave(days, 0.5, 40), cases::burst(days, 100, 150, 5, 0.3),
                             cases::burst(days, 101, days, 0.001, 1)}) {
    const ClockTable clock = ClockTable::from_speeds(speeds, days);
    const StayLanes stays(clock, limit);
    for (Ticks from = 0; from <= limit; from += 70'001) {
      const std::array<Ticks, 4> begin = {from, from, from, from};
      const std::array<Ticks, 4> dwell = {0, 33, 200'000, 1 << 30};
      std::array<Ticks, 4> end{};
      stay_lanes(stays, begin.data(), dwell.data(), 4, end.data());
      for (std::size_t lane = 0; lane < 4; ++lane) {
        EXPECT_EQ(end[lane], std::min(stay(clock, from, dwell[lane]), limit));
        EXPECT_GE(end[lane], from);
      }
    }
  }
}

}  // namespace
}  // namespace anagen::follicle
