#pragma once

#include <array>
#include <string_view>

namespace anagen::report {

/// Units of a head drawing to half the width of the head, and of a patch drawing to the side of the patch.
inline constexpr int head_units = 400;
inline constexpr int patch_units = 400;

/// Classes of calibre [um]: below 40 vellus-like hairs, above 70 the thicker half of terminal ones.
inline constexpr std::array<float, 2> calibre_limits_um = {40, 70};
inline constexpr std::size_t calibre_classes = calibre_limits_um.size() + 1;

/// Width of a dot of each class, of the ring of an empty follicle, of the bar of a regressing one [units].
inline constexpr std::array<int, calibre_classes> dot_units = {5, 9, 12};
inline constexpr int ring_units = 11;
inline constexpr int ring_line_units = 2;
inline constexpr int bar_units = 5;
/// Marks at the root of a hair of the patch [units].
inline constexpr int root_units = 8;
inline constexpr int unit_ground_units = 22;
/// Hairs of the patch are drawn this many times shorter than they are, and as thick as they are, in steps.
inline constexpr double hair_shortened = 200;
inline constexpr double calibre_step_um = 15;

/// How each phase is drawn, in the order of MapPhase: its mark and its hair.
inline constexpr std::array<std::string_view, 5> mark_css = {"mk m-anagen", "mk bar m-catagen", "mk sq m-telogen",
                                                             "m-exogen", "mk m-kenogen"};
inline constexpr std::array<std::string_view, 5> hair_css = {"hr m-anagen", "hr m-catagen", "hr m-telogen", "hr m-exo",
                                                             "hr"};

}  // namespace anagen::report
