#pragma once

#include <cstddef>
#include <vector>

#include "anagen/dossier.hpp"

namespace anagen::report {

/// Rows of a study that share one picture.
struct RowGroup {
  enum class Form {
    course,  ///< lines over time
    ladder,  ///< a line a row, one scale for all
    singles  ///< a line a row, each on a scale of its own
  };
  Form form = Form::singles;
  std::vector<std::size_t> rows;     ///< places in DossierStudy::rows
  std::vector<std::size_t> courses;  ///< places in DossierStudy::courses; of a course alone
};

/// Every row of a study in exactly one group: by measure, hair, area, site, unit and quantity, differences of arms
/// apart; those that share a picture with none come together at the end.
[[nodiscard]] std::vector<RowGroup> groups_of(const DossierStudy& study);

}  // namespace anagen::report
