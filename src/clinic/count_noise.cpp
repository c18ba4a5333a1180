#include "clinic/count_noise.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "random/normal.hpp"

namespace anagen::clinic {
namespace {

/// Serial numbers of the dice of a reading: a visit has 0, the error that stays with a matched site 1, readers the
/// rest.
constexpr std::uint32_t of_site = 1;
constexpr std::uint32_t of_readers = 2;
/// Readers are met by every subject: their factors belong to none of them.
constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

double deviate(const random::Address& address) {
  return random::standard_normal(random::open_unit(random::roll(address)[0]));
}

random::Address lasting_dice(const Observed& who, std::uint32_t serial) {
  random::Address address = reading_dice(who, 0);
  address.follicle = serial;
  return address;
}

double reader_factor(const CountNoise& noise, std::uint32_t visit, const Observed& who) {
  if (noise.readers <= 1) {
    return 1;
  }
  random::Address address = lasting_dice(who, of_readers + visit % static_cast<std::uint32_t>(noise.readers));
  address.subject = nobody;
  return 1 + noise.cv_between * deviate(address);
}

}  // namespace

double count_factor(const CountNoise& noise, std::int32_t day, std::uint32_t visit, const Observed& who) {
  const double of_visit = deviate(reading_dice(who, day));
  const double reader = reader_factor(noise, visit, who);
  if (noise.matched <= 0) {
    return std::max(0.0, (1 + noise.cv * of_visit) * reader);
  }
  const double site = 1 + noise.cv * deviate(lasting_dice(who, of_site));
  return std::max(0.0, site * reader + cv_of_one_visit(noise.matched) * of_visit);
}

double cv_of_one_visit(double change) { return change / std::sqrt(2.0); }

}  // namespace anagen::clinic
