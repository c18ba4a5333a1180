#include "clinic/count_noise.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/patches.hpp"
#include "unit/clinic/synthetic.hpp"

namespace anagen::clinic {
namespace {

constexpr double critical = 3.89;  // alpha 1e-4, two-sided

/// Differences of two visits' factors over many heads.
std::vector<double> changes(const CountNoise& noise, std::uint32_t heads) {
  std::vector<double> out;
  for (std::uint32_t subject = 0; subject < heads; ++subject) {
    const Observed who = patches::head(subject, InstrumentKind::phototrichogram);
    out.push_back(count_factor(noise, 168, 1, who) - count_factor(noise, 0, 0, who));
  }
  return out;
}

double z_of_sd(const std::vector<double>& values, double sd) {
  return std::abs(synthetic::variance(values) / (sd * sd) - 1) / std::sqrt(2.0 / static_cast<double>(values.size()));
}

// `bokhari_2022_matched`, n = 4,000 heads: a change errs by 7 % unmatched and 0.6 % matched; each law rejects the
// other.
TEST(CountNoise, unmatched_and_matched_changes_err_as_published_and_not_as_each_other) {
  const auto unmatched = changes({.cv = cv_of_one_visit(0.07)}, 4000);
  const auto matched = changes({.cv = cv_of_one_visit(0.07), .matched = 0.006}, 4000);
  EXPECT_LT(z_of_sd(unmatched, 0.07), critical);
  EXPECT_LT(z_of_sd(matched, 0.006), critical);
  EXPECT_GT(z_of_sd(unmatched, 0.006), critical);
  EXPECT_GT(z_of_sd(matched, 0.0065), critical);
}

TEST(CountNoise, a_matched_site_keeps_the_error_of_its_first_count) {
  const CountNoise noise{.cv = 0.1, .matched = 0.006};
  double apart = 0;
  for (std::uint32_t subject = 0; subject < 200; ++subject) {
    const Observed who = patches::head(subject, InstrumentKind::phototrichogram);
    apart += std::abs(count_factor(noise, 0, 0, who) - 1) / 200;
    EXPECT_NEAR(count_factor(noise, 0, 0, who), count_factor(noise, 168, 1, who), 5 * 0.006);
  }
  EXPECT_GT(apart, 0.05);
}

TEST(CountNoise, without_errors_a_count_is_itself) {
  EXPECT_EQ(count_factor({}, 0, 0, patches::head(1, InstrumentKind::trichoscopy)), 1);
}

TEST(CountNoise, readers_take_turns_and_each_keeps_a_factor_of_her_own_for_all_heads) {
  const CountNoise noise{.readers = 2, .cv_between = 0.05};
  const auto read = [&](std::uint32_t subject, std::uint32_t visit) {
    return count_factor(noise, static_cast<std::int32_t>(visit), visit,
                        patches::head(subject, InstrumentKind::phototrichogram));
  };
  EXPECT_EQ(read(1, 0), read(2, 0));
  EXPECT_EQ(read(1, 0), read(1, 2));
  EXPECT_NE(read(1, 0), read(1, 1));
  EXPECT_NE(read(1, 0), 1);
}

TEST(CountNoise, one_reader_reads_as_if_nobody_had_asked_for_readers) {
  const Observed who = patches::head(3, InstrumentKind::phototrichogram);
  EXPECT_EQ(count_factor({.cv = 0.05, .readers = 1, .cv_between = 0.5}, 0, 0, who),
            count_factor({.cv = 0.05}, 0, 0, who));
}

TEST(CountNoise, a_count_is_never_negative) {
  for (std::uint32_t subject = 0; subject < 500; ++subject) {
    ASSERT_GE(count_factor({.cv = 2}, 0, 0, patches::head(subject, InstrumentKind::phototrichogram)), 0);
  }
}

}  // namespace
}  // namespace anagen::clinic
