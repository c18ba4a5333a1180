#include "clinic/shed_hairs.hpp"

#include <gtest/gtest.h>

#include <array>

#include "unit/clinic/hairs.hpp"
#include "unit/clinic/synthetic.hpp"
#include "unit/random/chi_square.hpp"

namespace anagen::clinic {
namespace {

using synthetic::observed;

TEST(ShedHairs, a_window_holds_the_hairs_of_its_days_and_no_others) {
  const auto terminal = hairs::follicles({hairs::hair(500, 9), hairs::hair(500, 10), hairs::hair(500, 12)});
  const auto vellus = hairs::follicles({hairs::hair(60, 11, 100, 22)});
  const auto shed = shed_between({terminal, vellus}, {}, 10, 11);
  ASSERT_EQ(shed.size(), 2U);
  EXPECT_EQ(shed[0].follicle, 1U);
  EXPECT_EQ(shed[0].hair_class, ShedClass::terminal);
  EXPECT_EQ(shed[1].follicle, 3U);
  EXPECT_EQ(shed[1].hair_class, ShedClass::vellus);
  EXPECT_NEAR(shed[1].cut.length_um, 6000, 1e-6);
}

TEST(ShedHairs, growing_hairs_are_terminal_and_still_in_anagen) {
  const auto terminal = hairs::follicles({hairs::growing(100), hairs::hair(500, 50)});
  const auto vellus = hairs::follicles({hairs::growing(30, 100, 22)});
  const auto found = growing_on({terminal, vellus}, {}, 20);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_NEAR(found[0].cut.length_um, 120 * 350, 1e-6);
}

std::vector<HandHair> ten_hairs(const std::vector<follicle::FollicleTrace>& follicles) {
  return shed_between({follicles, {}}, {}, 0, 100);
}

/// How often each of ten hairs is among the three picked by n hands.
template <class Pick>
std::vector<double> pick_counts(std::uint32_t n, Pick pick) {
  std::vector<double> counts(10);
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    for (const HandHair& hair : pick(subject)) {
      counts[hair.follicle] += 1;
    }
  }
  return counts;
}

// Chi-square of ten equal bins at alpha 1e-4, n = 6,000 hands; a hand that takes the first hair too often is rejected.
TEST(ShedHairs, every_hair_is_picked_equally_often_and_a_hand_that_prefers_one_is_rejected) {
  const auto follicles = hairs::follicles(std::vector<follicle::Hair>(10, hairs::hair(500, 20)));
  const auto all = ten_hairs(follicles);
  const auto fair = pick_counts(6000, [&](std::uint32_t subject) { return picked(all, 3, 0, observed(subject)); });
  EXPECT_GT(random::chi_square_p(fair), 1e-4);
  const auto unfair = pick_counts(6000, [&](std::uint32_t subject) {
    auto some = picked(all, 3, 0, observed(subject));
    if (subject % 20 == 0) {
      some[0] = all[0];
    }
    return some;
  });
  EXPECT_LT(random::chi_square_p(unfair), 1e-4);
}

// One vellus hair among ten with odds 0.1: it is the first in the hand with the chance 0.1 / 9.1. n = 20,000, z test at
// alpha 1e-4 (3.89); even odds are rejected.
TEST(ShedHairs, a_vellus_hair_comes_to_hand_by_its_odds) {
  const auto terminal = hairs::follicles(std::vector<follicle::Hair>(9, hairs::hair(500, 20)));
  const auto vellus = hairs::follicles({hairs::hair(60, 20, 100, 22)});
  const auto all = shed_between({terminal, vellus}, {}, 0, 100);
  const auto first_share = [&](double odds) {
    constexpr std::uint32_t n = 20000;
    double vellus_first = 0;
    for (std::uint32_t subject = 0; subject < n; ++subject) {
      vellus_first += picked(all, 1, odds, observed(subject))[0].hair_class == ShedClass::vellus ? 1.0 / n : 0;
    }
    return vellus_first;
  };
  constexpr double expected = 0.1 / 9.1;
  EXPECT_NEAR(first_share(0.1), expected, 3.89 * std::sqrt(expected / 20000));
  EXPECT_GT(first_share(1), expected + 3.89 * std::sqrt(expected / 20000));
  EXPECT_EQ(first_share(0), 0);
}

TEST(ShedHairs, a_hand_that_wants_more_than_there_are_gets_all) {
  const auto follicles = hairs::follicles({hairs::hair(500, 20), hairs::hair(300, 21)});
  EXPECT_EQ(picked(ten_hairs(follicles), 50, 0, observed(1)).size(), 2U);
  EXPECT_TRUE(picked({}, 50, 0, observed(1)).empty());
}

TEST(ShedHairs, shares_of_length_are_counted_within_a_class) {
  const auto terminal = hairs::follicles({hairs::hair(50, 20), hairs::hair(100, 20), hairs::hair(500, 20)});
  const auto vellus = hairs::follicles({hairs::hair(60, 20, 100, 22)});
  const auto all = shed_between({terminal, vellus}, {}, 0, 100);
  const LengthShares thick = length_shares(all, ShedClass::terminal, 30000, 50000);
  EXPECT_DOUBLE_EQ(thick.at_most, 1.0 / 3);
  EXPECT_DOUBLE_EQ(thick.at_least, 1.0 / 3);
  EXPECT_DOUBLE_EQ(length_shares(all, ShedClass::vellus, 30000, 50000).at_most, 1);
}

}  // namespace
}  // namespace anagen::clinic
