#pragma once

#include <string>
#include <utility>
#include <vector>

#include "anagen/dossier.hpp"

namespace anagen::report {

/// A page of the dossier and its neighbours, by file.
struct PagePlace {
  std::string previous;  ///< empty for the first study
  std::string previous_title;
  std::string next;  ///< empty for the last
  std::string next_title;
};

/// The title of a study; its id where it has none.
[[nodiscard]] std::string title_of(const DossierStudy& study);

/// A link of the contents: where to, and its words.
using PageLink = std::pair<std::string, std::string_view>;

/// A whole page around the body of its `main`.
[[nodiscard]] std::string dossier_frame(const std::string& title, const std::vector<PageLink>& contents,
                                        const std::string& body);

[[nodiscard]] std::string study_page(const DossierStudy& study, const PagePlace& place);

/// `files` are those of the studies, in their order.
[[nodiscard]] std::string front_page(const std::vector<DossierStudy>& studies, const std::vector<std::string>& files);

}  // namespace anagen::report
