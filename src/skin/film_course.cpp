#include "skin/film_course.hpp"

#include <algorithm>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/trig.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {

namespace {

constexpr double ul_per_ml = 1000;
/// Thickness of a microlitre on a square centimetre.
constexpr double um_per_ul_per_cm2 = 10;

/// A door that closes exponentially, or dries up with the film.
struct Door {
  double per_hour = 0;  ///< share of the film that passes in an hour, at first
  double closing_per_hour = 0;

  /// Integral of the rate over a time.
  [[nodiscard]] double passed(double from, double to) const {
    return per_hour / closing_per_hour * (math::exp(-closing_per_hour * from) - math::exp(-closing_per_hour * to));
  }
};

Door corneum_door(const Film& film, const Active& active) { return {active.corneum_per_hour, 1 / film.drying_hours}; }

/// Diffusion along the channel from its mouth to its end, out of a film of some thickness (eq. 7).
Door channel_door(const Session& session, const Film& film, const Active& active, double film_um) {
  if (!session.channels || film_um <= 0) {
    return {0, 1};
  }
  const Channels& channels = *session.channels;
  const double open_share =
      channels.per_cm2 * math::pi * channels.radius_um * channels.radius_um / um2_per_cm2 * channels.openness;
  return {channels.kept_share * open_share * active.channel_um2_per_hour / (channels.depth_um * film_um),
          1 / film.drying_hours + ln_2 / channels.half_life_hours};
}

}  // namespace

FilmCourse film_course(const Session& session, const Active& active, double amount,
                       std::span<const double> times_hours) {
  ANAGEN_EXPECT(session.film.has_value(), "a film");
  const Film& film = *session.film;
  const double film_ul_per_cm2 = ul_per_ml * film.volume_ml / session.area_cm2;
  // Volumes that fill at once, as shares of the film (eq. 3 and 6); what there is, is shared out.
  const double openings = film.openings.ul_per_cm2 / film_ul_per_cm2;
  const double channels = session.channels ? filled_ul_per_cm2(*session.channels) / film_ul_per_cm2 : 0;
  const double most = std::max(1.0, openings + channels);

  FilmCourse out;
  out.into_openings = amount * (openings / most);
  out.filled_channels = amount * (channels / most);
  double left = std::max(0.0, amount - out.into_openings - out.filled_channels);
  const double film_um = film_ul_per_cm2 * um_per_ul_per_cm2 * (1 - openings - channels);
  const Door corneum = corneum_door(film, active);
  const Door channel = channel_door(session, film, active, film_um);
  for (std::size_t j = 0; j + 1 < times_hours.size(); ++j) {
    const double from = times_hours[j];
    const double to = times_hours[j + 1];
    if (from >= session.wash_hours) {
      out.into_corneum.push_back(0);
      out.into_channels.push_back(0);
      continue;
    }
    const double through_corneum = corneum.passed(from, to);
    const double both = through_corneum + channel.passed(from, to);
    // The film that is left decays by both doors; each has its part of what went (eq. 2).
    const double gone = both > 0 ? -left * math::expm1(-both) : 0;
    const double corneum_part = both > 0 ? gone * (through_corneum / both) : 0;
    out.into_corneum.push_back(corneum_part);
    out.into_channels.push_back(gone - corneum_part);
    left -= gone;
  }
  const bool washed = !times_hours.empty() && times_hours.back() >= session.wash_hours;
  (washed ? out.washed_off : out.on_surface) = left;
  return out;
}

}  // namespace anagen::skin
