#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace anagen::evidence {

/// One row of evidence/parameters.csv: a number, for whom it holds, how sure it is and where it comes from.
///
/// Meaning of the columns: docs/reference/evidence.md. An absent value or spread means unknown, never zero. The text
/// lives as long as the program.
struct Parameter {
  std::string_view id;
  std::string_view sex;         ///< woman, man, child, any
  std::string_view ancestry;    ///< caucasian, african, african_us, hispanic, east_asian, han, any
  std::string_view population;  ///< in whom it was read
  std::string_view region;      ///< scalp, frontal, mid, vertex, temporal, occipital, any
  std::optional<double> value;
  std::string_view unit;         ///< 1 = dimensionless
  std::string_view spread_kind;  ///< none, range, sd_between_persons, sd_within_person, cv, se
  std::string_view spread;       ///< as written: empty, a number, or low..high
  std::optional<double> spread_number;
  std::optional<double> spread_low;
  std::optional<double> spread_high;
  std::string_view distribution;
  std::optional<std::int32_t> n;
  std::string_view method;
  std::string_view source;  ///< key of a Source
  std::string_view grade;   ///< A several agreeing sources, B one good source, C inference, D placeholder
  std::string_view seen;    ///< text, secondary, memory, derived, choice
  std::string_view note;
};

/// One row of evidence/sources.csv.
struct Source {
  std::string_view key;
  std::string_view citation;
  std::string_view design;
  std::int32_t oxford_level = 0;  ///< 1 (meta-analysis of trials) to 5 (mechanism, model, opinion)
  std::string_view seen;
};

/// One row of evidence/targets.csv: a published result against which the model is held.
struct Target {
  std::string_view study;  ///< key of a Source
  std::string_view disorder;
  std::string_view arm;
  std::string_view treatment;
  std::string_view dose;
  std::string_view sex;
  std::string_view age;
  std::string_view site;
  std::optional<std::int32_t> n;
  std::optional<double> week;
  std::string_view measure;
  std::string_view hair_class;
  std::optional<double> area_cm2;
  std::string_view quantity;  ///< level, change, percent_change, net_change
  std::optional<double> baseline;
  std::optional<double> expected;  ///< the level or the change; absent: only the direction is known
  std::string_view unit;
  std::string_view spread_kind;
  std::string_view spread;
  std::optional<double> lo;  ///< accepted band; an absent side is open
  std::optional<double> hi;
  std::string_view seen;
  std::string_view role;        ///< calibrate, check
  std::string_view pass_class;  ///< must, should, inform
  bool fitted = false;          ///< a pass shows that a fit was reached, not that anything was predicted
  std::string_view note;
};

/// All parameters, in order of id; rows of one id in the order of the table.
[[nodiscard]] std::span<const Parameter> parameters();

/// All sources, in order of key.
[[nodiscard]] std::span<const Source> sources();

/// All targets, in the order of the table.
[[nodiscard]] std::span<const Target> targets();

/// The source of that key; null when there is none.
[[nodiscard]] const Source* find_source(std::string_view key);

/// The rows of one id; empty when there are none.
[[nodiscard]] std::span<const Parameter> rows_of(std::string_view id);

}  // namespace anagen::evidence
