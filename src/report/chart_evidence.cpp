#include "report/chart_evidence.hpp"

#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

std::string chart_evidence(const EvidenceFacts& facts, const std::string& finding, Room room) {
  const double all = facts.measured + facts.assumed;
  if (all == 0) return {};
  const double width = room == Room::wide ? 700 : 360;
  constexpr double kBar = 40;
  constexpr double kEdge = 1;
  const double split = kEdge + (width - 2 * kEdge) * facts.measured / all;
  Svg svg(width, kBar + 28, finding);
  svg.rect({kEdge, kEdge}, split - kEdge, kBar, "f-treated");
  svg.rect({split, kEdge}, width - kEdge - split, kBar, "h-treated");
  svg.text({0, kBar + 20}, say(words::count_measured, {{"n", fixed(facts.measured, 0)}}), "lb ink");
  svg.text({width, kBar + 20}, say(words::count_assumed, {{"n", fixed(facts.assumed, 0)}}), "lb ink", Anchor::end);
  return svg.finish();
}

}  // namespace anagen::report
