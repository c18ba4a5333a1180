#include "report/treated_lead.hpp"

#include <algorithm>
#include <cmath>

#include "report/arms.hpp"
#include "report/calendar.hpp"
#include "report/course.hpp"
#include "report/numbers.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// `actual` less the untreated twin over the whole scalp.
struct Beside {
  Course difference;
  double twin_at_end = 0;  ///< median of the twin at the last visit
};

Beside beside(const Results& results, const Arm& twin, const std::string& measure) {
  const Course actual = course_of(results, results.arms.front().id, measure);
  const Course untreated = course_of(results, twin.id, measure);
  Beside out{difference_of(results, actual, untreated), 0};
  if (!out.difference.empty()) {
    out.twin_at_end = summarise(results, *untreated.series, out.difference.visits.back()).p50;
  }
  return out;
}

std::string density_sentence(const Results& results, const Beside& density) {
  const Summary& end = density.difference.at.back();
  const double relative = end.p50 / density.twin_at_end;
  constexpr double even_below = 0.01;
  if (std::abs(relative) < even_below) {
    return std::string{words::lead_treated_even};
  }
  return say(relative > 0 ? words::lead_treated_more : words::lead_treated_fewer,
             {{"share", percent(std::abs(relative))},
              {"n", significant(std::abs(end.p50))},
              {"interval", difference_interval(results, end)}});
}

std::string shed_sentence(const Results& results, const Beside& shed) {
  const std::vector<Summary>& at = shed.difference.at;
  const auto by_size = [](const Summary& a, const Summary& b) { return std::abs(a.p50) < std::abs(b.p50); };
  const auto most = std::max_element(at.begin(), at.end(), by_size);
  const std::int32_t day = shed.difference.days[static_cast<std::size_t>(most - at.begin())];
  return say(most->p50 > 0 ? words::lead_treated_sheds_more : words::lead_treated_sheds_fewer,
             {{"when", when(results, day)},
              {"n", significant(std::abs(most->p50))},
              {"interval", difference_interval(results, *most)}});
}

}  // namespace

std::optional<std::string> treated_lead(const Results& results) {
  const Arm* const twin = main_twin(results);
  if (twin == nullptr || twin->id != "untreated") {
    return std::nullopt;
  }
  const Beside density = beside(results, *twin, "visible_density");
  const Beside shed = beside(results, *twin, "shed_per_day");
  if (density.difference.empty() || shed.difference.empty() || density.twin_at_end <= 0) {
    return std::nullopt;
  }
  return density_sentence(results, density) + " " + shed_sentence(results, shed);
}

}  // namespace anagen::report
