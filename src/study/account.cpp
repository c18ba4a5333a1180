#include "study/account.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <type_traits>
#include <variant>

#include "core/units.hpp"
#include "evidence/parameter.hpp"
#include "scenario/schema/instruments.hpp"
#include "scenario/schema/kinds.hpp"
#include "scenario/schema/patch_instruments.hpp"
#include "scenario/schema/treatments.hpp"

namespace anagen::study {

namespace {

std::string spaced(std::string_view word) {
  std::string text(word);
  std::ranges::replace(text, '_', ' ');
  return text;
}

/// A treatment with its dose: `finasteride, 1 mg`.
std::string label_of(const TreatmentSpec& treatment) {
  return std::visit(
      []<class Spec>(const Spec& given) {
        std::string name = spaced(scenario::kind_of<Spec>.name);
        if constexpr (requires { given.dose_mg; }) {
          return fmt::format("{}, {} mg", name, given.dose_mg);
        } else if constexpr (requires { given.percent; }) {
          return fmt::format("{}, {} %", name, given.percent);
        } else {
          return name;
        }
      },
      treatment);
}

bool is_sham(const TreatmentSpec& treatment) {
  return std::holds_alternative<PlaceboSpec>(treatment) || std::holds_alternative<VehicleSpec>(treatment);
}

ArmRole role_of(const Scenario& part) {
  if (part.causes.empty() && part.treatments.empty()) {
    return ArmRole::untouched;
  }
  return part.causes.empty() && std::ranges::all_of(part.treatments, is_sham) ? ArmRole::sham : ArmRole::acted_on;
}

bool is_treatment(const Scenario& part, const std::string& kind) {
  return std::ranges::any_of(part.treatments, [&](const TreatmentSpec& treatment) {
    return std::visit([&]<class Spec>(const Spec&) { return scenario::kind_of<Spec>.name == kind; }, treatment);
  });
}

DossierHappening happening(std::string label, std::int32_t from, std::int32_t to, const Results& run) {
  DossierHappening out{std::move(label), std::max(from, run.first_day) / days_per_week, std::nullopt};
  // A course that goes on is told up to the day before the last.
  if (to + 1 < run.last_day) {
    out.to_week = (to + 1) / days_per_week;
  }
  return out;
}

/// Causes by the words of the run, treatments with their doses; the season acts on everybody and is left out.
std::vector<DossierHappening> happenings_of(const Scenario& part, const Results& run) {
  std::vector<DossierHappening> out;
  for (const Happening& one : run.happenings) {
    if (one.kind != "season" && !is_treatment(part, one.kind)) {
      out.push_back(happening(one.label, one.from_day, one.to_day, run));
    }
  }
  for (const TreatmentSpec& treatment : part.treatments) {
    const auto [from, until] =
        std::visit([](const auto& given) { return std::pair{given.day, given.until}; }, treatment);
    out.push_back(happening(label_of(treatment), from, until ? *until - 1 : run.last_day, run));
  }
  return out;
}

std::vector<std::string> instruments_of(const Scenario& part) {
  std::vector<std::string> out;
  for (const InstrumentSpec& instrument : part.instruments) {
    std::string name =
        std::visit([]<class Spec>(const Spec&) { return spaced(scenario::kind_of<Spec>.name); }, instrument);
    if (std::ranges::find(out, name) == out.end()) {
      out.push_back(std::move(name));
    }
  }
  return out;
}

/// Lowest and highest age of those enrolled: drawn by a cohort, or one for all.
std::pair<double, double> ages_of(const Scenario& part, const Results& run) {
  const auto drawn = std::ranges::find(run.traits, "age", &Trait::id);
  if (drawn == run.traits.end() || drawn->values.empty()) {
    return {part.person.age_years, part.person.age_years};
  }
  const auto [low, high] = std::ranges::minmax_element(drawn->values);
  return {*low, *high};
}

DossierSource source_from(const evidence::Source& source) {
  return {std::string(source.key), std::string(source.citation), std::string(source.design), std::string(source.seen)};
}

}  // namespace

DossierArm account_of(const StudyArm& arm, const ArmResults& results) {
  DossierArm out;
  out.name = arm.name;
  for (std::size_t i = 0; i < results.size(); ++i) {
    const Scenario& part = arm.parts[i];
    const Results& run = results[i];
    const auto [low, high] = ages_of(part, run);
    out.people += run.subjects;
    out.screened += run.screened;
    out.sex = i == 0 || out.sex == run.sex ? run.sex : "both";
    out.age_low = i == 0 ? low : std::min(out.age_low, low);
    out.age_high = i == 0 ? high : std::max(out.age_high, high);
  }
  if (!results.empty()) {
    out.ancestry = results.front().ancestry;
    out.role = role_of(arm.parts.front());
    out.happenings = happenings_of(arm.parts.front(), results.front());
    out.instruments = instruments_of(arm.parts.front());
  }
  return out;
}

std::vector<DossierSource> sources_of(const StudyRows& study) {
  std::vector<DossierSource> out;
  const auto take = [&](std::string_view word) {
    const evidence::Source* const source = evidence::find_source(word);
    if (source != nullptr && std::ranges::find(out, word, &DossierSource::key) == out.end()) {
      out.push_back(source_from(*source));
    }
  };
  take(study.id);
  const auto in_key = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  for (const Row& row : study.rows) {
    const std::string_view note = row.note;
    for (std::size_t from = 0; from < note.size();) {
      const auto* const begin = std::find_if(note.data() + from, note.data() + note.size(), in_key);
      const auto* const end = std::find_if_not(begin, note.data() + note.size(), in_key);
      take({begin, static_cast<std::size_t>(end - begin)});
      from = static_cast<std::size_t>(end - note.data());
    }
  }
  return out;
}

}  // namespace anagen::study
