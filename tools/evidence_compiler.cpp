// Compiles the evidence tables into C++: evidence_compiler PARAMETERS SOURCES TARGETS RULES CLAIMS OUTPUT
//
// Checks every row first and writes nothing when one breaks a rule (exit 2). Exit 3: a file cannot be read or written.

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.hpp"
#include "evidence/csv.hpp"
#include "evidence/table_rules.hpp"

namespace {

using anagen::Errors;
using anagen::Expected;
using anagen::evidence::CsvRecord;
using anagen::evidence::CsvTable;
using anagen::evidence::EvidenceTables;

constexpr int exit_input = 2;
constexpr int exit_machine = 3;

std::optional<std::string> file_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return in ? std::optional<std::string>(text.str()) : std::nullopt;
}

/// A C++ string literal; bytes outside ASCII as octal escapes.
std::string quoted(std::string_view text) {
  std::string literal = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    constexpr unsigned char ascii_end = 0x7f;
    if (c == '"' || c == '\\' || c == '?') {
      literal += '\\';
      literal += c;
    } else if (byte < ' ' || byte >= ascii_end) {
      char escape[5];
      std::snprintf(escape, sizeof escape, "\\%03o", static_cast<unsigned>(byte));
      literal += escape;
    } else {
      literal += c;
    }
  }
  return literal + "\"";
}

/// A C++ floating-point literal with the digits of the table, so that the C++ compiler rounds them.
std::string real(std::string_view text) {
  std::string literal(text);
  if (literal.find_first_of(".e") == std::string::npos) {
    literal += ".0";
  }
  return literal;
}

/// A C++ integer literal: without leading zeros, which would make it octal.
std::string whole(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('0'), text.size() - 1));
  return std::string(text);
}

/// Writes the rows of one table as initialisers.
class RowWriter {
 public:
  RowWriter(const CsvTable& table, std::string& out) : table_(table), out_(out) {}

  void begin(const CsvRecord& record) {
    record_ = &record;
    out_ += "    {";
  }
  void end() { out_ += "},\n"; }
  void text(std::string_view column) { add(quoted(cell(column))); }
  void optional_real(std::string_view column) { add_optional(cell(column), real); }
  void optional_whole(std::string_view column) { add_optional(cell(column), whole); }
  void number(std::string_view column) { add(whole(cell(column))); }
  void boolean(std::string_view column) { add(cell(column)); }
  void open() { out_ += "{"; }
  void close() { out_ += "}, "; }
  /// The two ends of a range; a single number is both.
  void ends(std::string_view column) {
    const std::string& text = cell(column);
    const std::size_t dots = text.find("..");
    add_optional(text.substr(0, dots), real);
    add_optional(dots == std::string::npos ? text : text.substr(dots + 2), real);
  }
  void expected() { add_optional(cell("level").empty() ? cell("change") : cell("level"), real); }
  void spread_parts() {
    const std::string& spread = cell("spread");
    const std::size_t dots = spread.find("..");
    const bool range = dots != std::string::npos;
    add_optional(range ? "" : spread, real);
    add_optional(range ? spread.substr(0, dots) : "", real);
    add_optional(range ? spread.substr(dots + 2) : "", real);
  }

 private:
  const std::string& cell(std::string_view column) const {
    const auto found = std::ranges::find(table_.columns, column);
    return record_->fields[static_cast<std::size_t>(found - table_.columns.begin())].text;
  }
  void add(const std::string& literal) { out_ += literal + ", "; }
  template <class Literal>
  void add_optional(const std::string& text, Literal literal) {
    add(text.empty() ? "{}" : literal(text));
  }

  const CsvTable& table_;
  std::string& out_;
  const CsvRecord* record_ = nullptr;
};

void sort_by_first_column(CsvTable& table) {
  std::ranges::sort(table.records, {}, [](const CsvRecord& record) {
    return std::pair(std::string_view(record.fields.front().text), record.fields.front().line);
  });
}

void write_parameters(const CsvTable& table, std::string& out) {
  out += "constexpr Parameter parameter_rows[] = {\n";
  RowWriter row(table, out);
  for (const CsvRecord& record : table.records) {
    row.begin(record);
    for (const char* column : {"id", "sex", "ancestry", "population", "region"}) {
      row.text(column);
    }
    row.optional_real("value");
    for (const char* column : {"unit", "spread_kind", "spread"}) {
      row.text(column);
    }
    row.spread_parts();
    row.text("distribution");
    row.optional_whole("n");
    for (const char* column : {"method", "source_key", "grade", "seen", "note"}) {
      row.text(column);
    }
    row.end();
  }
  out += "};\n\n";
}

void write_sources(const CsvTable& table, std::string& out) {
  out += "constexpr Source source_rows[] = {\n";
  RowWriter row(table, out);
  for (const CsvRecord& record : table.records) {
    row.begin(record);
    for (const char* column : {"key", "citation", "design"}) {
      row.text(column);
    }
    row.number("oxford_level");
    row.text("seen");
    row.end();
  }
  out += "};\n\n";
}

