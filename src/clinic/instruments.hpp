#pragma once

#include "anagen/scenario.hpp"
#include "clinic/comb_test.hpp"
#include "clinic/diameter_test.hpp"
#include "clinic/patch_instruments.hpp"
#include "clinic/phototrichogram.hpp"
#include "clinic/pull_test.hpp"
#include "clinic/shed.hpp"
#include "clinic/shed_scale.hpp"
#include "clinic/staging_instruments.hpp"
#include "clinic/tensile_test.hpp"
#include "clinic/unit_count.hpp"
#include "clinic/wash_test.hpp"
#include "evidence/lookup.hpp"

namespace anagen::clinic {

/// How shed hairs are gathered; each way has its own capture row.
enum class ShedMethod : std::uint8_t {
  all_day,     ///< everything found in a day, from brush, floor, pillow and bath
  wash,        ///< the hairs of a wash, or of an envelope filled at home
  daily_wash,  ///< the hairs of a wash, washing every day
};

/// Capture, combing and washing by the tables: instrument.shed_*.capture, instrument.shed_wash.capture_vellus,
/// instrument.shed.comb_rate, instrument.shed.wash_take, instrument.shed.until_wash_share, hair.diameter.*.
[[nodiscard]] ShedCapture shed_capture_from(evidence::Lookup& lookup, ShedMethod method);

/// The same for a person who combs as often as `person.comb` says.
[[nodiscard]] ShedCapture combed_by(ShedCapture capture, const PersonSpec& person);

/// Full daily collection.
[[nodiscard]] ShedCapture instrument_from(evidence::Lookup& lookup, const ShedCollectionSpec& spec);

/// One wash; at a gap of a day the capture of daily washing holds.
[[nodiscard]] ShedCapture instrument_from(evidence::Lookup& lookup, const WashDayCountSpec& spec);

/// Whole days between the wash before and the wash that is counted, at least 1.
[[nodiscard]] std::int32_t gap_in_days(const WashDayCountSpec& spec);

/// instrument.pull.yield, instrument.pull.negbin_k; how many hairs is for the scenario to say.
[[nodiscard]] PullTest instrument_from(evidence::Lookup& lookup, const PullTestSpec& spec);

/// instrument.detection.*, instrument.phototrichogram.resolution, instrument.count.cv_manual. Below three-fold
/// magnification the d50 is the one that reads instrument.phototrichogram.magnification_x2_share of what three-fold
/// reads on a normal scalp (docs/methods/clinic.md eq. 10). Dye, other readings than by hand, readers who take turns:
/// docs/methods/clinic/patch.md.
[[nodiscard]] Phototrichogram instrument_from(evidence::Lookup& lookup, const PhototrichogramSpec& spec);

/// The hairs of daily washes.
[[nodiscard]] ShedCapture instrument_from(evidence::Lookup& lookup, const RefinedWashTestSpec& spec);

/// The hairs of a wash, instrument.modified_wash.*.
[[nodiscard]] ModifiedWashTest instrument_from(evidence::Lookup& lookup, const ModifiedWashTestSpec& spec);

/// instrument.shed_comb60s.*.
[[nodiscard]] CombTest instrument_from(evidence::Lookup& lookup, const Comb60sSpec& spec);

/// instrument.shed_scale.*.
[[nodiscard]] ShedScale instrument_from(evidence::Lookup& lookup, const ShedScaleSpec& spec);

/// fibre.* with the spreads of its rows, hair.profile.*.
[[nodiscard]] TensileTest instrument_from(evidence::Lookup& lookup, const TensileTestSpec& spec);

/// hair.axis_ratio, instrument.imaging.diameter_ratio, hair.profile.*.
[[nodiscard]] DiameterTest instrument_from(evidence::Lookup& lookup, const CaliperSpec& spec);

/// instrument.detection.*, instrument.phototrichogram.resolution, instrument.count.cv_manual.
[[nodiscard]] UnitCount instrument_from(evidence::Lookup& lookup, const UnitCountSpec& spec);

}  // namespace anagen::clinic
