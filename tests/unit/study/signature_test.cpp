#include "anagen/signature.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <limits>
#include <string>

#include "study/fnv.hpp"

namespace anagen {
namespace {

TEST(Signature, is_the_same_for_one_and_two_threads) {
  const auto one = signature({.threads = 1});
  const auto two = signature({.threads = 2});
  ASSERT_TRUE(one && two);
  EXPECT_EQ(one->size(), 16U);
  EXPECT_EQ(*one, *two);
}

/// A change of this value needs a reason in the commit: `Signature: <hash>`. ANAGEN_UPDATE=1 writes the new one.
TEST(Signature, is_the_one_that_was_last_agreed_on) {
  const std::string path = std::string(ANAGEN_SOURCE_DIR) + "/tests/unit/study/signature.txt";
  const auto now = signature({.threads = 2});
  ASSERT_TRUE(now.has_value());
  if (std::getenv("ANAGEN_UPDATE") != nullptr) {
    std::ofstream(path) << *now << '\n';
  }
  std::string agreed;
  std::ifstream(path) >> agreed;
  EXPECT_EQ(*now, agreed) << "results have moved: say why, and set ANAGEN_UPDATE=1";
}

TEST(Fnv, agrees_with_the_published_hash_of_eight_zero_bytes) {
  study::Fnv fnv;
  fnv.add(std::uint64_t{0});
  EXPECT_EQ(fnv.hash(), 0xA8C7F832281A39C5U);
}

TEST(Fnv, tells_the_signs_of_zero_apart_but_not_one_nan_from_another) {
  const auto of = [](double number) {
    study::Fnv fnv;
    fnv.add(number);
    return fnv.hash();
  };
  EXPECT_NE(of(0.0), of(-0.0));
  EXPECT_EQ(of(std::numeric_limits<double>::quiet_NaN()), of(-std::numeric_limits<double>::quiet_NaN()));
}

}  // namespace
}  // namespace anagen
