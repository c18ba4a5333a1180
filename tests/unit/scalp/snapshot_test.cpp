#include "scalp/snapshot.hpp"

#include <gtest/gtest.h>

#include "scalp/life.hpp"
#include "scalp/measures.hpp"

namespace anagen::scalp {
namespace {

TEST(Snapshot, all_follicles_of_a_class_add_up_to_the_counts_of_the_fast_engine) {
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  const Person person = draw_person(profile_from(lookup), {.follicles = 20000}, 3, 1, 0.93);
  follicle::LawShelf shelf;
  std::array<follicle::Drive, 2> arms;
  arms[1].clock_speed[2].assign(300, 2.0);
  const std::array<std::int32_t, 3> days = {0, 100, 300};
  const ClassDrives drives = everywhere(arms);
  const auto heads = live(person, drives, 300, shelf);
  for (const Kind kind : {Kind::terminal, Kind::vellus}) {
    const auto& group = person.groups[Person::group_of(2, kind)];
    const auto states = snapshots(group, drives[2][static_cast<std::size_t>(kind)], 300,
                                  static_cast<std::uint32_t>(group.follicles), days, shelf);
    for (std::size_t arm = 0; arm < arms.size(); ++arm) {
      const auto& counts = heads[arm][2][static_cast<std::size_t>(kind)];
      for (std::size_t i = 0; i < days.size(); ++i) {
        std::array<std::int32_t, follicle::phase_count> in_phase{};
        std::int32_t held = 0;
        for (const FollicleState& state : states[arm][i]) {
          ++in_phase[follicle::index_of(state.phase)];
          held += state.holds_club ? 1 : 0;
          EXPECT_EQ(state.diameter_um == 0, state.phase == follicle::Phase::kenogen);
        }
        const auto day = static_cast<std::size_t>(days[i]);
        for (std::size_t phase = 0; phase < follicle::phase_count; ++phase) {
          EXPECT_EQ(in_phase[phase], counts.in_phase[phase][day]) << phase << " on day " << days[i];
        }
        EXPECT_EQ(held, counts.held[day]);
      }
    }
  }
}

}  // namespace
}  // namespace anagen::scalp
