#include <algorithm>
#include <cmath>

#include "cause/cause.hpp"
#include "core/units.hpp"
#include "evidence/lookup.hpp"
#include "follicle/mean_field.hpp"
#include "scalp/profile.hpp"
#include "study/theory.hpp"

namespace anagen::study {

namespace {

constexpr cause::Calendar calendar = {{2025, 1, 1}, -400, 1500};
constexpr std::int32_t follicles = 100'000;

/// The mean woman's terminal follicles at the occiput.
follicle::GroupDescription mean_woman() {
  evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
  const scalp::Profile profile = scalp::profile_from(lookup);
  const auto& cycle = profile.cycle[static_cast<std::size_t>(scalp::Region::occipital)][0];
  follicle::GroupDescription group;
  group.follicles = follicles;
  group.law = cycle.law;
  group.kenogen_probability = cycle.kenogen_probability;
  group.held_share = cycle.held_share;
  return group;
}

/// Shed over its baseline, day by day, under a cause in the middle woman who answers.
class ShedUnder {
 public:
  explicit ShedUnder(const CauseSpec& given) : group_(mean_woman()) {
    evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
    const cause::Cause middle = cause::typical_cause(cause::prior_of(lookup, given), group_.law[0].mean_days);
    const follicle::Drive drive = cause::drive_of(middle, calendar);
    follicle::MeanFieldOptions options;
    options.steps_per_day = 1;
    course_ = follicle::mean_field(group_, drive, calendar.days, options);
    ratio_ = course_.released;
    const double baseline = follicles / follicle::mean_cycle_days(group_);
    for (double& today : ratio_) {
      today /= baseline;
    }
  }

  [[nodiscard]] double on(std::int32_t day) const { return ratio_[static_cast<std::size_t>(day - calendar.first_day)]; }

  [[nodiscard]] double mean(std::int32_t first, std::int32_t last) const {
    double sum = 0;
    for (std::int32_t day = first; day <= last; ++day) {
      sum += on(day) / (last - first + 1);
    }
    return sum;
  }

  [[nodiscard]] std::int32_t peak() const {
    std::int32_t found = 0;
    for (std::int32_t day = 1; day < calendar.first_day + calendar.days; ++day) {
      found = on(day) > on(found) ? day : found;
    }
    return found;
  }

  /// First day on which a tenth of the highest excess is reached.
  [[nodiscard]] std::int32_t onset() const {
    constexpr double share = 0.1;
    const double mark = 1 + share * (on(peak()) - 1);
    std::int32_t day = 0;
    while (on(day) < mark) {
      ++day;
    }
    return day;
  }

  /// Mean of catagen, rest and exogen.
  [[nodiscard]] double rest_days() const {
    return group_.law[1].mean_days + group_.law[2].mean_days + group_.law[3].mean_days;
  }
  /// Hairs lost while they grew, from day 0 to `day`, over those that grew on day 0.
  [[nodiscard]] double lost_while_growing(std::int32_t day) const {
    const auto slot = [](std::int32_t of) { return static_cast<std::size_t>(of - calendar.first_day); };
    double lost = 0;
    for (std::int32_t today = 1; today <= day; ++today) {
      lost += course_.dystrophic[slot(today)];
    }
    return lost / course_.in_phase[0][slot(0)];
  }

  /// Hairs that grow on `day`, over those that grew on day 0.
  [[nodiscard]] double growing_left(std::int32_t day) const {
    const auto slot = [](std::int32_t of) { return static_cast<std::size_t>(of - calendar.first_day); };
    return course_.in_phase[0][slot(day)] / course_.in_phase[0][slot(0)];
  }

  [[nodiscard]] const follicle::GroupDescription& group() const { return group_; }

