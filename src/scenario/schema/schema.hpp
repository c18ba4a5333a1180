#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "anagen/scenario.hpp"
#include "scenario/schema/causes.hpp"
#include "scenario/schema/field.hpp"
#include "scenario/schema/instruments.hpp"
#include "scenario/schema/kinds.hpp"
#include "scenario/schema/treatments.hpp"

namespace anagen::scenario {

/// The version that every scenario names in its first key.
inline constexpr std::string_view schema_version = "anagen.scenario/1";

/// Days before and after day zero that a scenario may speak of: a hundred years.
inline constexpr double farthest_day = 36525;

/// The sections that every scenario has.
template <>
std::span<const Field<Scenario>> fields<Scenario>();
template <>
std::span<const Field<RunSpec>> fields<RunSpec>();
template <>
std::span<const Field<PersonSpec>> fields<PersonSpec>();
template <>
std::span<const Field<SeasonSpec>> fields<SeasonSpec>();
/// The sections that a scenario may have, and the two lists of cohorts.
template <>
std::span<const Field<AndrogenSpec>> fields<AndrogenSpec>();
template <>
std::span<const Field<CohortSpec>> fields<CohortSpec>();
template <>
std::span<const Field<AncestrySpec>> fields<AncestrySpec>();
template <>
std::span<const Field<InclusionSpec>> fields<InclusionSpec>();

/// The groups that the evidence tables tell apart.
inline constexpr std::string_view ancestries[] = {"caucasian", "african",    "african_us",
                                                  "hispanic",  "east_asian", "han"};

/// A key of the top level that is no value of the scenario: it steers the reading.
struct DirectiveInfo {
  std::string_view key;
  std::string_view allowed;
  std::string_view doc;
};
[[nodiscard]] std::span<const DirectiveInfo> directives();

/// One row of a section as the reference page shows it.
struct RowInfo {
  FieldInfo info;
  FieldValue default_value;
};

/// A section of the schema: a table, or a kind of cause or instrument.
struct SectionInfo {
  std::string_view header;  ///< `[person]`, `[[cause]]`; empty for the top level
  KindInfo kind;            ///< of a cause or an instrument; otherwise its name is empty and doc tells of the section
  std::vector<RowInfo> rows;
};

/// The whole schema, in the order in which a scenario is written.
[[nodiscard]] std::vector<SectionInfo> sections();

}  // namespace anagen::scenario
