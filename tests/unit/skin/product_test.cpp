#include "skin/product.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace anagen::skin {
namespace {

TEST(Product, tells_the_numbers_that_were_published_and_names_the_rows_of_those_that_were_not) {
  for (std::size_t i = 0; i < product_names.size(); ++i) {
    evidence::Lookup lookup;
    const Product one = product(static_cast<ProductKind>(i), lookup);
    EXPECT_EQ(one.label_particles.has_value(), one.kind == ProductKind::placental || one.kind == ProductKind::plant);
    EXPECT_FALSE(one.protein_ug.has_value()) << "nobody has published an amount of soluble protein";
    EXPECT_EQ(one.unknown.size(), one.label_particles ? 1U : 2U);
    for (const std::string& id : one.unknown) {
      ASSERT_FALSE(evidence::rows_of(id).empty()) << id;
      EXPECT_FALSE(evidence::value_of(evidence::rows_of(id).front()).has_value()) << id;
      EXPECT_TRUE(evidence::rows_of(id).front().note.starts_with("unknown.")) << id;
    }
  }
}

TEST(Product, counts_whole_vesicles_alone) {
  evidence::Lookup lookup;
  const Product one = product(ProductKind::plant, lookup);
  EXPECT_NEAR(whole_vesicles(one, 2e11), 5.6e10, 1);
  EXPECT_EQ(whole_vesicles(one, 0), 0);
}

TEST(Product, potency_of_a_batch_changes_no_number_of_vesicles) {
  evidence::Lookup lookup({}, {{"exosome.dose.batch_potency", 10}});
  const Product one = product(ProductKind::plant, lookup);
  EXPECT_EQ(one.batch_potency, 10);
  EXPECT_NEAR(whole_vesicles(one, 2e11), 5.6e10, 1);
}

/// The table of reference values of the mechanism: picomolar for three labels.
TEST(Product, labels_of_ten_billion_fall_to_about_one_picomolar_of_vesicles) {
  evidence::Lookup lookup;
  const Product one = product(ProductKind::ptt6, lookup);
  const Application usual = usual_application(lookup);
  constexpr double per_ml_of_one_picomolar = 6.022e8;
  const auto picomolar = [&](double label) {
    return whole_vesicles(one, label) / usual.volume_ml / per_ml_of_one_picomolar;
  };
  EXPECT_NEAR(picomolar(1e10), 0.93, 0.005);
  EXPECT_NEAR(picomolar(2e11), 18.6, 0.05);
  EXPECT_NEAR(picomolar(1e12), 93, 0.5);
  EXPECT_NEAR(usual.particles / usual.area_cm2, 1.33e9, 0.005e9);
}

}  // namespace
}  // namespace anagen::skin
