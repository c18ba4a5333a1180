#include "clinic/shed_length.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "unit/clinic/hairs.hpp"

namespace anagen::clinic {
namespace {

TEST(ShedLength, a_handful_is_measured_and_its_tips_counted) {
  const auto follicles = hairs::follicles({hairs::hair(100, 20), hairs::hair(200, 20), hairs::hair(900, 20)});
  const auto shed = shed_between({follicles, {}}, {.kept_um = 100000, .every_days = 1}, 20, 20);
  const ShedLengthReading reading = measure_lengths(shed);
  EXPECT_NEAR(reading.mean_um, (35000 + 70000 + 100000) / 3.0, 200);
  EXPECT_DOUBLE_EQ(reading.tip_share, 2.0 / 3);
  EXPECT_NEAR(reading.uncut_um, 52500, 1e-6);
  EXPECT_NEAR(reading.uncut_sd_um, 35000 / std::sqrt(2.0), 1e-6);
  EXPECT_TRUE(std::isnan(reading.uncut_skew));
}

TEST(ShedLength, skewness_has_the_sign_of_the_longer_tail) {
  const auto skew = [](const std::vector<double>& grown_days) {
    std::vector<follicle::Hair> some;
    for (const double days : grown_days) {
      some.push_back(hairs::hair(days, 20));
    }
    const auto follicles = hairs::follicles(some);
    return measure_lengths(shed_between({follicles, {}}, {}, 20, 20)).uncut_skew;
  };
  EXPECT_GT(skew({100, 110, 120, 500}), 0.5);
  EXPECT_LT(skew({100, 480, 490, 500}), -0.5);
  EXPECT_NEAR(skew({100, 200, 300}), 0, 1e-12);
}

TEST(ShedLength, an_empty_hand_tells_nothing) {
  EXPECT_TRUE(std::isnan(measure_lengths({}).mean_um));
  EXPECT_TRUE(std::isnan(measure_lengths({}).tip_share));
}

}  // namespace
}  // namespace anagen::clinic