void write_targets(const CsvTable& table, std::string& out) {
  out += "constexpr Target target_rows[] = {\n";
  RowWriter row(table, out);
  for (const CsvRecord& record : table.records) {
    row.begin(record);
    for (const char* column : {"study_key", "disorder", "arm", "treatment", "dose", "sex", "age", "site"}) {
      row.text(column);
    }
    row.optional_whole("n");
    row.optional_real("week");
    row.text("measure");
    row.text("hair_class");
    row.optional_real("area_cm2");
    row.text("quantity");
    row.optional_real("baseline");
    row.expected();
    for (const char* column : {"unit", "spread_kind", "spread"}) {
      row.text(column);
    }
    row.optional_real("lo");
    row.optional_real("hi");
    for (const char* column : {"seen", "role", "class"}) {
      row.text(column);
    }
    row.boolean("fitted");
    row.text("note");
    row.end();
  }
  out += "};\n\n";
}

void write_rules(const CsvTable& table, std::string& out) {
  out += "constexpr DiagnosticRule rule_rows[] = {\n";
  RowWriter row(table, out);
  for (const CsvRecord& record : table.records) {
    row.begin(record);
    row.text("id");
    row.text("rule");
    for (const std::string suffix : {"", "_2"}) {
      row.open();
      row.text("measure" + suffix);
      row.text("comparison" + suffix);
      row.optional_real("threshold" + suffix);
      row.close();
    }
    for (const char* column : {"only_at", "positive", "negative", "separates"}) {
      row.text(column);
    }
    for (const std::string column : {"sensitivity", "specificity"}) {
      row.open();
      row.ends(column);
      row.ends(column + "_interval");
      row.close();
    }
    row.optional_whole("n");
    for (const char* column : {"source_key", "grade", "seen", "note"}) {
      row.text(column);
    }
    row.end();
  }
  out += "};\n\n";
}

void write_claims(const CsvTable& table, std::string& out) {
  out += "constexpr ClaimRow claim_table[] = {\n";
  RowWriter row(table, out);
  for (const CsvRecord& record : table.records) {
    row.begin(record);
    for (const char* column : {"id", "claim", "claimed_by", "grade", "for", "against", "testable", "testable_as",
                               "n_status", "source_key"}) {
      row.text(column);
    }
    row.end();
  }
  out += "};\n\n";
}

std::string compiled(EvidenceTables tables) {
  sort_by_first_column(tables.parameters);
  sort_by_first_column(tables.sources);
  std::string out =
      "// Made by tools/evidence_compiler.cpp from the tables in evidence/; changes here are lost.\n"
      "#include \"evidence/claim_row.hpp\"\n#include \"evidence/parameter.hpp\"\n#include \"evidence/rule.hpp\"\n\n"
      "namespace anagen::evidence {\nnamespace {\n\n";
  write_parameters(tables.parameters, out);
  write_sources(tables.sources, out);
  write_targets(tables.targets, out);
  write_rules(tables.rules, out);
  write_claims(tables.claims, out);
  out +=
      "}  // namespace\n\n"
      "std::span<const Parameter> parameters() { return parameter_rows; }\n"
      "std::span<const Source> sources() { return source_rows; }\n"
      "std::span<const Target> targets() { return target_rows; }\n"
      "std::span<const DiagnosticRule> diagnostic_rules() { return rule_rows; }\n"
      "std::span<const ClaimRow> claim_rows() { return claim_table; }\n\n"
      "}  // namespace anagen::evidence\n";
  return out;
}

int report(const Errors& errors) {
  for (const anagen::Error& error : errors) {
    std::fprintf(stderr, "%s\n", anagen::to_line(error).c_str());
  }
  return exit_input;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  constexpr std::size_t files = 6;
  if (arguments.size() != files) {
    std::fprintf(stderr, "evidence_compiler PARAMETERS SOURCES TARGETS RULES CLAIMS OUTPUT\n");
    return exit_input;
  }
  EvidenceTables tables;
  Errors errors;
  CsvTable* const table[] = {&tables.parameters, &tables.sources, &tables.targets, &tables.rules, &tables.claims};
  for (std::size_t i = 0; i + 1 < files; ++i) {
    const std::optional<std::string> text = file_text(arguments[i]);
    if (!text) {
      std::fprintf(stderr, "%s: cannot be read\n", arguments[i].c_str());
      return exit_machine;
    }
    Expected<CsvTable> read = anagen::evidence::read_csv(*text, arguments[i]);
    if (read) {
      *table[i] = std::move(*read);
    } else {
      errors.insert(errors.end(), read.error().begin(), read.error().end());
    }
  }
  if (!errors.empty()) {
    return report(errors);
  }
  errors = anagen::evidence::check_tables(tables);
  if (!errors.empty()) {
    return report(errors);
  }
  std::ofstream out(arguments.back(), std::ios::binary);
  out << compiled(std::move(tables));
  out.close();
  if (!out) {
    std::fprintf(stderr, "%s: cannot be written\n", arguments.back().c_str());
    return exit_machine;
  }
  return 0;
}
