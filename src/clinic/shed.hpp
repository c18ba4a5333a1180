#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "clinic/observed.hpp"
#include "clinic/wash_calendar.hpp"

namespace anagen::clinic {

/// Hairs are caught by thickness: a vellus hair escapes the eye and the sieve. All that is not vellus is `terminal`
/// here.
enum class ShedClass : std::uint8_t { terminal, vellus };
inline constexpr int shed_classes = 2;

/// How released hairs are caught, and how they leave the hair once they lie loose in it.
///
/// docs/methods/clinic.md eqs. 1-4.
struct ShedCapture {
  double terminal = 0;        ///< share of released hairs of the class that can be caught at all, 0 to 1
  double vellus = 0;          ///< the same for vellus hairs
  double comb_per_day = 0;    ///< f: rate at which combing and handling take a loose hair [1/day], not negative
  double wash_take = 0;       ///< w: share of the loose hairs that a wash takes, 0 to 1
  double until_wash = 0;      ///< b: share of the caught hairs that no comb reaches and only a wash takes, 0 to 1
  double terminal_sd_um = 0;  ///< spread of diameter between the terminal hairs of one head [um]
  double vellus_sd_um = 0;    ///< the same for vellus hairs
};

/// What happened to the hairs of one class released up to a day; whole hairs, none lost on the way.
struct ShedDay {
  std::int32_t uncaught = 0;    ///< released today and never to be seen
  std::int32_t combed = 0;      ///< taken by combing and handling
  std::int32_t washed = 0;      ///< taken by the wash; 0 on a day without one
  std::int32_t loose = 0;       ///< left lying in the hair at the end of the day
  double mean_diameter_um = 0;  ///< of the hairs taken today

  /// All that was taken: what full daily collection finds, and on a wash day what a wash test counts.
  [[nodiscard]] std::int32_t taken() const { return combed + washed; }
};

/// The released hairs of one class, one entry a day. `mean_diameter_um` may be empty: then diameters are 0.
struct Released {
  std::span<const std::int32_t> hairs;
  std::span<const double> mean_diameter_um;
};

/// Follows the hairs of one class from release to the hand that collects them, day by day, starting with none loose.
///
/// Each hair is caught or not, combed or not, washed out or not by addressed dice (subject, instrument, class, day), so
/// the counts are binomial thinnings of the truth and add up to it exactly.
[[nodiscard]] std::vector<ShedDay> collect(const ShedCapture& capture, ShedClass hair_class, const Released& released,
                                           const WashDays& washed, const Observed& who);

/// The same on averages: released hairs per day are expected values, and so are the results.
struct ExpectedShedDay {
  double combed = 0;
  double washed = 0;
  double loose = 0;

  [[nodiscard]] double taken() const { return combed + washed; }
};
[[nodiscard]] std::vector<ExpectedShedDay> expect(const ShedCapture& capture, ShedClass hair_class,
                                                  std::span<const double> released, const WashDays& washed);

/// Loose hairs found at the end of `days` days per hair that is caught per day, from none at the start:
/// (1 - exp(-f T)) / f, or T when nothing is combed (docs/methods/clinic.md eq. 5).
[[nodiscard]] double loose_after(double comb_per_day, double days);

/// Expected hairs taken on the day of a wash when every wash comes `gap_days` after the last and `caught_per_day` hairs
/// become loose a day: the wash itself and the combing of its day (docs/methods/clinic.md eq. 6). `wash_take` above 0.
[[nodiscard]] double steady_wash_count(const ShedCapture& capture, double caught_per_day, double gap_days);

}  // namespace anagen::clinic
