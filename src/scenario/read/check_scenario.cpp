#include <fmt/format.h>

#include <algorithm>
#include <concepts>
#include <initializer_list>
#include <optional>

#include "evidence/lookup.hpp"
#include "scenario/read/read_sections.hpp"
#include "scenario/schema/cause_rows.hpp"

namespace anagen::scenario {

namespace {

/// Ages at which the words woman and man, or child, fit a person.
constexpr double youngest_adult = 12;
constexpr double oldest_child = 17;

class Checker {
 public:
  Checker(const Value& root, const Scenario& scenario, Problems& problems)
      : root_(root), scenario_(scenario), problems_(problems) {}

  void check() {
    check_order();
    check_ages();
    check_cohort(root_, scenario_, problems_);
    check_androgens();
    for (std::size_t i = 0; i < scenario_.causes.size(); ++i) {
      const std::string path = fmt::format("cause.{}", i);
      if (!problems_.has(path)) {
        std::visit([&](const auto& cause) { check_cause(cause, i, path); }, scenario_.causes[i]);
      }
    }
    for (std::size_t i = 0; i < scenario_.treatments.size(); ++i) {
      const std::string path = fmt::format("treatment.{}", i);
      if (!problems_.has(path)) {
        std::visit([&](const auto& treatment) { check_treatment(treatment, i, path); }, scenario_.treatments[i]);
      }
    }
    for (std::size_t i = 0; i < scenario_.instruments.size(); ++i) {
      const std::string path = fmt::format("instrument.{}", i);
      if (const auto* wash = std::get_if<WashDayCountSpec>(&scenario_.instruments[i]); wash && !problems_.has(path)) {
        check_gap(*wash, i, path);
      }
    }
  }

 private:
  /// Where the value at `keys` stands, or the innermost table around it when it is a default.
  [[nodiscard]] Place place_of(std::initializer_list<std::string_view> keys) const {
    const Value* at = &root_;
    for (const std::string_view key : keys) {
      const Value* const next = at->table() == nullptr ? nullptr : at->table()->find(key);
      if (next == nullptr) {
        break;
      }
      at = next;
    }
    return at->place;
  }

  [[nodiscard]] bool any_wrong(std::initializer_list<std::string_view> paths) const {
    for (const std::string_view path : paths) {
      if (problems_.has(path)) {
        return true;
      }
    }
    return false;
  }

  void check_order() {
    const RunSpec& run = scenario_.run;
    if (!any_wrong({"run.from", "run.to", "run.day_zero"}) && run.first_day >= run.last_day) {
      problems_.add(place_of({"run", "to"}), "run.to",
                    {fmt::format("day {} is not after run.from = {}", run.last_day, run.first_day), {}, {}});
    }
  }

  void check_androgens() {
    if (scenario_.androgens && scenario_.person.sex == "child" && !any_wrong({"person.sex"})) {
      problems_.add(place_of({"androgens"}), "androgens",
                    {"do not act on the scalp of a child", "person.sex = \"man\" or \"woman\"", {}});
    }
  }

  /// The ages of everybody: one, or the two ends of the cohort's.
  void check_ages() {
    const PersonSpec& person = scenario_.person;
    if (any_wrong({"person.sex", "person.age", "cohort"})) {
      return;
    }
    const bool mixed = scenario_.cohort && scenario_.cohort->women && person.sex != "child";
    const std::string who = mixed ? "woman or a man" : person.sex;
    if (scenario_.cohort && scenario_.cohort->age_low && scenario_.cohort->age_high) {
      check_age(*scenario_.cohort->age_low, "cohort", "age_low", who);
      check_age(*scenario_.cohort->age_high, "cohort", "age_high", who);
    } else {
      check_age(person.age_years, "person", "age", who);
    }
  }

  void check_age(double age_years, std::string_view section, std::string_view key, const std::string& who) {
    const bool child = who == "child";
    if (child ? age_years > oldest_child : age_years < youngest_adult) {
      problems_.add(place_of({section, key}), fmt::format("{}.{}", section, key),
                    {fmt::format("{} years is no age of a {}", age_years, who),
                     child ? fmt::format("a child is at most {}", oldest_child)
                           : fmt::format("a {} is at least {}", who, youngest_adult),
                     child ? "" : "for a child person.sex = \"child\", or --sex child"});
    }
  }

