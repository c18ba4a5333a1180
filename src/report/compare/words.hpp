#pragma once

#include <string_view>

namespace anagen::report::words {

// The comparison of several runs: every sentence of its page and table, for translators.
inline constexpr std::string_view compare_title = "{names}, side by side";
inline constexpr std::string_view compare_eyebrow = "{n} scenarios compared";
inline constexpr std::string_view compare_nav_answer = "In short";
inline constexpr std::string_view compare_nav_differs = "What differs";
inline constexpr std::string_view compare_nav_shed = "Shedding";
inline constexpr std::string_view compare_nav_difference = "Difference";
inline constexpr std::string_view compare_nav_twins = "Each and its twin";
inline constexpr std::string_view compare_nav_readings = "Readings";
inline constexpr std::string_view compare_lead =
    "{letter}, {title}: the middle one sheds most {when}, {peak} hairs a day; had nothing happened, {twin}.";
inline constexpr std::string_view compare_same_people =
    "The same simulated people stand in every scenario, on the same dice. Differences are taken person by person "
    "before "
    "they are summed up, so what they share cancels.";
inline constexpr std::string_view compare_other_people =
    "Not all scenarios have the same people (seed, number, sex and ancestry of each, and what a cohort draws): "
    "differences "
    "person by person are told only where they do.";
inline constexpr std::string_view compare_span = "Days {from} to {to} are in all of them; only those are shown.";
inline constexpr std::string_view compare_differs_heading = "What differs between the scenarios";
inline constexpr std::string_view compare_differs_none =
    "Nothing in their settings differs: they are the same scenario.";
inline constexpr std::string_view compare_differs_more = "{n} settings differ.";
inline constexpr std::string_view compare_differs_one = "One setting differs.";
inline constexpr std::string_view compare_key = "Setting";
inline constexpr std::string_view compare_absent = "not there";
inline constexpr std::string_view compare_prior = "from its prior";
inline constexpr std::string_view compare_shed_heading = "Hairs shed per day, each scenario a line";
inline constexpr std::string_view compare_shed_title = "Hairs shed per day";
inline constexpr std::string_view compare_shed_subtitle = "Line: the middle person; band: half of the people";
inline constexpr std::string_view compare_finding =
    "{letter}: {from} hairs a day at first, {peak} at the peak, {to} at last.";
inline constexpr std::string_view compare_difference_heading = "How far each lies from {letter}";
inline constexpr std::string_view compare_difference_title = "Hairs shed per day, minus {letter}";
inline constexpr std::string_view compare_difference_subtitle =
    "Person by person; line: the middle difference; dark band: half, pale band: nine in ten";
inline constexpr std::string_view compare_difference_none =
    "No scenario has the same people as {letter}, so nothing can be subtracted person by person.";
inline constexpr std::string_view compare_twin_heading = "Each scenario beside its own undisturbed life";
inline constexpr std::string_view compare_twin_title = "{letter}: {title}";
inline constexpr std::string_view compare_twin_subtitle = "Hairs shed per day; dashed: had nothing happened";
inline constexpr std::string_view compare_twin_same = "Hairs shed per day; nothing disturbs these people";
inline constexpr std::string_view compare_readings_heading = "What was found when most was shed, {when}";
inline constexpr std::string_view compare_column_measure = "Measure";
inline constexpr std::string_view compare_column_minus = "{letter} minus {first}";
inline constexpr std::string_view compare_footer =
    "anagen {version}. Research and education only: model scenarios with stated uncertainty, not medical advice.";

}  // namespace anagen::report::words
