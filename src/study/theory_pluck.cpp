#include <algorithm>
#include <array>

#include "core/ticks.hpp"
#include "evidence/lookup.hpp"
#include "follicle/plain_engine.hpp"
#include "scalp/person.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

/// Days from the loss of each growing hair on the first day until the next one of its follicle can be seen.
std::vector<double> regrowth_days(const follicle::CompiledGroup& group, double resolution_um) {
  std::vector<double> days;
  for (std::uint32_t number = 0; number < static_cast<std::uint32_t>(group.follicles); ++number) {
    const follicle::FollicleTrace trace = follicle::trace(group, 0, number);
    for (std::size_t i = 0; i + 1 < trace.hairs.size(); ++i) {
      const follicle::Hair& plucked = trace.hairs[i];
      if (follicle::lost_growing(plucked) && plucked.released <= ticks_per_day) {
        const follicle::Hair& next = trace.hairs[i + 1];
        const auto empty = static_cast<double>(next.emerged - plucked.released) / ticks_per_day;
        days.push_back(empty + resolution_um / static_cast<double>(next.growth_um_per_day));
        break;
      }
    }
  }
  return days;
}

/// A pluck as far as the model knows one: on the first day every growing hair is lost, and nothing else happens.
follicle::Drive pluck(std::int32_t horizon_days) {
  constexpr double surely_per_day = 20;  // one growing hair in 5e8 outlasts the day
  follicle::Drive drive;
  drive.dystrophic_release_per_day.assign(static_cast<std::size_t>(horizon_days), 0);
  drive.dystrophic_release_per_day.front() = surely_per_day;
  return drive;
}

Row row_of(std::string_view sex, follicle::LawShelf& shelf) {
  constexpr std::int32_t horizon_days = 1500;
  constexpr std::int32_t follicles = 4000;
  constexpr double published = 129;  // myers_1951_regrowth
  constexpr double visible = 0.9;
  evidence::Lookup lookup({.sex = std::string(sex), .ancestry = "caucasian"});
  const scalp::Person person = scalp::draw_person(scalp::profile_from(lookup), {}, 1, 0, 1);
  follicle::GroupDescription crown =
      person.groups[scalp::Person::group_of(static_cast<std::size_t>(scalp::Region::vertex), scalp::Kind::terminal)];
  crown.follicles = follicles;
  const std::array drives = {pluck(horizon_days)};
  std::vector<double> days = regrowth_days(follicle::compile(crown, drives, horizon_days, shelf),
                                           lookup("instrument.phototrichogram.resolution"));
  std::sort(days.begin(), days.end());
  Row row;
  row.arm = std::string(sex) + ", crown";
  row.measure = "regrowth_days_90pct";
  row.unit = "day";
  row.expected = published;
  row.simulated = days[static_cast<std::size_t>(visible * static_cast<double>(days.size()))];
  row.note =
      "every growing hair is lost on one day and each follicle then has an empty interval: no number says how a "
      "pluck differs from that; n of the source unknown, no band";
  return row;
}

}  // namespace

std::vector<Row> plucked_crown(follicle::LawShelf& shelf) { return {row_of("woman", shelf), row_of("man", shelf)}; }

}  // namespace anagen::study
