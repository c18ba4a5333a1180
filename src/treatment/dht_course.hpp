#pragma once

#include <span>
#include <vector>

#include "treatment/androgen_drugs.hpp"
#include "treatment/androgen_system.hpp"
#include "treatment/schedule.hpp"

namespace anagen::treatment {

/// A drug and when it is taken; the doses in any order.
struct AndrogenIntake {
  AndrogenDrug drug;
  std::vector<Dose> doses;
};

/// DHT and the enzymes that make it, relative to untreated: one value a day, the mean over the day.
///
/// Exactly 1 on every day before the first dose.
struct DhtCourse {
  std::vector<double> serum;
  std::vector<double> scalp;
  std::vector<double> type1;  ///< outside the scalp, as is type 2
  std::vector<double> type2;
};

/// What tablets and solutions do to DHT on the days of a run; doses before the run count, doses after it do not.
///
/// Several drugs act on one pool of each enzyme: their inactivations add up.
/// Source: docs/methods/medicines/dht.md.
/// Doses from two schedules of one drug go into one intake. Tests cut the steps of the solver into `cuts`.
[[nodiscard]] DhtCourse dht_course(const Androgens& androgens, std::span<const AndrogenIntake> intakes,
                                   const RunDays& run, int cuts = 1);

}  // namespace anagen::treatment
