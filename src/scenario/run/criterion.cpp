#include "scenario/run/criterion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/read/words.hpp"

namespace anagen::scenario {

namespace {

/// The region of a line as a criterion names it.
std::string_view region_name(const Line& line) { return line.region ? scalp::region_names[*line.region] : "scalp"; }

std::vector<std::string_view> names_of(const Plan& plan) {
  std::vector<std::string_view> names;
  for (const TraitName& trait : trait_names) {
    names.push_back(trait.id);
  }
  for (const Measure& measure : plan.measures) {
    names.push_back(measure.id);
  }
  return names;
}

Error wrong(std::string path, std::string problem, std::string allowed, std::string suggestion = {}) {
  return {.path = std::move(path),
          .problem = std::move(problem),
          .allowed = std::move(allowed),
          .suggestion = std::move(suggestion)};
}

/// The day of a line that is nearest to `day`.
std::int32_t nearest(const std::vector<std::int32_t>& days, std::int32_t day) {
  return *std::min_element(days.begin(), days.end(), [&](std::int32_t a, std::int32_t b) {
    return std::max(a, day) - std::min(a, day) < std::max(b, day) - std::min(b, day);
  });
}

Expected<Criterion> of_line(const Plan& plan, const InclusionSpec& spec) {
  std::vector<std::string_view> regions;
  for (std::size_t i = 0; i < plan.lines.size(); ++i) {
    const Line& line = plan.lines[i];
    if (plan.measures[line.measure].id != spec.measure) {
      continue;
    }
    // An instrument that looks at one place needs no region; a measure of the whole scalp is told as "scalp".
    const bool only_there = std::holds_alternative<ReadingLine>(line.what) && spec.region == "scalp";
    if (region_name(line) != spec.region && !only_there) {
      regions.push_back(region_name(line));
      continue;
    }
    const auto visit = std::find(line.days.begin(), line.days.end(), spec.day);
    if (visit == line.days.end()) {
      return fail(wrong("day", fmt::format("{} is not read on day {}", spec.measure, spec.day),
                        fmt::format("such as {}", nearest(line.days, spec.day))));
    }
    return Criterion{Criterion::OfLine{i, static_cast<std::size_t>(visit - line.days.begin())}, spec.at_least,
                     spec.at_most};
  }
  if (!regions.empty()) {
    return fail(wrong("region", fmt::format("{} is not told for {}", spec.measure, spec.region), list_of(regions)));
  }
  const auto names = names_of(plan);
  return fail(wrong("measure", fmt::format("the run tells no \"{}\"", shorten(spec.measure)), list_of(names),
                    did_you_mean(spec.measure, names)));
}

}  // namespace

bool Criterion::met(double value) const {
  // Written so that NaN is outside.
  return value >= at_least.value_or(value) && value <= at_most.value_or(value);
}

Expected<Criterion> find_criterion(const Plan& plan, const InclusionSpec& spec) {
  for (std::size_t i = 0; i < trait_names.size(); ++i) {
    if (trait_names[i].id == spec.measure) {
      return Criterion{Criterion::OfTrait{i}, spec.at_least, spec.at_most};
    }
  }
  return of_line(plan, spec);
}

}  // namespace anagen::scenario
