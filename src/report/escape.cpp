#include "report/escape.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>

namespace anagen::report {

namespace {

/// Length of the valid UTF-8 sequence at `at`, 0 when there is none (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t offset) -> std::uint8_t {
    return at + offset < text.size() ? static_cast<std::uint8_t>(text[at + offset]) : std::uint8_t{0};
  };
  const auto trails = [&](std::size_t from, std::size_t to) {
    for (std::size_t offset = from; offset <= to; ++offset) {
      if ((byte(offset) & 0xC0U) != 0x80U) {
        return false;
      }
    }
    return true;
  };
  const std::uint8_t lead = byte(0);
  const std::uint8_t next = byte(1);
  if (lead < 0x80U) {
    return 1;
  }
  if (lead >= 0xC2U && lead <= 0xDFU) {
    return trails(1, 1) ? 2 : 0;
  }
  if (lead >= 0xE0U && lead <= 0xEFU) {
    const bool overlong = lead == 0xE0U && next < 0xA0U;
    const bool surrogate = lead == 0xEDU && next > 0x9FU;
    return !overlong && !surrogate && trails(1, 2) ? 3 : 0;
  }
  if (lead >= 0xF0U && lead <= 0xF4U) {
    const bool overlong = lead == 0xF0U && next < 0x90U;
    const bool beyond = lead == 0xF4U && next > 0x8FU;
    return !overlong && !beyond && trails(1, 3) ? 4 : 0;
  }
  return 0;
}

bool is_control(char letter) { return static_cast<std::uint8_t>(letter) < 0x20U || letter == '\x7f'; }

}  // namespace

std::string valid_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequence_length(text, at);
    if (length == 0) {
      out += "\uFFFD";
      ++at;
    } else {
      out.append(text.substr(at, length));
      at += length;
    }
  }
  return out;
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char letter : valid_utf8(text)) {
    switch (letter) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        if (!is_control(letter) || letter == '\n' || letter == '\t') {
          out += letter;
        }
    }
  }
  return out;
}

std::string quote_json(std::string_view text) {
  std::string out = "\"";
  for (const char letter : valid_utf8(text)) {
    switch (letter) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        if (is_control(letter)) {
          out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<std::uint8_t>(letter)));
        } else {
          out += letter;
        }
    }
  }
  out += '"';
  return out;
}

std::string csv_field(std::string_view text) {
  std::string clean = valid_utf8(text);
  if (clean.find_first_of(",\"\r\n") == std::string::npos) {
    return clean;
  }
  std::string out = "\"";
  for (const char letter : clean) {
    if (letter == '"') {
      out += '"';
    }
    out += letter;
  }
  out += '"';
  return out;
}

}  // namespace anagen::report
