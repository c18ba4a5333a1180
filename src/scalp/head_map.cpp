#include <algorithm>
#include <cmath>
#include <functional>

#include "core/math/trig.hpp"
#include "random/dice.hpp"
#include "scalp/layout.hpp"

namespace anagen::scalp {

namespace {

// The head as it is drawn, in halves of its width: a convention of the picture that no result hangs on.
constexpr double front = 1.28;
constexpr double back = 1.2;
constexpr double hair_inside = 0.955;     ///< the hair ends a little inside the outline
constexpr double hairline_middle = 0.88;  ///< y of the hairline on the midline
constexpr double hairline_bend = 0.32;    ///< how fast it falls back to the temples
constexpr double cut_bend = 0.16;         ///< how far the lines between regions bend backwards at the sides
constexpr int fine = 240;                 ///< steps of the grid on which areas are measured
constexpr int line_steps = 28;

double root(double square) { return square > 0 ? std::sqrt(square) : 0; }

/// y of the front edge of the hair at x, and of its back edge.
double hair_top(double x) {
  const double out = front * root(hair_inside * hair_inside - x * x);
  return std::min(out, hairline_middle - hairline_bend * x * x);
}
double hair_bottom(double x) { return -back * root(hair_inside * hair_inside - x * x); }

double bent(double cut, double x) { return cut - cut_bend * x * x; }
/// The cut that runs through a place.
double cut_through(Place place) { return place.second + cut_bend * place.first * place.first; }

/// The value below which the first `count` of the values lie; they are reordered.
double rank(std::vector<double>& values, double count) {
  const auto place = static_cast<std::ptrdiff_t>(count + 0.5);
  const auto nth = values.begin() + std::clamp<std::ptrdiff_t>(place, 0, std::ssize(values) - 1);
  std::nth_element(values.begin(), nth, values.end());
  return *nth;
}

/// A closed line around what lies between two edges from x = left to right, with more points towards the ends.
std::vector<Place> band(double left, double right, const std::function<double(double)>& lower,
                        const std::function<double(double)>& upper) {
  std::vector<Place> line;
  std::vector<Place> below;
  for (int i = 0; i <= line_steps; ++i) {
    const double s = 2.0 * i / line_steps - 1;
    const double eased = (3 * s - s * s * s) / 2;
    const double x = left + (right - left) * (1 + eased) / 2;
    const double low = lower(x);
    line.emplace_back(x, std::max(low, upper(x)));
    below.emplace_back(x, low);
  }
  line.insert(line.end(), below.rbegin(), below.rend());
  return line;
}

}  // namespace

HeadMap::HeadMap(const std::array<double, region_count>& area_share) {
  std::vector<Place> grid;
  for (int i = 0; i < fine; ++i) {
    const double x = hair_inside * (2.0 * i + 1 - fine) / fine;
    for (int j = 0; j < fine; ++j) {
      const double y = front * (2.0 * j + 1 - fine) / fine;
      if (y < hair_top(x) && y > hair_bottom(x)) {
        grid.emplace_back(x, y);
      }
    }
  }
  const auto all = static_cast<double>(grid.size());
  const double hair_area = all * 4 * hair_inside * front / (fine * fine);
  for (std::size_t region = 0; region < region_count; ++region) {
    area_[region] = hair_area * area_share[region];
  }
  const auto share = [&](Region region) { return all * area_share[static_cast<std::size_t>(region)]; };
  std::vector<double> values;
  std::ranges::transform(grid, std::back_inserter(values), cut_through);
  occiput_front_ = rank(values, share(Region::occipital));
  values.clear();
  for (const Place& place : grid) {
    if (cut_through(place) >= occiput_front_) {
      values.push_back(std::max(place.first, -place.first));
    }
  }
  crown_half_width_ = rank(values, static_cast<double>(values.size()) - share(Region::temporal));
  values.clear();
  for (const Place& place : grid) {
    if (cut_through(place) >= occiput_front_ && std::max(place.first, -place.first) < crown_half_width_) {
      values.push_back(cut_through(place));
    }
  }
  vertex_front_ = rank(values, share(Region::vertex));
  mid_front_ = rank(values, share(Region::vertex) + share(Region::mid));

  const auto cut = [](double at) {
    return [at](double x) { return std::clamp(bent(at, x), hair_bottom(x), hair_top(x)); };
  };
  const double crown = crown_half_width_;
  const auto add = [&](Region region, double left, double right, const std::function<double(double)>& lower,
                       const std::function<double(double)>& upper) {
    outlines_.push_back({static_cast<std::size_t>(region), band(left, right, lower, upper)});
  };
  add(Region::frontal, -crown, crown, cut(mid_front_), hair_top);
  add(Region::mid, -crown, crown, cut(vertex_front_), cut(mid_front_));
  add(Region::vertex, -crown, crown, cut(occiput_front_), cut(vertex_front_));
  add(Region::temporal, -hair_inside, -crown, cut(occiput_front_), hair_top);
  add(Region::temporal, crown, hair_inside, cut(occiput_front_), hair_top);
  add(Region::occipital, -hair_inside, hair_inside, hair_bottom, cut(occiput_front_));
}

std::vector<Place> HeadMap::head() {
  constexpr int corners = 72;
  std::vector<Place> line;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * math::pi * i / corners;
    const double y = math::sin(angle);
    line.emplace_back(math::cos(angle), y * (y > 0 ? front : back));
  }
  return line;
}

