#include "evidence/words.hpp"

#include <fmt/format.h>

#include <array>
#include <span>
#include <utility>

namespace anagen::evidence {
namespace {

using Meaning = std::pair<std::string_view, std::string_view>;

constexpr std::array<Meaning, 4> grade_meanings{{{"A", "several sources that agree"},
                                                 {"B", "one good source"},
                                                 {"C", "an inference"},
                                                 {"D", "a placeholder: vary it in every sensitivity table"}}};

constexpr std::array<Meaning, 5> seen_meanings{{{"text", "read in the source or its abstract"},
                                                {"secondary", "read in another work that quotes it"},
                                                {"memory", "recalled, not read again"},
                                                {"derived", "arithmetic on published figures"},
                                                {"choice", "chosen by this project; no published value behind it"}}};

constexpr std::array<Meaning, 20> group_meanings{{{"aa", "alopecia areata"},
                                                  {"aga", "androgens and pattern hair loss"},
                                                  {"derived", "what follows from the inputs"},
                                                  {"exosome", "products of vesicles and proteins, and their dose"},
                                                  {"fibre", "the strength of the fibre"},
                                                  {"follicle", "the follicle and its cycle"},
                                                  {"hair", "growth, thickness and shape of the hair"},
                                                  {"instrument", "how instruments see hair"},
                                                  {"obs", "measurements to compare with; never inputs"},
                                                  {"pd", "what a drug does to enzymes and DHT"},
                                                  {"pk", "how a drug comes and goes in the body"},
                                                  {"scalp", "area, density and follicular units"},
                                                  {"season", "the yearly wave"},
                                                  {"skin", "what lies between the surface and a follicle"},
                                                  {"te", "what brings hairs to rest early"},
                                                  {"treatment", "what helps: strengths and time courses"},
                                                  {"trial", "who is enrolled in a trial, and how kindly it counts"},
                                                  {"hormone", "hormones that may move the cycle"},
                                                  {"lifestyle", "habits that may move the cycle"},
                                                  {"vessel", "the blood supply of a follicle"}}};

constexpr std::array<std::string_view, 5> level_meanings{
    "meta-analysis of trials or census-like survey", "randomised trial", "controlled cohort or large population study",
    "cross-sectional study or case series", "mechanism, model or expert opinion"};

std::string_view meaning(std::span<const Meaning> meanings, std::string_view word) {
  for (const auto& [name, text] : meanings) {
    if (name == word) {
      return text;
    }
  }
  return {};
}

std::string with_unit(std::string_view number, std::string_view unit) {
  return unit == "1" ? std::string(number) : fmt::format("{} {}", number, unit);
}

/// Only for rows whose spread is a range.
std::string range_text(const Parameter& row) {
  return fmt::format("{} to {}", row.spread_low.value_or(0), row.spread_high.value_or(0));
}

}  // namespace

std::string_view grade_in_words(std::string_view grade) { return meaning(grade_meanings, grade); }

std::string_view seen_in_words(std::string_view seen) { return meaning(seen_meanings, seen); }

std::string_view group_in_words(std::string_view first_name) { return meaning(group_meanings, first_name); }

std::string_view level_in_words(std::int32_t level) {
  const auto place = static_cast<std::size_t>(level) - 1;
  return place < level_meanings.size() ? level_meanings[place] : std::string_view{};
}

std::string amount_in_words(const Parameter& row) {
  if (row.value) {
    return with_unit(fmt::format("{}", *row.value), row.unit);
  }
  return row.spread_low ? with_unit(range_text(row), row.unit) : "unknown";
}

std::string spread_in_words(const Parameter& row) {
  if (row.spread_kind == "range" && row.spread_low) {
    return "range " + with_unit(range_text(row), row.unit);
  }
  if (!row.spread_number) {
    return {};
  }
  const std::string number = fmt::format("{}", *row.spread_number);
  if (row.spread_kind == "cv") {
    return "coefficient of variation between persons " + number;
  }
  const std::string_view kind = row.spread_kind == "sd_between_persons" ? "standard deviation between persons"
                                : row.spread_kind == "sd_within_person" ? "standard deviation within a person"
                                                                        : "standard error";
  return fmt::format("{} {}", kind, with_unit(number, row.unit));
}

std::string who_in_words(const Parameter& row) {
  std::string who;
  for (const std::string_view word : {row.sex, row.ancestry, row.region}) {
    if (word != "any" && word != "scalp") {
      who += (who.empty() ? "" : ", ") + std::string(word);
    }
  }
  return who.empty() ? "everyone" : who;
}

}  // namespace anagen::evidence
