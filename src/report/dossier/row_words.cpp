#include "report/dossier/row_words.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "report/dossier/words.hpp"
#include "report/numbers.hpp"
#include "report/words.hpp"

namespace anagen::report {

namespace {

constexpr int digits = 4;

bool is_signed(const DossierRow& row) {
  return row.quantity == RowQuantity::change || row.quantity == RowQuantity::percent_change ||
         row.quantity == RowQuantity::net_change;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

}  // namespace

void Tally::add(RowVerdict verdict) {
  in += verdict == RowVerdict::in ? 1 : 0;
  out += verdict == RowVerdict::out ? 1 : 0;
  shown += verdict == RowVerdict::none ? 1 : 0;
}

Tally tally_of(const std::vector<DossierRow>& rows) {
  Tally tally;
  for (const DossierRow& row : rows) {
    tally.add(verdict_of(row));
  }
  return tally;
}

std::string row_number(const DossierRow& row, double value) {
  return is_signed(row) ? signed_significant(value, digits) : significant(value, digits);
}

std::string published_words(const DossierRow& row) {
  return row.expected ? row_number(row, *row.expected) : std::string{words::row_not_printed};
}

std::string band_words(const DossierRow& row) {
  if (row.lo && row.hi) {
    return say(words::row_band, {{"lo", row_number(row, *row.lo)}, {"hi", row_number(row, *row.hi)}});
  }
  if (row.hi) {
    return say(words::row_at_most, {{"hi", row_number(row, *row.hi)}});
  }
  return row.lo ? say(words::row_at_least, {{"lo", row_number(row, *row.lo)}}) : std::string{words::row_no_band};
}

std::string verdict_words(const DossierRow& row) {
  switch (verdict_of(row)) {
    case RowVerdict::in:
      return std::string{words::row_in};
    case RowVerdict::out:
      return std::string{words::row_out};
    case RowVerdict::none:
      break;
  }
  return std::string{words::row_unscored};
}

std::string_view weight_words(RowWeight weight) {
  constexpr std::array<std::string_view, 3> names{words::row_must, words::row_should, words::row_inform};
  return names[static_cast<std::size_t>(weight)];
}

std::string_view origin_words(const DossierRow& row) { return row.fitted ? words::row_fitted : words::row_predicted; }

std::string arms_words(const DossierRow& row) {
  if (row.minus.empty()) {
    return row.arm;
  }
  return say(row.quantity == RowQuantity::ratio ? words::row_over : words::row_less,
             {{"arm", row.arm}, {"minus", row.minus}});
}

std::string measure_words(const DossierRow& row) {
  std::string measure = row.measure;
  std::ranges::replace(measure, '_', ' ');
  measure = sentence_case(std::move(measure));
  switch (row.quantity) {
    case RowQuantity::net_change:
      return say(words::row_net_change, {{"measure", measure}});
    case RowQuantity::ratio:
      return say(words::row_ratio, {{"measure", measure}});
    case RowQuantity::change:
      measure = say(words::row_change, {{"measure", measure}});
      break;
    case RowQuantity::percent_change:
      measure = say(words::row_percent_change, {{"measure", measure}});
      break;
    case RowQuantity::level:
    case RowQuantity::share:
      break;
  }
  return row.minus.empty() ? measure : say(words::row_of_two, {{"what", measure}});
}

std::string who_and_when(const DossierRow& row) {
  std::string arms = arms_words(row);
  if (!row.week) {
    return arms;
  }
  return (arms.empty() ? "" : arms + ", ") + say(words::row_week, {{"n", significant(*row.week, digits)}});
}

std::string row_unit(const DossierRow& row) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> names{{
      {"1", ""},
      {"icc", ""},
      {"ratio", ""},
      {"fraction", "share, 0 to 1"},
      {"hairs/cm2", "hairs per cm²"},
      {"units/cm2", "units per cm²"},
      {"mm/day", "mm a day"},
  }};
  const auto* const found = std::ranges::find(names, row.unit, &std::pair<std::string_view, std::string_view>::first);
  return found != names.end() ? std::string{found->second} : unit_words(row.unit);
}

std::string place_words(const DossierRow& row) {
  std::string text;
  if (!row.site.empty() && row.site != "scalp") {
    std::string site = row.site;
    std::ranges::replace(site, '_', ' ');
    text = "; " + site;
  }
  if (row.area_cm2) {
    text += (text.empty() ? "; " : ", ") + significant(*row.area_cm2, digits) + " " + unit_words("cm2");
  }
  return text;
}

std::string suspected(const DossierRow& row) {
  for (const std::string_view direction : {"low: ", "high: "}) {
    const std::size_t at = row.note.find(direction);
    if (at != std::string::npos &&
        (at == 0 || (at >= 2 && row.note[at - 2] == ';') || (at >= 2 && row.note[at - 2] == '.'))) {
      return row.note.substr(at);
    }
  }
  const std::size_t last = row.note.rfind("; ");
  return last == std::string::npos ? row.note : row.note.substr(last + 2);
}

std::string sentence_of(const DossierRow& row) {
  const std::string who = who_and_when(row);
  return say(words::study_finding, {{"what", measure_words(row) + (who.empty() ? "" : ", " + who)},
                                    {"published", published_words(row)},
                                    {"band", band_words(row)},
                                    {"simulated", row_number(row, row.simulated)},
                                    {"verdict", verdict_words(row)}});
}

std::string shortened(const std::string& text, std::size_t letters) {
  std::size_t seen = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (continues(text[at])) {
      continue;
    }
    if (++seen == letters) {
      std::size_t end = at + 1;
      while (end < text.size() && continues(text[end])) {
        ++end;
      }
      return end == text.size() ? text : text.substr(0, at) + "…";
    }
  }
  return text;
}

}  // namespace anagen::report
