#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"
#include "reading.hpp"
#include "scenario/run/cohort.hpp"
#include "scenario/run/drives.hpp"
#include "scenario/run/subject.hpp"

// Both engines on every scenario that comes with the program: the drives of every cause as people meet them.

namespace anagen::scenario {
namespace {

/// Enough for a full batch of the fast engine and one that is not.
constexpr std::int32_t follicles = 300;

void expect_identical(const Scenario& scenario) {
  const Expected<Cohort> cohort = make_cohort(scenario);
  ASSERT_TRUE(cohort);
  const Participant who = participant(cohort->scenario, 0);
  const World& world = cohort->worlds[who.stratum];
  const scalp::Person person = draw_person(world, who);
  const Driven driven(world, who, person);
  const scalp::ClassDrives& drives = driven.everywhere();
  follicle::LawShelf shelf;
  for (std::size_t region = 0; region < scalp::region_count; ++region) {
    for (const scalp::Kind kind : {scalp::Kind::terminal, scalp::Kind::vellus}) {
      follicle::GroupDescription group = person.groups[scalp::Person::group_of(region, kind)];
      group.follicles = std::min(group.follicles, follicles);
      const scalp::Strata& strata = drives[region][static_cast<std::size_t>(kind)];
      for (const auto& compiled : follicle::compile(group, strata, world.horizon_days, shelf)) {
        const auto plain = follicle::run_plain(compiled, follicle::Detail::full);
        const auto fast = follicle::run_fast(compiled, follicle::Detail::full);
        for (std::size_t arm = 0; arm < plain.size(); ++arm) {
          EXPECT_TRUE(follicle::identical(plain[arm], fast[arm])) << "region " << region << ", arm " << arm;
        }
      }
    }
  }
}

TEST(EnginesOnScenarios, fast_and_plain_fill_identical_histograms_on_every_scenario) {
  std::size_t scenarios = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(ANAGEN_SOURCE_DIR) + "/scenarios")) {
    if (entry.path().extension() == ".toml") {
      SCOPED_TRACE(entry.path().stem().string());
      const auto scenario = read_scenario(test::read_file(entry.path().string()), entry.path().string());
      ASSERT_TRUE(scenario);
      expect_identical(*scenario);
      ++scenarios;
    }
  }
  EXPECT_GE(scenarios, 30U);
}

}  // namespace
}  // namespace anagen::scenario
