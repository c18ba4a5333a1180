#include "treatment/androgen_system.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "men.hpp"

namespace anagen::treatment {
namespace {

AndrogenSystem body_with(const AndrogenDrug& drug) {
  const std::vector<AndrogenDrug> drugs = {drug};
  return AndrogenSystem(testing::man().androgens, drugs);
}

TEST(AndrogenSystem, integrals_are_the_areas_below_the_states) {
  for (const AndrogenDrug& drug : {testing::man().finasteride, testing::man().dutasteride}) {
    AndrogenSystem body = body_with(drug);
    body.take(0, 1);
    constexpr double step = 1.0 / 256;
    AndrogenSystem::Integrals areas;
    for (int i = 0; i < 24 * 256; ++i) {
      const double before[] = {body.type1_activity(), body.type2_activity(), body.serum_dht()};
      body.advance(step);
      areas.type1_activity += step * (before[0] + body.type1_activity()) / 2;
      areas.type2_activity += step * (before[1] + body.type2_activity()) / 2;
      areas.serum_dht += step * (before[2] + body.serum_dht()) / 2;
    }
    EXPECT_NEAR(body.integrals().type1_activity, areas.type1_activity, 1e-5);
    EXPECT_NEAR(body.integrals().type2_activity, areas.type2_activity, 1e-5);
    EXPECT_NEAR(body.integrals().serum_dht, areas.serum_dht, 1e-5);
    body.reset_integrals();
    EXPECT_EQ(body.integrals().serum_dht, 0);
  }
}

TEST(AndrogenSystem, serum_follows_its_enzymes_by_the_turnover_of_dht) {
  // Without enzyme DHT falls exponentially: an endless dose of a drug that takes all.
  AndrogenDrug drug;
  drug.kinetics = {.absorption_per_hour = 100, .central_l = 1};
  drug.inactivation_type1 = drug.inactivation_type2 = 1;
  AndrogenSystem body = body_with(drug);
  body.take(0, 1e3);
  const double kout = testing::man().androgens.dht_turnover_per_hour;
  body.advance(1);
  const double after_an_hour = body.serum_dht();
  body.advance(5);
  EXPECT_NEAR(after_an_hour, std::exp(-kout), 0.01);
  EXPECT_NEAR(body.serum_dht() / after_an_hour, std::exp(-5 * kout), 1e-4);
}

TEST(AndrogenSystem, high_dose_keeps_activities_between_none_and_full) {
  for (const AndrogenDrug& drug : {testing::man().finasteride, testing::man().dutasteride}) {
    AndrogenSystem body = body_with(drug);
    for (int day = 0; day < 20; ++day) {
      body.take(0, 100);
      for (int hour = 0; hour < 24; ++hour) {
        body.advance(1);
        for (const double level : {body.type1_activity(), body.type2_activity(), body.serum_dht()}) {
          EXPECT_GT(level, 0);
          EXPECT_LE(level, 1 + 1e-12);
        }
      }
    }
  }
}

}  // namespace
}  // namespace anagen::treatment
