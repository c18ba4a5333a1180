#include "scenario/toml/text.hpp"

#include <fmt/format.h>

namespace anagen::scenario::toml {

namespace {

// The Unicode standard, table 3-7: well-formed UTF-8 byte sequences.
constexpr std::uint32_t last_one_byte = 0x7F;
constexpr std::uint32_t last_two_bytes = 0x7FF;
constexpr std::uint32_t last_three_bytes = 0xFFFF;
constexpr std::uint32_t last_code = 0x10FFFF;
constexpr std::uint32_t first_surrogate = 0xD800;
constexpr std::uint32_t last_surrogate = 0xDFFF;
constexpr std::uint32_t payload_bits = 6;
constexpr std::uint32_t continuation = 0x80;
constexpr std::uint32_t payload_mask = 0x3F;

struct Lead {
  std::size_t length = 0;
  std::uint32_t bits = 0;
  std::uint32_t smallest = 0;
};

Lead read_lead(std::uint32_t byte) {
  if (byte <= last_one_byte) {
    return {1, byte, 0};
  }
  if ((byte & 0xE0U) == 0xC0U) {
    return {2, byte & 0x1FU, last_one_byte + 1};
  }
  if ((byte & 0xF0U) == 0xE0U) {
    return {3, byte & 0x0FU, last_two_bytes + 1};
  }
  if ((byte & 0xF8U) == 0xF0U) {
    return {4, byte & 0x07U, last_three_bytes + 1};
  }
  return {};
}

/// Bytes of the character at `offset`; 0 when it is broken.
std::size_t character_length(std::string_view text, std::size_t offset) {
  const Lead lead = read_lead(static_cast<unsigned char>(text[offset]));
  if (lead.length == 0 || lead.length > text.size() - offset) {
    return 0;
  }
  std::uint32_t code = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    const std::uint32_t byte = static_cast<unsigned char>(text[offset + i]);
    if ((byte & ~payload_mask) != continuation) {
      return 0;
    }
    code = (code << payload_bits) | (byte & payload_mask);
  }
  const bool surrogate = code >= first_surrogate && code <= last_surrogate;
  return code < lead.smallest || code > last_code || surrogate ? 0 : lead.length;
}

bool is_control(char c) {
  constexpr char first_printable = ' ';
  constexpr char delete_character = '\x7F';
  return (c >= 0 && c < first_printable && c != '\t' && c != '\n' && c != '\r') || c == delete_character;
}

}  // namespace

std::optional<Complaint> check_text(std::string_view text) {
  Mark at;
  while (at.offset < text.size()) {
    const char c = text[at.offset];
    const std::size_t length = character_length(text, at.offset);
    if (length == 0) {
      return Complaint{at, "the text is not UTF-8 here", "UTF-8 without broken or overlong characters"};
    }
    if (is_control(c)) {
      return Complaint{at, fmt::format("control character U+{:04X}", static_cast<unsigned>(c)),
                       "tab and line ends only; write \\u escapes inside strings"};
    }
    if (c == '\r' && (at.offset + 1 == text.size() || text[at.offset + 1] != '\n')) {
      return Complaint{at, "a carriage return without a line feed", "lines end with LF or CR LF"};
    }
    at.offset += length;
    if (c == '\n') {
      ++at.line;
      at.column = 1;
    } else {
      ++at.column;
    }
  }
  return std::nullopt;
}

bool is_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t length = character_length(text, offset);
    if (length == 0) {
      return false;
    }
    offset += length;
  }
  return true;
}

bool append_utf8(std::string& text, std::uint32_t code) {
  if (code > last_code || (code >= first_surrogate && code <= last_surrogate)) {
    return false;
  }
  const auto tail = [&](std::uint32_t shift) {
    text += static_cast<char>(continuation | ((code >> shift) & payload_mask));
  };
  if (code <= last_one_byte) {
    text += static_cast<char>(code);
  } else if (code <= last_two_bytes) {
    text += static_cast<char>(0xC0U | (code >> payload_bits));
    tail(0);
  } else if (code <= last_three_bytes) {
    text += static_cast<char>(0xE0U | (code >> (2 * payload_bits)));
    tail(payload_bits);
    tail(0);
  } else {
    text += static_cast<char>(0xF0U | (code >> (3 * payload_bits)));
    tail(2 * payload_bits);
    tail(payload_bits);
    tail(0);
  }
  return true;
}

}  // namespace anagen::scenario::toml
