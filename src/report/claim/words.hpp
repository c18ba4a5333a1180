#pragma once

#include <string_view>

namespace anagen::report::words {

using Text = std::string_view;

inline constexpr Text claim_purpose =
    "It weighs a reported result; it does not judge a person, and it is no advice to start or stop anything.";
inline constexpr Text claim_page_title = "A claim, weighed: {words}";
inline constexpr Text claim_eyebrow = "Claim {id}";
inline constexpr Text claim_told_by = "Told by {who}.";
inline constexpr Text claim_skip = "Skip to the verdict";

// Facts of the design.
inline constexpr Text fact_people = "People";
inline constexpr Text fact_people_known = "{n}";
inline constexpr Text fact_people_range = "not stated; {shown} shown, {low} to {high} tried";
inline constexpr Text fact_people_between = "not stated; {low} to {high}";
inline constexpr Text fact_enrolled = "Enrolled";
inline constexpr Text fact_compared = "Compared with";
inline constexpr Text fact_counted = "Judged by";
inline constexpr Text fact_also = "Also given";
inline constexpr Text fact_blinding = "Blinded";
inline constexpr Text fact_blinded = "yes";
inline constexpr Text fact_unblinded = "no";

// Verdicts.
inline constexpr Text verdict_without = "This would {often} have been reported with no effect at all";
inline constexpr Text verdict_needles = "The needles alone would {often} have given this";
inline constexpr Text verdict_vehicle = "The liquid without anything in it would {often} have given this";
inline constexpr Text verdict_co = "What else was given would {often} have done it";
inline constexpr Text verdict_effect = "This needs an effect: without one it would {often} have been reported";
inline constexpr Text verdict_cannot = "What was reported does not decide it";
inline constexpr Text verdict_not = "This cannot be replayed: there is no design in it";
inline constexpr Text step_words[] = {"nearly always", "often", "sometimes", "seldom", "hardly ever"};
inline constexpr Text step_limits[] = {"75 or more", "25 to 75", "5 to 25", "1 to 5", "under 1"};
inline constexpr Text scale_title = "Would it appear with no effect?";
inline constexpr Text scale_unit = "in 100";
inline constexpr Text scale_finding = "Verdict scale: {step}, {chance} in 100 with no effect.";
inline constexpr Text scale_finding_open = "Verdict scale: cannot tell, from {low} to {high} in 100 with no effect.";
inline constexpr Text scale_open = "cannot tell: the range covers three steps";

// Worlds.
inline constexpr Text worlds_title = "In how many of 100 replays is this reported: {result}?";
inline constexpr Text worlds_title_bare = "In how many of 100 replays is this reported?";
inline constexpr Text worlds_subtitle =
    "The same design, replayed in each world. One stroke is one replay. Upright strokes: no effect of what is under "
    "test. "
    "Slanted strokes: an effect is assumed.";
inline constexpr Text world_chance = " in 100";
inline constexpr Text world_range = "range {low} to {high}";
inline constexpr Text world_finding = "{world}: {chance} in 100, range {low} to {high}.";
inline constexpr Text worlds_foot = "{pool} people simulated in each world, in groups of {n}; seed {seed}.";
inline constexpr Text worlds_foot_range = "Range: over every number of people and every design that was tried.";
inline constexpr Text world_not_lived = "Not shown: {why}.";

struct WorldWords {
  Text name;
  Text label;
  Text meaning;
  Text style;
};
inline constexpr WorldWords worlds[] = {
    {"no_effect", "Nothing acts", "recovery, season, chance, kind eyes", "untreated"},
    {"vehicle", "Vehicle only", "the liquid and the attention", "vehicle"},
    {"needling", "Needles alone", "the wound signal, nothing on them", "needling"},
    {"needling_vehicle", "Needles and vehicle", "both, without what is under test", "needling"},
    {"co_treatment", "The other treatments", "what was given at the same time", "quiet"},
    {"evidence", "As the evidence allows", "everything that was done, known or assumed effects", "treated"},
    {"claimed", "As claimed", "what is said is true of everybody", "treated"},
};

// Belief.
inline constexpr Text belief_heading_little = "How far it should move a belief: hardly at all";
inline constexpr Text belief_heading_some = "How far it should move a belief: somewhat";
inline constexpr Text belief_heading_much = "How far it should move a belief: far, if the design is as told";
inline constexpr Text belief_text =
    "The result is {ratio} times as likely in the world \u201c{a}\u201d as in \u201c{b}\u201d, the likeliest "
    "of those without it.";
inline constexpr Text belief_none = "No replay without effect showed the result, so that no ratio can be told.";
inline constexpr Text belief_claimed =
    "What the product does to a follicle is not known, so the other side is the claim itself: this is the most that "
    "the "
    "report can ever speak for it.";
inline constexpr Text belief_against = "speaks against";
inline constexpr Text belief_for = "speaks for";
inline constexpr Text belief_zone = "hardly moves";
inline constexpr Text belief_axis = "times as likely as with no effect";
inline constexpr Text belief_finding = "Likelihood ratio {ratio} on a scale from 1/100 to 100.";

// Number of people.
inline constexpr Text numbers_heading_telling = "More people would have made it telling";
inline constexpr Text numbers_heading_same = "The number of people hardly matters";
inline constexpr Text numbers_text = "Chance of the reported result with no effect, by number of people.";
inline constexpr Text numbers_finding = "With no effect {first} in 100 for {low} people and {last} in 100 for {high}.";
inline constexpr Text numbers_axis = "people";
inline constexpr Text numbers_as_told = "as told";
inline constexpr Text numbers_line = "{line}: {design}, {chance} in 100.";
inline constexpr Text line_solid = "Solid";
inline constexpr Text line_dashed = "Dashed";
inline constexpr Text line_dotted = "Dotted";

// Timing.
inline constexpr Text timing_early = "Week {week} is too early for longer growth to lower shedding";
inline constexpr Text timing_late = "By week {week} longer growth could have lowered shedding by {most} at most";
inline constexpr Text timing_hairs = "What the cycle could have done to the number of hairs by week {week}";
inline constexpr Text timing_text =
    "Each mechanism at its very strongest, in undisturbed people and their untouched twins: growth that never "
    "ends, "
    "resting hairs that are never let go, resting hairs that are woken twice as fast. Bars show when it helps by a "
    "twentieth or more.";
inline constexpr Text timing_report = "the report: week {week}";
inline constexpr Text timing_session = "start";
inline constexpr Text timing_last = "week {week}";
inline constexpr Text timing_at = "{change} at week {week}";
inline constexpr Text timing_finding = "{label}: {change} at week {week}.";
struct MechanismWords {
  Text name;
  Text label;
  Text meaning;
};
inline constexpr MechanismWords mechanisms[] = {
    {"longer_growth", "Longer growth", "no hair stops growing any more"},
    {"resting_held", "Resting hairs held back", "no club comes loose any more"},
    {"resting_woken", "Resting hairs woken", "they leave their rest twice as fast"},
};
inline constexpr Text timing_washing = "Washing and counting less";
inline constexpr Text timing_washing_meaning = "anyone, any time";
inline constexpr Text timing_recovery = "Recovery of its own";
inline constexpr Text timing_recovery_meaning = "enrolled at a bad moment";
inline constexpr Text timing_raises = "raises shedding";

// Balance.
inline constexpr Text balance_heading = "Do the counts add up?";
inline constexpr Text balance_heading_not = "The counts do not add up";
inline constexpr Text balance_heading_can = "The counts can add up, if {n} new hairs per cm\u00b2 emerged";
inline constexpr Text balance_none_rest =
    "With a count at both visits and the shed hairs between them this would show hairs gained = hairs that emerged "
    "\u2212 "
    "hairs shed, and whether the three can be true together.";
inline constexpr Text balance_text =
    "In {days} days less shedding can have kept at most {saved} hairs per cm\u00b2, even if it fell at once. So at "
    "least "
    "{emerge} must be hairs that were not there. In the people simulated {empty} follicles per cm\u00b2 stand empty "
    "and could "
    "bear them.";
inline constexpr Text balance_gained = "gained, as reported";
inline constexpr Text balance_saved = "from less shedding, at most";
inline constexpr Text balance_emerge = "must have emerged, at least";
inline constexpr Text balance_empty = "empty follicles there are";
inline constexpr Text balance_unit = "hairs per cm\u00b2";
inline constexpr Text balance_finding =
    "{gained} hairs per square centimetre reported, at most {saved} from less shedding, at least {emerge} must have "
    "emerged, "
    "{empty} empty follicles.";

// Evidence.
inline constexpr Text evidence_heading_claim = "What speaks for it, and what against";
inline constexpr Text evidence_for = "For";
inline constexpr Text evidence_against = "Against";
inline constexpr Text evidence_nothing = "Nothing was found.";
inline constexpr Text evidence_grade = "Best evidence that bears on it, for or against: {grade}.";
inline constexpr Text evidence_sources = "Where this was read";
inline constexpr Text source_column = "Work";
inline constexpr Text source_design = "Design";

// Smallest design.
inline constexpr Text settle_heading = "The smallest study that would settle it";
inline constexpr Text settle_text =
    "Two groups drawn by lot. One gets everything, the other everything but what is under test: {sham}. Nobody who "
    "judges "
    "knows the group, and nobody who is judged does. The number is that of people who stay to the end.";
inline constexpr Text settle_finds = "Finds";
inline constexpr Text settle_difference = "{difference} {measure}, week {week}";
inline constexpr Text settle_claimed = "as claimed";
inline constexpr Text settle_chosen = "chosen, not claimed";
inline constexpr Text settle_power = "Power";
inline constexpr Text settle_power_value = "80\u00a0% at alpha 0.05, two-sided";
inline constexpr Text settle_people = "People";
inline constexpr Text settle_people_value = "{n} per group";
inline constexpr Text settle_other = "for {difference}: {n}";
inline constexpr Text settle_spread = "Spread";
inline constexpr Text settle_spread_value = "people differ by {sd} (SD) without it";
inline constexpr Text settle_visits = "Visits";
inline constexpr Text settle_visits_value = "weeks {weeks}";
inline constexpr Text settle_zero = "If it does nothing";
inline constexpr Text settle_zero_value = "5\u00a0% would still say yes or no wrongly";

inline constexpr Text designs_heading = "Other designs that fit what was said";
inline constexpr Text designs_text =
    "What was not told may decide. Chance of the result with no effect, for {n} people, in each design that was tried.";
inline constexpr Text designs_column = "Design";
inline constexpr Text designs_as_told = "as told";

inline constexpr Text claim_footer =
    "Claim {id}, anagen {version}. Everybody here is simulated. Marketing figures are tested here and never used to "
    "set the "
    "model.";

}  // namespace anagen::report::words
