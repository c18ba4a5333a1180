#include "scenario/run/corrections.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "scenario/schema/causes.hpp"

namespace anagen::scenario {

namespace {

std::string repletion_row(std::string_view kind) { return "treatment.correction." + std::string(kind) + ".repletion"; }

/// The last day of the lack of this kind under the treatments; nothing where none corrects it.
std::optional<std::int32_t> last_day_of_lack(evidence::Lookup& lookup, std::string_view kind,
                                             std::span<const TreatmentSpec> treatments) {
  std::optional<std::int32_t> first;
  for (const TreatmentSpec& treatment : treatments) {
    const auto* const correction = std::get_if<CorrectionSpec>(&treatment);
    if (correction == nullptr || correction->deficiency != kind) {
      continue;
    }
    constexpr double half = 0.5;
    const double days = correction->repletion_days ? *correction->repletion_days : lookup(repletion_row(kind));
    const std::int32_t last = correction->day + static_cast<std::int32_t>(std::floor(days + half)) - 1;
    first = std::min(first.value_or(last), last);
  }
  return first;
}

}  // namespace

bool corrects(std::span<const TreatmentSpec> treatments) {
  return std::ranges::any_of(
      treatments, [](const TreatmentSpec& treatment) { return std::holds_alternative<CorrectionSpec>(treatment); });
}

std::optional<CauseSpec> corrected(evidence::Lookup& lookup, const CauseSpec& cause,
                                   std::span<const TreatmentSpec> treatments) {
  return std::visit(
      [&]<class Spec>(const Spec& given) -> std::optional<CauseSpec> {
        if constexpr (requires { given.until; }) {
          const auto last = last_day_of_lack(lookup, kind_of<Spec>.name, treatments);
          if (last && (!given.until || *last < *given.until)) {
            Spec ended = given;
            ended.until = std::max(*last, given.day - 1);  // a lack that never comes acts on no day
            return ended;
          }
        }
        return std::nullopt;
      },
      cause);
}

}  // namespace anagen::scenario
