#include "report/tokens.hpp"

namespace anagen::report {

std::string declarations(bool dark) {
  std::string css = dark ? "color-scheme:dark;" : "color-scheme:light;";
  for (const Token& token : all_tokens) {
    css += "--" + std::string{token.name} + ':' + std::string{dark ? token.dark : token.light} + ';';
  }
  return css;
}

}  // namespace anagen::report
