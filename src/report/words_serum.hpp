#pragma once

#include "report/words.hpp"

/// What the report says about a serum.
namespace anagen::report::words {

inline constexpr Text nav_serum = "The serum";
inline constexpr Text serum_heading_none = "Nothing of the serum comes near a root";
inline constexpr Text serum_heading =
    "Of 100 resting follicles {ever} are reached in {sessions}; on average they wake {gained} sooner";
inline constexpr Text serum_lead =
    "A label of {label} particles{assumed} holds, by assumption, {whole} whole vesicles. A month after a session "
    "{outside} "
    "of them never passed into living skin; {taken} were taken up by cells, {cleared} carried off or broken down, "
    "nearly all "
    "within {decay} of where they were put.";
inline constexpr Text serum_assumed = " (nobody has published a number; this one is assumed)";
inline constexpr Text serum_depth_title = "How deep it gets, and how deep it would have to get";
inline constexpr Text serum_depth_subtitle =
    "Share of the whole vesicles of one session that came to rest or was lost in each layer of {layer}, a month later, "
    "on a scale of "
    "tens.";
inline constexpr Text serum_depth_caption =
    "Hatched: sizes are assumed. {channel}Depths of roots are ranges over follicles. Particles are conserved: layers, "
    "surface and "
    "wash add up to the dose.";
inline constexpr Text serum_channel = "Needle channels end at {depth}. ";
inline constexpr Text serum_axis_depth = "depth, mm";
inline constexpr Text serum_target = "{label}";
inline constexpr Text serum_chance = "hit: {once} in a session, {ever} in all";
inline constexpr Text serum_map_title = "Which follicles were hit";
inline constexpr Text serum_map_subtitle =
    "A square of {side} at the vertex from above, as on the first day shown: one ring for each follicle, filled where "
    "at least "
    "one of {sessions} came within reach of its root.";
inline constexpr Text serum_map_caption =
    "{hit} of {all} follicles were hit, {twice} more than once. A hit says that vesicles were near, not that they did "
    "anything.";
inline constexpr Text serum_map_deep = "growing, root below reach of the needles";
inline constexpr Text serum_map_high = "resting, empty or small, not hit";
inline constexpr Text serum_map_hit = "hit; darker: more often";
inline constexpr Text serum_places_toggle = "Where the vesicles are";
inline constexpr Text outlook_title = "What the serum adds, over everything that nobody knows";
inline constexpr Text outlook_subtitle =
    "{draws} draws of {open} open numbers, {guessed} of which were never measured: nine draws in ten, and the middle. "
    "Against the same "
    "treatment with the vehicle in place of the serum.";
inline constexpr Text outlook_caption =
    "This is all prior: no number of this product in people stands behind it. Where the bar holds zero, no effect is "
    "as "
    "likely as the tables are vague.";
inline constexpr Text outlook_drivers_head = "What the answer hangs on";
inline constexpr Text outlook_correlation = "In brackets: rank correlation with the outcome over all draws.";
inline constexpr Text outlook_no_driver = "no single number; chance between people";
inline constexpr Text serum_unknown_heading = "What nobody knows of it";
inline constexpr Text serum_unknown_intro =
    "Left out, because no number exists, is: {left}. A question that hangs on one of them has no answer until "
    "somebody measures it; a scenario may set it. Placeholders stand for {assumed} more.";
inline constexpr Text serum_safety =
    "As of November 2026 no exosome product is approved for hair in the United States, where such products are drugs "
    "(FDA notice of "
    "6 December 2019 on serious events). In the European Union and the United Kingdom material from humans is barred "
    "from "
    "cosmetics, and injection is not permitted in the latter; in Saudi Arabia use is external only. Granulomas and "
    "skin "
    "necrosis after injection are published as cases; how often they happen is unknown.";

}  // namespace anagen::report::words
