#pragma once

#include <string_view>

namespace anagen::report::words {

// What the rules would say: every sentence of that section, of the terminal table of rules, for translators.
inline constexpr std::string_view nav_rules = "What rules would say";
inline constexpr std::string_view rules_heading = "What the rules would say";
inline constexpr std::string_view rules_heading_misses =
    "{missed} in 100 of those who shed far more than usual stay under 100 in this count";
inline constexpr std::string_view rules_intro =
    "Each rule below is read off the simulated readings as its authors read it off theirs. Caught: positive at the "
    "peak, "
    "among the {many} whose true shedding lies above 1.5 times that of their undisturbed twin. Cleared: negative, "
    "among "
    "the undisturbed. A rule that looks for something else than raised shedding stands here as published; nothing here "
    "can test it.";
inline constexpr std::string_view rules_title = "How many each rule calls positive, over time";
inline constexpr std::string_view rules_subtitle = "Share of the simulated {many} at each visit";
inline constexpr std::string_view rules_caption =
    "A line that rises late or not at all is a rule that misses; a second line above zero is a rule that accuses the "
    "undisturbed.";
inline constexpr std::string_view rules_finding =
    "{rule}: {actual} positive in the life that happened and {quiet} in the undisturbed one, {when}.";
inline constexpr std::string_view rules_misleads =
    "Where 100 misleads here ({rule}): of {n} {many} whose shedding is truly far above their own usual {when}, "
    "{missed} "
    "stay below it; and {accused} of the readings of undisturbed {many} reach it.";
inline constexpr std::string_view rules_misleads_quiet =
    "Where 100 misleads here ({rule}): {accused} of the readings of undisturbed {many} reach it.";
inline constexpr std::string_view rules_column_rule = "Rule";
inline constexpr std::string_view rules_column_claim = "Made to tell apart";
inline constexpr std::string_view rules_column_caught = "Caught: published";
inline constexpr std::string_view rules_column_caught_here = "here";
inline constexpr std::string_view rules_column_cleared = "Cleared: published";
inline constexpr std::string_view rules_column_cleared_here = "here";
inline constexpr std::string_view rules_column_n = "n";
inline constexpr std::string_view rules_column_grade = "Grade";
inline constexpr std::string_view rules_column_source = "Source";
inline constexpr std::string_view rules_unknown = "not published";
inline constexpr std::string_view rules_memory = " (recalled, never scored)";
inline constexpr std::string_view rules_of_n = "{share} of {n}";
inline constexpr std::string_view rules_exact = "{share} (95 %: {low} to {high})";
inline constexpr std::string_view rules_range = "{low} to {high}";
inline constexpr std::string_view rules_note =
    "Published figures hold for the people of their study and the disorder it compared with. The simulation knows no "
    "error that the model does not know.";

}  // namespace anagen::report::words
