#include "scenario/run/serums.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace anagen::scenario {

namespace {

/// Place of a word among names; the schema has checked that it is one of them.
template <class Enum, class Names>
Enum named(std::string_view word, const Names& names) {
  const auto found = std::ranges::find(names, word);
  return static_cast<Enum>(found - std::begin(names));
}

skin::Device device_of(std::string_view word) {
  constexpr std::string_view names[] = {"stamp", "pen", "roller"};
  return named<skin::Device>(word, names);
}

treatment::SerumUse use_of(const ExosomeSerumSpec& given, const MicroneedlingSpec* needling) {
  treatment::SerumUse out;
  out.product = named<skin::ProductKind>(given.product, skin::product_names);
  out.particles = given.particles;
  out.protein_ug = given.protein_ug;
  out.volume_ml = given.volume_ml;
  out.area_cm2 = given.area_cm2;
  out.injected_ml = given.injected_ml;
  out.rub = given.rub == "massaged" ? skin::Rub::massaged : skin::Rub::laid_on;
  out.wash_hours = given.wash_hours;
  if (needling != nullptr) {
    skin::Needling needles;
    needles.device = device_of(needling->device);
    needles.length_mm = needling->needle_mm;
    needles.per_cm2 = needling->channels_per_cm2;
    out.needles = needles;
  }
  return out;
}

template <class Spec>
std::vector<const Spec*> all_of(std::span<const TreatmentSpec> treatments) {
  std::vector<const Spec*> out;
  for (const TreatmentSpec& treatment : treatments) {
    if (const auto* const one = std::get_if<Spec>(&treatment)) {
      out.push_back(one);
    }
  }
  return out;
}

/// Which needling was done on a day, if one was.
std::optional<std::size_t> needled_on(const SessionDays& needle_days, std::int32_t day) {
  for (std::size_t i = 0; i < needle_days.size(); ++i) {
    if (std::ranges::find(needle_days[i], day) != needle_days[i].end()) {
      return i;
    }
  }
  return std::nullopt;
}

}  // namespace

Serums serums_from(evidence::Lookup& lookup, std::span<const TreatmentSpec> treatments) {
  Serums out;
  out.action = treatment::serum_action(lookup);
  const treatment::SignalLaw law = treatment::signal_law(lookup);
  const skin::TargetLaw targets = skin::target_law(lookup);
  const auto serums = all_of<ExosomeSerumSpec>(treatments);
  const auto needlings = all_of<MicroneedlingSpec>(treatments);
  for (std::size_t serum = 0; serum < serums.size(); ++serum) {
    const ExosomeSerumSpec& given = *serums[serum];
    const auto proteins = given.protein_half
                              ? std::optional(treatment::ProteinSignal{*given.protein_half, given.protein_weight})
                              : std::nullopt;
    const auto add = [&](std::optional<std::size_t> needling, const MicroneedlingSpec* needles) {
      SerumKind kind{serum, needling, treatment::carry(lookup, use_of(given, needles)), {}};
      kind.signal = treatment::session_signal(law, proteins, targets, kind.session);
      out.kinds.push_back(std::move(kind));
    };
    add(std::nullopt, nullptr);
    for (std::size_t i = 0; i < needlings.size(); ++i) {
      add(i, needlings[i]);
    }
  }
  return out;
}

SessionDays days_by_kind(const Serums& serums, const SessionDays& serum_days, const SessionDays& needle_days) {
  SessionDays out;
  for (const SerumKind& kind : serums.kinds) {
    std::vector<std::int32_t>& days = out.emplace_back();
    if (kind.serum < serum_days.size()) {
      std::ranges::copy_if(serum_days[kind.serum], std::back_inserter(days),
                           [&](std::int32_t day) { return needled_on(needle_days, day) == kind.needling; });
    }
  }
  return out;
}

std::vector<double> held_down(const Serums& serums, std::span<const ExosomeSerumSpec* const> given,
                              const SessionDays& serum_days, const treatment::RunDays& run) {
  std::vector<double> out;
  for (std::size_t serum = 0; serum < given.size(); ++serum) {
    const auto kind = std::ranges::find(serums.kinds, serum, &SerumKind::serum);
    const treatment::SerumSession& session = kind->session;
    const bool holds = session.label_particles > 0 || given[serum]->protein_ug.value_or(0) > 0;
    const double share = given[serum]->immune_share.value_or(0);
    if (share == 0 || !holds || !session.session.film) {
      continue;
    }
    out.resize(static_cast<std::size_t>(run.days), 0.0);
    const double lies_days = session.session.wash_hours / treatment::hours_per_day;
    for (const std::int32_t day : serum_days[serum]) {
      for (std::int32_t after = 0; after < lies_days; ++after) {
        const std::int32_t today = day + after - run.first_day;
        if (today >= 0 && today < run.days) {
          double& held = out[static_cast<std::size_t>(today)];
          held = std::max(held, share * std::min(1.0, lies_days - after));
        }
      }
    }
  }
  return out;
}

std::vector<follicle::Drive> drives_of(const Serums& serums, const SessionDays& serum_days,
                                       const SessionDays& needle_days, const treatment::RunDays& run) {
  const SessionDays days = days_by_kind(serums, serum_days, needle_days);
  std::vector<treatment::SerumCourse> courses;
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (!days[i].empty()) {
      courses.push_back({&serums.kinds[i].signal, days[i]});
    }
  }
  // A vellus follicle is as small as a miniaturised one and lies as high.
  return {treatment::serum_drive(serums.action, courses, treatment::Depth::bulb, run),
          treatment::serum_drive(serums.action, courses, treatment::Depth::resting, run)};
}

}  // namespace anagen::scenario
