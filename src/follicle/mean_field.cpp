#include "follicle/mean_field.hpp"

#include <algorithm>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "follicle/clock_table.hpp"
#include "follicle/renewal_pool.hpp"

namespace anagen::follicle {

namespace {

constexpr auto anagen_index = index_of(Phase::anagen);
constexpr auto exogen_index = index_of(Phase::exogen);
constexpr auto kenogen_index = index_of(Phase::kenogen);

double at_day(const std::vector<double>& daily, std::int32_t day, double neutral) {
  return daily.empty() ? neutral : daily[std::min(static_cast<std::size_t>(day), daily.size() - 1)];
}

/// A flow that is linear in the unknown number of anagen entries of the step.
struct Linear {
  double base = 0;
  double slope = 0;

  [[nodiscard]] double at(double entries) const { return base + slope * entries; }
  friend Linear operator*(double factor, const Linear& flow) { return {factor * flow.base, factor * flow.slope}; }
  friend Linear operator+(const Linear& a, const Linear& b) { return {a.base + b.base, a.slope + b.slope}; }
};

/// What leaves a pool in a step, given what enters it.
Linear through(const RenewalPool& pool, const RenewalPool::Step& step, const Linear& entering) {
  return Linear{pool.occupancy() - step.staying, 0} + (1 - step.spared * step.own_stay) * entering;
}

/// The class of follicles on its way through time.
class Solver {
 public:
  Solver(const GroupDescription& group, const Drive& drive, std::int32_t horizon_days, const MeanFieldOptions& options)
      : group_(group), drive_(drive), steps_per_day_(options.steps_per_day) {
    for (std::size_t phase = 0; phase < phase_count; ++phase) {
      double reach = 0;
      for (std::int32_t day = 0; day < horizon_days; ++day) {
        reach += speed(phase, day);
      }
      laws_.emplace_back(group.law[phase], reach, steps_per_day_);
      clocks_.emplace_back();
    }
    fill(options);
  }

  void advance_day(std::int32_t day) {
    released_ = entries_ = ends_ = dystrophic_ = 0;
    for (int i = 0; i < steps_per_day_; ++i) {
      advance_step(day);
    }
  }

  /// Follicles in a phase, clubs held beside a growing hair not among them.
  [[nodiscard]] double in_phase(std::size_t phase) const {
    switch (static_cast<Phase>(phase)) {
      case Phase::anagen:
        return anagen_.occupancy();
      case Phase::catagen:
        return catagen_.occupancy();
      case Phase::telogen:
        return telogen_.occupancy();
      case Phase::exogen:
        return before_kenogen_.occupancy() + before_anagen_.occupancy();
      case Phase::kenogen:
        break;
    }
    return kenogen_.occupancy();
  }
  [[nodiscard]] double held() const { return held_.occupancy(); }

  [[nodiscard]] double counted(const PhaseSet& set) const {
    double sum = 0;
    for (std::size_t phase = 0; phase < phase_count; ++phase) {
      sum += set[phase] ? in_phase(phase) : 0;
    }
    return sum;
  }

  /// Takes out every follicle that `set` does not count.
  void keep_only(const PhaseSet& set) {
    const std::array<RenewalPool*, 4> single = {&anagen_, &catagen_, &telogen_, &kenogen_};
    constexpr std::array single_phase = {Phase::anagen, Phase::catagen, Phase::telogen, Phase::kenogen};
    for (std::size_t i = 0; i < single.size(); ++i) {
      if (!set[index_of(single_phase[i])]) {
        single[i]->empty();
      }
    }
    if (!set[exogen_index]) {
      before_kenogen_.empty();
      before_anagen_.empty();
    }
  }

  void record(MeanFieldCourse& course) const {
    for (std::size_t phase = 0; phase < phase_count; ++phase) {
      course.in_phase[phase].push_back(in_phase(phase));
    }
    course.held.push_back(held());
    course.released.push_back(released_);
    course.anagen_entries.push_back(entries_);
    course.anagen_ends.push_back(ends_);
    course.dystrophic.push_back(dystrophic_);
  }

