#include "scalp/sample.hpp"

#include <algorithm>

#include "follicle/plain_engine.hpp"

namespace anagen::scalp {

std::vector<Sample> sample(const Person& person, const ClassDrives& drives, std::int32_t horizon_days,
                           follicle::LawShelf& shelf, std::int32_t follicles) {
  const std::size_t arms = drives[0][0].front().size();
  std::vector<Sample> out(arms);
  const double all = person.follicles();
  const double share = all > 0 ? std::min(1.0, follicles / all) : 0;
  for (std::size_t region = 0; region < region_count; ++region) {
    for (const Kind kind : {Kind::terminal, Kind::vellus}) {
      const follicle::GroupDescription& description = person.groups[Person::group_of(region, kind)];
      const auto traced = static_cast<std::uint32_t>(description.follicles * share + 0.5);
      const auto strata =
          follicle::compile(description, drives[region][static_cast<std::size_t>(kind)], horizon_days, shelf);
      for (std::size_t arm = 0; arm < arms; ++arm) {
        std::vector<follicle::FollicleTrace>& traces = out[arm].follicles[static_cast<std::size_t>(kind)];
        for (std::uint32_t number = 0; number < traced; ++number) {
          traces.push_back(follicle::trace(strata, arm, number));
        }
      }
    }
  }
  return out;
}

}  // namespace anagen::scalp
