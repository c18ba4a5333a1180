#pragma once

#include <string>

namespace anagen::report {

/// The shortest decimal number that reads back as the same value (for files, not for people).
[[nodiscard]] std::string exact(double value);

/// A number for people: `digits` after the point, a true minus sign, thin spaces from 10,000 on.
[[nodiscard]] std::string fixed(double value, int digits);

/// Rounded to `digits` significant digits, for people: 243 with two digits is 240, 0.0327 is 0.033.
[[nodiscard]] std::string significant(double value, int digits = 2);

/// As `significant`, with a plus sign in front of positive values.
[[nodiscard]] std::string signed_significant(double value, int digits = 2);

/// A share of one as per cent, with a no-break space before the sign: 0.163 is "16 %", 0.041 is "4.1 %".
[[nodiscard]] std::string percent(double share);

/// As `percent`, with a plus sign in front of positive values.
[[nodiscard]] std::string signed_percent(double share);

/// A length in an SVG: at most one decimal, ASCII minus.
[[nodiscard]] std::string coordinate(double value);

/// A value of a measure without its unit, with as many digits as it deserves: whole hairs, one digit for lengths,
/// shares in per cent.
[[nodiscard]] std::string number_in_unit(double value, const std::string& unit);

/// The same with the sign of per cent after shares.
[[nodiscard]] std::string in_unit(double value, const std::string& unit);

/// A difference of two values of a measure without its unit: signed, two significant digits, and none finer than the
/// measure deserves (a tenth; a hundredth of a micrometre); shares in points of per cent.
[[nodiscard]] std::string number_of_difference(double value, const std::string& unit);

/// The same with the word "points" after shares.
[[nodiscard]] std::string difference_in_unit(double value, const std::string& unit);

/// The unit in words as written after a number: "hairs per cm²" for 1/cm2, "%" for 1.
[[nodiscard]] std::string unit_words(const std::string& unit);

}  // namespace anagen::report
