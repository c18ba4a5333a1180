#include "scenario/run/rules.hpp"

#include <algorithm>
#include <string_view>

#include "clinic/rule.hpp"
#include "scenario/run/rule_readings.hpp"
#include "scenario/schema/instruments.hpp"

namespace anagen::scenario {

namespace {

using evidence::DiagnosticRule;

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

RuleCourse course_of(const RuleReadings& readings, std::uint32_t arm) {
  RuleCourse course{arm, {}, {}};
  for (std::size_t visit = 0; visit < readings.first.days.size(); ++visit) {
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
  Judge(const World& world, const Results& results)
      : world_(world), results_(results), shedding_(shedding_of(results)) {}

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
    const std::uint32_t undisturbed = arm_of(results_, "undisturbed").value_or(0);
    for (std::uint32_t arm = 0; arm < results_.arms.size(); ++arm) {
      const std::optional<RuleReadings> readings = readings_of(results_, arm, rule, *first, *second);
      if (!readings) {
        continue;
      }
      if (arm == 0 || !results_.arms[arm].same_as_actual) {
        out.courses.push_back(course_of(*readings, arm));
      }
      if (arm == 0) {
        out.days = readings->first.days;
        tell_caught(out, rule, *readings);
      }
      if (arm == undisturbed) {
        tell_cleared(out, rule, *readings);
      }
    }
    return out;
  }

 private:
  void tell_caught(RuleResult& out, const DiagnosticRule& rule, const RuleReadings& readings) const {
    if (rule.positive == "normal") {
      out.caught.why_not = "it names those in whom nothing is wrong";
      return;
    }
    if (!is_simulated(world_.scenario, rule.positive)) {
      out.caught.why_not = out.positive + " is not simulated here";
      return;
    }
    if (world_.scenario.androgens && rule.positive != "shedding") {
      out.caught.why_not = "pattern hair loss raises the shedding too, so who sheds more need not have " + out.positive;
      return;
    }
    const std::optional<std::int32_t> peak = shedding_ ? shedding_->peak_day() : std::nullopt;
    if (!shedding_ || !peak || out.days.empty()) {
      out.caught.why_not = "nothing raises the shedding";
      return;
    }
    const std::size_t visit = nearest(out.days, *peak);
    const std::int32_t day = out.days[visit];
    out.peak_day = day;
    Tally tally;
    for (std::uint32_t subject = 0; subject < results_.subjects; ++subject) {
      if (readings.read(visit, subject) && shedding_->is_raised(day, subject)) {
        tally.add(readings.positive(visit, subject));
      }
    }
    out.caught.share = tally.share();
    out.caught.people = tally.asked;
    if (tally.asked == 0) {
      out.caught.why_not = "nobody sheds more than 1.5 times the undisturbed twin on that day";
    }
  }

  void tell_cleared(RuleResult& out, const DiagnosticRule& rule, const RuleReadings& readings) const {
    if (rule.negative != "normal") {
      if (out.negative.empty()) {
        out.cleared.why_not = "the source does not say from what";
      } else if (is_simulated(world_.scenario, rule.negative)) {
        out.cleared.why_not = "its specificity against " + out.negative + " is not computed";
      } else {
        out.cleared.why_not = out.negative + " is not simulated here";
      }
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
  std::optional<Shedding> shedding_;  ///< nothing where it is not told
};

}  // namespace

std::vector<RuleResult> rules_of(const World& world, const Results& results) {
  const Judge judge(world, results);
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
