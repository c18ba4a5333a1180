#include "report/chart_evidence.hpp"

#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

std::string chart_evidence(const EvidenceFacts& facts, const std::string& finding, Room room) {
  const double all = facts.measured + facts.assumed;
  if (all == 0) {
    return {};
  }
  const double width = room == Room::wide ? 700 : 360;
  constexpr double bar = 40;
  constexpr double edge = 1;
  const double split = edge + (width - 2 * edge) * facts.measured / all;
  Svg svg(width, bar + 28, finding);
  svg.rect({edge, edge}, split - edge, bar, "f-treated");
  svg.rect({split, edge}, width - edge - split, bar, "h-treated");
  svg.text({0, bar + 20}, say(words::count_measured, {{"n", fixed(facts.measured, 0)}}), "lb ink");
  svg.text({width, bar + 20}, say(words::count_assumed, {{"n", fixed(facts.assumed, 0)}}), "lb ink", Anchor::end);
  return svg.finish();
}

}  // namespace anagen::report
