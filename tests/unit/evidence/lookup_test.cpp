#include "evidence/lookup.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace anagen::evidence {
namespace {

double number(const char* id, const char* sex, const char* ancestry, const char* region) {
  return value_of(id, {.sex = sex, .ancestry = ancestry, .region = region});
}

TEST(Find, prefers_a_named_value_before_any) {
  EXPECT_EQ(number("follicle.anagen.mean", "man", "caucasian", "vertex"), 16);
  EXPECT_EQ(number("follicle.anagen.mean", "man", "caucasian", "occipital"), 30);
  EXPECT_EQ(number("follicle.anagen.mean", "woman", "caucasian", "vertex"), 30);
  EXPECT_EQ(number("hair.growth_rate.mean", "woman", "african", "scalp"), 270);
  EXPECT_EQ(number("hair.growth_rate.mean", "woman", "hispanic", "scalp"), 360);
}

TEST(Find, takes_scalp_and_any_for_the_same_place) {
  const Who any{.sex = "man", .ancestry = "caucasian", .region = "any"};
  const Who scalp{.sex = "man", .ancestry = "caucasian", .region = "scalp"};
  for (const Parameter& row : parameters()) {
    EXPECT_EQ(find(row.id, any), find(row.id, scalp)) << row.id;
  }
}

TEST(Find, answers_a_part_with_the_group_but_never_the_group_with_a_part) {
  EXPECT_EQ(number("hair.diameter.terminal", "woman", "han", "scalp"), 80);
  EXPECT_EQ(number("hair.growth_rate.mean", "woman", "african_us", "scalp"), 270);
  EXPECT_EQ(number("scalp.density.visible", "woman", "african_us", "vertex"), 155);
  EXPECT_EQ(number("scalp.density.visible", "woman", "african", "vertex"), 190);
  EXPECT_EQ(find("obs.scalp.density.visible.lowest_site", {.sex = "any", .ancestry = "african", .region = "scalp"}),
            nullptr);
}

TEST(Find, never_answers_with_another_sex_or_place) {
  EXPECT_EQ(find("te.postpartum.rebound.duration", {.sex = "man", .ancestry = "any", .region = "scalp"}), nullptr);
  EXPECT_EQ(find("follicle.telogen_total.mean", {.sex = "man", .ancestry = "any", .region = "occipital"}), nullptr);
  EXPECT_EQ(find("scalp.density.visible", {.sex = "man", .ancestry = "caucasian", .region = "occipital"}), nullptr);
  EXPECT_EQ(find("no.such.id", {}), nullptr);
}

TEST(Find, lets_the_earlier_row_win_among_measurements_that_tie) {
  const Parameter* row = find("obs.te.iron.ferritin", {});
  ASSERT_NE(row, nullptr);
  EXPECT_EQ(row, &rows_of("obs.te.iron.ferritin").front());
}

TEST(ValueOf, takes_the_middle_of_a_range_and_the_geometric_one_of_a_multiplier) {
  EXPECT_EQ(number("instrument.detection.light_hair_loss", "any", "any", "scalp"), 5);
  EXPECT_EQ(number("te.immediate_anagen_release.ac_multiplier", "any", "any", "scalp"), 10);
}

TEST(SpreadSd, reads_each_kind_as_documented) {
  const auto sd = [](const char* id, const char* sex) {
    return spread_sd(*find(id, {.sex = sex, .ancestry = "caucasian", .region = "any"}));
  };
  EXPECT_EQ(sd("hair.growth_rate.mean", "any"), 55);
  EXPECT_DOUBLE_EQ(sd("follicle.anagen.mean", "woman").value(), 12);
  EXPECT_DOUBLE_EQ(sd("te.postpartum.rebound.duration", "woman").value(), 12);
  EXPECT_FALSE(sd("follicle.catagen.mean", "any").has_value());
  EXPECT_EQ(rows_of("obs.scalp.density.visible").front().spread_kind, "se");
  EXPECT_FALSE(spread_sd(rows_of("obs.scalp.density.visible").front()).has_value());
}

TEST(NearestIds, mend_a_slip_and_stay_silent_about_nonsense) {
  ASSERT_FALSE(nearest_ids("folicle.anagen.maen").empty());
  EXPECT_EQ(nearest_ids("folicle.anagen.maen").front(), "follicle.anagen.mean");
  EXPECT_LE(nearest_ids("follicle.anagen.mean").size(), 3U);
  EXPECT_TRUE(nearest_ids("xqzzjw").empty());
}

TEST(Lookup, remembers_the_rows_used_once_and_in_order_of_id) {
  Lookup lookup({.sex = "man", .ancestry = "caucasian", .region = "any"});
  EXPECT_EQ(lookup("hair.growth_rate.mean"), 381);
  EXPECT_EQ(lookup("follicle.anagen.mean", "vertex"), 16);
  EXPECT_EQ(lookup("follicle.anagen.mean", "frontal"), 16);
  EXPECT_EQ(lookup("follicle.anagen.mean", "vertex"), 16);
  const std::vector<UsedRow> used = lookup.used();
  ASSERT_EQ(used.size(), 3U);
  EXPECT_EQ(used[0].row->id, "follicle.anagen.mean");
  EXPECT_EQ(used[1].row->id, "follicle.anagen.mean");
  EXPECT_EQ(used[2].row->id, "hair.growth_rate.mean");
  EXPECT_FALSE(used[2].overridden);
}

TEST(Lookup, hands_out_the_overriding_value_in_every_region_and_says_so) {
  Lookup lookup({.sex = "man", .ancestry = "caucasian", .region = "any"}, {{"follicle.anagen.mean", 20.5}});
  EXPECT_EQ(lookup("follicle.anagen.mean", "vertex"), 20.5);
  EXPECT_EQ(lookup("follicle.anagen.mean", "occipital"), 20.5);
  for (const UsedRow& used : lookup.used()) {
    EXPECT_TRUE(used.overridden);
    EXPECT_EQ(used.value, 20.5);
  }
}

TEST(Lookup, lets_a_value_for_one_region_count_there_alone_and_before_one_for_all) {
  const Who man{.sex = "man", .ancestry = "caucasian", .region = "any"};
  Lookup lookup(man, {{"follicle.anagen.mean[vertex]", 12}});
  EXPECT_EQ(lookup("follicle.anagen.mean", "vertex"), 12);
  EXPECT_EQ(lookup("follicle.anagen.mean", "occipital"), Lookup(man)("follicle.anagen.mean", "occipital"));
  Lookup both(man, {{"follicle.anagen.mean", 20}, {"follicle.anagen.mean[vertex]", 12}});
  EXPECT_EQ(both("follicle.anagen.mean", "vertex"), 12);
  EXPECT_EQ(both("follicle.anagen.mean", "occipital"), 20);
}

TEST(Lookup, speaks_of_somebody_else_with_the_same_overrides_and_the_same_memory) {
  Lookup lookup({.sex = "man", .ancestry = "caucasian", .region = "any"}, {{"hair.growth_rate.mean", 300}});
  const Who woman{.sex = "woman", .ancestry = "caucasian", .region = "vertex"};
  EXPECT_EQ(lookup.of(woman, "follicle.anagen.mean"), value_of("follicle.anagen.mean", woman));
  EXPECT_NE(lookup.of(woman, "follicle.anagen.mean"), lookup("follicle.anagen.mean", "vertex"));
  EXPECT_EQ(lookup.of(woman, "hair.growth_rate.mean"), 300);
  EXPECT_EQ(lookup.row_of(woman, "hair.growth_rate.mean").id, "hair.growth_rate.mean");
  EXPECT_EQ(lookup.used().size(), 3U);
}

TEST(Lookup, uses_the_region_of_its_person_when_none_is_named) {
  Lookup lookup({.sex = "man", .ancestry = "caucasian", .region = "vertex"});
  EXPECT_EQ(lookup("follicle.anagen.mean"), 16);
}

TEST(Lookup, knows_without_remembering) {
  Lookup lookup({.sex = "man", .ancestry = "caucasian", .region = "any"});
  EXPECT_TRUE(lookup.knows("follicle.telogen_total.mean", "vertex"));
  EXPECT_FALSE(lookup.knows("follicle.telogen_total.mean", "occipital"));
  EXPECT_FALSE(lookup.knows("obs.season.telogen_peak"));
  EXPECT_TRUE(lookup.used().empty());
}

}  // namespace
}  // namespace anagen::evidence
