#pragma once

#include <string_view>

#include "scenario/toml/complaint.hpp"

namespace anagen::scenario::toml {

/// Walks over a text that check_text() accepted, counting lines and characters.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  [[nodiscard]] bool done() const { return mark_.offset >= text_.size(); }
  /// The byte `ahead` of here; '\0', which no checked text contains, past the end.
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return ahead < text_.size() - mark_.offset ? text_[mark_.offset + ahead] : '\0';
  }
  [[nodiscard]] bool starts_with(std::string_view piece) const { return text_.substr(mark_.offset).starts_with(piece); }
  [[nodiscard]] const Mark& mark() const { return mark_; }
  /// The text from `from` up to here.
  [[nodiscard]] std::string_view since(const Mark& from) const {
    return text_.substr(from.offset, mark_.offset - from.offset);
  }
  /// A line ends here (LF or CR LF).
  [[nodiscard]] bool at_newline() const { return peek() == '\n' || peek() == '\r'; }

  /// Goes on by one byte, if there is one.
  void advance() {
    if (done()) {
      return;
    }
    const auto byte = static_cast<unsigned char>(text_[mark_.offset]);
    ++mark_.offset;
    if (byte == '\n') {
      ++mark_.line;
      mark_.column = 1;
    } else if ((byte & 0xC0U) != 0x80U) {
      ++mark_.column;
    }
  }
  void advance(std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) {
      advance();
    }
  }
  /// Goes over `piece` when it stands here.
  bool take(std::string_view piece) {
    if (!starts_with(piece)) {
      return false;
    }
    advance(piece.size());
    return true;
  }
  /// Goes over one line end when there is one.
  bool take_newline() { return take("\n") || take("\r\n"); }
  /// Goes over spaces and tabs.
  void skip_blanks() {
    while (peek() == ' ' || peek() == '\t') {
      advance();
    }
  }

 private:
  std::string_view text_;
  Mark mark_;
};

}  // namespace anagen::scenario::toml
