#pragma once

#include <string_view>

namespace anagen::report::words {

// The dossier of studies: every sentence of its pages, for translators.
inline constexpr std::string_view dossier_title = "What the model reproduces, and what it misses";
inline constexpr std::string_view dossier_eyebrow = "Validation dossier";
inline constexpr std::string_view dossier_key_label = "How marks are read";
inline constexpr std::string_view dossier_key_in = "in its band";
inline constexpr std::string_view dossier_key_out = "out of its band";
inline constexpr std::string_view dossier_key_none = "shown, not scored";
inline constexpr std::string_view dossier_key_published = "published, with band";
inline constexpr std::string_view dossier_lead =
    "{must_in} of {must} results that must be met lie in their band, and {should_in} of {should} that should be. "
    "{inform} more are shown and not scored.";
inline constexpr std::string_view dossier_lead_predicted =
    "Counting only what was predicted, never fitted: {must_in} of {must}, and {should_in} of {should}.";
inline constexpr std::string_view dossier_nav_answer = "In short";
inline constexpr std::string_view dossier_nav_question = "The question";
inline constexpr std::string_view dossier_nav_use = "What it is for";
inline constexpr std::string_view dossier_nav_risk = "If it is wrong";
inline constexpr std::string_view dossier_nav_evidence = "The evidence";
inline constexpr std::string_view dossier_nav_studies = "Studies";
inline constexpr std::string_view dossier_nav_misses = "Known misses";
inline constexpr std::string_view dossier_totals_title = "How many results lie in their band";
inline constexpr std::string_view dossier_totals_subtitle =
    "One stroke a result; filled: in its band; crossed: out of it. Fitted rows show only that a fit was reached, "
    "predicted rows test the model";
inline constexpr std::string_view dossier_totals_row = "{weight}, {origin}";
inline constexpr std::string_view dossier_totals_finding = "{weight}, {origin}: {in} of {all} in band.";
inline constexpr std::string_view dossier_of = "{in} of {all}";
inline constexpr std::string_view dossier_none = "none";

inline constexpr std::string_view dossier_standard =
    "The order of this page is that of ASME V&V 40, a standard for computer models in medicine: what is asked, what "
    "the "
    "answer is used for, what happens if it is wrong, and what it rests on.";
inline constexpr std::string_view dossier_question_heading = "What the model is asked";
inline constexpr std::string_view dossier_question =
    "How many hairs a person sheds, keeps and grows over months and years; how that changes after a birth, an illness, "
    "a deficiency or a drug, with the season, with pattern hair loss and with alopecia areata; what medicines and "
    "needles change; and what a count, a pull, a wash or a photograph would show of all that, with its error.";
inline constexpr std::string_view dossier_question_own =
    "A study of this dossier puts that question once: the people, the visits and the instruments of a published study "
    "are repeated on simulated people with the shipped defaults, and each printed number is held against the number "
    "that comes out.";
inline constexpr std::string_view dossier_use_heading = "What the answers are for";
inline constexpr std::string_view dossier_use =
    "Research, teaching and the design of trials: which mechanism could give a reported course, how many people and "
    "visits would show an effect, how far an instrument can be trusted, where the published numbers contradict each "
    "other.";
inline constexpr std::string_view dossier_use_never =
    "Never advice. The model does not diagnose, does not forecast a single person, and says nothing on whether to "
    "start "
    "or stop anything.";
inline constexpr std::string_view dossier_risk_heading = "What happens if it is wrong, and to whom";
inline constexpr std::string_view dossier_risk_researcher =
    "A researcher follows a wrong mechanism, or a study is planned with too few people or too short: time and money "
    "are "
    "lost, and the people who took part gave theirs for nothing.";
inline constexpr std::string_view dossier_risk_learner =
    "Somebody who learns from it learns something false, such as a course that comes too early or an effect that is "
    "too large.";
inline constexpr std::string_view dossier_risk_person =
    "A reader takes a simulated course for her own, waits too long with something that a dermatologist should see, or "
    "puts hope in an effect. This is the gravest; so every page says first what it is for, every course carries its "
    "spread, and the report names what should be seen soon.";
inline constexpr std::string_view dossier_risk_weight =
    "The model is one voice among many and decides nothing by itself. The risk is therefore low for people and "
    "moderate "
    "for research, and bands are those of the published errors, no tighter.";
inline constexpr std::string_view dossier_evidence_heading = "What the answers rest on";
inline constexpr std::string_view dossier_evidence_bands =
    "Each row is one published or theoretical result. Its band was set before the run from the errors of the source, "
    "and the row is in if the simulated value lies inside. A row that must be in stops a release when it is out; one "
    "that should be in needs a reason for a miss; one that informs is shown and never scored.";
inline constexpr std::string_view dossier_evidence_fitted =
    "{fitted} rows were fitted: they chose a default, or follow from one that did. {predicted} were predicted. Numbers "
    "recalled from memory never chose a default.";
inline constexpr std::string_view dossier_evidence_code =
    "Beside the studies stand checks against theory and against published models (R and M with a number): whether the "
    "program computes what its equations say.";
inline constexpr std::string_view dossier_evidence_absent =
    "Nobody has held the model against people who were measured after it was made. Most studies are of men of European "
    "ancestry with pattern loss and of women after childbirth; other people rest on fewer and older numbers.";
inline constexpr std::string_view dossier_studies_heading = "{n} studies and checks, one page each";
inline constexpr std::string_view dossier_studies_one = "One study, on a page of its own";
inline constexpr std::string_view dossier_column_study = "Study";
inline constexpr std::string_view dossier_column_marks = "Results, one mark each";
inline constexpr std::string_view dossier_column_scored = "In band";
inline constexpr std::string_view dossier_strip_finding = "{in} of {scored} scored results in band, {shown} shown only";
inline constexpr std::string_view dossier_misses_heading = "{n} known misses, and what is suspected";
inline constexpr std::string_view dossier_misses_one = "One known miss, and what is suspected";
inline constexpr std::string_view dossier_misses_none = "No scored result lies out of its band";
inline constexpr std::string_view dossier_misses_intro = "Those that must be met come first.";
inline constexpr std::string_view dossier_column_miss = "Result";
inline constexpr std::string_view dossier_column_published = "Published";
inline constexpr std::string_view dossier_column_band = "Band";
inline constexpr std::string_view dossier_column_simulated = "Simulated";
inline constexpr std::string_view dossier_column_reason = "Mechanism suspected";
inline constexpr std::string_view dossier_column_verdict = "Verdict";
inline constexpr std::string_view dossier_column_class = "Class";
inline constexpr std::string_view dossier_column_note = "Note";
inline constexpr std::string_view dossier_no_reason = "No reason is given.";
inline constexpr std::string_view dossier_footer =
    "anagen {version}. Research and education only: model scenarios with stated uncertainty, not medical advice.";

// A study.
inline constexpr std::string_view study_page_title = "{title} - anagen validation";
inline constexpr std::string_view study_eyebrow = "Study {id}";
inline constexpr std::string_view study_lead_all = "All {scored} scored results lie in their band.";
inline constexpr std::string_view study_lead_one = "The one scored result lies in its band.";
inline constexpr std::string_view study_lead_miss =
    "{in} of {scored} scored results lie in their band; out of it: {out}.";
inline constexpr std::string_view study_lead_none = "Nothing is scored here; {n} results are shown.";
inline constexpr std::string_view study_lead_origin = "Of {n} results {fitted} were fitted and {predicted} predicted.";
inline constexpr std::string_view study_nav_front = "All studies";
inline constexpr std::string_view study_nav_people = "People and arms";
inline constexpr std::string_view study_nav_pictures = "Pictures";
inline constexpr std::string_view study_nav_rows = "Every result";
inline constexpr std::string_view study_nav_source = "Source";
inline constexpr std::string_view study_previous = "Previous: {title}";
inline constexpr std::string_view study_next = "Next: {title}";
inline constexpr std::string_view study_ways = "Other pages of the dossier";
inline constexpr std::string_view study_people_heading = "Who was looked at, and what happened to them";
inline constexpr std::string_view study_people_intro =
    "Arms of the same population are lived by the same simulated people on the same dice.";
inline constexpr std::string_view study_column_arm = "Arm";
inline constexpr std::string_view study_column_people = "Simulated people";
inline constexpr std::string_view study_column_happened = "What happened";
inline constexpr std::string_view study_column_seen = "Seen through";
inline constexpr std::string_view study_people_of = "{n} {many}, {ancestry}, {ages}";
inline constexpr std::string_view study_people_screened = "; chosen among {n}";
inline constexpr std::string_view study_people_stayed = "; {n} stayed to the last visit";
inline constexpr std::string_view study_age_one = "aged {age}";
inline constexpr std::string_view study_ages = "aged {from} to {to}";
inline constexpr std::string_view study_nothing_happened = "nothing";
inline constexpr std::string_view study_truth_only = "nothing; the truth of the simulation";
inline constexpr std::string_view study_happening_from = "{label}, from week {from}";
inline constexpr std::string_view study_happening_between = "{label}, weeks {from} to {to}";
inline constexpr std::string_view study_pictures_heading = "Simulated and published, side by side";
inline constexpr std::string_view study_pictures_theory = "Expected and computed, side by side";
inline constexpr std::string_view study_pictures_intro =
    "Line: mean over the simulated people, with two standard errors of their finite number as a thin band. Ring with "
    "bar: the published value with the band that was accepted before the run; a bar without an end is open. On the "
    "line "
    "and the bars: a filled dot is in its band, a cross is out, a small dot is not scored.";
inline constexpr std::string_view study_course_subtitle = "{unit}{place}; mean over the simulated people, by week";
inline constexpr std::string_view study_rows_subtitle = "{unit}{place}; one line a result, one scale for all";
inline constexpr std::string_view study_singles_title = "Single results";
inline constexpr std::string_view study_singles_subtitle = "One line a result, each on a scale of its own";
inline constexpr std::string_view study_caption = "{in} of {scored} scored results in band.";
inline constexpr std::string_view study_caption_none = "Shown, not scored.";
inline constexpr std::string_view study_finding =
    "{what}: published {published}, band {band}, simulated {simulated}, {verdict}.";
inline constexpr std::string_view study_rows_heading = "Every result, with its band and its verdict";
inline constexpr std::string_view study_rows_intro =
    "Fitted: the value, or one it follows from, was used to choose a default, so that passing shows only that the fit "
    "was reached. Predicted: nothing was chosen by it.";
inline constexpr std::string_view study_source_heading = "Where the published values come from";
inline constexpr std::string_view study_source_none =
    "No source of the evidence table is named; the values follow from theory or stand in the notes.";
inline constexpr std::string_view study_column_key = "Key";
inline constexpr std::string_view study_column_citation = "Citation";
inline constexpr std::string_view study_column_design = "Design";
inline constexpr std::string_view study_column_source_seen = "Figures seen in";

// Rows in words.
inline constexpr std::string_view row_less = "{arm} less {minus}";
inline constexpr std::string_view row_over = "{arm} over {minus}";
inline constexpr std::string_view row_week = "week {n}";
inline constexpr std::string_view row_band = "{lo} to {hi}";
inline constexpr std::string_view row_at_most = "at most {hi}";
inline constexpr std::string_view row_at_least = "at least {lo}";
inline constexpr std::string_view row_no_band = "no band";
inline constexpr std::string_view row_not_printed = "not printed";
inline constexpr std::string_view row_error = "error {error}";
inline constexpr std::string_view row_error_unknown = "error unknown";
inline constexpr std::string_view row_in = "in band";
inline constexpr std::string_view row_out = "out of band";
inline constexpr std::string_view row_unscored = "not scored";
inline constexpr std::string_view row_fitted = "fitted";
inline constexpr std::string_view row_predicted = "predicted";
inline constexpr std::string_view row_must = "must";
inline constexpr std::string_view row_should = "should";
inline constexpr std::string_view row_inform = "inform";
inline constexpr std::string_view row_change = "{measure}, change since the first visit";
inline constexpr std::string_view row_percent_change = "{measure}, change in percent of the first visit";
inline constexpr std::string_view row_net_change = "{measure}, change beyond that of the other arm";
inline constexpr std::string_view row_of_two = "{what}, one arm less another";
inline constexpr std::string_view row_ratio = "{measure}, one arm over the other";

}  // namespace anagen::report::words
