#include "scenario/run/rules.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>

#include "clinic/rule.hpp"
#include "scenario/schema/instruments.hpp"

namespace anagen::scenario {

namespace {

using evidence::DiagnosticRule;

/// Shedding counts as raised above this multiple of the undisturbed twin (validation row P01).
constexpr double raised_ratio = 1.5;
constexpr std::string_view shed_measure = "shed_per_day";

/// The spread of anagen inside a scalp; narrower than the table has it, it is the hypothesis of chronic effluvium.
constexpr std::string_view anagen_cv = "follicle.anagen.cv_within";

/// Whether this scenario can put people into a state that a rule looks for.
bool is_simulated(const Scenario& scenario, std::string_view state) {
  if (state == "te" || state == "shedding") {
    return true;
  }
  return state == "cte" && std::ranges::any_of(scenario.parameters, [](const ParameterOverride& parameter) {
           return parameter.id == anagen_cv && parameter.value < evidence::value_of(anagen_cv, {});
         });
}

/// The value of a key of an instrument, where it is a number.
std::optional<double> setting_of(const InstrumentSpec& instrument, std::string_view key) {
  return std::visit(
      [&]<class Spec>(const Spec& spec) -> std::optional<double> {
        for (const Field<Spec>& row : fields<Spec>()) {
          const FieldValue value = row.get(spec);
          if (row.info.key != key) {
            continue;
          }
          if (const auto* real = std::get_if<double>(&value)) {
            return *real;
          }
          if (const auto* whole = std::get_if<std::int64_t>(&value)) {
            return static_cast<double>(*whole);
          }
        }
        return std::nullopt;
      },
      instrument);
}

/// The measure of the results in which an instrument tells a number, or nothing.
std::optional<std::uint32_t> measure_of(const World& world, std::size_t instrument, std::string_view number) {
  const std::span<const NumberInfo> numbers = numbers_of(world.scenario.instruments[instrument]);
  for (const Line& line : world.plan.lines) {
    const auto* const reading = std::get_if<ReadingLine>(&line.what);
    if (reading != nullptr && reading->instrument == instrument && numbers[reading->number].id == number) {
      return line.measure;
    }
  }
  return std::nullopt;
}

const Series* series_of(const Results& results, std::uint32_t arm, std::uint32_t measure) {
  const auto found = std::ranges::find_if(
      results.series, [&](const Series& series) { return series.arm == arm && series.measure == measure; });
  return found == results.series.end() ? nullptr : &*found;
}

std::optional<std::uint32_t> arm_of(const Results& results, std::string_view id) {
  const auto found = std::ranges::find(results.arms, id, &Arm::id);
  return found == results.arms.end() ? std::nullopt
                                     : std::optional(static_cast<std::uint32_t>(found - results.arms.begin()));
}

/// Place of the day nearest to `day`, the earlier of two as near.
std::size_t nearest(const std::vector<std::int32_t>& days, std::int32_t day) {
  const auto found =
      std::ranges::min_element(days, {}, [&](std::int32_t any) { return std::abs(std::int64_t{any} - day); });
  return static_cast<std::size_t>(found - days.begin());
}

/// The true shedding of everybody in the life that happened and in the undisturbed one.
struct Shedding {
  const Series* actual = nullptr;
  const Series* undisturbed = nullptr;
  std::uint32_t people = 0;

  [[nodiscard]] bool known() const {
    return actual != nullptr && undisturbed != nullptr && actual->days == undisturbed->days && !actual->days.empty();
  }

  /// The day on which most is shed beyond the twin, over all people; nothing where no day has more.
  [[nodiscard]] std::optional<std::int32_t> peak_day() const {
    std::optional<std::int32_t> day;
    double most = 0;
    for (std::size_t visit = 0; visit < actual->days.size(); ++visit) {
      double excess = 0;
      for (std::size_t i = visit * people; i < (visit + 1) * people; ++i) {
        excess += actual->values[i] - undisturbed->values[i];
      }
      if (excess > most) {
        most = excess;
        day = actual->days[visit];
      }
    }
    return day;
  }

