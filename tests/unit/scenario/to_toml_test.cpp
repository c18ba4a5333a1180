#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

#include "anagen/read.hpp"
#include "reading.hpp"
#include "scenario/schema/schema.hpp"
#include "scenario/schema/variants.hpp"

namespace anagen::scenario {
namespace {

using test::head;
using test::read;

/// Any value that a row of the schema allows; the seed of every draw is RapidCheck's.
FieldValue any_value(const FieldInfo& info) {
  if (info.drawn && *rc::gen::inRange(0, 2) == 0) {
    return {};
  }
  const double share = static_cast<double>(*rc::gen::inRange(0, 1000001)) / 1000000;
  const double number = info.lowest + share * (info.highest - info.lowest);
  switch (info.type) {
    case FieldType::choice:
      return std::string(*rc::gen::elementOf(std::vector<std::string_view>(info.choices.begin(), info.choices.end())));
    case FieldType::number:
      return info.only.empty() ? number : *rc::gen::elementOf(std::vector<double>(info.only.begin(), info.only.end()));
    case FieldType::integer:
    case FieldType::day:
    case FieldType::days:
      return static_cast<std::int64_t>(number);
    case FieldType::flag:
      return *rc::gen::inRange(0, 2) == 0;
    case FieldType::date:
      return std::string(*rc::gen::element("2025-03-10", "2024-02-29", "1999-12-31"));
    case FieldType::name:
      return std::string(*rc::gen::element("a", "post-partum_2", "X"));
    case FieldType::text:
      break;
  }
  return std::string(
      *rc::gen::element("", "plain", "\"quotes\" and \\ and\nlines\t", "\x01\x7F", "\xC3\xA4 \xE2\x82\xAC"));
}

template <class S>
void fill(S& section) {
  for (const Field<S>& row : fields<S>()) {
    row.set(section, any_value(row.info));
  }
}

template <class Variant>
std::vector<Variant> any_list() {
  std::vector<Variant> list;
  for_each_alternative<Variant>([&]<class Spec>(Spec spec) {
    fill(spec);
    if (*rc::gen::inRange(0, 2) == 0) {
      list.push_back(spec);
    }
  });
  return list;
}

/// Two bounds that are both there, the lower below the upper, or both absent.
void order(std::optional<double>& low, std::optional<double>& high, double lowest, double highest) {
  if (!low || !high || *low == *high) {
    low.reset();
    high.reset();
    return;
  }
  low = std::clamp(std::min(*low, *high), lowest, highest - 1);
  high = highest;
}

CohortSpec any_cohort(bool child) {
  CohortSpec cohort;
  fill(cohort);
  order(cohort.age_low, cohort.age_high, child ? 3 : 12, child ? 17 : 110);
  order(cohort.latitude_low, cohort.latitude_high, -90, 90);
  order(cohort.wash_every_low, cohort.wash_every_high, 1, 30);
  if (!cohort.age_low || !cohort.age_mean || !cohort.age_sd) {
    cohort.age_mean.reset();
    cohort.age_sd.reset();
  }
  if (child) {
    cohort.women.reset();
  }
  if (*rc::gen::inRange(0, 2) == 0) {
    cohort.ancestries = {{"han", 0.5}, {"african", *rc::gen::element(0.25, 1.0)}};
  }
  if (*rc::gen::inRange(0, 2) == 0) {
    cohort.include = {{.measure = "density", .day = 5, .at_least = 100.5}, {.measure = "age", .at_most = 90}};
  }
  return cohort;
}

/// A scenario with every field drawn from what the schema allows, then made to pass the checks across fields.
Scenario any_scenario() {
  Scenario scenario;
  fill(scenario);
  fill(scenario.run);
  fill(scenario.person);
  fill(scenario.season);
  scenario.instruments = any_list<InstrumentSpec>();
  scenario.causes = any_list<CauseSpec>();
  for (InstrumentSpec& instrument : scenario.instruments) {
    if (auto* wash = std::get_if<WashDayCountSpec>(&instrument)) {
      wash->every_days = std::max(wash->every_days, static_cast<std::int32_t>(std::ceil(wash->gap_days)));
    }
  }
  scenario.run.last_day = std::max(scenario.run.last_day, -36524);
  scenario.run.first_day = std::min(scenario.run.first_day, scenario.run.last_day - 1);
  scenario.person.age_years = scenario.person.sex == "child" ? 10 : std::max(12.0, scenario.person.age_years);
  if (*rc::gen::inRange(0, 2) == 0) {
    scenario.cohort = any_cohort(scenario.person.sex == "child");
  }
  const auto women = scenario.cohort ? scenario.cohort->women : std::nullopt;
  const bool all_women = women ? *women == 1 : scenario.person.sex == "woman";
  std::erase_if(scenario.causes, [&](const CauseSpec& cause) {
    const bool of_women = std::holds_alternative<ChildbirthSpec>(cause) || std::holds_alternative<PcosSpec>(cause) ||
                          std::holds_alternative<ContraceptiveStopSpec>(cause) ||
                          std::holds_alternative<MenopauseSpec>(cause);
    return of_women && !all_women;
  });
  for (CauseSpec& cause : scenario.causes) {
    std::visit(
        [&](auto& spec) {
          spec.day = scenario.run.last_day;
          if constexpr (requires { spec.hold_days, spec.type; }) {
            if (!spec.type.starts_with("delayed_")) {
              spec.hold_days.reset();
              spec.hold_multiplier.reset();
            }
            if (spec.type == "immediate_anagen_release" && spec.multiplier) {
              spec.multiplier = std::max(*spec.multiplier, 1.0);
            }
          }
          if constexpr (requires { spec.salt_high; }) {
            order(spec.salt, spec.salt_high, 0, 100);
            order(spec.duration_years, spec.duration_high_years, 0, 80);
          }
          if constexpr (requires { spec.until; }) {
            spec.until = spec.until ? std::optional(std::max(*spec.until, spec.day)) : std::nullopt;
          }
        },
        cause);
  }
  if (*rc::gen::inRange(0, 2) == 0) {
    scenario.parameters = {{"follicle.anagen.cv_within", *rc::gen::arbitrary<double>()}, {"scalp.area", 1e300}};
    scenario.parameters[0].value += 0.0;
  }
  return scenario;
}

TEST(ToToml, reading_it_gives_the_same_scenario_and_the_same_bytes) {
  EXPECT_TRUE(rc::check([] {
    const Scenario scenario = any_scenario();
    const std::string text = to_toml(scenario);
    const auto again = read_scenario(text, "again.toml");
    if (!again) {
      RC_FAIL(to_line(again.error().front()) + "\n" + text);
    }
    RC_ASSERT(*again == scenario);
    RC_ASSERT(to_toml(*again) == text);
  }));
}

TEST(ToToml, spells_out_defaults_units_and_what_is_drawn) {
  const std::string text = to_toml(read(head + "[[cause]]\nkind = 'childbirth'\nhold = '6 months'\n"));
  for (const std::string line :
       {"schema = \"anagen.scenario/1\"\n", "name = \"x\"\n", "title = \"\"\n", "seed = 1\n", "day_zero = 2025-01-01\n",
        "from = -300  # day\n", "subjects = 100\n", "age = 30  # year\n",
        "# density: not given, taken from its prior; /cm2\n", "on = true\n",
        "\n[[cause]]\nkind = \"childbirth\"\nday = 0  # day\nhold = 182.625  # day\n",
        "# rebound_multiplier: not given, taken from its prior\n"}) {
    EXPECT_NE(text.find(line), std::string::npos) << line << "\n" << text;
  }
}

TEST(ToToml, says_nothing_of_what_it_was_extended_from) {
  EXPECT_EQ(to_toml(read(head + "extends = 'woman'")).find("extends"), std::string::npos);
}

}  // namespace
}  // namespace anagen::scenario
