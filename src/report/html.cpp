#include "report/html.hpp"

#include <fmt/format.h>

#include <cstddef>

#include "report/escape.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

std::string cell(const std::string& tag, const std::string& content, bool right, const std::string& scope) {
  return "<" + tag + scope + (right ? " class=\"r\">" : ">") + content + "</" + tag + ">";
}

}  // namespace

std::string html_breakable(std::string_view text) {
  std::string out = escape_html(text);
  for (std::size_t at = out.find('_'); at != std::string::npos; at = out.find('_', at + 1)) {
    out.insert(at + 1, "<wbr>");
  }
  return out;
}

std::string html_table(const Table& table) {
  const auto is_right = [&](std::size_t column) { return column < table.right.size() && table.right[column]; };
  std::string out = "<div class=\"box\" tabindex=\"0\"><table><thead><tr>";
  for (std::size_t i = 0; i < table.heads.size(); ++i) {
    out += cell("th", html_breakable(table.heads[i]), is_right(i), " scope=\"col\"");
  }
  out += "</tr></thead><tbody>\n";
  for (const std::vector<std::string>& row : table.rows) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += cell("td", row[i], is_right(i), "");
    }
    out += "</tr>\n";
  }
  out += "</tbody></table></div>\n";
  if (!table.note.empty()) {
    out += html_paragraph(table.note);
  }
  return out;
}

std::string html_figure(const Figure& figure) {
  if (figure.wide.empty()) {
    return {};
  }
  std::string out = "<figure class=\"wide\"><h3>" + escape_html(figure.title) + "</h3>";
  if (!figure.subtitle.empty()) {
    out += html_paragraph(figure.subtitle);
  }
  out += "\n<div class=\"plot wr\">" + figure.wide + "</div><div class=\"plot nr\">" + figure.narrow + "</div>";
  if (!figure.caption.empty()) {
    out += "<figcaption>" + escape_html(figure.caption) + "</figcaption>";
  }
  if (!figure.values.rows.empty()) {
    out += "<details><summary>" + escape_html(words::table_toggle) + "</summary>" + html_table(figure.values) +
           "</details>";
  }
  return out + "</figure>\n";
}

std::string html_paragraph(std::string_view text, std::string_view css) {
  const std::string attribute = css.empty() ? "" : fmt::format(" class=\"{}\"", css);
  return "<p" + attribute + ">" + escape_html(text) + "</p>\n";
}

std::string html_section(std::string_view id, std::string_view heading, const std::string& body,
                         const std::string& note) {
  std::string out =
      fmt::format("<section id=\"{}\" aria-labelledby=\"h-{}\"><div class=\"row hd\"><h2 id=\"h-{}\">", id, id, id);
  out += escape_html(heading) + "</h2></div>\n";
  if (note.empty()) {
    return out + body + "</section>\n";
  }
  out += "<div class=\"row\"><div>" + body + "</div><aside class=\"note\">" + note + "</aside></div></section>\n";
  return out;
}

std::string html_swatch(bool measured) {
  return fmt::format(R"(<svg viewBox="0 0 18 12" aria-hidden="true"><rect class="{}" x=".5" y=".5" width="17" )"
                     R"(height="11"/></svg>)",
                     measured ? "f-ink" : "h-untreated");
}

std::string html_grade(const std::string& grade) {
  const int filled = grade == "A" ? 3 : grade == "B" ? 2 : grade == "C" ? 1 : 0;
  std::string out = "<span class=\"dots\"><svg viewBox=\"0 0 35 9\" role=\"img\" aria-label=\"" +
                    escape_html(say(words::grade_label, {{"grade", grade}})) + "\">";
  constexpr int dot_count = 3;
  constexpr int dot_step = 12;
  for (int i = 0; i < dot_count; ++i) {
    out +=
        fmt::format(R"(<circle class="{}" cx="{}" cy="4.5" r="3.4"/>)", i < filled ? "dot1" : "dot0", 5 + i * dot_step);
  }
  return out + "</svg>" + escape_html(grade) + "</span>";
}

}  // namespace anagen::report
