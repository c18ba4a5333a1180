#include "report/page_frame.hpp"

#include <string_view>

#include "report/escape.hpp"
#include "report/page_style.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

/// The wordmark: a club hair.
constexpr std::string_view wordmark =
    R"svg(<svg viewBox="0 0 17 22" aria-hidden="true"><path d="M13.5 1C12 9 9 13 5.5 16.5" )svg"
    R"svg(style="fill:none;stroke:var(--ink);stroke-width:1.8;stroke-linecap:round"/>)svg"
    R"svg(<ellipse cx="4.3" cy="18.2" rx="2" ry="3" transform="rotate(38 4.3 18.2)" style="fill:var(--ink)"/></svg>)svg";

}  // namespace

std::string html_head(const std::string& title, const std::string& more) {
  return "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
         "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
         "<meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"data:,\"><title>" +
         escape_html(title) + "</title>\n<style>" + page_style() + more + "</style></head>\n";
}

namespace {

std::string banner_of(std::string_view rest, const std::string& key) {
  return page_patterns() + "<div class=\"purpose\" role=\"note\"><p><b>" + escape_html(words::purpose_bold) + "</b> " +
         escape_html(rest) + "</p></div>\n<div class=\"key\"><div><span class=\"mark\">" + std::string{wordmark} +
         "anagen</span>" + key + "</div></div>\n";
}

}  // namespace

std::string html_banner(const std::string& key) {
  return "<a class=\"skip\" href=\"#answer\">" + escape_html(words::skip) + "</a>" +
         banner_of(words::purpose_rest, key);
}

std::string html_purpose(std::string_view rest) { return banner_of(rest, {}); }

}  // namespace anagen::report
