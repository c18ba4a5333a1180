#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace anagen::scenario {

/// What may be written for a field.
enum class FieldType {
  text,     ///< free text
  name,     ///< letters, digits, - and _
  choice,   ///< one of a few words
  integer,  ///< a whole number
  number,   ///< a number, or text with a unit
  date,     ///< an ISO date
  day,      ///< a day counted from day zero, or a date
  days,     ///< a whole number of days, or text with a unit of time
  flag      ///< true or false
};

/// One row of the schema; validation, defaults, errors and the reference page all come from it.
struct FieldInfo {
  std::string_view key = {};
  FieldType type = FieldType::text;
  std::string_view unit = {};  ///< canonical unit of a number; empty for a plain number
  double lowest = 0;           ///< of a number or day; least and most characters of a text
  double highest = 0;
  std::span<const std::string_view> choices = {};
  std::span<const double> only = {};  ///< when not empty, the only numbers allowed
  bool required = false;
  std::string_view doc = {};
  bool drawn = false;  ///< may be absent: then it is drawn from its prior (set by field())
};

/// The value of a field; std::monostate when it is absent and will be drawn.
using FieldValue = std::variant<std::monostate, std::string, std::int64_t, double, bool>;

/// A field of the section `S` of a scenario.
template <class S>
struct Field {
  FieldInfo info;
  FieldValue (*get)(const S& section);
  /// Takes a value that was checked against `info`.
  void (*set)(S& section, const FieldValue& value);
};

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
FieldValue to_field(const T& value) {
  if constexpr (is_optional<T>) {
    return value ? to_field(*value) : FieldValue{};
  } else if constexpr (std::same_as<T, bool> || std::same_as<T, double> || std::same_as<T, std::string>) {
    return value;
  } else {
    return static_cast<std::int64_t>(value);
  }
}

template <class T>
void from_field(T& into, const FieldValue& value) {
  if constexpr (is_optional<T>) {
    if (std::holds_alternative<std::monostate>(value)) {
      into.reset();
    } else {
      from_field(into.emplace(), value);
    }
  } else if constexpr (std::same_as<T, bool> || std::same_as<T, double> || std::same_as<T, std::string>) {
    if (const T* held = std::get_if<T>(&value)) {
      into = *held;
    }
  } else if (const auto* held = std::get_if<std::int64_t>(&value)) {
    into = static_cast<T>(*held);
  }
}

template <class M>
struct MemberOf;
template <class S, class T>
struct MemberOf<T S::*> {
  using Section = S;
  using Type = T;
};

}  // namespace detail

/// The row `info` bound to a member of a section, such as `&PersonSpec::age_years`. A section that inherits the member
/// is named: `field<&EpisodeSpec::day, SurgerySpec>`.
template <auto member, class Section = typename detail::MemberOf<decltype(member)>::Section>
[[nodiscard]] constexpr auto field(FieldInfo info) {
  info.drawn = detail::is_optional<typename detail::MemberOf<decltype(member)>::Type>;
  return Field<Section>{info, [](const Section& section) { return detail::to_field(section.*member); },
                        [](Section& section, const FieldValue& value) { detail::from_field(section.*member, value); }};
}

/// What may be written for a field, in words: `1 to 30 day, or text with a unit: day, week, month or year`.
[[nodiscard]] std::string allowed_text(const FieldInfo& info);

/// A value in TOML spelling; empty for an absent one.
[[nodiscard]] std::string to_toml_value(const FieldInfo& info, const FieldValue& value);

/// A text as a TOML basic string.
[[nodiscard]] std::string quote(std::string_view text);

}  // namespace anagen::scenario
