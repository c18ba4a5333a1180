#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "scenario/run/readers/cover_reader.hpp"
#include "scenario/run/readers/dht_reader.hpp"
#include "scenario/run/readers/fibre_readers.hpp"
#include "scenario/run/readers/patch_readers.hpp"
#include "scenario/run/readers/phototrichogram_reader.hpp"
#include "scenario/run/readers/pull_reader.hpp"
#include "scenario/run/readers/salt_reader.hpp"
#include "scenario/run/readers/shed_readers.hpp"
#include "scenario/run/readers/staging_readers.hpp"
#include "scenario/run/readers/unit_reader.hpp"
#include "scenario/run/readers/wash_test_readers.hpp"

namespace anagen::scenario {

/// An instrument with every number resolved, in the order of InstrumentSpec. A reader names its Spec, the number of its
/// kind for its dice, and the numbers that it tells; it is made once for all subjects and reads one at a time.
using Reader =
    std::variant<ShedCollectionReader, WashDayReader, PullReader, PhototrichogramReader, RefinedWashReader,
                 ModifiedWashReader, CombReader, ShedScaleReader, TensileReader, CaliperReader, ShedLengthReader,
                 TrichogramReader, UnitAreaReader, TrichoscopyReader, GrowthReader, HairWeightReader,
                 CumulativeWidthReader, BiopsyReader, ExogenReader, ImagingDiameterReader, UnitReader, HairCoverReader,
                 DhtReader, SaltReader, StageReader, GlobalPhotographReader, SelfRatingReader>;

[[nodiscard]] Reader make_reader(evidence::Lookup& lookup, const InstrumentSpec& spec);

/// What the instrument will tell.
[[nodiscard]] std::span<const NumberInfo> numbers_of(const InstrumentSpec& spec);

/// The word by which scenario and results call the instrument.
[[nodiscard]] std::string_view name_of(const InstrumentSpec& spec);

/// How it reads, where that differs from what the name says: `, by TrichoScan`; empty otherwise.
[[nodiscard]] std::string_view manner_of(const InstrumentSpec& spec);

/// Where it looks; nothing for the whole scalp.
[[nodiscard]] std::optional<std::size_t> region_of(const InstrumentSpec& spec);

/// Days from a visit to the last moment that its reading looks at; 0 for what is read on the day itself.
[[nodiscard]] double days_ahead(const InstrumentSpec& spec);

/// Reads a subject with `reader`, made from `spec`.
[[nodiscard]] Readings read_with(const Reader& reader, const InstrumentSpec& spec, const Visits& visits);

/// The number of the kind of instrument in the addresses of its dice.
[[nodiscard]] clinic::InstrumentKind kind_number(const InstrumentSpec& spec);

}  // namespace anagen::scenario
