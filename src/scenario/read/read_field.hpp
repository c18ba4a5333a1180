#pragma once

#include <expected>
#include <optional>

#include "core/date.hpp"
#include "scenario/document.hpp"
#include "scenario/read/problems.hpp"
#include "scenario/schema/field.hpp"

namespace anagen::scenario {

/// What the meaning of a value may depend on.
struct FieldContext {
  std::optional<Date> day_zero;  ///< nothing when the scenario's own is wrong
};

/// The checked value of a field, or what is wrong with it.
[[nodiscard]] std::expected<FieldValue, Finding> read_field(const FieldInfo& info, const Value& value,
                                                            const FieldContext& context);

}  // namespace anagen::scenario
