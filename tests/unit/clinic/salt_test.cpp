#include "clinic/salt.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

#include "core/ticks.hpp"
#include "unit/clinic/hairs.hpp"

namespace anagen::clinic {
namespace {

constexpr Salt sharp{.seen_length_mm = 5, .grain_percent = 1, .reader_sd = 0};
constexpr Observed who{.seed = 5, .subject = 1, .kind = InstrumentKind::salt};

std::vector<follicle::FollicleTrace> heads(int hairs, double age_days = 500) {
  return hairs::follicles(std::vector<follicle::Hair>(static_cast<std::size_t>(hairs), hairs::growing(age_days)));
}

TEST(Salt, weighs_the_loss_of_each_part_by_its_area) {
  const auto full = heads(200);
  const auto half = heads(100);
  const auto none = heads(0);
  const std::array<SaltPart, 3> parts = {{{0.4, none, full}, {0.36, half, full}, {0.24, full, full}}};
  EXPECT_DOUBLE_EQ(read(sharp, parts, 0, who, 0), 40 + 18);
}

TEST(Salt, of_a_full_head_is_0_and_of_an_empty_one_100_whoever_reads) {
  Salt blunt = sharp;
  blunt.reader_sd = 8;
  const auto full = heads(200);
  const auto none = heads(0);
  for (std::int32_t day = 0; day < 50; ++day) {
    const std::array<SaltPart, 2> whole = {{{0.6, full, full}, {0.4, full, full}}};
    const std::array<SaltPart, 2> bald = {{{0.6, none, full}, {0.4, none, full}}};
    EXPECT_EQ(read(blunt, whole, 0, who, day), 0);
    EXPECT_DOUBLE_EQ(read(blunt, bald, 0, who, day), 100);
  }
}

TEST(Salt, hairs_that_have_just_begun_to_grow_are_not_seen) {
  // 0.35 mm a day: 5 mm after 15 days.
  const auto full = heads(200);
  const auto stubble = heads(200, 0);
  const std::array<SaltPart, 1> parts = {{{1, stubble, full}}};
  EXPECT_EQ(read(sharp, parts, 14 << ticks_per_day_log2, who, 14), 100);
  EXPECT_EQ(read(sharp, parts, 15 << ticks_per_day_log2, who, 15), 0);
}

TEST(Salt, more_hair_than_her_own_full_head_is_no_negative_loss) {
  const auto full = heads(200);
  const auto more = heads(220);
  const std::array<SaltPart, 1> parts = {{{1, more, full}}};
  EXPECT_EQ(read(sharp, parts, 0, who, 0), 0);
}

TEST(Salt, readers_err_most_at_half_and_round_to_the_grain) {
  // n = 1,000 readings of one part: the standard deviation within a tenth; 5 or 7 would be rejected.
  Salt blunt = sharp;
  blunt.grain_percent = 0.001;
  blunt.reader_sd = 6;
  const auto full = heads(200);
  const auto half = heads(100);
  const std::array<SaltPart, 1> parts = {{{1, half, full}}};
  double sum = 0;
  double square = 0;
  constexpr int n = 1000;
  for (std::int32_t day = 0; day < n; ++day) {
    const double score = read(blunt, parts, 0, who, day);
    sum += score / n;
    square += score * score / n;
  }
  EXPECT_NEAR(sum, 50, 4 * 6 / std::sqrt(n));
  EXPECT_NEAR(std::sqrt(square - sum * sum), 6, 0.6);
  blunt.grain_percent = 5;
  const double rounded = read(blunt, parts, 0, who, 3);
  EXPECT_DOUBLE_EQ(rounded, 5 * std::round(rounded / 5));
}

}  // namespace
}  // namespace anagen::clinic
