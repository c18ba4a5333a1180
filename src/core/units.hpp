#pragma once

#include <compare>
#include <optional>

namespace anagen {

/// A number that says what it measures: made by name, unwrapped by name, never mixed with another quantity.
///
/// Sums, differences and comparisons stay within one quantity; a factor without unit scales; a ratio of two is a
/// number.
template <class Tag>
class Quantity {
 public:
  constexpr Quantity() = default;
  constexpr explicit Quantity(double value) : value_(value) {}

  /// The bare number, in the unit of the type's name.
  [[nodiscard]] constexpr double value() const { return value_; }

  friend constexpr auto operator<=>(Quantity, Quantity) = default;
  friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value_ + b.value_); }
  friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value_ - b.value_); }
  friend constexpr Quantity operator-(Quantity a) { return Quantity(-a.value_); }
  friend constexpr Quantity operator*(Quantity a, double factor) { return Quantity(a.value_ * factor); }
  friend constexpr Quantity operator*(double factor, Quantity a) { return Quantity(factor * a.value_); }
  friend constexpr Quantity operator/(Quantity a, double divisor) { return Quantity(a.value_ / divisor); }
  friend constexpr double operator/(Quantity a, Quantity b) { return a.value_ / b.value_; }
  constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }
  constexpr Quantity& operator-=(Quantity other) { return *this = *this - other; }

 private:
  double value_ = 0;
};

/// Time.
using Days = Quantity<struct DaysTag>;
using Weeks = Quantity<struct WeeksTag>;
using Months = Quantity<struct MonthsTag>;
using Years = Quantity<struct YearsTag>;
/// A rate or hazard: events per day. Not a probability.
using PerDay = Quantity<struct PerDayTag>;
/// Length and area.
using Micrometres = Quantity<struct MicrometresTag>;
using Millimetres = Quantity<struct MillimetresTag>;
using SquareCentimetres = Quantity<struct SquareCentimetresTag>;
/// Growth of a fibre.
using MicrometresPerDay = Quantity<struct MicrometresPerDayTag>;
/// Hairs counted on an area, and hairs lost.
using HairsPerCm2 = Quantity<struct HairsPerCm2Tag>;
using HairsPerDay = Quantity<struct HairsPerDayTag>;
/// Stress in a fibre, and the force that breaks it.
using Megapascals = Quantity<struct MegapascalsTag>;
using GramsForce = Quantity<struct GramsForceTag>;

/// The calendar's mean year and a twelfth of it: 365.25 and 30.4375 days.
inline constexpr double days_per_year = 365.25;
inline constexpr double days_per_month = days_per_year / 12;
inline constexpr double days_per_week = 7;

[[nodiscard]] constexpr Days to_days(Weeks weeks) { return Days(weeks.value() * days_per_week); }
[[nodiscard]] constexpr Days to_days(Months months) { return Days(months.value() * days_per_month); }
[[nodiscard]] constexpr Days to_days(Years years) { return Days(years.value() * days_per_year); }
[[nodiscard]] constexpr Months to_months(Days days) { return Months(days.value() / days_per_month); }
[[nodiscard]] constexpr Years to_years(Days days) { return Years(days.value() / days_per_year); }
[[nodiscard]] constexpr Micrometres to_micrometres(Millimetres length) { return Micrometres(length.value() * 1000); }
[[nodiscard]] constexpr Millimetres to_millimetres(Micrometres length) { return Millimetres(length.value() / 1000); }

/// Hairs on an area [hairs].
[[nodiscard]] constexpr double operator*(HairsPerCm2 density, SquareCentimetres area) {
  return density.value() * area.value();
}
/// Length grown in a time.
[[nodiscard]] constexpr Micrometres operator*(MicrometresPerDay speed, Days time) {
  return Micrometres(speed.value() * time.value());
}

/// A number from 0 to 1: the chance of something, or a share. Not a rate.
class Probability {
 public:
  constexpr Probability() = default;

  /// The probability `value`, or nothing where it is not within 0 and 1.
  [[nodiscard]] static constexpr std::optional<Probability> make(double value) {
    return value >= 0 && value <= 1 ? std::optional(Probability(value)) : std::nullopt;
  }

  [[nodiscard]] constexpr double value() const { return value_; }
  /// The chance that it does not happen.
  [[nodiscard]] constexpr Probability complement() const { return Probability(1 - value_); }

  friend constexpr auto operator<=>(Probability, Probability) = default;
  /// The chance of both, for independent events.
  friend constexpr Probability operator*(Probability a, Probability b) { return Probability(a.value_ * b.value_); }

 private:
  constexpr explicit Probability(double value) : value_(value) {}
  double value_ = 0;
};

}  // namespace anagen
