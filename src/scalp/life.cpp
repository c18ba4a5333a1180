#include "scalp/life.hpp"

#include <algorithm>

#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"
#include "scalp/alike.hpp"

namespace anagen::scalp {

ClassDrives everywhere(std::span<const follicle::Drive> arms) {
  ClassDrives drives;
  for (auto& region : drives) {
    region.fill({{arms.begin(), arms.end()}});
  }
  return drives;
}

std::vector<Head> live(const Person& person, const ClassDrives& drives, std::int32_t horizon_days,
                       follicle::LawShelf& shelf) {
  const std::size_t arms = drives[0][0].front().size();
  std::vector<Head> heads(arms);
  for (std::size_t region = 0; region < region_count; ++region) {
    for (std::size_t kind = 0; kind < kind_count; ++kind) {
      const follicle::GroupDescription& description = person.groups[Person::group_of(region, static_cast<Kind>(kind))];
      const Strata* const drives_here = &drives[region][kind];
      const AlikeArms alike({&drives_here, 1});
      const auto strata = follicle::compile(description, alike.of_first(*drives_here), horizon_days, shelf);
      const std::vector<follicle::Histograms> histograms = follicle::run_fast(strata, follicle::Detail::full);
      std::vector<follicle::DailyCounts> counts;
      std::ranges::transform(histograms, std::back_inserter(counts), follicle::daily_counts);
      counts = alike.for_all(std::move(counts));
      for (std::size_t arm = 0; arm < arms; ++arm) {
        heads[arm][region][kind] = std::move(counts[arm]);
      }
    }
  }
  return heads;
}

std::uint32_t follicles_on(const Person& person, std::size_t region, Kind kind, double area_cm2) {
  const double share = std::min(1.0, area_cm2 / person.region_area_cm2[region]);
  return static_cast<std::uint32_t>(person.groups[Person::group_of(region, kind)].follicles * share + 0.5);
}

std::vector<std::vector<follicle::FollicleTrace>> patch(const Person& person,
                                                        const std::array<Strata, kind_count>& drives,
                                                        std::int32_t horizon_days, std::size_t region, double area_cm2,
                                                        follicle::LawShelf& shelf, std::uint32_t place) {
  const Strata* const classes[] = {&drives[0], &drives[1]};
  const AlikeArms alike(classes);
  std::vector<std::vector<follicle::FollicleTrace>> out(alike.lives());
  for (const Kind kind : {Kind::terminal, Kind::vellus}) {
    const follicle::GroupDescription& description = person.groups[Person::group_of(region, kind)];
    const std::uint32_t follicles = follicles_on(person, region, kind, area_cm2);
    const auto strata =
        follicle::compile(description, alike.of_first(drives[static_cast<std::size_t>(kind)]), horizon_days, shelf);
    const auto all = static_cast<std::uint32_t>(std::max(1, description.follicles));
    for (std::size_t arm = 0; arm < out.size(); ++arm) {
      for (std::uint32_t i = 0; i < follicles; ++i) {
        out[arm].push_back(follicle::trace(strata, arm, (place * follicles + i) % all));
      }
    }
  }
  return alike.for_all(std::move(out));
}

std::vector<std::vector<follicle::FollicleTrace>> first_terminal(const Person& person, const Strata& drives,
                                                                 std::int32_t horizon_days, std::size_t region,
                                                                 std::uint32_t follicles, follicle::LawShelf& shelf) {
  const Strata* const classes[] = {&drives};
  const AlikeArms alike(classes);
  std::vector<std::vector<follicle::FollicleTrace>> out(alike.lives());
  const follicle::GroupDescription& description = person.groups[Person::group_of(region, Kind::terminal)];
  const auto strata = follicle::compile(description, alike.of_first(drives), horizon_days, shelf);
  const std::uint32_t looked_at = std::min(follicles, static_cast<std::uint32_t>(std::max(0, description.follicles)));
  for (std::size_t arm = 0; arm < out.size(); ++arm) {
    for (std::uint32_t i = 0; i < looked_at; ++i) {
      out[arm].push_back(follicle::trace(strata, arm, i));
    }
  }
  return alike.for_all(std::move(out));
}

}  // namespace anagen::scalp
