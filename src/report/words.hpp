#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "anagen/results.hpp"

namespace anagen::report {

/// A placeholder of a sentence and what stands there.
using Filling = std::pair<std::string_view, std::string>;

/// A sentence with its `{placeholders}` filled; those without a filling stay as they are.
[[nodiscard]] std::string say(std::string_view sentence, std::initializer_list<Filling> fillings);

/// How the people of a run are spoken of.
struct People {
  std::string own;      ///< her, his, their
  std::string subject;  ///< she, he, they
  std::string one;      ///< woman, man, child, person
  std::string many;     ///< women, men, children, people
};
[[nodiscard]] People people(const Results& results);

/// "40 simulated women" or "one simulated woman".
[[nodiscard]] std::string who(const Results& results);

/// A region in plain words: "Temples" for temporal; ids that are not known stay as they are.
[[nodiscard]] std::string region_words(const std::string& region);

/// A region inside a sentence, after "the": "temples" for temporal.
[[nodiscard]] std::string region_in_sentence(const std::string& region);

/// The name of an instrument measure, its own label if it has one, as the start of a line.
[[nodiscard]] std::string instrument_label(const Measure& measure);

/// A chance as "54 in 100".
[[nodiscard]] std::string in_hundred(double chance);

/// The text with its first letter made a capital, when that is a plain ASCII letter.
[[nodiscard]] std::string sentence_case(std::string text);

/// "(90 %: -2 to +6)" made of two finished numbers.
[[nodiscard]] std::string interval(const std::string& low, const std::string& high);

/// Every sentence of the page, for translators: whole sentences with placeholders.
namespace words {

using Text = std::string_view;

// Time.
inline constexpr std::array<Text, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                             "July",    "August",   "September", "October", "November", "December"};
inline constexpr Text day_zero = "day 0";
inline constexpr Text the_event = "the {event}";
inline constexpr Text at_event = "at {event}";
inline constexpr Text after_event = "{span} after {event}";
inline constexpr Text before_event = "{span} before {event}";
inline constexpr Text span_days = "{n} days";
inline constexpr Text span_week = "one week";
inline constexpr Text span_weeks = "{n} weeks";
inline constexpr Text span_months = "{n} months";
inline constexpr Text month_number = "month {n}";
inline constexpr Text week_number = "week {n}";
inline constexpr Text from_to = "{from} to {to}";

// Frame of the page.
inline constexpr Text page_title = "anagen report: {title}";
inline constexpr Text purpose_bold = "A simulation, for research and education.";
inline constexpr Text purpose_rest = "It does not diagnose, and it is no advice to start or stop anything.";
inline constexpr Text skip = "Skip to the answer";
inline constexpr Text key_label = "Which line is which life";
inline constexpr Text key_data = "measured";
inline constexpr Text key_assumed = "assumed";
inline constexpr Text key_own = "{own} own band";
inline constexpr Text contents_label = "On this page";
inline constexpr Text eyebrow = "Report";
inline constexpr Text who_one = "one simulated {one}";
inline constexpr Text who_many = "{n} simulated {many}";
inline constexpr Text table_toggle = "Values as a table";
inline constexpr Text interval_90 = "(90 %: {low} to {high})";
inline constexpr Text chance_in_hundred = "{n} in 100";
inline constexpr Text footer = "anagen {version}. Scenario {name}, seed {seed}.";

// Contents.
inline constexpr Text nav_answer = "The answer";
inline constexpr Text nav_ladder = "At the peak";
inline constexpr Text nav_shed = "Shedding";
inline constexpr Text nav_phases = "Phases";
inline constexpr Text nav_regions = "Density and diameter";
inline constexpr Text nav_scalp = "The scalp";
inline constexpr Text nav_causes = "What drove it";
inline constexpr Text nav_clinic = "Seen by a clinic";
inline constexpr Text nav_person = "Who was simulated";
inline constexpr Text nav_evidence = "Measured or assumed";
inline constexpr Text nav_numbers = "Numbers used";
inline constexpr Text nav_limits = "Limits";
inline constexpr Text nav_again = "Run it again";

// Facts beside the title.
inline constexpr Text meta_question = "Question";
inline constexpr Text meta_scenario = "Scenario";
inline constexpr Text meta_day_zero = "Day 0";
inline constexpr Text meta_day_zero_value = "{label}, {date}";
inline constexpr Text meta_people = "Simulated";
inline constexpr Text meta_enrolled = "Enrolled";
inline constexpr Text meta_enrolled_value = "{n} of {screened} who were screened met the criteria";
inline constexpr Text meta_people_value = "{who}, {ancestry}; what is not given is drawn anew for each";
inline constexpr Text meta_person_value = "{who}, {ancestry}";
inline constexpr Text meta_twins = "Twins on the same dice";
inline constexpr Text meta_no_twins = "none: nothing disturbs this scalp but the season";

// The answer.
inline constexpr Text lead_peak_many =
    "Shedding peaks {when} at about [[{peak}, {ratio} times {own} usual]] (90 %: {low} to {high}). In ((the "
    "undisturbed life)), the same day would have brought {twin}.";
inline constexpr Text lead_peak_one =
    "Shedding peaks {when} at about [[{peak}, {ratio} times {own} usual]]. In ((the undisturbed life)), the same "
    "day would have brought {twin}.";
inline constexpr Text lead_span_past =
    "It stays above one and a half times the usual from {from} to {to}, then "
    "falls back with nothing done about it.";
inline constexpr Text lead_span_lasting =
    "It stays above one and a half times the usual from {from} to {to}, and what drives it goes on to the end of the "
    "time shown.";
inline constexpr Text lead_span_treated = "It stays above one and a half times the usual from {from} to {to}.";
inline constexpr Text lead_treated_more =
    "At the end of the time shown the scalp carries [[{share} more hairs]] than ((without treatment)): {n} more per "
    "cm\u00B2{interval}.";
inline constexpr Text lead_treated_fewer =
    "At the end of the time shown the scalp carries [[{share} fewer hairs]] than ((without treatment)): {n} fewer per "
    "cm\u00B2{interval}.";
inline constexpr Text lead_treated_even =
    "At the end of the time shown the scalp carries [[as many hairs]] as ((without treatment)), to one per cent.";
inline constexpr Text lead_treated_sheds_more =
    "Shedding departs most {when}: {n} hairs a day more fall than without treatment{interval}.";
inline constexpr Text lead_treated_sheds_fewer =
    "Shedding departs most {when}: {n} hairs a day fewer fall than without treatment{interval}.";
inline constexpr Text lead_more =
    "Over the whole time shown, about {n} hairs more fall than would have fallen"
    "{interval}.";
inline constexpr Text lead_fewer =
    "Over the whole time shown, about {n} hairs fewer fall than would have fallen"
    "{interval}.";
inline constexpr Text lead_same =
    "Over the whole time shown, about as many hairs fall as would have fallen anyway: "
    "{n} in all{interval}.";
inline constexpr Text lead_density =
    "Visible density is lowest {when}, {share} below the undisturbed twin; at the end of the "
    "time shown it is {end} below.";
inline constexpr Text lead_density_between =
    "Visible density hardly tells: it stays within {low} and {high} of the twin.";
inline constexpr Text lead_density_back =
    "Visible density is lowest {when}, {share} below the undisturbed twin, and is back by "
    "the end of the time shown.";
inline constexpr Text lead_density_even = "Visible density stays within one per cent of the twin.";
inline constexpr Text lead_quiet_many =
    "Nothing disturbs this scalp beyond the season. About [[{usual}]] fall (90 %: "
    "{low} to {high} between people), and the middle of them moves between "
    "{least} and {most} over the time shown.";
inline constexpr Text lead_quiet_one =
    "Nothing disturbs this scalp beyond the season. About [[{usual}]] fall, moving "
    "between {least} and {most} over the time shown.";
inline constexpr Text lead_small_many =
    "Shedding hardly leaves the usual: at most [[{peak}]] {when}, where ((the twin)) sheds {twin} (90 % of the "
    "difference: "
    "{low} to {high}).";
inline constexpr Text lead_small_one =
    "Shedding hardly leaves the usual: at most [[{peak}]] {when}, where ((the twin)) sheds {twin}.";
inline constexpr Text lead_some =
    "But {n} of the {all} {many} do answer: for some time they shed half as much again as their usual, or more, above "
    "the twin.";
inline constexpr Text shed_heading_some =
    "In {n} of {all} {many} shedding rises well above the usual; in the rest it hardly moves";
inline constexpr Text lead_evidence =
    "Of the {n} numbers behind this, {assumed} are inferred or assumed rather than measured.";
inline constexpr Text hairs_a_day = "{n} hairs a day";

// Ladder.
inline constexpr Text ladder_heading = "Of {peak} hairs a day at the peak, about {part} would not have fallen";
inline constexpr Text ladder_heading_small = "At its highest, shedding differs little from the twin";
inline constexpr Text ladder_heading_alone = "What is there on the day of the most shedding";
inline constexpr Text ladder_title = "Hairs shed in a day {when}, and visible hairs {when_density}";
inline constexpr Text ladder_title_one = "Hairs shed in a day {when}";
inline constexpr Text ladder_subtitle_many =
    "Thick bar: half of the {many}; thin bar: nine in ten; tick: the middle "
    "one.";
inline constexpr Text ladder_subtitle_one = "One simulated {one}: no bars, for there is nobody to compare with.";
inline constexpr Text ladder_shed_left = "Shed per day: what happened";
inline constexpr Text ladder_shed_right = "Minus the twin on the same day";
inline constexpr Text ladder_density_left = "Visible hairs per cm²: what happened";
inline constexpr Text ladder_density_right = "Minus the twin on the same day";
inline constexpr Text ladder_note =
    "The shaded zone is how far two counts of one undisturbed head, one visit apart, "
    "differ in nine cases of ten: a difference inside it is no news.";
inline constexpr Text ladder_note_day = "Both days are those on which the middle one of the {many} departs most.";
inline constexpr Text ladder_finding = "{label}: {value}; the twin: {twin}; difference {difference}{interval}.";
inline constexpr Text the_twin_itself = "the twin itself";
inline constexpr Text shaded_chance = "shaded: an ordinary head, one visit to the next";

// Shedding.
inline constexpr Text shed_heading_peak = "Shedding peaks {when} at about {ratio} times {own} usual";
inline constexpr Text shed_heading_small = "Shedding never moves far from {own} usual";
inline constexpr Text shed_heading_quiet = "Shedding follows the season, between {least} and {most} hairs a day";
inline constexpr Text shed_title = "What acted, and {label}, from the whole scalp";
inline constexpr Text shed_title_plain = "{Label}, from the whole scalp";
inline constexpr Text shed_subtitle_many =
    "What leaves the scalp, found or not. Bands: where half and "
    "nine in ten of the {many} lie. Lines: the middle one. {unit} from "
    "{event}.";
inline constexpr Text shed_subtitle_one =
    "What leaves the scalp, found or not. One simulated {one}, so "
    "there are no bands. {unit} from {event}.";
inline constexpr Text unit_months = "Months";
inline constexpr Text unit_weeks = "Weeks";
inline constexpr Text shed_caption_peak =
    "{Own} own band is {low} to {high} a day at the peak, had nothing "
    "happened. Lanes above show what acted: up is faster than usual, down is "
    "slower; hatched means that the size is assumed.";
inline constexpr Text shed_caption_season =
    "Lanes above show what acted: up is faster than usual, down is slower; "
    "hatched means that the size is assumed.";
inline constexpr Text shed_caption_days = "The middle line stays above the own band for about {span}.";
inline constexpr Text difference_title = "The difference: shed per day minus the twin";
inline constexpr Text difference_subtitle = "Same people, same dice; only what is under test differs.";
inline constexpr Text difference_finding = "The difference is largest {when}: {value} hairs a day{interval}.";
inline constexpr Text own_band = "{own} own band";
inline constexpr Text sheds_more = "sheds more";
inline constexpr Text sheds_less = "sheds less";
inline constexpr Text as_the_twin = "as the twin";
inline constexpr Text limit_low = "{n}  as limits";
inline constexpr Text limit_high = "{n}  often quoted";
inline constexpr Text limits_both = "often-quoted limits 100 and 150";

// Phases.
inline constexpr Text phases_heading_both = "Follicles not growing: down to {lowest}, then up to {highest}";
inline constexpr Text phases_heading_up = "At most {highest} of follicles are not growing, against {usual} as a rule";
inline constexpr Text phases_heading_even = "About {usual} of follicles are not growing, all the time";
inline constexpr Text phases_title = "Follicles that are not growing, per cent of all follicles";
inline constexpr Text phases_subtitle_many = "Mean of the {many}. The pale rest, up to 100 %, is growing. One scale.";
inline constexpr Text phases_subtitle_one = "The pale rest, up to 100 %, is growing. One scale.";
inline constexpr Text phases_caption =
    "Lowest {lowest_when} ({lowest}), highest {highest_when} ({highest}); the "
    "undisturbed twin has {usual} on average.";
inline constexpr Text phases_note_bold = "How to read it.";
inline constexpr Text phases_note =
    "A follicle grows for years (anagen), regresses for weeks (catagen), rests for "
    "months (telogen), holds a loose hair for a while (exogen) and may stand empty "
    "(kenogen) before it grows again. Shedding follows the resting layer by the "
    "length of the rest.";
inline constexpr Text growing = "growing";
inline constexpr Text regressing = "regressing";
inline constexpr Text resting = "resting";
inline constexpr Text about_to_fall = "about to fall";
inline constexpr Text empty = "empty";

// Regions.
inline constexpr Text regions_heading_dip = "Density dips by at most {share}, most at the {region}";
inline constexpr Text regions_heading_dip_whole = "Density dips by at most {share} {when}";
inline constexpr Text regions_heading_between = "Density stays within {low} and {high} of the twin";
inline constexpr Text regions_heading_even = "Density stays within one per cent of the twin everywhere";
inline constexpr Text regions_heading_alone = "How dense and how thick the hair is, region by region";
inline constexpr Text density_title = "Visible hairs per cm²";
inline constexpr Text diameter_title = "{Label}, µm";
inline constexpr Text regions_subtitle_many =
    "One scale for all regions, from zero. Bands: half and nine in ten of "
    "the {many}. Number: the largest difference from the twin.";
inline constexpr Text regions_subtitle_one =
    "One scale for all regions, from zero. Number: the largest difference "
    "from the twin.";
inline constexpr Text regions_subtitle_alone =
    "One scale for all regions, from zero. Bands: half and nine in ten of the "
    "{many}.";
inline constexpr Text density_finding = "{region}: at most {share} against the twin, {when}.";
inline constexpr Text diameter_finding = "{Label} by region over time, with the twin.";
inline constexpr Text region_shed_title = "Hairs shed per day in each region";
inline constexpr Text region_growing_title = "Share of standing hairs that do not grow";
inline constexpr Text region_finding = "{Label} by region over time, with the twin.";

// The scalp.
inline constexpr Text scalp_heading = "{When}, {a} in 100 follicles do not grow; {life}, {b} in 100 would not";
inline constexpr Text scalp_heading_even = "Seen from above, the two lives can hardly be told apart";
inline constexpr Text scalp_heading_alone = "Seen from above, {n} in 100 follicles do not grow";
inline constexpr Text scalp_title = "Follicles seen from above, by phase and calibre";
inline constexpr Text scalp_subtitle_many =
    "The {one} whose shedding at its peak is nearest the middle of all {many}: {dots} dots, one for {each} follicles. "
    "Front of the head upwards.";
inline constexpr Text scalp_subtitle_one = "{dots} dots, one for {each} follicles. Front of the head upwards.";
inline constexpr Text scalp_caption =
    "The map is laid flat: equal areas of scalp are equal areas here, so sides and back are folded up. Both lives use "
    "the same dice, so whatever differs between them was made by what happened. Numbers below the heads leave vellus "
    "follicles out; small dots are mostly vellus.";
inline constexpr Text scalp_not_growing = "{n} in 100 do not grow";
inline constexpr Text scalp_differing = "{n} of {all} dots";
inline constexpr Text scalp_differs = "What differs";
inline constexpr Text scalp_differs_key = "in another phase than had nothing happened";
inline constexpr Text scalp_thin = "below 40 µm";
inline constexpr Text scalp_middle = "40 to 70 µm";
inline constexpr Text scalp_thick = "above 70 µm";
inline constexpr Text scalp_hairs = "{n} hairs stand";
inline constexpr Text scalp_ruler = "1 mm of skin";
inline constexpr Text scalp_life = "Life";
inline constexpr Text scalp_where = "Where";
inline constexpr Text scalp_where_head = "whole scalp, sampled";
inline constexpr Text scalp_where_patch = "1 cm² of the vertex";
inline constexpr Text scalp_table_note =
    "Follicles of one person in each phase, vellus left out; the shares of everybody stand under Phases.";
inline constexpr Text scalp_frame_text = "{when}, {life}: {n} in 100 do not grow.";
inline constexpr Text patch_title = "One square centimetre of the vertex, every follicle in its unit";
inline constexpr Text patch_subtitle =
    "{follicles} follicles, vellus included, in {units} follicular units (pale grounds).";
inline constexpr Text patch_caption =
    "Places, units and thickness are to scale; a hair is drawn {shorter} times shorter than it is, never cut. A small "
    "open triangle at a growing hair is an old club that is still held beside it. How units lie is assumed: a jittered "
    "lattice.";

// What drove it.
inline constexpr Text causes_heading_assumed = "What drove it: {n} things, {assumed} of them of assumed size";
inline constexpr Text causes_heading_all = "What drove it: {n} things, all of assumed size";
inline constexpr Text causes_heading_measured = "What drove it: {n} things, all of measured size";
inline constexpr Text causes_heading_one = "What drove it: one thing, of assumed size";
inline constexpr Text causes_heading_one_measured = "What drove it: one thing, of measured size";
inline constexpr Text causes_none = "Nothing drove it: this is a scalp left alone";
inline constexpr Text causes_column_what = "What";
inline constexpr Text causes_column_when = "When";
inline constexpr Text causes_column_strength = "Strength over time";
inline constexpr Text causes_column_known = "Its size is";
inline constexpr Text causes_strength = "between ×\u00a0{low} and ×\u00a0{high} of the usual pace";
inline constexpr Text causes_all_time = "all the time shown";
inline constexpr Text causes_dates = "{from_date} to {to_date} ({from} to {to})";
inline constexpr Text causes_strength_none = "no effect: none is known and none was given";
inline constexpr Text causes_after =
    "Told for people whose hair answers. What ends growth early shows one rest later, when those hairs "
    "fall; what lets resting hairs go, or breaks growing ones, shows at once.";

// Instruments.
inline constexpr Text clinic_heading_share = "Of 100 hairs that fall, collecting finds about {n}";
inline constexpr Text clinic_heading_wash = "What one wash shows of the shedding";
inline constexpr Text clinic_heading = "What each instrument read, against what was there";
inline constexpr Text counted_title = "{label}: the readings over time";
inline constexpr Text counted_subtitle_many =
    "{Unit}. Ground: {own} own readings, had nothing happened, nine in ten. "
    "The dotted rules are the limits often quoted for a daily count.";
inline constexpr Text counted_subtitle_one =
    "{Unit}. One simulated {one}, so there are no bands. The dotted rules "
    "are the limits often quoted for a daily count.";
inline constexpr Text counted_caption =
    "Undisturbed, nine readings in ten lie between {low} and {high}. What is "
    "ordinary differs from head to head, with the way of counting and with the "
    "days between washes: a fixed limit cannot know any of them.";
inline constexpr Text counted_caption_wash =
    "The count of one wash holds the hairs of all days since the wash "
    "before.";
inline constexpr Text counted_finding =
    "The count reaches {peak} {when}; the undisturbed own band there is {low} "
    "to {high}.";
inline constexpr Text instruments_title = "Single readings, {when}";
inline constexpr Text instruments_subtitle =
    "Diamond: the truth, where it has the same unit. Hill: readings, one "
    "for each of the {many}; tick: their mean. Above the line: {label}; "
    "mirrored below: the twin.";
inline constexpr Text instruments_subtitle_alone =
    "Diamond: the truth, where it has the same unit. Hill: readings, "
    "one for each of the {many}; tick: their mean.";
inline constexpr Text instruments_subtitle_one =
    "Diamond: the truth, where it has the same unit. Stroke: the "
    "reading of the one simulated {one}; the twin below the line.";
inline constexpr Text instruments_caption =
    "The gap between the diamond and the tick is the bias of the "
    "instrument; the width of the hill holds its noise and what people "
    "differ by. Each scale holds zero.";
inline constexpr Text instruments_caption_rank =
    "\u201cTells the two lives apart\u201d: of 100 pairs of readings, "
    "one from each life, how many come out in the same order as the "
    "means; 50 is a coin.";
inline constexpr Text ranks_right_head = "tells the two lives apart";
inline constexpr Text ranks_right_short = "apart: {chance}";
inline constexpr Text unit_in_region = "{unit}, {region}";
inline constexpr Text instruments_finding = "{label} reads {mean} on average, where {truth} is there.";
inline constexpr Text instruments_finding_plain = "{label} reads {mean} on average.";

// Person.
inline constexpr Text person_heading_many = "Who was simulated: {n} {many}, alike in what is given";
inline constexpr Text person_heading_one = "Who was simulated: one {one}";
inline constexpr Text person_given = "given";
inline constexpr Text person_drawn = "drawn";
inline constexpr Text person_column = "Trait";
inline constexpr Text person_column_value = "Middle value";
inline constexpr Text person_column_value_one = "Value";
inline constexpr Text person_column_range = "Nine in ten";
inline constexpr Text person_column_from = "From";
inline constexpr Text person_scenario = "the scenario";
inline constexpr Text person_prior = "drawn from what is known of people";
inline constexpr Text person_intro_many =
    "What the scenario does not give is drawn for each from what is known of "
    "people; the bands of this page are what that leaves open.";
inline constexpr Text person_intro_one =
    "What the scenario does not give was drawn once from what is known of "
    "people. Another seed is another {one}.";

// Evidence.
inline constexpr Text evidence_heading = "{assumed} of the {n} numbers used are inferred or assumed";
inline constexpr Text evidence_title = "How the numbers behind this page are known";
inline constexpr Text evidence_subtitle =
    "Solid: read in, or worked out from, sources of grade A or B. Hatched: "
    "inference, placeholder, memory, choice, or a value set by the scenario.";
inline constexpr Text evidence_note_bold = "Solid is measured, hatched is assumed,";
inline constexpr Text evidence_note =
    "everywhere in anagen. The bar counts numbers; it does not weigh them, and a "
    "single assumed number may carry most of an answer.";
inline constexpr Text evidence_grades =
    "Grade A (several sources that agree): {a}. B (one good source): {b}. C "
    "(inference): {c}. D (placeholder): {d}.";
inline constexpr Text evidence_weakest = "The weakest it rests on";
inline constexpr Text evidence_weakest_sub =
    "Grade D, recalled, chosen, or set by the scenario: the numbers to vary "
    "first.";
inline constexpr Text column_known = "How known";
inline constexpr Text count_measured = "{n} measured";
inline constexpr Text count_assumed = "{n} assumed";
inline constexpr Text overridden = "set by the scenario";

// Numbers used.
inline constexpr Text numbers_heading = "The {n} numbers used, each with its source";
inline constexpr Text numbers_intro = "Every row can be looked up with its note and its rivals:";
inline constexpr Text numbers_command = "anagen evidence {id}";
inline constexpr Text column_parameter = "Parameter";
inline constexpr Text column_value = "Value";
inline constexpr Text column_unit = "Unit";
inline constexpr Text column_spread = "Spread";
inline constexpr Text column_grade = "Grade";
inline constexpr Text column_source = "Source";
inline constexpr Text grade_label = "grade {grade}";
inline constexpr Text spread_none = "not known";

// Limits.
inline constexpr Text limits_heading = "What this page cannot tell";
inline constexpr std::array<Text, 6> limits{
    "Whether a real person will fare like this. The people here are drawn from published averages; yours is another "
    "head.",
    "How wrong the model itself is. The bands hold what differs between people and what chance does, not a mistake in "
    "the shape of the model.",
    "Why hair falls. One course of shedding fits many causes, and only those that the scenario names act here.",
    "What happens to skin. Scaling, pain, patches and scars are outside this simulation.",
    "Anything finer than its inputs. Where a number is assumed, every result that rests on it is assumed as well.",
    "What to do. No treatment is recommended or advised against."};
inline constexpr Text limit_one_person =
    "How much another such person would differ: with one simulated {one} there "
    "are no bands. Ask for more subjects to see them.";
inline constexpr Text care_heading = "When a dermatologist should look soon";
inline constexpr Text care_intro = "A simulation sees none of these; a person does:";
inline constexpr std::array<Text, 5> care{
    "bald patches, or eyebrows or lashes that go;",
    "a scalp that hurts, burns, scales or oozes, or shiny skin in which no openings are left;", "hair loss in a child;",
    "hair loss together with fever, loss of weight, very heavy periods or great tiredness;",
    "shedding well above one's own usual for more than six months."};
inline constexpr Text care_long = "In this scenario the middle course stays above the own band for about {span}.";

// Again.
inline constexpr Text again_heading = "How to run it again";
inline constexpr Text again_intro =
    "The same scenario and seed give this page byte for byte, on any machine and with "
    "any number of threads. The file scenario.resolved.toml lies beside this page.";
inline constexpr Text again_command = "anagen run scenario.resolved.toml --seed {seed} --subjects {subjects}";
inline constexpr Text again_toggle = "The scenario with every default spelled out";

// Tables.
inline constexpr Text table_day = "Day";
inline constexpr Text table_time = "Time";
inline constexpr Text table_middle = "{label}: middle";
inline constexpr Text table_mean = "{label}: mean";
inline constexpr Text table_range = "nine in ten";
inline constexpr Text table_difference = "difference (nine in ten)";
inline constexpr Text table_thinned = "Every {n}th visit; all of them, for every subject, are in series.csv.";
inline constexpr Text table_instrument = "Instrument";
inline constexpr Text table_reading = "{label}: mean reading";
inline constexpr Text table_truth = "Truth";
inline constexpr Text table_region = "Region";

// Terminal table.
inline constexpr Text terminal_head = "{title}";
inline constexpr Text terminal_who = "{who}, seed {seed}; middle value and nine in ten";
inline constexpr Text terminal_who_one = "{who}, seed {seed}";
inline constexpr Text terminal_difference = "  minus {twin}";

}  // namespace words

}  // namespace anagen::report
