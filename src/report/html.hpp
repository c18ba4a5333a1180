#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anagen::report {

/// One table: heads and rows of finished cell markup; `right` says which columns are numbers.
struct Table {
  std::vector<std::string> heads;
  std::vector<bool> right;
  std::vector<std::vector<std::string>> rows;
  std::string note;  ///< plain text under the table
};

/// Escaped text in which a name of several words, `acute_stress`, may break between them.
[[nodiscard]] std::string html_breakable(std::string_view text);

/// The table as markup, in a box that scrolls sideways by itself.
[[nodiscard]] std::string html_table(const Table& table);

/// A figure: title, subtitle, the chart for wide pages and the one for phones, caption, and the values behind it.
struct Figure {
  std::string title;
  std::string subtitle;
  std::string wide;
  std::string narrow;
  std::string caption;
  Table values;  ///< left out when it has no rows
};
[[nodiscard]] std::string html_figure(const Figure& figure);

/// A paragraph of plain text.
[[nodiscard]] std::string html_paragraph(std::string_view text, std::string_view css = "");

/// A section with its finding as heading; `note` (markup) stands beside it where there is room.
[[nodiscard]] std::string html_section(std::string_view id, std::string_view heading, const std::string& body,
                                       const std::string& note = "");

/// A small swatch: solid for measured, hatched for assumed.
[[nodiscard]] std::string html_swatch(bool measured);

/// Three dots filled from the left and the letter of a grade.
[[nodiscard]] std::string html_grade(const std::string& grade);

}  // namespace anagen::report
