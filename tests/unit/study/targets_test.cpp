#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include "evidence/csv.hpp"
#include "study/study.hpp"

// The published results stand in evidence/targets.csv, and again in the study that asks for them: both must judge
// alike.

namespace anagen::study {
namespace {

using Cells = std::map<std::string, std::string>;

std::vector<Cells> rows_of(const std::string& text, const std::string& file) {
  const auto table = evidence::read_csv(text, file);
  std::vector<Cells> rows;
  for (const evidence::CsvRecord& record : table.value().records) {
    Cells cells;
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
      cells[table->columns[i]] = record.fields[i].text;
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

std::string spaced(std::string arm) {
  std::ranges::replace(arm, '_', ' ');
  return arm;
}

double number(const std::string& text, double empty) { return text.empty() ? empty : std::stod(text); }

/// Whether a row of a study is that of the table: the same study (named by the note where a folder holds several), arm,
/// week and measure.
bool same(const Cells& published, const std::string& folder, const Cells& asked) {
  const bool several = folder == "validation/postpartum";
  const std::string& key = published.at("study_key");
  const bool study = several ? asked.at("note").find(key) != std::string::npos : "validation/" + key == folder;
  const bool arm = several || spaced(published.at("arm")) == spaced(asked.at("arm"));
  const bool week = published.at("week").empty() || asked.at("week").empty() ||
                    number(published.at("week"), 0) == number(asked.at("week"), 0);
  return study && arm && week && published.at("measure") == asked.at("measure") && asked.at("minus").empty() &&
         asked.at("quantity") != "ratio";
}

TEST(Targets, of_a_study_and_of_the_tables_have_one_class_one_band_and_one_fit) {
  std::ifstream file(std::string(ANAGEN_SOURCE_DIR) + "/evidence/targets.csv", std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  const std::vector<Cells> published = rows_of(text.str(), "evidence/targets.csv");
  std::size_t joined = 0;
  for (const StudyFolder& folder : built_in_studies()) {
    for (const Cells& asked : rows_of(folder.targets_csv, folder.name)) {
      for (const Cells& row : published) {
        if (!same(row, folder.name, asked)) {
          continue;
        }
        ++joined;
        const std::string where = folder.name + ", " + asked.at("arm") + ", " + asked.at("measure");
        EXPECT_EQ(row.at("class"), asked.at("class")) << where;
        EXPECT_EQ(row.at("fitted"), asked.at("fitted")) << where;
        if (row.at("class") == "inform") {
          continue;  // the table has an error where the study has a band
        }
        for (const char* side : {"lo", "hi"}) {
          EXPECT_EQ(number(row.at(side), -1e9), number(asked.at(side), -1e9)) << where << " " << side;
        }
      }
    }
  }
  EXPECT_GE(joined, 60U);
}

TEST(Targets, that_inform_have_no_band_unless_their_error_weighs_them_in_the_fit) {
  for (const StudyFolder& folder : built_in_studies()) {
    for (const Cells& row : rows_of(folder.targets_csv, folder.name)) {
      EXPECT_FALSE(row.at("class") == "inform" && row.at("fitted") == "false" && !(row.at("lo") + row.at("hi")).empty())
          << folder.name << ", " << row.at("arm") << ", " << row.at("measure");
    }
  }
}

}  // namespace
}  // namespace anagen::study
