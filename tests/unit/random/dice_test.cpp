#include "random/dice.hpp"

#include <Random123/philox.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <vector>

namespace anagen::random {
namespace {

TEST(Dice, philox_equals_random123_on_100000_counters) {
  r123::Philox4x32_R<10> reference;
  std::mt19937 generator(1);
  const auto any = [&generator] { return static_cast<std::uint32_t>(generator()); };
  for (int i = 0; i < 100'000; ++i) {
    const Block counter = {any(), any(), any(), any()};
    const std::uint32_t key0 = any();
    const std::uint32_t key1 = any();
    const auto expected = reference({{counter[0], counter[1], counter[2], counter[3]}}, {{key0, key1}});
    const Block found = philox(counter, key0, key1);
    ASSERT_TRUE(std::equal(found.begin(), found.end(), expected.begin()));
  }
}

TEST(Dice, philox_gives_the_published_answers) {
  constexpr std::uint32_t ones = 0xFFFFFFFF;
  EXPECT_EQ(philox({0, 0, 0, 0}, 0, 0), (Block{0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8}));
  EXPECT_EQ(philox({ones, ones, ones, ones}, ones, ones), (Block{0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD}));
}

TEST(Dice, every_part_of_an_address_changes_the_block) {
  const Address base{.seed = 1, .subject = 2, .follicle = 3, .cycle = 4, .group = 5, .purpose = Purpose::rest};
  std::vector<Address> addresses(8, base);
  addresses[1].seed = 2;
  addresses[2].seed = 1 + (std::uint64_t{1} << 32U);
  addresses[3].subject = 3;
  addresses[4].follicle = 4;
  addresses[5].cycle = 5;
  addresses[6].group = 6;
  addresses[7].purpose = Purpose::start;
  std::set<Block> blocks;
  for (const Address& address : addresses) {
    blocks.insert(roll(address));
  }
  EXPECT_EQ(blocks.size(), addresses.size());
}

TEST(Dice, open_unit_stays_inside_the_borders) {
  EXPECT_EQ(open_unit(0), 0x1p-33);
  EXPECT_EQ(open_unit(0xFFFFFFFF), 1 - 0x1p-33);
  EXPECT_EQ(open_unit(0, 0), 0x1p-53);
  EXPECT_EQ(open_unit(0xFFFFFFFF, 0xFFFFFFFF), 1 - 0x1p-53);
  EXPECT_EQ(open_unit(0x80000000, 0), 0.5 + 0x1p-53);
}

}  // namespace
}  // namespace anagen::random