  /// Where `key` of the item `index` of the list of causes stands.
  [[nodiscard]] Place place_in_cause(std::size_t index, std::string_view key) const {
    return place_in("cause", index, key);
  }

  /// Where `key` of an item of a list stands.
  [[nodiscard]] Place place_in(std::string_view name, std::size_t index, std::string_view key) const {
    const Value* const list = root_.table()->find(name);
    if (list == nullptr || list->array() == nullptr || index >= list->array()->items.size()) {
      return root_.place;
    }
    const Value& item = list->array()->items[index];
    const Value* const value = item.table() == nullptr ? nullptr : item.table()->find(key);
    return value == nullptr ? item.place : value->place;
  }

  void check_day(std::int32_t day, std::size_t index, const std::string& path) {
    const RunSpec& run = scenario_.run;
    if (any_wrong({"run.from", "run.to", "run.lead_in", "run.day_zero"})) {
      return;
    }
    const std::int32_t first = run.first_day - run.lead_in_days;
    if (day < first || day > run.last_day) {
      problems_.add(place_in_cause(index, "day"), path + ".day",
                    {fmt::format("day {} is outside the run", day),
                     fmt::format("{} to {}: from run.from less run.lead_in, to run.to", first, run.last_day),
                     {}});
    }
  }

  /// A cause may go on after the run, but not end before it begins.
  void check_until(std::int32_t day, std::optional<std::int32_t> until, std::size_t index, const std::string& path) {
    if (until && *until < day && !any_wrong({"run.day_zero"})) {
      problems_.add(place_in_cause(index, "until"), path + ".until",
                    {fmt::format("day {} is before the first day, {}", *until, day), {}, {}});
    }
  }

  void check_sex(std::string_view problem, std::size_t index, const std::string& path) {
    if (any_wrong({"person.sex", "cohort"})) {
      return;
    }
    const auto share = scenario_.cohort ? scenario_.cohort->women : std::nullopt;
    if (share && *share < 1) {
      problems_.add(place_in_cause(index, "kind"), path + ".kind",
                    {fmt::format("a man cannot {}", problem), "cohort.women = 1", {}});
    } else if (!share && scenario_.person.sex != "woman") {
      problems_.add(place_in_cause(index, "kind"), path + ".kind",
                    {fmt::format("a {} cannot {}", scenario_.person.sex, problem), "person.sex = \"woman\"", {}});
    }
  }

  template <class Spec>
  void check_cause(const Spec& cause, std::size_t index, const std::string& path) {
    check_day(cause.day, index, path);
    if constexpr (requires { cause.until; }) {
      check_until(cause.day, cause.until, index, path);
    }
    if constexpr (std::same_as<Spec, ChildbirthSpec>) {
      check_sex("give birth", index, path);
    } else if constexpr (std::same_as<Spec, ContraceptiveStopSpec>) {
      check_sex("stop an oestrogen contraceptive", index, path);
    } else if constexpr (std::same_as<Spec, PcosSpec>) {
      check_sex("have polycystic ovaries", index, path);
    } else if constexpr (std::same_as<Spec, MenopauseSpec>) {
      check_sex("have a menopause", index, path);
    } else if constexpr (std::same_as<Spec, EffluviumSpec>) {
      check_effluvium(cause, index, path);
    } else if constexpr (std::same_as<Spec, AlopeciaAreataSpec>) {
      check_areata(cause, index, path);
    }
  }

  /// The upper of two ends needs the lower; and one person has one areata, whose attacks come and go by themselves.
  void check_areata(const AlopeciaAreataSpec& given, std::size_t index, const std::string& path) {
    const auto check_ends = [&](const std::optional<double>& low, const std::optional<double>& high,
                                std::string_view key, std::string_view high_key) {
      if (high && (!low || *high < *low)) {
        problems_.add(
            place_in_cause(index, high_key), fmt::format("{}.{}", path, high_key),
            {low ? fmt::format("{} is below {} = {}", *high, key, *low) : fmt::format("has no {} beside it", key),
             fmt::format("at least {}", key),
             {}});
      }
    };
    check_ends(given.salt, given.salt_high, "salt", "salt_high");
    check_ends(given.duration_years, given.duration_high_years, "duration", "duration_high");
    for (std::size_t i = 0; i < index; ++i) {
      if (std::holds_alternative<AlopeciaAreataSpec>(scenario_.causes[i])) {
        problems_.add(place_in_cause(index, "kind"), path + ".kind",
                      {"alopecia_areata stands here twice", "one; further attacks come by themselves", {}});
        return;
      }
    }
  }

