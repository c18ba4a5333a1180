#include "bench/floor.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "bench/model.hpp"
#include "random/dwell_law.hpp"
#include "random/lanes.hpp"

namespace anagen::bench {

namespace {

constexpr int batch = 256;
constexpr int cells = 1024;
constexpr int fine_ticks_per_day_log2 = 16;
constexpr double end_probability = 0x1p-33;

std::vector<std::int32_t> fine_knots(const random::DwellLaw& law) {
  std::vector<std::int32_t> knots;
  for (int i = 0; i <= cells; ++i) {
    const double p = std::clamp(static_cast<double>(i) / cells, end_probability, 1 - end_probability);
    const double most = 32767;  // days: what 32 bits hold
    knots.push_back(
        static_cast<std::int32_t>(std::min(random::quantile(law, p), most) * (1 << fine_ticks_per_day_log2)));
  }
  return knots;
}

}  // namespace

Floor::Floor() : counts_(static_cast<std::size_t>(dwells) * slots) {
  const auto laws = model_laws();
  for (const std::size_t phase : {0U, 1U, 2U, 4U}) {
    knots_.push_back(fine_knots(laws[phase]));
  }
}

std::uint64_t Floor::run() {
  std::fill(counts_.begin(), counts_.end(), 0U);
  std::array<std::uint32_t, batch> follicle;
  std::array<std::uint32_t, batch> x;
  std::array<std::array<std::uint32_t, batch>, dwells> dice;
  for (std::uint32_t first = 0; first < follicles; first += batch) {
    const int count = std::min(batch, follicles - static_cast<int>(first));
    std::iota(follicle.begin(), follicle.end(), first);
    x.fill(0);
    for (std::uint32_t block = 0; block < blocks; ++block) {
      const random::LaneAddress address{block, 0, 7, 1, 2};
      random::roll_lanes_by_four(address, follicle.data(), batch, dice[0].data(), dice[1].data(), dice[2].data(),
                                 dice[3].data());
      for (std::size_t j = 0; j < dwells; ++j) {
        const std::int32_t* q = knots_[j].data();
        const std::uint32_t* u = dice[j].data();
        std::uint32_t* counts = counts_.data() + j * slots;
        for (int lane = 0; lane < count; ++lane) {
          const std::uint32_t i = u[lane] >> 22U;
          const std::int64_t weight = (u[lane] >> 6U) & 0xFFFFU;
          const std::int64_t rise = std::int64_t{q[i + 1]} - q[i];
          const auto dwell = static_cast<std::uint32_t>(q[i]) + static_cast<std::uint32_t>((rise * weight) >> 16);
          const auto at = static_cast<std::size_t>(lane);
          x[at] += dwell;
          counts[(x[at] >> 16U) & (slots - 1U)] += 1;
        }
      }
    }
  }
  return std::accumulate(counts_.begin(), counts_.end(), std::uint64_t{0});
}

}  // namespace anagen::bench
