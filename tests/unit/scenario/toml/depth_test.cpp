#include <gtest/gtest.h>

#include "../reading.hpp"

// Hostile texts: deep nesting ends in a problem, never in a full stack.

namespace anagen::scenario {
namespace {

std::string repeat(const std::string& piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) {
    text += piece;
  }
  return text;
}

TEST(Depth, deep_nesting_of_every_kind_is_refused_at_its_place) {
  constexpr int times = 100000;
  const std::string allowed = " (at most 100 levels)\n";
  EXPECT_EQ(test::problems_of("a = " + repeat("[", times)), "x.toml:1:105: nested too deep" + allowed);
  EXPECT_EQ(test::problems_of("a = " + repeat("{a=", times)), "x.toml:1:305: nested too deep" + allowed);
  EXPECT_EQ(test::problems_of("a" + repeat(".a", times) + " = 1"), "x.toml:1:201: nested too deep" + allowed);
  EXPECT_EQ(test::problems_of("[a" + repeat(".a", times) + "]"), "x.toml:1:202: nested too deep" + allowed);
}

TEST(Depth, lists_of_tables_inside_each_other_are_bounded_too) {
  std::string text;
  std::string header = "a";
  for (int i = 0; i < 150; ++i, header += ".a") {
    text += "[[" + header + "]]\n";
  }
  EXPECT_EQ(test::problems_of(text).substr(0, 34), "x.toml:101:203: nested too deep (a");
}

}  // namespace
}  // namespace anagen::scenario
