// Writes pages made of invented results into a folder, for looking at them and for the browser checks.
#include <cstdio>
#include <fstream>
#include <string>

#include "anagen/compare.hpp"
#include "anagen/report.hpp"
#include "unit/report/dossier_fixture.hpp"
#include "unit/report/fixture.hpp"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: report_write_pages FOLDER\n", stderr);
    return 2;
  }
  const std::string folder = argv[1];
  using anagen::report_test::Made;
  const auto write = [&](const std::string& name, const Made& made) {
    const anagen::Results results = anagen::report_test::made_results(made);
    std::ofstream(folder + "/" + name + ".html") << anagen::report_html(results);
    std::ofstream(folder + "/" + name + ".txt") << anagen::text_table(results);
  };
  const auto write_comparison = [&](const std::string& name, const anagen::Comparison& runs) {
    std::ofstream(folder + "/" + name + ".html") << anagen::compare_html(runs);
  };
  using anagen::report_test::made_results;
  write_comparison("compare", {made_results({}), made_results({.childbirth = false})});
  write_comparison("compare_four",
                   {made_results({}), made_results({.childbirth = false}), made_results({.subjects = 9}),
                    made_results({.subjects = 1, .instruments = false})});
  anagen::Comparison long_names;
  for (const char* name :
       {"headington_delayed_anagen_release_without_the_season",
        "a_name_of_sixty_four_letters_which_is_the_longest_that_may_be_ok", "chronic_effluvium_from_a_low_variance",
        "onewordofsixtyfourletterswithoutanyplaceatwhichitmaybreakinhalv"}) {
    long_names.push_back(made_results({.subjects = 9}));
    long_names.back().name = name;
  }
  write_comparison("compare_long_names", long_names);
  const auto study = anagen::report_test::trial();
  for (const anagen::DossierPage& page : anagen::dossier_pages({study, anagen::report_test::check("R01")})) {
    std::ofstream(folder + "/dossier_" + page.file) << page.html;
  }
  write("birth", {});
  write("one_person", {.subjects = 1});
  write("quiet", {.childbirth = false});
  write("bare", {.instruments = false, .regions = false, .every_days = 119});
}
