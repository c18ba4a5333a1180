#include "clinic/self_rating.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "clinic/staging_instruments.hpp"
#include "unit/clinic/staging.hpp"

namespace anagen::clinic {
namespace {

Observed man(std::uint32_t subject, InstrumentKind kind = InstrumentKind::self_rating) {
  return {.seed = 11, .subject = subject, .kind = kind, .serial = 0};
}

SelfRating men() {
  evidence::Lookup lookup({.sex = "man"});
  SelfRating person = instrument_from(lookup, SelfRatingSpec{});
  person.scale = staging::even_scale();
  return person;
}

/// Kappa between men and their observer on heads spread evenly over the grades, and how much balder they see
/// themselves.
struct Agreement {
  double kappa = 0;
  double balder = 0;
};

Agreement with_observer(const SelfRating& person, std::uint32_t n) {
  evidence::Lookup lookup({.sex = "man"});
  Stage observer = instrument_from(lookup, StageSpec{});
  observer.scale = staging::even_scale();
  std::vector<double> own, observed;
  for (std::uint32_t subject = 0; subject < n; ++subject) {
    const HeadCover cover = staging::head_at(1 + 7 * synthetic::die(8, subject, 0));
    own.push_back(read(person, 1, cover, 50, 0, man(subject)).stage);
    observed.push_back(
        read(observer, cover, 50, {.seed = subject, .subject = subject, .kind = InstrumentKind::stage}).first);
  }
  return {staging::kappa(own, observed, 1, 7), synthetic::mean(own) - synthetic::mean(observed)};
}

// JID 1998: kappa 0.29 (n = 273). Here n = 10,000: the standard error of kappa is 0.006, five of them are allowed
// (alpha below 1e-6). Men who see themselves as sharply as a rater without a bias are rejected.
TEST(SelfRating, men_agree_with_their_observer_as_published_and_see_themselves_balder) {
  const Agreement found = with_observer(men(), 10000);
  EXPECT_NEAR(found.kappa, 0.29, 0.03);
  EXPECT_GT(found.balder, 0.2);
  SelfRating sharp = men();
  sharp.stage_bias = 0;
  sharp.stage_error_sd = 0.6;
  EXPECT_GT(with_observer(sharp, 10000).kappa, 0.32);
}

TEST(SelfRating, without_error_hope_or_bias_the_truth_is_said) {
  SelfRating honest = men();
  honest.looks.error_sd = 0;
  honest.stage_bias = 0;
  honest.stage_error_sd = 0;
  const HeadCover cover = staging::head_at(4.2);
  const SelfAnswer said = read(honest, cover_shown(honest.looks.weight, cover), cover, 5, 0, man(0));
  EXPECT_EQ(said.points, 0);
  EXPECT_EQ(said.stage, 4);
}

// An unchanged head, n = 4,000: the shares that answer 1 or better differ by what hope adds, 0.38 to 0.31 at 0.2
// points; five standard errors of the difference are 0.05 (alpha below 1e-6).
TEST(SelfRating, hope_moves_what_is_said_and_nothing_else) {
  const SelfRating person = men();
  double better[2] = {0, 0};
  for (std::uint32_t subject = 0; subject < 4000; ++subject) {
    for (const int hope : {0, 1}) {
      const SelfAnswer said = read(person, 1, full_head, 5, hope, man(subject));
      better[hope] += said.points >= 1 ? 1.0 / 4000 : 0;
      ASSERT_EQ(said.stage, read(person, 1, full_head, 5, 0, man(subject)).stage);
    }
  }
  EXPECT_NEAR(better[0], 0.309, 0.037);
  EXPECT_NEAR(better[1], 0.382, 0.038);
  EXPECT_GT(better[1], better[0]);
}

}  // namespace
}  // namespace anagen::clinic
