#pragma once

#include <array>
#include <string>
#include <string_view>

namespace anagen::report {

/// What a colour is used for; decides the contrast it must have against the page.
enum class Use { ground, text, graphic, rule };

/// A colour of the page in both themes; its name is the name of the CSS variable.
struct Token {
  std::string_view name;
  std::string_view light;
  std::string_view dark;
  Use use;
};

/// Every colour of the report. One colour means one arm or one phase; the rest is neutral.
inline constexpr std::array<Token, 22> all_tokens{{
    {"bg", "#FBFAF7", "#13171B", Use::ground},
    {"sf", "#FFFFFF", "#1A1F24", Use::ground},
    {"sunk", "#F3F1EB", "#191E23", Use::ground},
    {"carebg", "#FBF1EE", "#231B1A", Use::ground},
    {"own", "#E9E6DC", "#232A30", Use::ground},
    {"ink", "#1C2126", "#ECEFF2", Use::text},
    {"ink2", "#4A525A", "#B9C1C9", Use::text},
    {"ink3", "#5E666E", "#8F99A3", Use::text},
    {"treated", "#1450B0", "#6A9BFF", Use::text},
    {"untreated", "#646E76", "#C3CBD4", Use::text},
    {"needling", "#985800", "#F0AE42", Use::text},
    {"vehicle", "#800A44", "#D873A3", Use::text},
    {"care", "#9B2C1F", "#F08A76", Use::text},
    {"anagen", "#1F5D56", "#34948A", Use::graphic},
    {"catagen", "#5F977C", "#92C1AD", Use::graphic},
    {"telogen", "#B3851F", "#DDB768", Use::graphic},
    {"exogen", "#C04E27", "#E9783F", Use::graphic},
    {"kenogen", "#81888F", "#7C8690", Use::graphic},
    {"line", "#DDDBD4", "#2B3238", Use::rule},
    {"line2", "#C4C2BA", "#434C54", Use::rule},
    {"b90", ".14", ".20", Use::rule},
    {"b50", ".22", ".28", Use::rule},
}};

/// Least contrast (WCAG 2) of text and of graphics against the ground.
inline constexpr double text_contrast = 4.5;
inline constexpr double graphic_contrast = 3;

/// The CSS declarations of one theme: `--bg:#FBFAF7;...`.
[[nodiscard]] std::string declarations(bool dark);

}  // namespace anagen::report