  [[nodiscard]] bool is_raised(std::int32_t day, std::uint32_t subject) const {
    const std::size_t i = nearest(actual->days, day) * people + subject;
    return actual->values[i] > raised_ratio * undisturbed->values[i];
  }
};

/// The readings of one rule in one arm.
struct Readings {
  const DiagnosticRule* rule = nullptr;
  const Series* first = nullptr;
  const Series* second = nullptr;  ///< null where the rule has one condition
  std::uint32_t people = 0;

  [[nodiscard]] bool read(std::size_t visit, std::uint32_t subject) const {
    const std::size_t i = visit * people + subject;
    return !std::isnan(first->values[i]) && (second == nullptr || !std::isnan(second->values[i]));
  }
  [[nodiscard]] bool positive(std::size_t visit, std::uint32_t subject) const {
    const std::size_t i = visit * people + subject;
    return clinic::is_positive(*rule, first->values[i], second == nullptr ? 0 : second->values[i]);
  }
};

/// Counts yes among the asked.
struct Tally {
  std::uint32_t asked = 0;
  std::uint32_t yes = 0;

  void add(bool answer) {
    ++asked;
    yes += answer ? 1U : 0U;
  }
  [[nodiscard]] double share() const {
    return asked == 0 ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(yes) / asked;
  }
};

RuleCourse course_of(const Readings& readings, std::uint32_t arm) {
  RuleCourse course{arm, {}, {}};
  for (std::size_t visit = 0; visit < readings.first->days.size(); ++visit) {
    Tally tally;
    for (std::uint32_t subject = 0; subject < readings.people; ++subject) {
      if (readings.read(visit, subject)) {
        tally.add(readings.positive(visit, subject));
      }
    }
    course.positive.push_back(tally.share());
    course.people.push_back(tally.asked);
  }
  return course;
}

PublishedFigure figure_of(const evidence::PublishedShare& share) {
  return {share.low, share.high, share.interval_low, share.interval_high};
}

RuleResult as_published(const DiagnosticRule& rule) {
  const auto text = [](std::string_view view) { return std::string(view); };
  RuleResult out;
  out.id = text(rule.id);
  out.rule = text(rule.rule);
  out.limit = rule.first.limit;
  out.positive = clinic::state_in_words(rule.positive);
  out.negative = rule.negative.empty() ? "" : clinic::state_in_words(rule.negative);
  out.separates = text(rule.separates);
  out.sensitivity = figure_of(rule.sensitivity);
  out.specificity = figure_of(rule.specificity);
  out.n = rule.n;
  out.source = text(rule.source);
  out.grade = text(rule.grade);
  out.seen = text(rule.seen);
  out.note = text(rule.note);
  return out;
}

/// One rule held against one instrument.
class Judge {
 public:
  Judge(const World& world, const Results& results, const Shedding& shedding)
      : world_(world), results_(results), shedding_(shedding) {}

  /// The rule as this instrument reads it; nothing where the instrument is not the one it is about.
  [[nodiscard]] std::optional<RuleResult> judge(const DiagnosticRule& rule, std::size_t instrument) const {
    const auto first = measure_of(world_, instrument, rule.first.measure);
    const auto second = rule.second.measure.empty() ? first : measure_of(world_, instrument, rule.second.measure);
    const InstrumentSpec& spec = world_.scenario.instruments[instrument];
    if (!first || !second || !clinic::is_made_for(rule, [&](auto key) { return setting_of(spec, key); })) {
      return std::nullopt;
    }
    RuleResult out = as_published(rule);
    out.measure = results_.measures[*first].id;
    out.instrument = results_.measures[*first].instrument;
    if (!rule.first.stated()) {
      out.caught.why_not = out.cleared.why_not = "no limit was published";
      return out;
    }
    const auto readings_in = [&](std::uint32_t arm) {
      return Readings{&rule, series_of(results_, arm, *first),
                      rule.second.measure.empty() ? nullptr : series_of(results_, arm, *second), results_.subjects};
    };
    out.days = readings_in(0).first->days;
    for (std::uint32_t arm = 0; arm < results_.arms.size(); ++arm) {
      if (arm == 0 || !results_.arms[arm].same_as_actual) {
        out.courses.push_back(course_of(readings_in(arm), arm));
      }
    }
    tell_caught(out, rule, readings_in(0));
    const std::optional<std::uint32_t> undisturbed = arm_of(results_, "undisturbed");
    tell_cleared(out, rule, readings_in(undisturbed.value_or(0)));
    return out;
  }

