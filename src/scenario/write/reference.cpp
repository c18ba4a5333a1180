#include "scenario/write/reference.hpp"

#include <fmt/format.h>

#include "anagen/read.hpp"
#include "scenario/read/load.hpp"
#include "scenario/read/quantity.hpp"
#include "scenario/schema/schema.hpp"

namespace anagen::scenario {

namespace {

constexpr std::string_view opening = R"(# Scenario files

*Made from the schema in `src/scenario/schema`; the test `scenario: Reference` compares the two, and writes this
page when `ANAGEN_UPDATE=1` is set.*

A scenario is a TOML 1.0 file, or the same tree as JSON. Every key that is left out takes its default. Keys
without a default are taken from the prior in the evidence tables: for each person anew where the prior tells of
persons. The resolved scenario that a run writes spells everything out, and running it again gives the same
bytes.

## How values are written

- **Numbers** are in the unit of the table below, or text with a unit: `anagen_mean = 30` is the same as
  `anagen_mean = "2.5 years"`. A month has 30.4375 days and a year 365.25.
- **Days** are counted from day zero, negative before it: a whole number, a date (`2025-03-10`), or text such as
  `"12 weeks"`, which is rounded to whole days.
- **Whole numbers, words, dates and flags** are written as TOML has them.

| quantity | units |
|---|---|
)";

constexpr std::string_view overrides_text = R"(
## Changing one value from outside

`--set path=value` changes a value before anything is checked. The path joins keys by dots and counts the items
of a list from 0; after `parameters.` the rest is one id. The value is TOML, or text without quotes:

    --set person.sex=man   --set "cause.0.day=12 weeks"   --set parameters.follicle.anagen.cv_within=0.5

## What is refused

All problems are told at once, in the order of the text, each on a line: `file:line:column: path: problem (what
is allowed) suggestion`. In JSON a JSON pointer stands for line and column, and a value from outside is named by
its `--set`. Beside the ranges of the tables:

- `run.to` must come after `run.from`, and every cause must fall between `run.from` less `run.lead_in` and
  `run.to`;
- only a woman gives birth; the age must fit the word that `person.sex` uses;
- the `gap` of a wash count is at most its `every`;
- a cause or an instrument has the keys of its own kind only.
)";

std::string_view name_of(Dimension dimension) {
  switch (dimension) {
    case Dimension::time:
      return "time";
    case Dimension::length:
      return "length, diameter";
    case Dimension::area:
      return "area";
    case Dimension::density:
      return "density";
    case Dimension::speed:
      return "growth";
    case Dimension::share:
      return "share";
    case Dimension::angle:
      break;
  }
  return "angle";
}

std::string unit_rows() {
  std::string text;
  const Unit* before = nullptr;
  for (const Unit& unit : all_units()) {
    const bool first = before == nullptr || before->dimension != unit.dimension;
    text += first ? fmt::format("{}| {} | ", before == nullptr ? "" : " |\n", name_of(unit.dimension)) : ", ";
    text += fmt::format("`{}`", unit.name);
    before = &unit;
  }
  return text + " |\n";
}

std::string default_text(const RowInfo& row) {
  if (row.info.required) {
    return "must be given";
  }
  const std::string absent(row.info.absent.empty() ? std::string_view("from its prior") : row.info.absent);
  return row.info.drawn ? absent : fmt::format("`{}`", to_toml_value(row.info, row.default_value));
}

std::string section_text(const SectionInfo& section) {
  std::string heading = section.header.empty() ? std::string("Top level") : fmt::format("`{}`", section.header);
  if (!section.kind.name.empty()) {
    heading += fmt::format(" of kind `\"{}\"`", section.kind.name);
  }
  std::string text = fmt::format("\n## {}\n\n{}\n\n", heading, section.kind.doc);
  text += "| key | may be | default | meaning |\n|---|---|---|---|\n";
  if (section.header.empty()) {
    for (const DirectiveInfo& directive : directives()) {
      text += fmt::format("| `{}` | {} | {} | {} |\n", directive.key, directive.allowed,
                          directive.key == "schema" ? "must be given" : "none", directive.doc);
    }
  }
  for (const RowInfo& row : section.rows) {
    text +=
        fmt::format("| `{}` | {} | {} | {} |\n", row.info.key, allowed_text(row.info), default_text(row), row.info.doc);
  }
  return text;
}

/// The first comment of a preset says whom it is about.
std::string first_comment(const std::string& toml) {
  const std::size_t start = toml.find("# ");
  return start == std::string::npos ? std::string() : toml.substr(start + 2, toml.find('\n', start) - start - 2);
}

std::string presets_text() {
  std::string text = fmt::format(
      "\n## Presets\n\n`extends = \"woman\"` starts from a preset, `extends = \"other.toml\"` from a file beside this "
      "one; chains\nof at most {} steps.\n\n| preset | whom it is about |\n|---|---|\n",
      longest_chain);
  for (const Preset& preset : presets()) {
    text += fmt::format("| `{}` | {} |\n", preset.name, first_comment(preset.toml));
  }
  return text;
}

constexpr std::string_view parameters_text = R"(
## `[parameters]`

Other values for parameters of the evidence tables, for this scenario only: `follicle.anagen.cv_within = 0.5`. Behind an
id, a region in brackets changes the rows of that region alone: `"follicle.latency.mean[vertex]" = 3`.
The keys are ids as `anagen evidence` lists them, with or without quotes; the value is a number in the unit of
the table, or text with a unit. Ids that begin with `obs.` or `derived.` are observations and cannot be set.
)";

}  // namespace

std::string reference_page() {
  std::string page(opening);
  page += unit_rows();
  for (const SectionInfo& section : sections()) {
    page += section_text(section);
  }
  page += parameters_text;
  page += presets_text();
  page += overrides_text;
  return page;
}

}  // namespace anagen::scenario
