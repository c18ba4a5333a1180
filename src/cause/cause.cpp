#include "cause/cause.hpp"

#include <algorithm>
#include <utility>

namespace anagen::cause {

namespace {

std::vector<double> anagen_speed(const follicle::Drive& drive, const Calendar& calendar) {
  const auto& speed = drive.clock_speed[follicle::index_of(follicle::Phase::anagen)];
  return speed.empty() ? std::vector<double>(static_cast<std::size_t>(calendar.days), 1) : speed;
}

Happening lane(const Season& season, const Calendar& calendar) {
  return {"season",
          "Season",
          calendar.first_day,
          calendar.first_day + calendar.days - 1,
          anagen_speed(drive(season, calendar), calendar),
          true};
}

Happening lane(const Childbirth& birth, const Calendar& calendar) {
  const auto from = static_cast<std::int32_t>(birth.hold.from);
  return {"childbirth",
          "Pregnancy and birth",
          from,
          last_day(birth.rebound),
          anagen_speed(drive(birth, calendar), calendar),
          true};
}

Happening lane(const AcuteIllness& illness, const Calendar& calendar) {
  std::vector<double> strength = drive(illness, calendar).premature_catagen_per_day;
  strength.resize(static_cast<std::size_t>(calendar.days), 0);
  for (double& today : strength) {
    today = 1 + today * illness.mean_anagen_days;
  }
  return {"acute_illness", "Illness with fever", illness.day, last_day(illness.pulse), std::move(strength), true};
}

}  // namespace

follicle::Drive drive_of(const Cause& cause, const Calendar& calendar) {
  return std::visit([&](const auto& one) { return drive(one, calendar); }, cause);
}

Happening happening_of(const Cause& cause, const Calendar& calendar) {
  Happening out = std::visit([&](const auto& one) { return lane(one, calendar); }, cause);
  const std::int32_t last = calendar.first_day + calendar.days - 1;
  out.from_day = std::clamp(out.from_day, calendar.first_day, last);
  out.to_day = std::clamp(out.to_day, calendar.first_day, last);
  return out;
}

}  // namespace anagen::cause