  /// What a type of effluvium has no use for would be passed by in silence.
  void check_effluvium(const EffluviumSpec& given, std::size_t index, const std::string& path) {
    const bool holds = given.type.starts_with("delayed_");
    const auto refuse = [&](std::string_view key) {
      problems_.add(place_in_cause(index, key), fmt::format("{}.{}", path, key),
                    {fmt::format("means nothing for type {}, which holds no hairs", given.type),
                     "only with type delayed_anagen_release or delayed_telogen_release",
                     {}});
    };
    if (given.hold_days && !holds) {
      refuse("hold");
    }
    if (given.hold_multiplier && !holds) {
      refuse("hold_multiplier");
    }
    const double multiplier = given.multiplier.value_or(1);
    if (given.type == "immediate_anagen_release" && multiplier < 1) {
      problems_.add(
          place_in_cause(index, "multiplier"), path + ".multiplier",
          {fmt::format("{} means nothing for type {}, which only adds to the hazard of leaving anagen", multiplier,
                       given.type),
           fmt::format("1 to {}; below 1 with type short_anagen, which moves the clock of anagen", strongest_clock),
           {}});
    }
  }

  /// A medicine may have been taken long before the run, but its first day without comes after the first with it.
  void check_treatment(const TreatedDaysSpec& treated, std::size_t index, const std::string& path) {
    if (treated.until && *treated.until <= treated.day && !any_wrong({"run.day_zero"})) {
      problems_.add(place_in("treatment", index, "until"), path + ".until",
                    {fmt::format("day {} leaves no day with it", *treated.until),
                     fmt::format("a day after the first, {}", treated.day),
                     {}});
    }
  }

  /// No more can be injected than there is.
  void check_treatment(const ExosomeSerumSpec& given, std::size_t index, const std::string& path) {
    check_treatment(static_cast<const TreatedDaysSpec&>(given), index, path);
    const double volume_ml = given.volume_ml ? *given.volume_ml : evidence::value_of("exosome.dose.volume", {});
    if (given.injected_ml > volume_ml) {
      problems_.add(place_in("treatment", index, "injected"), path + ".injected",
                    {fmt::format("{} mL are more than there are", given.injected_ml),
                     fmt::format("at most the volume, {} mL", volume_ml),
                     {}});
    }
  }

  /// What is not lacking cannot be made good.
  void check_treatment(const CorrectionSpec& given, std::size_t index, const std::string& path) {
    const bool lacking = std::ranges::any_of(scenario_.causes, [&](const CauseSpec& cause) {
      return std::visit([&]<class Spec>(const Spec&) { return kind_of<Spec>.name == given.deficiency; }, cause);
    });
    if (!lacking && !any_wrong({"cause"})) {
      problems_.add(place_in("treatment", index, "deficiency"), path + ".deficiency",
                    {fmt::format("there is no {} in this scenario to correct", given.deficiency),
                     fmt::format("with [[cause]] kind = \"{}\"", given.deficiency),
                     {}});
    }
  }

  /// The wash before a count would lie before the count before, whose own wash then stands in the gap.
  void check_gap(const WashDayCountSpec& wash, std::size_t index, const std::string& path) {
    if (wash.gap_days > wash.every_days) {
      problems_.add(place_in("instrument", index, "gap"), path + ".gap",
                    {fmt::format("{} days without a wash do not fit between two counts", wash.gap_days),
                     fmt::format("at most {}.every, {} days", path, wash.every_days),
                     {}});
    }
  }

  const Value& root_;
  const Scenario& scenario_;
  Problems& problems_;
};

}  // namespace

void check_scenario(const Value& root, const Scenario& scenario, Problems& problems) {
  Checker(root, scenario, problems).check();
}

}  // namespace anagen::scenario
