#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

#include "anagen/run.hpp"

namespace anagen {
namespace {

/// Every instrument that looks at a patch, on three people.
Scenario eyes() {
  Scenario scenario;
  scenario.name = "eyes";
  scenario.seed = 21;
  scenario.run = {.day_zero = "2025-03-10", .first_day = 0, .last_day = 170, .lead_in_days = 100, .subjects = 3};
  scenario.person.follicles = 100000;
  scenario.instruments = {PhototrichogramSpec{.by_thickness = true},
                          PhototrichogramSpec{.reading = "matched"},
                          TrichogramSpec{},
                          UnitAreaTrichogramSpec{},
                          TrichoscopySpec{.region = "vertex"},
                          GrowthMeasurementSpec{},
                          HairWeightSpec{},
                          CumulativeWidthSpec{},
                          BiopsySpec{},
                          ExogenSamplingSpec{},
                          ImagingDiameterSpec{}};
  return scenario;
}

Results lived(const Scenario& scenario) {
  Expected<Results> results = run(scenario, {.threads = 1});
  EXPECT_TRUE(results.has_value());
  return results ? *results : Results{};
}

const Series* series_of(const Results& results, const std::string& arm, const std::string& measure) {
  const auto found = std::find_if(results.series.begin(), results.series.end(), [&](const Series& series) {
    return results.arms[series.arm].id == arm && results.measures[series.measure].id == measure;
  });
  return found == results.series.end() ? nullptr : &*found;
}

bool same(const Series& a, const Series& b) {
  return a.days == b.days && a.values.size() == b.values.size() &&
         std::memcmp(a.values.data(), b.values.data(), a.values.size() * sizeof(double)) == 0;
}

/// The numbers that instruments tell, by id.
std::set<std::string> read_ids(const Results& results) {
  std::set<std::string> ids;
  for (const Measure& measure : results.measures) {
    if (measure.instrument != "truth") {
      ids.insert(measure.id);
    }
  }
  return ids;
}

TEST(PatchRun, every_instrument_tells_its_numbers_in_every_arm) {
  const Results results = lived(eyes());
  EXPECT_EQ(read_ids(results).size(), 15U + 4 + 3 + 6 + 3 + 7 + 2 + 2 + 5 + 4 + 2);
  for (const std::string& id : read_ids(results)) {
    for (const char* arm : {"actual", "undisturbed"}) {
      ASSERT_NE(series_of(results, arm, id), nullptr) << id;
    }
  }
}

TEST(PatchRun, taking_one_instrument_away_moves_no_other) {
  const Results all = lived(eyes());
  for (const std::size_t gone : {std::size_t{0}, std::size_t{3}, std::size_t{9}}) {
    Scenario fewer = eyes();
    fewer.instruments.erase(fewer.instruments.begin() + static_cast<std::ptrdiff_t>(gone));
    const Results some = lived(fewer);
    for (const char* id : {"trichogram_telogen", "trichoscopy_total", "growth_rate", "hair_weight", "cumulative_width",
                           "biopsy_follicles", "imaging_diameter"}) {
      EXPECT_TRUE(same(*series_of(all, "actual", id), *series_of(some, "actual", id))) << id << " without " << gone;
    }
  }
}

TEST(PatchRun, twins_are_read_with_the_same_dice) {
  Scenario nothing = eyes();
  nothing.causes = {AcuteIllnessSpec{.multiplier = 1}};
  const Results results = lived(nothing);
  for (const std::string& id : read_ids(results)) {
    EXPECT_TRUE(same(*series_of(results, "actual", id), *series_of(results, "undisturbed", id))) << id;
  }
}

TEST(PatchRun, asking_for_thickness_moves_none_of_the_first_four_numbers) {
  Scenario plain = eyes();
  plain.instruments[0] = PhototrichogramSpec{};
  const Results with = lived(eyes());
  const Results without = lived(plain);
  for (const char* id : {"ptg_total", "ptg_anagen", "ptg_telogen", "ptg_anagen_share"}) {
    EXPECT_TRUE(same(*series_of(with, "actual", id), *series_of(without, "actual", id))) << id;
  }
  EXPECT_EQ(series_of(without, "actual", "ptg_nano"), nullptr);
}

TEST(PatchRun, a_site_anew_begins_as_the_same_site_and_then_holds_other_hairs) {
  Scenario anew = eyes();
  anew.instruments = {CumulativeWidthSpec{.site = "anew"}};
  Scenario marked = anew;
  marked.instruments = {CumulativeWidthSpec{.site = "same"}};
  const Results moved = lived(anew);
  const Results stayed = lived(marked);
  const Series* a = series_of(moved, "actual", "cumulative_width");
  const Series* b = series_of(stayed, "actual", "cumulative_width");
  for (std::size_t subject = 0; subject < 3; ++subject) {
    EXPECT_EQ(a->values[subject], b->values[subject]);
    EXPECT_NE(a->values[3 + subject], b->values[3 + subject]);
  }
}

TEST(PatchRun, instruments_on_one_patch_see_the_same_hairs) {
  Scenario scenario = eyes();
  scenario.instruments = {UnitAreaTrichogramSpec{.site = "same"}, HairWeightSpec{.area_cm2 = 1}};
  const Results results = lived(scenario);
  const Series* plucked = series_of(results, "actual", "uat_total");
  const Series* weighed = series_of(results, "actual", "hair_weight_count");
  for (std::size_t i = 0; i < plucked->values.size(); ++i) {
    EXPECT_LT(weighed->values[i], plucked->values[i]);
    EXPECT_GT(weighed->values[i], 0.7 * plucked->values[i]);
  }
}

TEST(PatchRun, growth_is_told_hair_by_hair_and_differs_by_more_than_thickness) {
  Scenario scenario = eyes();
  scenario.instruments = {GrowthMeasurementSpec{}};
  const auto correlation = [](const Scenario& of) {
    return series_of(lived(of), "actual", "growth_rate_correlation")->values.front();
  };
  const double usual = correlation(scenario);
  EXPECT_GT(usual, 0.1);
  EXPECT_LT(usual, 0.8);
  scenario.parameters = {{"hair.growth_rate.cv_within_residual", 0}, {"instrument.diameter.error", 0}};
  EXPECT_GT(correlation(scenario), 0.98);
}

TEST(PatchRun, light_hair_is_lost_by_every_photograph_and_by_nothing_else) {
  Scenario dark = eyes();
  dark.parameters = {{"instrument.detection.light_hair_loss", 50}};
  dark.instruments = {PhototrichogramSpec{},
                      TrichoscopySpec{.region = "vertex", .dye = false},
                      GrowthMeasurementSpec{.method = "photograph"},
                      CumulativeWidthSpec{},
                      UnitCountSpec{},
                      ImagingDiameterSpec{.device = "folliscope"},
                      PhototrichogramSpec{.contrast = "dye"},
                      TrichoscopySpec{.region = "vertex"},
                      GrowthMeasurementSpec{},
                      ImagingDiameterSpec{},
                      TrichogramSpec{},
                      UnitAreaTrichogramSpec{},
                      HairWeightSpec{},
                      BiopsySpec{},
                      ExogenSamplingSpec{}};
  Scenario light = dark;
  light.person.light_hair = 1;
  const Results of_dark = lived(dark);
  const Results of_light = lived(light);
  const auto first = [](const Results& results, const char* id) {
    return series_of(results, "actual", id)->values.front();
  };
  // Half of 150 hairs and more, by single dice: 4 standard errors are 16 % of them.
  for (const char* id : {"ptg_total", "trichoscopy_total", "cumulative_width", "unit_hairs"}) {
    EXPECT_NEAR(first(of_light, id) / first(of_dark, id), 0.5, 0.16) << id;
  }
  for (const char* id : {"growth_rate", "imaging_diameter"}) {
    EXPECT_NE(first(of_light, id), first(of_dark, id)) << id;
  }
  for (const char* id : {"ptg_total_2", "trichoscopy_total_2", "growth_rate_2", "imaging_diameter_2",
                         "trichogram_telogen", "uat_total", "hair_weight", "biopsy_follicles", "exogen_taken"}) {
    EXPECT_TRUE(same(*series_of(of_light, "actual", id), *series_of(of_dark, "actual", id))) << id;
  }
}

TEST(PatchRun, a_second_way_of_reading_says_so_in_its_label) {
  const Results results = lived(eyes());
  const auto found = std::find_if(results.measures.begin(), results.measures.end(),
                                  [](const Measure& measure) { return measure.id == "ptg_total_2"; });
  ASSERT_NE(found, results.measures.end());
  EXPECT_EQ(found->label, "hairs counted on the patch, matched hair to hair");
}

}  // namespace
}  // namespace anagen