 private:
  [[nodiscard]] double speed(std::size_t phase, std::int32_t day) const {
    return std::max(at_day(drive_.clock_speed[phase], day, 1), ClockTable::slowest);
  }

  void fill(const MeanFieldOptions& options) {
    const double p = group_.kenogen_probability;
    const double waiting = (1 - p) * (1 - group_.held_share);
    const double rate = group_.follicles / mean_cycle_days(group_);
    const auto stock = [&](Phase phase, double routed) {
      return rate * routed * group_.law[index_of(phase)].mean_days;
    };
    if (!options.start) {
      anagen_ = RenewalPool(stock(Phase::anagen, 1));
      catagen_ = RenewalPool(stock(Phase::catagen, 1));
      telogen_ = RenewalPool(stock(Phase::telogen, 1));
      before_kenogen_ = RenewalPool(stock(Phase::exogen, p));
      before_anagen_ = RenewalPool(stock(Phase::exogen, waiting));
      held_ = RenewalPool(stock(Phase::exogen, (1 - p) * group_.held_share));
      kenogen_ = RenewalPool(stock(Phase::kenogen, p));
      return;
    }
    const auto& share = *options.start;
    const double n = group_.follicles;
    const double to_kenogen = p + waiting > 0 ? p / (p + waiting) : 0;
    anagen_ = RenewalPool(n * share[anagen_index]);
    catagen_ = RenewalPool(n * share[index_of(Phase::catagen)]);
    telogen_ = RenewalPool(n * share[index_of(Phase::telogen)]);
    before_kenogen_ = RenewalPool(n * share[exogen_index] * to_kenogen);
    before_anagen_ = RenewalPool(n * share[exogen_index] * (1 - to_kenogen));
    kenogen_ = RenewalPool(n * share[kenogen_index]);
  }

  /// Chance that a cycle whose telogen ends on `day` has an empty interval.
  [[nodiscard]] double kenogen_probability(std::int32_t day) const {
    const double p = group_.kenogen_probability;
    const double weighted = p * at_day(drive_.empty_odds, day, 1);
    return weighted > 0 ? weighted / (weighted + 1 - p) : 0;
  }

  void advance_step(std::int32_t day) {
    const double step_days = 1.0 / steps_per_day_;
    for (std::size_t phase = 0; phase < phase_count; ++phase) {
      clocks_[phase].advance(speed(phase, day) * step_days);
    }
    const auto law = [&](RenewalPool& pool, Phase phase) {
      return pool.step(laws_[index_of(phase)], clocks_[index_of(phase)]);
    };
    // The hazards of the Drive thin all who were in anagen; newcomers of the step feel half of them on average.
    const double dystrophy = at_day(drive_.dystrophic_release_per_day, day, 0) * step_days;
    const double hazard_in_step = at_day(drive_.premature_catagen_per_day, day, 0) * step_days + dystrophy;
    RenewalPool::Step anagen = law(anagen_, Phase::anagen);
    const Linear lost = thin_anagen(anagen, hazard_in_step, dystrophy);
    const RenewalPool::Step catagen = law(catagen_, Phase::catagen);
    const RenewalPool::Step telogen = law(telogen_, Phase::telogen);
    const RenewalPool::Step before_kenogen = law(before_kenogen_, Phase::exogen);
    const RenewalPool::Step before_anagen = law(before_anagen_, Phase::exogen);
    const RenewalPool::Step held = law(held_, Phase::exogen);
    const RenewalPool::Step kenogen = law(kenogen_, Phase::kenogen);

    const double p = kenogen_probability(day);
    const double h = group_.held_share;
    const Linear entries{0, 1};
    const Linear ends = through(anagen_, anagen, entries);
    const Linear catagen_entries = ends + -1 * lost;
    const Linear telogen_entries = through(catagen_, catagen, catagen_entries);
    const Linear telogen_ends = through(telogen_, telogen, telogen_entries);
    const Linear emptied = through(before_kenogen_, before_kenogen, p * telogen_ends);
    const Linear replaced = through(before_anagen_, before_anagen, (1 - p) * (1 - h) * telogen_ends);
    const Linear kenogen_entries = emptied + lost;
    const Linear refilled = through(kenogen_, kenogen, kenogen_entries);
    const Linear beside_club = (1 - p) * h * telogen_ends;
    const Linear all = refilled + replaced + beside_club;
    ANAGEN_EXPECT(all.slope < 1, "the mean cycle is above 0");
    const double e = all.base / (1 - all.slope);

    entries_ += e;
    ends_ += anagen_.close(anagen, e);
    catagen_.close(catagen, catagen_entries.at(e));
    telogen_.close(telogen, telogen_entries.at(e));
    released_ += before_kenogen_.close(before_kenogen, p * telogen_ends.at(e));
    released_ += before_anagen_.close(before_anagen, (1 - p) * (1 - h) * telogen_ends.at(e));
    released_ += held_.close(held, beside_club.at(e));
    released_ += lost.at(e);
    dystrophic_ += lost.at(e);
    kenogen_.close(kenogen, kenogen_entries.at(e));
  }

