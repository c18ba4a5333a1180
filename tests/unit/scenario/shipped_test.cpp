#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "reading.hpp"

// The scenario files that come with the program, and the presets built into it.

namespace anagen::scenario {
namespace {

using test::head;
using test::read;

std::vector<std::filesystem::path> scenario_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(ANAGEN_SOURCE_DIR) + "/scenarios")) {
    if (entry.path().extension() == ".toml") {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

TEST(Shipped, every_scenario_is_right_named_after_its_file_and_short) {
  const auto files = scenario_files();
  EXPECT_GE(files.size(), 6U);
  for (const auto& file : files) {
    const std::string text = test::read_file(file.string());
    const auto scenario = read_scenario(text, file.string());
    ASSERT_TRUE(scenario) << to_line(scenario.error().front());
    EXPECT_EQ(scenario->name, file.stem().string());
    EXPECT_FALSE(scenario->title.empty());
    EXPECT_TRUE(scenario->question.ends_with('?'));
    EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 80) << file;
    const auto again = read_scenario(to_toml(*scenario), "again.toml");
    ASSERT_TRUE(again) << file;
    EXPECT_EQ(*again, *scenario) << file;
  }
}

TEST(Shipped, postpartum_asks_what_the_demonstration_shows) {
  const auto scenario =
      read_scenario(test::read_file(std::string(ANAGEN_SOURCE_DIR) + "/scenarios/postpartum.toml"), "postpartum.toml");
  ASSERT_TRUE(scenario);
  EXPECT_EQ(scenario->run.day_zero, "2025-03-10");
  EXPECT_EQ(scenario->run.first_day, -300);
  EXPECT_EQ(scenario->run.last_day, 540);
  EXPECT_EQ(scenario->run.every_days, 7);
  EXPECT_EQ(scenario->run.subjects, 100U);
  EXPECT_EQ(scenario->person.age_years, 31);
  ASSERT_EQ(scenario->causes.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<ChildbirthSpec>(scenario->causes[0]));
  EXPECT_EQ(scenario->instruments.size(), 4U);
}

TEST(Shipped, every_snippet_of_the_guide_is_right) {
  const std::string guide = test::read_file(std::string(ANAGEN_SOURCE_DIR) + "/docs/guide/scenario.md");
  const std::string fence = "```toml\n";
  int snippets = 0;
  for (std::size_t start = guide.find(fence); start != std::string::npos; start = guide.find(fence, start)) {
    start += fence.size();
    const std::string snippet = guide.substr(start, guide.find("```", start) - start);
    read(snippet.starts_with("schema") ? snippet : head + snippet);
    ++snippets;
  }
  EXPECT_GE(snippets, 5);
}

TEST(Shipped, every_preset_can_be_started_from_and_says_whom_it_is_about) {
  EXPECT_GE(presets().size(), 6U);
  EXPECT_TRUE(std::is_sorted(presets().begin(), presets().end(),
                             [](const Preset& a, const Preset& b) { return a.name < b.name; }));
  for (const Preset& preset : presets()) {
    EXPECT_NE(preset.toml.find("# A"), std::string::npos) << preset.name;
    EXPECT_EQ(read(head + "extends = '" + preset.name + "'").name, "x");
  }
}

}  // namespace
}  // namespace anagen::scenario
