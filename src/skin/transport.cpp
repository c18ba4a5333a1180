#include "skin/transport.hpp"

#include <vector>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "skin/film_course.hpp"
#include "skin/time_steps.hpp"
#include "skin/tissue_part.hpp"

namespace anagen::skin {

namespace {

/// A store that empties at its own rate: what leaves it in each step, and what it holds in the end.
struct Drained {
  std::vector<double> out;
  double left = 0;
};

/// `inflow` enters evenly over each step and may be empty for none.
Drained drain(double held, double residence_hours, const std::vector<double>& times,
              const std::vector<double>& inflow) {
  Drained result;
  result.left = held;
  for (std::size_t j = 0; j + 1 < times.size(); ++j) {
    const double turns = (times[j + 1] - times[j]) / residence_hours;
    const double covered = -math::expm1(-turns);
    const double came = inflow.empty() ? 0 : inflow[j];
    const double leaves = result.left * covered + came * (1 - covered / turns);
    result.out.push_back(leaves);
    result.left += came - leaves;
  }
  return result;
}

double sum_of(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) {
    sum += value;
  }
  return sum;
}

void carry_film(Transport& out, const Session& session, const Openings& openings, const Active& active,
                const Course& course, double applied) {
  const std::vector<double>& times = course.times_hours;
  const FilmCourse film = film_course(session, active, applied, times);
  out.ledger.on_surface += film.on_surface;
  out.ledger.washed_off += film.washed_off;

  out.entered.corneum = sum_of(film.into_corneum);
  const Drained corneum = drain(0, session.layers.corneum_residence_hours, times, film.into_corneum);
  out.ledger.in_corneum = corneum.left;
  spread_below_corneum(out, session, active, course, corneum.out);

  out.entered.openings = film.into_openings;
  Drained reservoir = drain(film.into_openings, openings.residence_hours, times, {});
  out.ledger.in_reservoir = reservoir.left;
  for (double& step : reservoir.out) {
    const double inwards = openings.transfer_share * step;
    out.ledger.washed_off += step - inwards;
    step = inwards;
  }
  spread_around_openings(out, session, openings, active, course, reservoir.out);

  if (session.channels) {
    out.entered.channels = film.filled_channels + sum_of(film.into_channels);
    spread_around_channels(out, session, *session.channels, active, course, film.filled_channels, film.into_channels);
  }
}

void carry_depots(Transport& out, const Session& session, const Depots& depots, const Active& active,
                  const Course& course, double injected) {
  const double kept = injected * depots.kept_share;
  const bool washed = course.times_hours.back() >= session.wash_hours;
  (washed ? out.ledger.washed_off : out.ledger.on_surface) += injected - kept;
  out.entered.depots = kept;
  spread_around_depots(out, session, depots, active, course, kept);
}

}  // namespace

Transport transport(const Session& session, const Active& active, const Dose& dose, double end_hours,
                    const Cuts& cuts) {
  ANAGEN_EXPECT(problems_of(session).empty(), "a session that can be computed");
  ANAGEN_EXPECT(end_hours > 0 && dose.applied >= 0 && dose.injected >= 0, "a dose and a time");
  ANAGEN_EXPECT((dose.applied == 0 || session.film) && (dose.injected == 0 || session.depots),
                "a dose goes into a film or depots");
  const std::vector<double> stops = {session.wash_hours};
  const Course course{growing_steps(end_hours, stops, cuts.steps), cuts};
  Transport out;
  if (session.film) {
    carry_film(out, session, session.film->openings, active, course, dose.applied);
  }
  if (session.depots) {
    carry_depots(out, session, *session.depots, active, course, dose.injected);
  }
  return out;
}

}  // namespace anagen::skin
