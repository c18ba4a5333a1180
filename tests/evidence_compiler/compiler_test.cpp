#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

/// Runs the compiler of the tables on copies of the real ones, one of which a test may spoil.
class EvidenceCompiler : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name();
    fs::create_directories(folder_);
    for (const char* table : {"parameters.csv", "sources.csv", "targets.csv", "diagnostic_rules.csv", "claims.csv"}) {
      fs::copy_file(fs::path(ANAGEN_SOURCE_DIR) / "evidence" / table, folder_ / table,
                    fs::copy_options::overwrite_existing);
    }
  }
  void TearDown() override { fs::remove_all(folder_); }

  void append(const char* table, const std::string& row) {
    std::ofstream(folder_ / table, std::ios::app | std::ios::binary) << row << "\n";
  }

  /// Exit status; what was said is kept in `said`.
  int compile() {
    const std::string command = "cd '" + folder_.string() +
                                "' && '" ANAGEN_EVIDENCE_COMPILER
                                "' parameters.csv sources.csv targets.csv diagnostic_rules.csv claims.csv out.cpp 2> "
                                "said.txt";
    const int status = std::system(command.c_str());
    said = text_of(folder_ / "said.txt");
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

  bool wrote() const { return fs::exists(folder_ / "out.cpp"); }
  std::string output() const { return text_of(folder_ / "out.cpp"); }

  std::string said;

 private:
  fs::path folder_;
};

TEST_F(EvidenceCompiler, compiles_the_tables_of_the_project_to_the_same_bytes_each_time) {
  ASSERT_EQ(compile(), 0) << said;
  const std::string first = output();
  ASSERT_EQ(compile(), 0);
  EXPECT_EQ(output(), first);
  EXPECT_EQ(first.find(ANAGEN_SOURCE_DIR), std::string::npos);
}

TEST_F(EvidenceCompiler, refuses_a_row_without_unit_and_writes_nothing) {
  append("parameters.csv", "hair.new.number,any,any,all,any,1,,none,,,,,anagen_2026_choice,D,choice,");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find(": unit: is empty"), std::string::npos) << said;
  EXPECT_TRUE(said.starts_with("parameters.csv:")) << said;
  EXPECT_FALSE(wrote());
}

TEST_F(EvidenceCompiler, refuses_a_row_without_source) {
  append("parameters.csv", "hair.new.number,any,any,all,any,1,um,none,,,,,,D,text,");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find(": source_key: is empty"), std::string::npos) << said;
  EXPECT_FALSE(wrote());
}

TEST_F(EvidenceCompiler, refuses_a_row_without_grade) {
  append("parameters.csv", "hair.new.number,any,any,all,any,1,um,none,,,,,anagen_2026_choice,,choice,");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find(": grade: is empty"), std::string::npos) << said;
  EXPECT_FALSE(wrote());
}

TEST_F(EvidenceCompiler, refuses_a_source_that_nobody_described) {
  append(
      "targets.csv",
      "ghost_2000_hair,none,a,none,,both,,scalp,,,total_count,total,,level,,,1,hairs,none,,,,text,check,inform,false,");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find("\"ghost_2000_hair\" has no row in the table of sources"), std::string::npos) << said;
}

TEST_F(EvidenceCompiler, tells_every_problem_of_every_table_at_once) {
  append("parameters.csv", "hair.new,any,any,all,any,x,um,none,,,,,anagen_2026_choice,D,choice,");
  append("parameters.csv", "hair.newer,any,any,all,any,1,um,none,,,,,anagen_2026_choice,E,choice,");
  append("sources.csv", "Bad Key,Somebody,review,9,text");
  EXPECT_EQ(compile(), 2);
  for (const char* part :
       {"sources.csv:", ": key: \"Bad Key\"", ": oxford_level: \"9\"", ": value: \"x\"", ": grade: \"E\""}) {
    EXPECT_NE(said.find(part), std::string::npos) << part << "\n" << said;
  }
}

TEST_F(EvidenceCompiler, refuses_a_diagnostic_rule_whose_limit_belongs_to_nothing) {
  append("diagnostic_rules.csv", "new_rule,more than 2,,>,2,,,,,te,normal,a vs b,,,,,,anagen_2026_choice,D,choice,");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find(": measure: a threshold belongs to a measure"), std::string::npos) << said;
  EXPECT_FALSE(wrote());
}

TEST_F(EvidenceCompiler, refuses_a_share_of_a_rule_above_one) {
  append("diagnostic_rules.csv", "new_rule,words,m,>,2,,,,gap,te,normal,a vs b,60,,,,,anagen_2026_choice,D,choice,");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find(": sensitivity: \"60\" is not a share"), std::string::npos) << said;
  EXPECT_NE(said.find(": only_at: \"gap\" is no setting"), std::string::npos) << said;
}

TEST_F(EvidenceCompiler, tells_where_a_table_is_no_table) {
  append("parameters.csv", "hair.new,any");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find("2 fields where the header names 16"), std::string::npos) << said;
}

TEST_F(EvidenceCompiler, refuses_a_claim_whose_source_is_not_in_the_table) {
  append("claims.csv", "C99,Hair grows,somebody,5,,,yes,,known,textbook_nd_recalled;nobody_nd_nothing");
  EXPECT_EQ(compile(), 2);
  EXPECT_NE(said.find("\"nobody_nd_nothing\" is not in the table of sources"), std::string::npos) << said;
}

}  // namespace
