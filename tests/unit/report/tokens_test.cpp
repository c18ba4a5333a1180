#include "report/tokens.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "report/page_style.hpp"

namespace anagen::report {
namespace {

/// Relative luminance of `#RRGGBB`, WCAG 2.2.
double luminance(std::string_view colour) {
  const double weight[3] = {0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const double level = std::stoi(std::string(colour.substr(1 + 2 * i, 2)), nullptr, 16) / 255.0;
    sum += weight[i] * (level <= 0.04045 ? level / 12.92 : std::pow((level + 0.055) / 1.055, 2.4));
  }
  return sum;
}

double contrast(std::string_view one, std::string_view other) {
  const double a = luminance(one);
  const double b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const Token& token(std::string_view name) {
  return *std::find_if(all_tokens.begin(), all_tokens.end(), [&](const Token& t) { return t.name == name; });
}

TEST(Tokens, of_text_can_be_read_on_the_page_and_on_paper) {
  EXPECT_NEAR(contrast("#000000", "#FFFFFF"), 21, 1e-9);
  for (const Token& colour : all_tokens) {
    if (colour.use != Use::text) continue;
    EXPECT_GE(contrast(colour.light, token("bg").light), text_contrast) << colour.name;
    EXPECT_GE(contrast(colour.light, "#FFFFFF"), text_contrast) << colour.name;
    EXPECT_GE(contrast(colour.dark, token("bg").dark), text_contrast) << colour.name;
  }
}

TEST(Tokens, of_the_boxes_can_be_read_on_their_own_ground) {
  for (const char* ink : {"ink", "ink2"}) {
    EXPECT_GE(contrast(token(ink).light, token("sunk").light), text_contrast);
    EXPECT_GE(contrast(token(ink).dark, token("sunk").dark), text_contrast);
    EXPECT_GE(contrast(token(ink).light, token("own").light), text_contrast);
    EXPECT_GE(contrast(token(ink).dark, token("own").dark), text_contrast);
  }
  EXPECT_GE(contrast(token("care").light, token("carebg").light), text_contrast);
  EXPECT_GE(contrast(token("care").dark, token("carebg").dark), text_contrast);
}

TEST(Tokens, of_graphics_stand_out_from_the_page) {
  for (const Token& colour : all_tokens) {
    if (colour.use != Use::graphic) continue;
    EXPECT_GE(contrast(colour.light, token("bg").light), graphic_contrast) << colour.name;
    EXPECT_GE(contrast(colour.dark, token("bg").dark), graphic_contrast) << colour.name;
  }
}

TEST(Style, uses_no_colour_that_is_not_a_token) {
  const std::string css = page_style();
  for (std::size_t at = css.find("var(--"); at != std::string::npos; at = css.find("var(--", at + 1)) {
    const std::string name = css.substr(at + 6, css.find(')', at) - at - 6);
    const bool known =
        std::any_of(all_tokens.begin(), all_tokens.end(), [&](const Token& t) { return t.name == name; });
    EXPECT_TRUE(known || name == "serif" || name == "sans" || name == "mono") << name;
  }
  EXPECT_EQ(std::count(css.begin(), css.end(), '{'), std::count(css.begin(), css.end(), '}'));
}

}  // namespace
}  // namespace anagen::report
