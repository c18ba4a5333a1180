#pragma once

#include <cstdint>
#include <span>

#include "clinic/shed_hairs.hpp"
#include "clinic/shed_reading.hpp"

namespace anagen::clinic {

/// Days of a refined wash test, the last wash on `visit_day`: a wash that is not counted, then three, a day apart.
inline constexpr std::int32_t refined_washes = 3;

/// The washing days changed as a refined wash test prescribes.
void prescribe_refined(WashDays& washed, std::int32_t visit_day);

/// The three counted washes of a refined wash test that ends on `visit_day`: hairs per wash, the mean diameter of all
/// of them, and the vellus hairs among them.
[[nodiscard]] ShedReading read_refined(const ShedCapture& capture, std::span<const ShedDay> terminal,
                                       std::span<const ShedDay> vellus, std::int32_t visit_day, const Observed& who);

/// A modified wash test: no shampoo for `gap_days` days, then one wash over gauze; the hairs are sorted by length.
struct ModifiedWashTest {
  ShedCapture capture;
  std::int32_t gap_days = 5;
  double short_um = 0;  ///< hairs up to this length count as vellus
  double long_um = 0;   ///< hairs of at least this length count as long
};

/// What one modified wash test says. Shares are NaN when nothing was found.
struct ModifiedWashReading {
  std::int32_t hairs = 0;
  double short_share = 0;  ///< "vellus" by the rule of length
  double long_share = 0;
};

/// The test whose wash is on `visit_day`. The count is that of the wash; how many of its hairs are short follows the
/// hairs `sampled` that were released since the wash before, cut as they are: short styles break the rule by themselves
/// (docs/methods/clinic/wash_tests.md eq. 2).
[[nodiscard]] ModifiedWashReading read_modified(const ModifiedWashTest& test, std::span<const ShedDay> terminal,
                                                std::span<const ShedDay> vellus, std::span<const HandHair> sampled,
                                                std::int32_t visit_day, const Observed& who);

}  // namespace anagen::clinic
