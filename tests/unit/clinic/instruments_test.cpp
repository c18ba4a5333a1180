#include "clinic/instruments.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

#include "clinic/detection.hpp"

namespace anagen::clinic {
namespace {

constexpr evidence::Who woman{.sex = "woman", .ancestry = "caucasian", .region = "vertex"};

TEST(Instruments, each_way_of_gathering_hairs_has_its_own_capture) {
  evidence::Lookup lookup(woman);
  EXPECT_DOUBLE_EQ(instrument_from(lookup, ShedCollectionSpec{}).terminal, 0.40);
  EXPECT_DOUBLE_EQ(instrument_from(lookup, WashDayCountSpec{.gap_days = 3}).terminal, 0.33);
  EXPECT_DOUBLE_EQ(instrument_from(lookup, WashDayCountSpec{.gap_days = 1}).terminal, 0.28);
  EXPECT_DOUBLE_EQ(shed_capture_from(lookup, ShedMethod::all_day).vellus, 0.005);
}

TEST(Instruments, tests_of_shed_hairs_and_fibres_are_made_of_evidence_rows) {
  evidence::Lookup lookup(woman);
  EXPECT_DOUBLE_EQ(instrument_from(lookup, RefinedWashTestSpec{}).terminal, 0.28);
  const ModifiedWashTest modified = instrument_from(lookup, ModifiedWashTestSpec{});
  EXPECT_DOUBLE_EQ(modified.capture.terminal, 0.33);
  EXPECT_DOUBLE_EQ(modified.capture.until_wash, 0.35);
  EXPECT_EQ(modified.gap_days, 5);
  EXPECT_DOUBLE_EQ(modified.short_um, 30000);
  EXPECT_DOUBLE_EQ(modified.long_um, 50000);
  EXPECT_DOUBLE_EQ(instrument_from(lookup, Comb60sSpec{}).person_cv, 0.79);
  EXPECT_DOUBLE_EQ(instrument_from(lookup, ShedScaleSpec{}).limits[1], 40);
  const TensileTest tensile = instrument_from(lookup, TensileTestSpec{.moisture = "wet"});
  EXPECT_EQ(tensile.moisture, follicle::Moisture::wet);
  EXPECT_DOUBLE_EQ(tensile.stress_sd, 16.0 / 180);
  EXPECT_DOUBLE_EQ(instrument_from(lookup, CaliperSpec{.method = "imaging"}).imaging_ratio, 1.41);
}

// R16 and the modified wash test together (docs/methods/clinic.md): what one combing rate cannot have.
TEST(Instruments, wash_days_stay_within_three_times_the_others_and_five_days_hold_more_than_two_daily_washes) {
  evidence::Lookup lookup(woman);
  const ShedCapture how = shed_capture_from(lookup, ShedMethod::all_day);
  constexpr std::int32_t days = 2000;
  const WashDays washed = wash_days({.every_days = 1.75}, days);
  const auto course = expect(how, ShedClass::terminal, std::vector<double>(days, 1), washed);
  double taken[2] = {0, 0}, count[2] = {0, 0};
  for (std::size_t day = 200; day < course.size(); ++day) {
    taken[washed[day]] += course[day].taken();
    count[washed[day]] += 1;
  }
  const double ratio = taken[1] / count[1] / (taken[0] / count[0]);
  EXPECT_GT(ratio, 1.2);
  EXPECT_LT(ratio, 3);
  WashDays pause = wash_days({.every_days = 2}, days);
  prescribe_wash(pause, days - 1, 5);
  const auto modified = expect(how, ShedClass::terminal, std::vector<double>(days, 1), pause);
  EXPECT_GT(modified.back().taken() / how.terminal, 2.2);
}

TEST(Instruments, a_gap_is_whole_days_and_at_least_one) {
  EXPECT_EQ(gap_in_days({.gap_days = 0.2}), 1);
  EXPECT_EQ(gap_in_days({.gap_days = 2.4}), 2);
  EXPECT_EQ(gap_in_days({.gap_days = 5}), 5);
}

TEST(Instruments, a_pull_is_made_of_evidence_rows) {
  evidence::Lookup lookup(woman);
  const PullTest test = instrument_from(lookup, PullTestSpec{.hairs = 60});
  EXPECT_EQ(test.hairs, 60);
  EXPECT_DOUBLE_EQ(test.yield, 0.55);
  EXPECT_DOUBLE_EQ(test.negbin_size, 1.58);
  const auto used = lookup.used();
  EXPECT_TRUE(std::ranges::any_of(used, [](const auto& row) { return row.row->id == "instrument.pull.yield"; }));
}

TEST(Instruments, how_many_hairs_are_pulled_is_said_in_one_place_and_begins_with_what_is_in_use) {
  const auto rows = evidence::rows_of("obs.pull.hairs");
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(PullTestSpec{}.hairs, rows.front().value);
  EXPECT_TRUE(evidence::rows_of("instrument.pull.hairs").empty()) << "a parameter that moves nothing";
}

TEST(Instruments, a_folliscope_and_an_image_of_a_shed_hair_read_by_the_same_ratio) {
  evidence::Lookup doubted(woman, {{"instrument.imaging.diameter_ratio", 1.2}});
  EXPECT_DOUBLE_EQ(instrument_from(doubted, ImagingDiameterSpec{.device = "folliscope"}).diameter.ratio, 1.2);
  EXPECT_DOUBLE_EQ(instrument_from(doubted, CaliperSpec{.method = "imaging"}).imaging_ratio, 1.2);
  EXPECT_DOUBLE_EQ(instrument_from(doubted, ImagingDiameterSpec{}).diameter.ratio, 1);
}

TEST(Instruments, the_scalp_on_which_magnifications_were_compared_is_one_of_the_numbers_used) {
  evidence::Lookup usual(woman);
  evidence::Lookup doubted(woman, {{"hair.diameter.terminal", 50}});
  const PhototrichogramSpec two{.magnification = 2};
  EXPECT_LT(instrument_from(doubted, two).sight.detection.d50_um, instrument_from(usual, two).sight.detection.d50_um);
  for (const char* id :
       {"scalp.vellus.share", "hair.diameter.terminal", "hair.diameter.cv_within", "hair.diameter.vellus.mean"}) {
    EXPECT_TRUE(std::ranges::any_of(usual.used(), [&](const auto& row) { return row.row->id == id; })) << id;
  }
}

TEST(Instruments, a_scenario_may_override_a_capture) {
  evidence::Lookup lookup(woman, {{"instrument.shed_all_day.capture", 0.33}});
  EXPECT_DOUBLE_EQ(instrument_from(lookup, ShedCollectionSpec{}).terminal, 0.33);
}

TEST(Instruments, two_fold_magnification_is_duller_so_far_that_a_normal_scalp_reads_four_fifths) {
  evidence::Lookup lookup(woman);
  const Phototrichogram three = instrument_from(lookup, PhototrichogramSpec{.magnification = 3});
  const Phototrichogram two = instrument_from(lookup, PhototrichogramSpec{.magnification = 2});
  EXPECT_DOUBLE_EQ(three.sight.detection.d50_um, 25);
  EXPECT_DOUBLE_EQ(three.noise.cv, 0.05);
  EXPECT_GT(three.resolution_um, 0);
  const std::array<DiameterPart, 2> scalp = {
      DiameterPart{.shape = DiameterShape::normal, .share = 0.92, .centre_um = 65, .spread = 13},
      DiameterPart{.shape = DiameterShape::normal, .share = 0.08, .centre_um = 22, .spread = 5}};
  EXPECT_NEAR(seen_share(two.sight.detection, scalp) / seen_share(three.sight.detection, scalp), 0.79, 1e-6);
}

TEST(Instruments, the_duller_d50_is_the_same_for_every_person) {
  evidence::Lookup one(woman);
  evidence::Lookup other(evidence::Who{.sex = "man", .ancestry = "east_asian", .region = "vertex"});
  EXPECT_EQ(instrument_from(one, PhototrichogramSpec{.magnification = 2}).sight.detection.d50_um,
            instrument_from(other, PhototrichogramSpec{.magnification = 2}).sight.detection.d50_um);
}

}  // namespace
}  // namespace anagen::clinic
