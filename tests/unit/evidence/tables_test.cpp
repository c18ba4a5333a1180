#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "evidence/claim_row.hpp"
#include "evidence/lookup.hpp"
#include "evidence/rule.hpp"

namespace anagen::evidence {
namespace {

TEST(Tables, stand_in_order_so_that_they_can_be_searched) {
  EXPECT_TRUE(std::ranges::is_sorted(parameters(), {}, &Parameter::id));
  EXPECT_TRUE(std::ranges::is_sorted(sources(), {}, &Source::key));
}

TEST(Tables, name_only_sources_that_exist) {
  for (const Parameter& row : parameters()) {
    EXPECT_NE(find_source(row.source), nullptr) << row.id;
  }
  for (const Target& row : targets()) {
    EXPECT_NE(find_source(row.study), nullptr) << row.study;
  }
  EXPECT_EQ(find_source("nobody_2000_nothing"), nullptr);
}

/// Every text in quotes in the sources of the library that could be an id or a part of one.
std::set<std::string, std::less<>> words_of_code() {
  std::set<std::string, std::less<>> words;
  const std::regex quoted("\"([a-z0-9_.]+)\"");
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(ANAGEN_SOURCE_DIR) + "/src")) {
    if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") {
      continue;
    }
    std::stringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    const std::string code = text.str();
    for (std::sregex_iterator at(code.begin(), code.end(), quoted), end; at != end; ++at) {
      words.insert((*at)[1].str());
    }
  }
  return words;
}

/// Whether code names an id, whole or as two parts that it joins ("te.surgery" and "onset").
bool is_named(const std::set<std::string, std::less<>>& words, std::string_view id) {
  if (words.contains(id)) {
    return true;
  }
  for (std::size_t dot = id.find('.'); dot != std::string_view::npos; dot = id.find('.', dot + 1)) {
    const bool before = words.contains(id.substr(0, dot)) || words.contains(id.substr(0, dot + 1));
    const bool after = words.contains(id.substr(dot + 1)) || words.contains(id.substr(dot));
    if (before && after) {
      return true;
    }
  }
  return false;
}

TEST(Tables, hold_no_input_that_no_code_reads) {
  // What stands here although no run asks for it, and why.
  const std::set<std::string_view> unread = {
      "fibre.supply.quality_exponent",  // fibre.md, eq. 4: an argument of quality_of_supply; no run has a supply yet
      "season.second_harmonic.share",   // causes/season.md: the second wave is not modelled yet
      "instrument.pull.hairs",          // the scenario gives the size of the lock
  };
  const auto words = words_of_code();
  const std::string_view others[] = {"obs.",     "derived.",         "aga.", "treatment.", "pk.", "pd.",
                                     "exosome.", "instrument.stage."};  // whose last words are put together
  for (const Parameter& row : parameters()) {
    const bool input = std::ranges::none_of(others, [&](std::string_view start) { return row.id.starts_with(start); });
    if (input && !unread.contains(row.id)) {
      EXPECT_TRUE(is_named(words, row.id)) << row.id << " is read by nothing: an observation begins with obs.";
    }
  }
  EXPECT_FALSE(is_named(words, "fibre.supply.quality_exponent"));
  EXPECT_TRUE(is_named(words, "te.surgery.onset"));
}

TEST(Tables, hold_no_source_that_nothing_names) {
  for (const Source& source : sources()) {
    const auto names = [&](std::string_view key, std::string_view note) {
      return key == source.key || note.find(source.key) != std::string_view::npos;
    };
    const bool named =
        std::ranges::any_of(parameters(), [&](const Parameter& row) { return names(row.source, row.note); }) ||
        std::ranges::any_of(targets(), [&](const Target& row) { return names(row.study, row.note); }) ||
        std::ranges::any_of(diagnostic_rules(),
                            [&](const DiagnosticRule& row) { return names(row.source, row.note); }) ||
        std::ranges::any_of(claim_rows(), [&](const ClaimRow& row) { return names({}, row.sources); });
    EXPECT_TRUE(named) << source.key;
  }
}

