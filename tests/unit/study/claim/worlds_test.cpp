#include "study/claim/worlds.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "scenario/toml/read.hpp"

namespace anagen::study {
namespace {

/// The worlds of what a text says is given.
Worlds worlds(const std::string& text, std::string_view tests) {
  const auto source = std::make_shared<const scenario::Source>(scenario::Source{"t.toml", 0, scenario::Syntax::toml});
  const auto root = scenario::read_toml(text, source);
  EXPECT_TRUE(root);
  const auto list = [&](const char* key) {
    const scenario::Value* const found = root->table()->find(key);
    return found != nullptr ? *found->array() : scenario::Array{};
  };
  return worlds_of(list("treatment"), list("cause"), tests);
}

std::string names(const Worlds& worlds) {
  std::string all;
  for (const World& world : worlds.lived) {
    all += (all.empty() ? "" : " ") + world.name;
  }
  return all;
}

std::vector<std::string> kinds(const Worlds& worlds, const char* name) {
  std::vector<std::string> out;
  for (const scenario::Value& one :
       std::ranges::find(worlds.lived, name, &World::name)->draws.front().treatments.items) {
    out.push_back(*one.table()->find("kind")->text());
  }
  return out;
}

using Kinds = std::vector<std::string>;

constexpr const char* needles_drops_and_light =
    "[[treatment]]\nkind = \"microneedling\"\nday = 3\n[[treatment]]\nkind = \"minoxidil_topical\"\nday = 3\n"
    "[[treatment]]\nkind = \"low_level_light\"\n";

TEST(Worlds, are_as_many_as_there_are_shams) {
  const Worlds all = worlds(needles_drops_and_light, "minoxidil_topical");
  EXPECT_EQ(names(all), "no_effect vehicle needling needling_vehicle co_treatment evidence");
  EXPECT_EQ(kinds(all, "no_effect"), Kinds{"placebo"});
  EXPECT_EQ(kinds(all, "needling"), Kinds{"microneedling"});
  EXPECT_EQ(kinds(all, "needling_vehicle"), (Kinds{"microneedling", "vehicle"}));
  EXPECT_EQ(kinds(all, "co_treatment"), Kinds{"low_level_light"});
  EXPECT_EQ(kinds(all, "evidence").size(), 3U);
  EXPECT_TRUE(all.lived.back().effect);
}

TEST(Worlds, of_needles_under_test_have_no_needling_without_effect) {
  EXPECT_EQ(names(worlds("[[treatment]]\nkind = \"microneedling\"\n", "microneedling")), "no_effect evidence");
}

TEST(Worlds, of_a_cause_under_test_leave_it_out) {
  const Worlds all = worlds("[[cause]]\nkind = \"infection\"\n[[cause]]\nkind = \"smoking\"\n", "infection");
  EXPECT_EQ(names(all), "no_effect evidence");
  EXPECT_EQ(all.lived[0].draws.front().causes.items.size(), 1U);
  EXPECT_EQ(all.lived[1].draws.front().causes.items.size(), 2U);
}

TEST(Worlds, where_nothing_was_done_are_one) { EXPECT_EQ(names(worlds("", "")), "no_effect"); }

TEST(Worlds, of_a_serum_draw_what_nobody_knows_of_it) {
  const Worlds all = worlds("[[treatment]]\nkind = \"exosome_serum\"\n", "exosome_serum");
  EXPECT_EQ(names(all), "no_effect vehicle evidence");
  EXPECT_TRUE(all.lived.back().from_prior);
  EXPECT_EQ(all.lived.back().draws.size(), 8U);
  EXPECT_FALSE(worlds("[[treatment]]\nkind = \"prp\"\n", "prp").lived.back().from_prior);
}

}  // namespace
}  // namespace anagen::study
