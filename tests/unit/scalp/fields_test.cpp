#include "scalp/fields.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>

namespace anagen::scalp {
namespace {

constexpr std::array<double, region_count> shares = {0.2, 0.15, 0.15, 0.25, 0.25};

TEST(Fields, hold_equal_shares_of_their_region) {
  const HeadMap head(shares);
  const FieldMap map(head);
  for (std::size_t region = 0; region < region_count; ++region) {
    std::array<double, fields_per_region> count{};
    const auto places = head.places(region, 4000, 0.2, 7, 3);
    for (const Place& place : places) {
      const std::size_t field = map.field_at(region, place);
      ASSERT_LT(field, fields_per_region);
      count[field] += 1.0 / 4000;
    }
    for (const double share : count) {
      EXPECT_NEAR(share, 0.1, 0.015) << region;
    }
  }
}

TEST(Fields, lie_in_one_piece_around_their_middle) {
  const HeadMap head(shares);
  const FieldMap map(head);
  for (std::size_t region = 0; region < region_count; ++region) {
    for (std::size_t field = 0; field < fields_per_region; ++field) {
      const Place& middle = map.middle(region, field);
      EXPECT_EQ(head.region_at(middle), region) << region << " " << field;
      EXPECT_EQ(map.field_at(region, middle), field) << region << " " << field;
    }
  }
  const auto temporal = static_cast<std::size_t>(Region::temporal);
  EXPECT_LT(map.middle(temporal, 4).first, 0);
  EXPECT_GT(map.middle(temporal, 5).first, 0);
}

TEST(Fields, strata_of_one_field_stand_behind_each_other) {
  EXPECT_EQ(field_of(10, 13), 3U);
  std::set<std::size_t> seen;
  for (std::size_t follicle = 0; follicle < 80; ++follicle) {
    EXPECT_EQ(field_of(80, follicle), follicle / 8);
    EXPECT_EQ(field_of(80, follicle + 80), follicle / 8);
    seen.insert(field_of(80, follicle));
  }
  EXPECT_EQ(seen.size(), fields_per_region);
}

}  // namespace
}  // namespace anagen::scalp
