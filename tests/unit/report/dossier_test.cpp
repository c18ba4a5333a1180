#include "anagen/dossier.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "anagen/validate.hpp"
#include "report/dossier/groups.hpp"
#include "report/dossier/row_words.hpp"
#include "unit/report/dossier_fixture.hpp"
#include "unit/report/markup.hpp"
#include "unit/study/folders.hpp"

namespace anagen {
namespace {

using report_test::check;
using report_test::nesting_problem;
using report_test::trial;
using report_test::values_of;
using report_test::word_in;

std::vector<DossierPage> pages() { return dossier_pages({trial(), check("R01"), check("R02")}); }

TEST(Dossier, has_a_front_page_and_one_page_a_study_that_lead_to_each_other) {
  const std::vector<DossierPage> all = pages();
  ASSERT_EQ(all.size(), 4U);
  std::set<std::string> files;
  for (const DossierPage& page : all) {
    files.insert(page.file);
  }
  EXPECT_EQ(files, (std::set<std::string>{"index.html", "trial_2031.html", "R01.html", "R02.html"}));
  for (const DossierPage& page : all) {
    const std::vector<std::string> ids = values_of(page.html, "id");
    for (const std::string& link : values_of(page.html, "href")) {
      const bool own = link.starts_with('#') && std::ranges::find(ids, link.substr(1)) != ids.end();
      EXPECT_TRUE(own || files.contains(link) || link == "data:,") << page.file << " leads to " << link;
    }
  }
  const auto leads = [&](std::size_t page, const std::string& file) {
    return all[page].html.find("href=\"" + file + "\"") != std::string::npos;
  };
  EXPECT_TRUE(leads(0, "trial_2031.html") && leads(0, "R02.html"));
  EXPECT_TRUE(leads(2, "trial_2031.html") && leads(2, "R02.html") && leads(2, "index.html"));
  EXPECT_FALSE(leads(1, "R02.html"));
}

TEST(Dossier, nests_its_tags_and_names_each_place_once) {
  for (const DossierPage& page : pages()) {
    EXPECT_EQ(nesting_problem(page.html), "") << page.file;
    const std::vector<std::string> ids = values_of(page.html, "id");
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size()) << page.file;
    for (const char* bad : {"nan", "NaN", "inf"}) {
      EXPECT_EQ(word_in(page.html, bad), std::string::npos) << page.file << bad;
    }
    EXPECT_EQ(page.html.find('{', page.html.find("<body>")), std::string::npos) << page.file;
  }
}

TEST(Dossier, asks_nothing_of_any_network_and_runs_no_script) {
  for (const DossierPage& page : pages()) {
    for (const char* bad : {"http:", "https:", "<script", "<iframe", "@import", "src=", "<form", "onclick"}) {
      EXPECT_EQ(page.html.find(bad), std::string::npos) << page.file << bad;
    }
  }
}

TEST(Dossier, a_study_shows_every_row_in_its_table_and_in_one_picture) {
  const DossierStudy study = trial();
  std::vector<int> shown(study.rows.size());
  for (const report::RowGroup& group : report::groups_of(study)) {
    for (const std::size_t row : group.rows) {
      ++shown[row];
    }
  }
  EXPECT_EQ(shown, std::vector<int>(study.rows.size(), 1));
  const std::string page = pages()[1].html;
  const std::string table = page.substr(page.find("<section id=\"rows\""));
  for (const DossierRow& row : study.rows) {
    EXPECT_NE(table.find(report::published_words(row)), std::string::npos);
    EXPECT_NE(table.find(report::band_words(row)), std::string::npos);
    EXPECT_NE(table.find(row.note), std::string::npos);
  }
}

TEST(Dossier, tells_how_many_of_an_arm_stayed_where_some_left) {
  const std::string page = pages()[1].html;
  EXPECT_NE(page.find("31 stayed to the last visit"), std::string::npos);
  EXPECT_EQ(page.find("40 stayed to the last visit"), std::string::npos);
}

TEST(Dossier, arms_differ_by_dash_and_verdicts_by_form) {
  const std::string page = pages()[1].html;
  for (const char* css : {"s s-treated", "s s-vehicle", "vm-in", "vm-out", "vm-none"}) {
    EXPECT_NE(page.find(std::string("class=\"") + css), std::string::npos) << css;
  }
}

TEST(Dossier, net_effects_have_a_picture_of_their_own) {
  const std::vector<report::RowGroup> groups = report::groups_of(trial());
  ASSERT_EQ(groups.size(), 3U);
  EXPECT_EQ(groups[0].form, report::RowGroup::Form::course);
  EXPECT_EQ(groups[0].rows, (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_EQ(groups[0].courses, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(groups[1].rows, (std::vector<std::size_t>{3}));
  EXPECT_EQ(groups[2].form, report::RowGroup::Form::singles);
}

TEST(Dossier, the_front_page_tells_misses_with_their_mechanism_musts_first) {
  const std::string page = pages()[0].html;
  const std::string misses = page.substr(page.find("<section id=\"misses\""));
  EXPECT_NE(misses.find("3 known misses"), std::string::npos);
  const std::size_t must = misses.find("As above");
  const std::size_t should = misses.find("Low: woken hairs stay thin");
  ASSERT_NE(must, std::string::npos);
  ASSERT_NE(should, std::string::npos);
  EXPECT_LT(must, should);
  EXPECT_EQ(misses.find("band ours"), std::string::npos);
  EXPECT_NE(page.find("2 of 3 results that must be met"), std::string::npos);
  EXPECT_EQ(dossier_pages({check("R01")})[0].html.find("known miss,"), std::string::npos);
}

TEST(Dossier, escapes_what_studies_say) {
  DossierStudy study = trial();
  const std::string evil = "<script>&\"";
  study.title = evil;
  for (DossierRow& row : study.rows) {
    row.arm = row.measure = row.unit = row.note = row.site = evil;
  }
  for (DossierArm& arm : study.arms) {
    arm.name = arm.ancestry = evil;
    arm.instruments = {evil};
    arm.happenings = {{evil, 0, {}}};
  }
  study.sources = {{evil, evil, evil, evil}};
  for (const DossierPage& page : dossier_pages({study})) {
    EXPECT_EQ(page.html.find("<script"), std::string::npos) << page.file;
    EXPECT_EQ(nesting_problem(page.html), "") << page.file;
  }
}

TEST(Dossier, no_two_pages_have_one_name) {
  EXPECT_EQ(dossier_files({"a", "index", "a"}),
            (std::vector<std::string>{"index.html", "a.html", "index_2.html", "a_2.html"}));
}

TEST(Dossier, stands_without_any_study) {
  for (const DossierPage& page : dossier_pages({})) {
    EXPECT_EQ(nesting_problem(page.html), "");
  }
}

TEST(Dossier, of_a_study_that_ran_tells_its_arms_and_courses_and_is_the_same_every_time) {
  const auto dossier = validate({study::examples::small()});
  ASSERT_TRUE(dossier);
  const DossierStudy& study = dossier->studies.front();
  ASSERT_EQ(study.arms.size(), 2U);
  EXPECT_EQ(study.arms[0].role, ArmRole::untouched);
  EXPECT_EQ(study.arms[1].role, ArmRole::acted_on);
  EXPECT_EQ(study.arms[1].people, 4U);
  ASSERT_EQ(study.arms[1].happenings.size(), 1U);
  EXPECT_EQ(study.arms[1].happenings[0].label, "Illness with fever");
  EXPECT_EQ(study.arms[0].instruments, (std::vector<std::string>{"shed collection", "pull test"}));
  ASSERT_FALSE(study.courses.empty());
  for (const DossierCourse& course : study.courses) {
    const DossierRow& row = study.rows[course.row];
    const auto here = std::ranges::find(course.points, *row.week, &CoursePoint::week);
    ASSERT_NE(here, course.points.end());
    EXPECT_EQ(here->value, row.simulated);
    EXPECT_LE(course.points.size(), 60U);
  }
  const auto again = validate({study::examples::small()}, {.threads = 2});
  ASSERT_TRUE(again);
  const auto one = dossier_pages(dossier->studies);
  const auto two = dossier_pages(again->studies);
  ASSERT_EQ(one.size(), two.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].html, two[i].html);
    EXPECT_EQ(nesting_problem(one[i].html), "");
  }
}

TEST(Dossier, keeps_letters_whole_when_it_shortens) {
  EXPECT_EQ(report::shortened("abc", 3), "abc");
  EXPECT_EQ(report::shortened("abcd", 3), "ab…");
  EXPECT_EQ(report::shortened("µµµ", 3), "µµµ");
  EXPECT_EQ(report::shortened("µµµµ", 3), "µµ…");
}

}  // namespace
}  // namespace anagen