  /// Thins those who stay in anagen by all hazards of a step, and tells how many `dystrophy`, one of them, takes.
  ///
  /// Those who would have stayed feel the whole step; those who would have left by themselves, and those who came in
  /// it, half of it on average (docs/methods/mean_field.md, eq. 6).
  Linear thin_anagen(RenewalPool::Step& anagen, double hazard_in_step, double dystrophy) {
    if (hazard_in_step <= 0) {
      return {};
    }
    const double struck = -math::expm1(-hazard_in_step);
    const double struck_part = 1 - struck / hazard_in_step;
    const double leaving = anagen_.occupancy() - anagen.staying;
    const Linear taken{anagen.staying * struck + leaving * struck_part, anagen.own_stay * struck_part};
    anagen_.thin(1 - struck);
    anagen.staying *= 1 - struck;
    anagen.spared = 1 - struck_part;
    return (dystrophy / hazard_in_step) * taken;
  }

  const GroupDescription& group_;
  const Drive& drive_;
  int steps_per_day_;
  std::vector<SurvivalIntegral> laws_;
  std::vector<InternalClock> clocks_;
  RenewalPool anagen_{0};
  RenewalPool catagen_{0};
  RenewalPool telogen_{0};
  RenewalPool before_kenogen_{0};
  RenewalPool before_anagen_{0};
  RenewalPool held_{0};
  RenewalPool kenogen_{0};
  double released_ = 0;
  double entries_ = 0;
  double ends_ = 0;
  double dystrophic_ = 0;
};

}  // namespace

MeanFieldCourse mean_field(const GroupDescription& group, const Drive& drive, std::int32_t horizon_days,
                           const MeanFieldOptions& options) {
  Solver solver(group, drive, horizon_days, options);
  MeanFieldCourse course;
  solver.record(course);
  for (std::int32_t day = 0; day < horizon_days; ++day) {
    solver.advance_day(day);
    solver.record(course);
  }
  return course;
}

TwoReadings two_readings(const GroupDescription& group, const Drive& drive, std::int32_t first_day,
                         std::int32_t second_day, const PhaseSet& counted, const MeanFieldOptions& options) {
  ANAGEN_EXPECT(first_day >= 0 && first_day <= second_day, "readings stand in order within the run");
  Solver all(group, drive, second_day, options);
  Solver seen(group, drive, second_day, options);
  const double n = group.follicles;
  double first = all.counted(counted);
  for (std::int32_t day = 0; day < second_day; ++day) {
    if (day == first_day) {
      first = all.counted(counted);
      seen.keep_only(counted);
    }
    all.advance_day(day);
    seen.advance_day(day);
  }
  if (first_day == second_day) {
    first = all.counted(counted);
    seen.keep_only(counted);
  }
  const double second = all.counted(counted);
  TwoReadings out;
  out.mean_first = first;
  out.mean_second = second;
  out.variance_first = first * (1 - first / n);
  out.variance_second = second * (1 - second / n);
  out.covariance = seen.counted(counted) - first * second / n;
  return out;
}

}  // namespace anagen::follicle
