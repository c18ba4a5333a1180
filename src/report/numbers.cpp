#include "report/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

namespace anagen::report {

namespace {

constexpr const char* minus = "\u2212";
constexpr const char* thin_space = "\u202f";
constexpr int decimal = 10;
constexpr const char* no_break = "\u00a0";

/// Digits as printed, with the signs and spaces of the page.
std::string dressed(std::string digits) {
  const bool negative = !digits.empty() && digits.front() == '-';
  if (negative) {
    digits.erase(0, 1);
  }
  const bool zero = digits.find_first_not_of("0.") == std::string::npos;
  const std::size_t point = std::min(digits.find('.'), digits.size());
  constexpr std::size_t grouped_from = 5;  // 1900 reads well as it is, 12 400 does not
  if (point >= grouped_from) {
    for (std::size_t at = point; at > 3; at -= 3) {
      digits.insert(at - 3, thin_space);
    }
  }
  return (negative && !zero ? minus : "") + digits;
}

std::string with_sign(double value, std::string text) {
  const bool is_zero = text.find_first_of("123456789") == std::string::npos;
  return (value > 0 && !is_zero ? "+" : "") + std::move(text);
}

/// The value with `digits` significant digits in plain decimal notation, trailing zeros after the point dropped.
std::string plain_decimal(double value, int digits) {
  const std::string scientific = fmt::format("{:.{}e}", value, digits - 1);  // for example -2.43e+02
  const std::size_t mark = scientific.find('e');
  std::string figures;
  for (const char letter : scientific.substr(0, mark)) {
    if (letter >= '0' && letter <= '9') {
      figures += letter;
    }
  }
  int exponent = 0;
  for (const char letter : scientific.substr(mark + 2)) {
    exponent = exponent * decimal + (letter - '0');
  }
  if (scientific[mark + 1] == '-') {
    exponent = -exponent;
  }
  if (exponent < 0) {
    figures.insert(0, static_cast<std::size_t>(-exponent), '0');
  }
  const auto whole = static_cast<std::size_t>(std::max(exponent, 0) + 1);
  if (figures.size() < whole) {
    figures.append(whole - figures.size(), '0');
  }
  std::string text = figures.substr(0, whole);
  std::string rest = figures.substr(whole);
  rest.erase(rest.find_last_not_of('0') + 1);
  if (!rest.empty()) {
    text += '.' + rest;
  }
  return (value < 0 ? "-" : "") + text;
}

constexpr double hundred = 100;
constexpr double tenth = 0.1;

/// Two significant digits, but none smaller than `step`.
std::string limited(double value, double step) {
  if (std::abs(value) >= step) {
    return significant(std::round(value / step) * step);
  }
  return significant(std::abs(value) < step / 2 ? 0 : value < 0 ? -step : step);
}

}  // namespace

std::string exact(double value) { return fmt::format("{}", value); }

std::string fixed(double value, int digits) {
  if (!std::isfinite(value)) {
    return "\u2013";
  }
  return dressed(fmt::format("{:.{}f}", value, digits));
}

std::string significant(double value, int digits) {
  if (!std::isfinite(value)) {
    return "\u2013";
  }
  return dressed(plain_decimal(value, digits));
}

std::string signed_significant(double value, int digits) { return with_sign(value, significant(value, digits)); }

std::string percent(double share) {
  constexpr double whole_from = 9.95;
  const double value = hundred * share;
  const bool whole = std::abs(value) >= whole_from || value == 0;
  return fixed(value, whole ? 0 : 1) + no_break + "%";
}

std::string signed_percent(double share) { return with_sign(share, percent(share)); }

std::string coordinate(double value) {
  std::string text = fmt::format("{:.1f}", value);
  if (text.ends_with(".0")) {
    text.resize(text.size() - 2);
  }
  return text == "-0" ? "0" : text;
}

std::string number_in_unit(double value, const std::string& unit) {
  constexpr double whole_share_from = 0.0995;
  constexpr double whole_from = 20;
  if (unit == "1") {
    return fixed(hundred * value, std::abs(value) >= whole_share_from || value == 0 ? 0 : 1);
  }
  if (unit == "um" || unit == "mm") {
    return fixed(value, 1);
  }
  return std::abs(value) >= whole_from ? fixed(value, 0) : limited(value, tenth);
}

std::string in_unit(double value, const std::string& unit) {
  return number_in_unit(value, unit) + (unit == "1" ? std::string{no_break} + "%" : std::string{});
}

std::string number_of_difference(double value, const std::string& unit) {
  if (unit == "1") {
    return with_sign(value, limited(hundred * value, tenth));
  }
  constexpr double hundredth = 0.01;
  return with_sign(value, limited(value, unit == "um" || unit == "mm" ? hundredth : tenth));
}

std::string difference_in_unit(double value, const std::string& unit) {
  return number_of_difference(value, unit) + (unit == "1" ? std::string{no_break} + "points" : std::string{});
}

std::string unit_words(const std::string& unit) {
  static constexpr std::array<std::pair<const char*, const char*>, 12> unit_names{{
      {"1", "%"},
      {"1/cm2", "per cm²"},
      {"um", "µm"},
      {"hairs/day", "hairs a day"},
      {"cm2", "cm²"},
      {"um/day", "µm a day"},
      {"um/cm2", "µm per cm²"},
      {"mg/cm2", "mg per cm²"},
      {"month", "months"},
      {"day", "days"},
      {"percent", "%"},
      {"points of 6", "picture 1 to 6"},
  }};
  for (const auto& [id, words] : unit_names) {
    if (unit == id) {
      return words;
    }
  }
  return unit;
}

}  // namespace anagen::report