 private:
  follicle::GroupDescription group_;
  follicle::MeanFieldCourse course_;
  std::vector<double> ratio_;
};

ShedUnder effluvium(const char* type) {
  EffluviumSpec given;
  given.type = type;
  return ShedUnder(given);
}

}  // namespace

std::vector<Row> sign_battery(follicle::LawShelf& /*shelf*/) {
  std::vector<Row> rows;
  // A trigger sheds one rest later; 14 days of it, and the rest is skewed.
  constexpr double lag_half = 0.25;
  constexpr double over_half = 0.1;
  constexpr std::int32_t year_later = 365;
  constexpr std::int32_t month = 30;
  for (const CauseSpec& trigger : {CauseSpec(AcuteIllnessSpec{}), CauseSpec(InfectionSpec{}), CauseSpec(SurgerySpec{}),
                                   CauseSpec(EffluviumSpec{})}) {
    const ShedUnder shed(trigger);
    evidence::Lookup lookup({.sex = "woman", .ancestry = "caucasian"});
    const std::string arm(std::get<cause::EpisodePrior>(cause::prior_of(lookup, trigger)).label);
    rows.push_back(must_row(arm, "peak_over_rest", "1", 1, lag_half, shed.peak() / shed.rest_days(), 0));
    Row over = must_row(arm, "shed_over_baseline_a_year_later", "1", 1, over_half,
                        shed.mean(year_later - month, year_later), 0);
    over.lo = {};
    over.note = "over by itself; below 1, as the hairs that were struck are not yet due again";
    rows.push_back(over);
  }

  const ShedUnder toxic{CauseSpec(ToxicAnagenSpec{})};
  rows.push_back(must_row("Toxic drug", "onset_over_rest", "1", 0, lag_half, toxic.onset() / toxic.rest_days(), 0));
  constexpr std::int32_t two_months = 60;
  constexpr double most = 0.75;
  rows.push_back(must_row("Toxic drug", "growing_hairs_lost_in_two_months", "fraction", most, 1 - most,
                          toxic.lost_while_growing(two_months), 0));

  const ShedUnder areata{CauseSpec(AlopeciaAreataSpec{})};
  rows.push_back(
      must_row("Alopecia areata", "onset_over_rest", "1", 0, lag_half, areata.onset() / areata.rest_days(), 0));
  constexpr double hardly_any = 0.05;
  Row persists = must_row("Alopecia areata", "growing_hairs_a_year_later", "fraction", 0, hardly_any,
                          areata.growing_left(year_later), 0);
  persists.note = "in the field where the attack begins and goes on: it persists, where telogen effluvium is over";
  rows.push_back(persists);

  const ShedUnder short_anagen = effluvium("short_anagen");
  follicle::GroupDescription shorter = short_anagen.group();
  evidence::Lookup lookup;
  shorter.law[0].mean_days /= lookup("te.short_anagen.ac_multiplier");
  const double steady = follicle::mean_cycle_days(short_anagen.group()) / follicle::mean_cycle_days(shorter);
  constexpr double steady_half = 0.03;
  constexpr std::int32_t three_years = 1095;
  const double settled = short_anagen.mean(three_years - month, three_years);
  rows.push_back(must_row("Short anagen", "shed_over_follicles_per_cycle", "1", 1, steady_half, settled / steady, 0));
  constexpr double no_wave = 0.15;
  rows.push_back(must_row("Short anagen", "highest_over_steady_shed", "1", 1, no_wave,
                          short_anagen.on(short_anagen.peak()) / steady, 0));

  const ShedUnder release = effluvium("immediate_telogen_release");
  constexpr double weeks_half = 28;  // days to eight weeks
  rows.push_back(must_row("Immediate telogen release", "peak", "day", weeks_half, weeks_half, release.peak(), 0));
  rows.push_back(must_row("Immediate telogen release", "onset_over_rest", "1", 0, lag_half,
                          release.onset() / release.rest_days(), 0));
  const ShedUnder delayed = effluvium("delayed_telogen_release");
  rows.push_back(must_row("Delayed telogen release", "peak", "day", weeks_half, weeks_half, delayed.peak(), 0));
  constexpr double half = 0.5;
  rows.push_back(must_row("Delayed telogen release", "shed_over_baseline_before_the_release", "1", half,
                          half - over_half, delayed.mean(-month, -1), 0));
  return rows;
}

}  // namespace anagen::study
