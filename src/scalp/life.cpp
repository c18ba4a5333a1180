#include "scalp/life.hpp"

#include <algorithm>

#include "follicle/fast_engine.hpp"
#include "follicle/plain_engine.hpp"

namespace anagen::scalp {

RegionalDrives everywhere(std::span<const follicle::Drive> arms) {
  RegionalDrives drives;
  drives.fill({arms.begin(), arms.end()});
  return drives;
}

std::vector<Head> live(const Person& person, const RegionalDrives& drives, std::int32_t horizon_days,
                       follicle::LawShelf& shelf) {
  std::vector<Head> heads(drives[0].size());
  for (std::size_t region = 0; region < region_count; ++region) {
    const std::span<const follicle::Drive> arms = drives[region];
    for (const Kind kind : {Kind::terminal, Kind::vellus}) {
      const follicle::GroupDescription& description = person.groups[Person::group_of(region, kind)];
      const follicle::CompiledGroup group = follicle::compile(description, arms, horizon_days, shelf);
      const std::vector<follicle::Histograms> histograms = follicle::run_fast(group, follicle::Detail::full);
      for (std::size_t arm = 0; arm < arms.size(); ++arm) {
        heads[arm][region][static_cast<std::size_t>(kind)] = follicle::daily_counts(histograms[arm]);
      }
    }
  }
  return heads;
}

std::vector<std::vector<follicle::FollicleTrace>> patch(const Person& person, std::span<const follicle::Drive> arms,
                                                        std::int32_t horizon_days, std::size_t region, double area_cm2,
                                                        follicle::LawShelf& shelf) {
  std::vector<std::vector<follicle::FollicleTrace>> out(arms.size());
  for (const Kind kind : {Kind::terminal, Kind::vellus}) {
    const follicle::GroupDescription& description = person.groups[Person::group_of(region, kind)];
    const double share = std::min(1.0, area_cm2 / person.region_area_cm2[region]);
    const auto follicles = static_cast<std::uint32_t>(description.follicles * share + 0.5);
    const follicle::CompiledGroup group = follicle::compile(description, arms, horizon_days, shelf);
    for (std::size_t arm = 0; arm < arms.size(); ++arm) {
      for (std::uint32_t follicle = 0; follicle < follicles; ++follicle) {
        out[arm].push_back(follicle::trace(group, arm, follicle));
      }
    }
  }
  return out;
}

}  // namespace anagen::scalp
