#pragma once

#include <cstdint>
#include <span>

#include "clinic/observed.hpp"
#include "clinic/shed.hpp"

namespace anagen::clinic {

/// What is read off the hairs of one bag or of the bags of several days.
struct ShedReading {
  double hairs = 0;             ///< whole hairs of a wash, or hairs per day of a collection
  double mean_diameter_um = 0;  ///< NaN when nothing was found
  double vellus_share = 0;      ///< share of vellus among the hairs found; NaN when nothing was found
};

/// The hairs of one wash: all that was taken on `day` (what was combed between washes is not counted).
[[nodiscard]] ShedReading read_wash(const ShedCapture& capture, std::span<const ShedDay> terminal,
                                    std::span<const ShedDay> vellus, std::int32_t day, const Observed& who);

/// Full daily collection over the `window_days` days that end with `day`, as hairs per day. A window of whole wash
/// rhythms keeps wash days and other days in their proportion. Days before the start of the run are left out.
[[nodiscard]] ShedReading read_collection(const ShedCapture& capture, std::span<const ShedDay> terminal,
                                          std::span<const ShedDay> vellus, std::int32_t day, std::int32_t window_days,
                                          const Observed& who);

/// Mean hairs collected on days with a wash and on the others, both classes together; NaN where there is no such day.
struct WashContrast {
  double wash_days = 0;
  double other_days = 0;
};
[[nodiscard]] WashContrast wash_contrast(std::span<const ShedDay> terminal, std::span<const ShedDay> vellus,
                                         const WashDays& washed, std::int32_t first_day, std::int32_t last_day);

}  // namespace anagen::clinic