std::size_t HeadMap::region_at(Place place) const {
  const auto [x, y] = place;
  if (y >= hair_top(x) || y <= hair_bottom(x)) {
    return region_count;
  }
  const double at = cut_through(place);
  if (at < occiput_front_) {
    return static_cast<std::size_t>(Region::occipital);
  }
  if (std::max(x, -x) >= crown_half_width_) {
    return static_cast<std::size_t>(Region::temporal);
  }
  if (at < vertex_front_) {
    return static_cast<std::size_t>(Region::vertex);
  }
  return static_cast<std::size_t>(at < mid_front_ ? Region::mid : Region::frontal);
}

std::vector<Place> HeadMap::places(std::size_t region, std::uint32_t count, double jitter, std::uint64_t seed,
                                   std::uint32_t subject) const {
  if (count == 0) {
    return {};
  }
  // A plot around the head is laid out a little denser each time until the region holds enough places.
  constexpr double side = 2 * front;
  constexpr double denser = 1.01;
  constexpr std::uint32_t above_patches = 16;  // the region in the address of these dice; patches use the lower ones
  const auto group = static_cast<std::uint16_t>(above_patches + region);
  double per_area = count / (area_[region] * denser);
  std::vector<Place> found;
  while (found.size() < count) {
    found.clear();
    constexpr double square = 100;  // the layout counts units on 100 squares of its lengths
    for (const Place& place : unit_places({per_area * square, side, jitter}, seed, subject, group)) {
      const Place here{place.first - side / 2, place.second - side / 2};
      if (region_at(here) == region) {
        found.push_back(here);
      }
    }
    per_area *= denser;
  }
  // Numbers are given by lot, so that the first follicles of a class lie all over the region.
  std::vector<std::pair<std::uint32_t, Place>> lots;
  constexpr std::uint32_t lot_die = 3;  // the cycle of their address; layout.cpp uses lower ones
  for (std::uint32_t i = 0; i < found.size(); ++i) {
    lots.emplace_back(random::roll({seed, subject, i, lot_die, group, random::Purpose::place})[0], found[i]);
  }
  std::sort(lots.begin(), lots.end());
  std::vector<Place> out;
  for (std::uint32_t i = 0; i < count; ++i) {
    out.push_back(lots[i].second);
  }
  return out;
}

}  // namespace anagen::scalp