TEST(Tables, name_only_known_works_in_their_notes) {
  const std::regex key("\\b[a-z]+_([0-9]{4}|nd|v72)_[a-z]+\\b");
  const auto check = [&](std::string_view note) {
    const std::string text(note);
    for (std::sregex_iterator it(text.begin(), text.end(), key), end; it != end; ++it) {
      EXPECT_NE(find_source(it->str()), nullptr) << it->str();
    }
  };
  for (const Parameter& row : parameters()) {
    check(row.note);
  }
  for (const Target& row : targets()) {
    check(row.note);
  }
}

TEST(Tables, keep_each_value_inside_its_own_range) {
  for (const Parameter& row : parameters()) {
    if (row.value && row.spread_low && row.spread_kind == "range" && !row.id.starts_with("obs.")) {
      EXPECT_GE(*row.value, *row.spread_low) << row.id;
      EXPECT_LE(*row.value, *row.spread_high) << row.id;
    }
  }
}

TEST(Tables, give_the_unit_sizes_of_a_whole) {
  double sum = 0;
  for (const char* id : {"scalp.units.share_1_hair", "scalp.units.share_2_hairs", "scalp.units.share_3_hairs",
                         "scalp.units.share_4_hairs", "scalp.units.share_5_hairs"}) {
    sum += value_of(id, {.sex = "any", .ancestry = "han", .region = "scalp"});
  }
  constexpr double printed_to = 0.001;
  EXPECT_NEAR(sum, 1, printed_to);
}

TEST(Tables, hold_every_input_for_every_person_the_model_knows) {
  for (const char* ancestry : {"caucasian", "african", "african_us", "hispanic", "east_asian", "han"}) {
    for (const char* sex : {"woman", "man", "child"}) {
      for (const char* region : {"frontal", "mid", "vertex", "temporal", "occipital"}) {
        const Who who{.sex = sex, .ancestry = ancestry, .region = region};
        for (const char* id :
             {"scalp.area", "scalp.area_share", "scalp.density.region_multiplier", "follicle.anagen.mean",
              "follicle.catagen.mean", "follicle.telogen_rest.mean", "follicle.exogen.mean",
              "follicle.latency.probability", "follicle.latency.mean", "follicle.held_club.share",
              "follicle.vellus.anagen.mean", "hair.growth_rate.mean", "hair.diameter.terminal", "fibre.break_stress",
              "vessel.supply.telogen", "instrument.shed_wash.capture", "season.anagen_catagen.amplitude",
              "te.illness.ac_multiplier", "scalp.units.density"}) {
          const Parameter* row = find(id, who);
          ASSERT_NE(row, nullptr) << id << " " << sex << " " << ancestry << " " << region;
          EXPECT_TRUE(value_of(*row).has_value()) << id;
        }
      }
      EXPECT_NE(find("scalp.density.visible", {.sex = sex, .ancestry = ancestry, .region = "vertex"}), nullptr);
    }
  }
}

/// Whether a row has this id, or ids begin with it: causes name the group and ask for its rows.
bool names_rows(const std::string& id) {
  const std::string group = id + ".";
  return !rows_of(id).empty() || std::any_of(parameters().begin(), parameters().end(),
                                             [&](const Parameter& row) { return row.id.starts_with(group); });
}

TEST(Tables, hold_every_id_that_the_model_names_in_its_code) {
  const std::regex named(
      "\"((scalp|follicle|vessel|hair|fibre|season|te|hormone|lifestyle|instrument|skin|exosome|obs|derived)(\\.[a-z0-"
      "9_]+)+)\"");
  const std::filesystem::path root = std::filesystem::path(ANAGEN_SOURCE_DIR) / "src";
  std::size_t seen = 0;
  for (const char* module : {"follicle", "skin", "cause", "scalp", "clinic", "study"}) {
    if (!std::filesystem::exists(root / module)) {
      continue;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / module)) {
      if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") {
        continue;
      }
      std::ostringstream read;
      read << std::ifstream(entry.path()).rdbuf();
      const std::string text = read.str();
      for (std::sregex_iterator it(text.begin(), text.end(), named), end; it != end; ++it) {
        EXPECT_TRUE(names_rows((*it)[1].str())) << (*it)[1].str() << " in " << entry.path();
        ++seen;
      }
    }
  }
  RecordProperty("ids", static_cast<int>(seen));
}

}  // namespace
}  // namespace anagen::evidence
