#include "clinic/stage_scale.hpp"

#include <algorithm>
#include <string>

namespace anagen::clinic {
namespace {

/// How much of the way from one drawing to the next a head has gone: that of the region which lags behind.
double progress(const HeadCover& from, const HeadCover& to, const HeadCover& cover) {
  double least = 1;
  for (std::size_t region = 0; region < cover.size(); ++region) {
    if (to[region] >= 1 || cover[region] <= to[region]) {
      continue;
    }
    const double way = from[region] - to[region];
    least = std::min(least, way > 0 ? std::max(0.0, (from[region] - cover[region]) / way) : 0);
  }
  return least;
}

/// Grades that a head has gone down a path, with the part of the next one.
double gone(const StageScale::Path& path, const HeadCover& cover) {
  double grades = 0;
  HeadCover from = full_head;
  for (const HeadCover& to : path) {
    const double part = progress(from, to, cover);
    grades += part;
    if (part < 1) {
      break;
    }
    from = to;
  }
  return grades;
}

/// How much of the way from the last drawing of a path to a bare head is gone.
double beyond(const StageScale::Path& path, const HeadCover& cover) {
  HeadCover bare = path.back();
  for (double& limit : bare) {
    limit = limit < 1 ? 0 : 1;
  }
  return progress(path.back(), bare, cover);
}

/// The rows `stem`_N of the grades after the lowest, as long as there are any.
StageScale::Path path_of(evidence::Lookup& lookup, const std::string& stem, std::int32_t lowest) {
  StageScale::Path path;
  HeadCover limits = full_head;
  for (std::int32_t grade = lowest + 1;; ++grade) {
    const std::string id = stem + "_" + std::to_string(grade);
    bool asked = false;
    for (std::size_t region = 0; region < head_regions.size(); ++region) {
      if (lookup.knows(id, head_regions[region])) {
        limits[region] = std::min(limits[region], lookup(id, head_regions[region]));
        asked = true;
      }
    }
    if (!asked) {
      return path;
    }
    path.push_back(limits);
  }
}

}  // namespace

std::int32_t highest_grade(const StageScale& scale) {
  std::size_t longest = 0;
  for (const StageScale::Path& path : scale.paths) {
    longest = std::max(longest, path.size());
  }
  return scale.lowest + static_cast<std::int32_t>(longest);
}

double latent_stage(const StageScale& scale, const HeadCover& cover) {
  double furthest = 0;
  const std::int32_t most = highest_grade(scale) - scale.lowest;
  for (const StageScale::Path& path : scale.paths) {
    double grades = gone(path, cover);
    if (most > 0 && grades >= most) {
      grades += beyond(path, cover);  // so that the last grade is as wide as any other
    }
    furthest = std::max(furthest, grades);
  }
  return scale.lowest + furthest;
}

std::int32_t grade_of(const StageScale& scale, double latent) {
  const double within =
      std::clamp(latent, static_cast<double>(scale.lowest), static_cast<double>(highest_grade(scale)));
  return static_cast<std::int32_t>(within);
}

bool asks_of(const StageScale& scale, std::size_t region) {
  return std::any_of(scale.paths.begin(), scale.paths.end(),
                     [&](const StageScale::Path& path) { return !path.empty() && path.back()[region] < 1; });
}

StageScale stage_scale(evidence::Lookup& lookup, std::string_view name) {
  const std::string stem = "instrument.stage.";
  if (name == "norwood" || (name == "usual" && lookup.sex() == "man")) {
    // The front opens and the vertex follows; or the vertex opens first, which the drawings know up to the third.
    return {1, {path_of(lookup, stem + "norwood", 1), path_of(lookup, stem + "norwood_vertex", 1)}};
  }
  if (name == "ludwig") {
    return {0, {path_of(lookup, stem + "ludwig", 0)}};
  }
  return {1, {path_of(lookup, stem + "sinclair", 1)}};
}

}  // namespace anagen::clinic
