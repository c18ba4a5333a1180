#pragma once

#include <string>
#include <vector>

#include "core/error.hpp"

namespace anagen {

/// A kind of cause or of instrument, as someone chooses it who has never written a scenario.
struct KindChoice {
  std::string name;  ///< the word that a scenario uses
  std::string doc;   ///< one sentence about it
  std::string when;  ///< what its first date is, such as "First day of fever"; empty where it has no date
};

/// A key of `[person]`, as the command line offers it.
struct PersonKey {
  std::string key;            ///< sex, age, wash_every ...
  std::string doc;            ///< one sentence about it
  std::string allowed;        ///< what may be written, in words
  std::string default_value;  ///< as TOML; empty where it is drawn from its prior
};

/// The keys of `[person]`, in the order in which a scenario is written.
[[nodiscard]] std::vector<PersonKey> person_keys();

/// The kinds of cause that can happen to a `woman`, a `man` or a `child`.
[[nodiscard]] std::vector<KindChoice> cause_kinds(const std::string& sex = "woman");

/// The kinds of instrument.
[[nodiscard]] std::vector<KindChoice> instrument_kinds();

/// The kind that a word means: its name, a part of its name, or an everyday word for it (`fever`).
///
/// Errors: Fault::input when the word means none of them, or more than one.
[[nodiscard]] Expected<KindChoice> cause_kind(const std::string& word);
/// The same for instruments. Errors: as for causes.
[[nodiscard]] Expected<KindChoice> instrument_kind(const std::string& word);

/// A day told in words, as an ISO date: `2025-11-03`, `2025-11` and `November 2025` (its fifteenth), `today`,
/// `yesterday`, `3 months ago`.
///
/// `today` is an ISO date: the library reads no clock. Errors: Fault::input for anything else.
[[nodiscard]] Expected<std::string> date_from_words(const std::string& text, const std::string& today);

/// What someone says about herself and her last year.
struct NewScenario {
  struct Value {
    std::string key;  ///< of `[person]`
    std::string text;
  };
  struct Cause {
    std::string kind;  ///< as cause_kind() gives it
    std::string date;  ///< ISO; empty: its default, which is counted from the first date that is told
  };

  std::string name;   ///< of the scenario
  std::string today;  ///< ISO; the chart reaches half a year past it
  std::vector<Value> person;
  std::vector<Cause> causes;
  std::vector<std::string> instruments;  ///< as instrument_kind() gives them
};

/// A scenario that says what was said, every line explained; what was not said stands there as a comment with its
/// default and its range.
///
/// Result: TOML that read_scenario takes. Day zero is the first date told, or today.
/// Errors: Fault::input, all at once, by the path of the scenario they would stand at (`person.age`).
[[nodiscard]] Expected<std::string> new_scenario(const NewScenario& said);

}  // namespace anagen
