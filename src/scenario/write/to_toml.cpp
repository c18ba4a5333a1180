#include <fmt/format.h>

#include "anagen/read.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen {

namespace {

using scenario::Field;

std::string_view unit_of(const scenario::FieldInfo& info) {
  const bool counts_days = info.type == scenario::FieldType::day || info.type == scenario::FieldType::days;
  return counts_days ? "day" : info.unit == "1" ? std::string_view() : info.unit;
}

template <class S>
std::string rows(const S& section) {
  std::string text;
  for (const Field<S>& row : scenario::fields<S>()) {
    const scenario::FieldValue value = row.get(section);
    const std::string_view unit = unit_of(row.info);
    if (std::holds_alternative<std::monostate>(value)) {
      const std::string_view instead = row.info.absent.empty() ? "taken from its prior" : row.info.absent;
      text += fmt::format("# {}: not given, {}{}{}\n", row.info.key, instead, unit.empty() ? "" : "; ", unit);
    } else {
      text += fmt::format("{} = {}{}{}\n", row.info.key, scenario::to_toml_value(row.info, value),
                          unit.empty() ? "" : "  # ", unit);
    }
  }
  return text;
}

template <class Variant>
std::string items(std::string_view name, const std::vector<Variant>& list) {
  std::string text;
  for (const Variant& item : list) {
    text += std::visit(
        [&]<class Spec>(const Spec& spec) {
          return fmt::format("\n[[{}]]\nkind = {}\n{}", name, scenario::quote(scenario::kind_of<Spec>.name),
                             rows(spec));
        },
        item);
  }
  return text;
}

std::string cohort_text(const CohortSpec& cohort) {
  std::string text = "\n[cohort]\n" + rows(cohort);
  for (const AncestrySpec& one : cohort.ancestries) {
    text += "\n[[cohort.ancestry]]\n" + rows(one);
  }
  for (const InclusionSpec& one : cohort.include) {
    text += "\n[[cohort.include]]\n" + rows(one);
  }
  return text;
}

}  // namespace

std::string to_toml(const Scenario& scenario) {
  std::string text = fmt::format("schema = {}\n", scenario::quote(scenario::schema_version));
  text += rows(scenario);
  text += "\n[run]\n" + rows(scenario.run);
  text += "\n[person]\n" + rows(scenario.person);
  text += scenario.cohort ? cohort_text(*scenario.cohort) : std::string();
  text += "\n[season]\n" + rows(scenario.season);
  text += scenario.androgens ? "\n[androgens]\n" + rows(*scenario.androgens) : std::string();
  text += items("cause", scenario.causes);
  text += items("treatment", scenario.treatments);
  text += items("instrument", scenario.instruments);
  if (!scenario.parameters.empty()) {
    text += "\n[parameters]\n";
    for (const ParameterOverride& parameter : scenario.parameters) {
      text += fmt::format("{} = {}\n", scenario::quote(parameter.id), parameter.value);
    }
  }
  return text;
}

}  // namespace anagen
