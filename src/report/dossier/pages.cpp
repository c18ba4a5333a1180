#include "report/dossier/pages.hpp"

#include <algorithm>

#include "core/version.hpp"
#include "report/dossier/marks.hpp"
#include "report/dossier/words.hpp"
#include "report/escape.hpp"
#include "report/page_frame.hpp"
#include "report/words.hpp"

namespace anagen::report {

std::string title_of(const DossierStudy& study) { return study.title.empty() ? study.id : study.title; }

std::string dossier_frame(const std::string& title, const std::vector<PageLink>& contents, const std::string& body) {
  std::string out = html_head(title, dossier_style()) + "<body>\n" + html_banner(verdict_key()) +
                    "<div class=\"page\"><nav aria-label=\"" + escape_html(words::contents_label) + "\"><ol>";
  for (const auto& [target, name] : contents) {
    out += "<li><a href=\"" + escape_html(target) + "\">" + escape_html(name) + "</a></li>";
  }
  return out + "</ol></nav>\n<main>\n" + body + "<footer>" +
         escape_html(say(words::dossier_footer, {{"version", std::string{version()}}})) +
         "</footer></main></div>\n</body></html>\n";
}

}  // namespace anagen::report

namespace anagen {

std::vector<std::string> dossier_files(const std::vector<std::string>& ids) {
  std::vector<std::string> files{"index.html"};
  for (const std::string& id : ids) {
    std::string file = id + ".html";
    for (int copy = 2; std::ranges::find(files, file) != files.end(); ++copy) {
      file = id + "_" + std::to_string(copy) + ".html";
    }
    files.push_back(std::move(file));
  }
  return files;
}

std::vector<DossierPage> dossier_pages(const std::vector<DossierStudy>& studies) {
  std::vector<std::string> ids;
  std::ranges::transform(studies, std::back_inserter(ids), &DossierStudy::id);
  const std::vector<std::string> names = dossier_files(ids);
  const std::vector<std::string> files(names.begin() + 1, names.end());
  std::vector<DossierPage> pages{{names.front(), report::front_page(studies, files)}};
  for (std::size_t i = 0; i < studies.size(); ++i) {
    report::PagePlace place;
    if (i > 0) {
      place.previous = files[i - 1];
      place.previous_title = report::title_of(studies[i - 1]);
    }
    if (i + 1 < studies.size()) {
      place.next = files[i + 1];
      place.next_title = report::title_of(studies[i + 1]);
    }
    pages.push_back({files[i], report::study_page(studies[i], place)});
  }
  return pages;
}

}  // namespace anagen
