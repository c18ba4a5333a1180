#include "random/lanes.hpp"

#include <gtest/gtest.h>

#include <array>

#include "random/dwell_law.hpp"

namespace anagen::random {
namespace {

constexpr int lanes = 44;  // two groups of sixteen, one of eight and one of four

template <class T>
using Row = std::array<T, lanes>;

TEST(Lanes, eight_four_and_one_at_a_time_roll_the_same_dice) {
  Address address{0x0123'4567'89AB'CDEFULL, 5, 0, 3, 17, Purpose::rest};
  Row<std::uint32_t> follicle;
  for (std::size_t i = 0; i < lanes; ++i) {
    follicle[i] = static_cast<std::uint32_t>(i * i + (i % 3 == 0 ? 0xFFFF'0000U : 0U));
  }
  std::array<Row<std::uint32_t>, 4> wide;
  std::array<Row<std::uint32_t>, 4> four;
  roll_lanes(lane_address(address), follicle.data(), lanes, wide[0].data(), wide[1].data(), wide[2].data(),
             wide[3].data());
  roll_lanes_by_four(lane_address(address), follicle.data(), lanes, four[0].data(), four[1].data(), four[2].data(),
                     four[3].data());
  for (std::size_t i = 0; i < lanes; ++i) {
    address.follicle = follicle[i];
    const Block block = roll(address);
    for (std::size_t die = 0; die < 4; ++die) {
      EXPECT_EQ(wide[die][i], block[die]);
      EXPECT_EQ(four[die][i], block[die]);
    }
  }
}

TEST(Lanes, quantiles_are_those_of_the_table_in_the_outer_cells_too) {
  const QuantileTable table = tabulate({LawShape::lognormal, 900, 0.6});
  for (std::uint32_t step = 0; step < 2000; ++step) {
    Row<std::uint32_t> die;
    for (std::size_t i = 0; i < lanes; ++i) {
      die[i] = step * 2'147'483U + static_cast<std::uint32_t>(i) * 97'612'894U;
    }
    die[0] = step;                 // the first cell
    die[1] = 0xFFFF'FFFFU - step;  // the last
    Row<Ticks> dwell;
    quantile_lanes(table, die.data(), lanes, dwell.data());
    for (std::size_t i = 0; i < lanes; ++i) {
      ASSERT_EQ(dwell[i], table(die[i]));
    }
  }
}

TEST(Lanes, upper_halves_of_products_are_exact) {
  const FourWords a = {0xFFFF'FFFFU, 1, 0x8000'0000U, 123'456'789U};
  const FourWords b = {0xFFFF'FFFFU, 0xFFFF'FFFFU, 2, 3'141'592'653U};
  const FourWords high = multiply_high(a, b);
  for (int lane = 0; lane < lane_group; ++lane) {
    EXPECT_EQ(high[lane], static_cast<std::uint32_t>((std::uint64_t{a[lane]} * b[lane]) >> 32U));
  }
}

TEST(Lanes, masks_become_bits_with_the_first_lane_lowest) {
  EXPECT_EQ(bits(Four{-1, 0, 0, 0}), 1U);
  EXPECT_EQ(bits(Four{0, -1, -1, 0}), 6U);
  EXPECT_EQ(bits(Four{0, 0, 0, -1}), 8U);
}

}  // namespace
}  // namespace anagen::random
