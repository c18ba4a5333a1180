#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "anagen/scenario.hpp"
#include "scenario/schema/field.hpp"

namespace anagen::scenario {

/// The version that every scenario names in its first key.
inline constexpr std::string_view schema_version = "anagen.scenario/1";

/// Days before and after day zero that a scenario may speak of: a hundred years.
inline constexpr double farthest_day = 36525;

/// The fields of a section, in the order in which they are written; one definition a section in this folder.
template <class S>
[[nodiscard]] std::span<const Field<S>> fields();
template <>
std::span<const Field<Scenario>> fields<Scenario>();
template <>
std::span<const Field<RunSpec>> fields<RunSpec>();
template <>
std::span<const Field<PersonSpec>> fields<PersonSpec>();
template <>
std::span<const Field<SeasonSpec>> fields<SeasonSpec>();
template <>
std::span<const Field<ChildbirthSpec>> fields<ChildbirthSpec>();
template <>
std::span<const Field<AcuteIllnessSpec>> fields<AcuteIllnessSpec>();
template <>
std::span<const Field<ShedCollectionSpec>> fields<ShedCollectionSpec>();
template <>
std::span<const Field<WashDayCountSpec>> fields<WashDayCountSpec>();
template <>
std::span<const Field<PullTestSpec>> fields<PullTestSpec>();
template <>
std::span<const Field<PhototrichogramSpec>> fields<PhototrichogramSpec>();

/// The word that chooses a kind of cause or instrument, and one sentence about it.
struct KindInfo {
  std::string_view name;
  std::string_view doc;
};
template <class Spec>
inline constexpr KindInfo kind_of{};
template <>
inline constexpr KindInfo kind_of<ChildbirthSpec>{
    "childbirth", "Pregnancy holds hairs in anagen; birth lets them go, and they are shed some months later."};
template <>
inline constexpr KindInfo kind_of<AcuteIllnessSpec>{
    "acute_illness", "An illness with fever ends anagen early in a part of the follicles; they shed after the rest."};
template <>
inline constexpr KindInfo kind_of<ShedCollectionSpec>{
    "shed_collection", "The person collects every shed hair that she can find, day by day."};
template <>
inline constexpr KindInfo kind_of<WashDayCountSpec>{
    "wash_day_count", "The hairs of one wash are counted, a known number of days after the wash before."};
template <>
inline constexpr KindInfo kind_of<PullTestSpec>{"pull_test",
                                                "A lock of hairs is pulled gently; those that come out are counted."};
template <>
inline constexpr KindInfo kind_of<PhototrichogramSpec>{
    "phototrichogram", "A patch is clipped, photographed and read again after some days: what has grown is in anagen."};

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