 private:
  void tell_caught(RuleResult& out, const DiagnosticRule& rule, const Readings& readings) const {
    if (rule.positive == "normal") {
      out.caught.why_not = "it names those in whom nothing is wrong";
      return;
    }
    if (!is_simulated(world_.scenario, rule.positive)) {
      out.caught.why_not = out.positive + " is not simulated here";
      return;
    }
    const std::optional<std::int32_t> peak = shedding_.known() ? shedding_.peak_day() : std::nullopt;
    if (!peak || out.days.empty()) {
      out.caught.why_not = "nothing raises the shedding";
      return;
    }
    const std::size_t visit = nearest(out.days, *peak);
    out.peak_day = out.days[visit];
    Tally tally;
    for (std::uint32_t subject = 0; subject < results_.subjects; ++subject) {
      if (readings.read(visit, subject) && shedding_.is_raised(*out.peak_day, subject)) {
        tally.add(readings.positive(visit, subject));
      }
    }
    out.caught.share = tally.share();
    out.caught.people = tally.asked;
    if (tally.asked == 0) {
      out.caught.why_not = "nobody sheds more than 1.5 times the undisturbed twin on that day";
    }
  }

  void tell_cleared(RuleResult& out, const DiagnosticRule& rule, const Readings& readings) const {
    if (rule.negative != "normal") {
      out.cleared.why_not =
          out.negative.empty() ? "the source does not say from what" : out.negative + " is not simulated here";
      return;
    }
    Tally tally;
    std::vector<bool> asked(results_.subjects);
    for (std::size_t visit = 0; visit < out.days.size(); ++visit) {
      for (std::uint32_t subject = 0; subject < results_.subjects; ++subject) {
        if (readings.read(visit, subject)) {
          tally.add(!readings.positive(visit, subject));
          asked[subject] = true;
        }
      }
    }
    out.cleared.share = tally.share();
    out.cleared.people = static_cast<std::uint32_t>(std::ranges::count(asked, true));
    if (tally.asked == 0) {
      out.cleared.why_not = "nobody was read";
    }
  }

  const World& world_;
  const Results& results_;
  const Shedding& shedding_;
};

}  // namespace

std::vector<RuleResult> rules_of(const World& world, const Results& results) {
  Shedding shedding{.people = results.subjects};
  const auto measure = std::ranges::find(results.measures, shed_measure, &Measure::id);
  const std::optional<std::uint32_t> undisturbed = arm_of(results, "undisturbed");
  if (measure != results.measures.end() && undisturbed) {
    const auto index = static_cast<std::uint32_t>(measure - results.measures.begin());
    shedding.actual = series_of(results, 0, index);
    shedding.undisturbed = series_of(results, *undisturbed, index);
  }
  const Judge judge(world, results, shedding);
  std::vector<RuleResult> all;
  for (const DiagnosticRule& rule : evidence::diagnostic_rules()) {
    for (std::size_t instrument = 0; instrument < world.scenario.instruments.size(); ++instrument) {
      if (!rule.first.measure.empty()) {
        if (std::optional<RuleResult> result = judge.judge(rule, instrument)) {
          all.push_back(*std::move(result));
        }
      }
    }
  }
  return all;
}

std::vector<RuleResult> published_rules() {
  std::vector<RuleResult> all;
  for (const DiagnosticRule& rule : evidence::diagnostic_rules()) {
    all.push_back(as_published(rule));
    all.back().measure = std::string(rule.first.measure);
  }
  return all;
}

bool is_read_by_a_rule(const InstrumentSpec& instrument) {
  const std::span<const NumberInfo> numbers = numbers_of(instrument);
  return std::ranges::any_of(evidence::diagnostic_rules(), [&](const DiagnosticRule& rule) {
    return rule.first.stated() &&
           std::ranges::any_of(numbers, [&](const NumberInfo& number) { return number.id == rule.first.measure; });
  });
}

}  // namespace anagen::scenario
