#include <array>

#include "cause/kinds.hpp"
#include "cause/rows.hpp"
#include "core/contract.hpp"

namespace anagen::cause {

namespace {

/// The course of a pulse that begins on the day of the effluvium.
Course pulse(const Rows& rows, const EffluviumSpec& given) { return rows.course(given, End::by_itself); }

/// A hold that ends on the day of the effluvium.
Course hold(const Rows& rows, const EffluviumSpec& given) {
  const double days = rows.given_or(given.hold_days, "hold_days");
  return {given.day - days, rows("hold_onset"), same_in_all(days), 0};
}

std::vector<ActionPrior> immediate_anagen_release(const Rows& rows, const EffluviumSpec& given) {
  return {rows.action(Target::premature_catagen, "ac_multiplier", pulse(rows, given), given.multiplier)};
}

std::vector<ActionPrior> delayed_anagen_release(const Rows& rows, const EffluviumSpec& given) {
  return {rows.action(Target::anagen_clock, "hold_multiplier", hold(rows, given), given.hold_multiplier),
          rows.action(Target::anagen_clock, "ac_multiplier", pulse(rows, given), given.multiplier)};
}

std::vector<ActionPrior> short_anagen(const Rows& rows, const EffluviumSpec& given) {
  return {rows.action(Target::anagen_clock, "ac_multiplier", rows.course(given, End::open), given.multiplier)};
}

std::vector<ActionPrior> immediate_telogen_release(const Rows& rows, const EffluviumSpec& given) {
  const Course course = pulse(rows, given);
  return {rows.action(Target::telogen_clock, "release_multiplier", course, given.multiplier),
          rows.action(Target::exogen_clock, "release_multiplier", course, given.multiplier)};
}

std::vector<ActionPrior> delayed_telogen_release(const Rows& rows, const EffluviumSpec& given) {
  return {rows.action(Target::telogen_clock, "hold_multiplier", hold(rows, given), given.hold_multiplier),
          rows.action(Target::telogen_clock, "release_multiplier", pulse(rows, given), given.multiplier)};
}

/// One of the five functional types of headington_1993_te.
struct Type {
  std::string_view word;
  std::string_view label;
  std::string_view rows;
  std::vector<ActionPrior> (*actions)(const Rows& rows, const EffluviumSpec& given);
};
constexpr auto types = std::to_array<Type>({
    {"immediate_anagen_release", "Immediate anagen release", "te.immediate_anagen_release", immediate_anagen_release},
    {"delayed_anagen_release", "Delayed anagen release", "te.delayed_anagen_release", delayed_anagen_release},
    {"short_anagen", "Short anagen", "te.short_anagen", short_anagen},
    {"immediate_telogen_release", "Immediate telogen release", "te.immediate_telogen_release",
     immediate_telogen_release},
    {"delayed_telogen_release", "Delayed telogen release", "te.delayed_telogen_release", delayed_telogen_release},
});

}  // namespace

EpisodePrior prior_of(evidence::Lookup& lookup, const EffluviumSpec& given) {
  EpisodePrior prior{.kind = Kind::effluvium, .word = "effluvium"};
  for (const Type& type : types) {
    if (type.word == given.type) {
      prior.label = type.label;
      prior.actions = type.actions(Rows(lookup, type.rows), given);
    }
  }
  ANAGEN_EXPECT(!prior.actions.empty(), "the type of an effluvium is one of the five");
  // Who names the mechanism means people in whom it acts.
  prior.susceptible_share = given.susceptibility.value_or(1);
  return prior;
}

}  // namespace anagen::cause
