#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace anagen {

/// How much depends on a row: a release fails without a must; a missed should needs a reason; inform is only shown.
enum class RowWeight : std::uint8_t { must, should, inform };

/// Whether the simulated value lies in the band; `none` where nothing is scored.
enum class RowVerdict : std::uint8_t { in, out, none };

/// What a target speaks of: the value itself, its change since the first visit, a share of the people, or the
/// value over that of another arm.
enum class RowQuantity : std::uint8_t { level, change, percent_change, net_change, share, ratio };

/// One published or theoretical result beside what the model gives.
struct DossierRow {
  std::string study;
  std::string arm;
  std::string minus;           ///< arm that is subtracted, or below the line of a ratio; empty for none
  std::optional<double> week;  ///< absent: over the whole run
  std::string measure;
  RowQuantity quantity = RowQuantity::level;
  std::string unit;
  std::optional<double> expected;
  std::optional<double> lo;  ///< absent: the band is open on that side
  std::optional<double> hi;
  double simulated = 0;  ///< NaN where nothing was observed
  double mc_error = 0;   ///< standard error of `simulated` that a finite simulation leaves; NaN when unknown
  RowWeight weight = RowWeight::inform;
  bool fitted = false;  ///< the value, or one it follows from, was used to choose a default
  std::string note;
  std::string hair_class;          ///< what was counted, in the words of the study; changes nothing
  std::optional<double> area_cm2;  ///< likewise
  std::string site;                ///< region of the scalp; empty or `scalp` for the whole
};

/// In or out of the band; none for inform, for a row without any band. A value that is no number is out.
[[nodiscard]] RowVerdict verdict_of(const DossierRow& row);

/// What the model gives at one reading.
struct CoursePoint {
  double week = 0;
  double value = 0;
  double mc_error = 0;  ///< standard error that a finite simulation leaves; NaN when unknown
};

/// What the model gives at every reading in the terms of some rows: the same arms, measure, site and quantity.
struct DossierCourse {
  std::size_t row = 0;              ///< the first row of the study that it belongs to
  std::vector<CoursePoint> points;  ///< rising weeks; at least two
};

/// What is done with an arm.
enum class ArmRole : std::uint8_t { untouched, sham, acted_on };

/// A cause or a treatment of an arm.
struct DossierHappening {
  std::string label;              ///< in plain words, with the dose of a treatment
  double from_week = 0;           ///< not before the first visit
  std::optional<double> to_week;  ///< absent: until the last visit
};

/// Whom an arm looks at, and what happens to them.
struct DossierArm {
  std::string name;
  ArmRole role = ArmRole::untouched;  ///< sham: placebo or vehicle and nothing else
  std::uint32_t people = 0;
  std::uint32_t screened = 0;  ///< equals `people` without criteria
  std::uint32_t stayed = 0;    ///< to the last visit; equals `people` where nobody leaves
  std::string sex;             ///< woman, man, child; both
  std::string ancestry;
  double age_low = 0;  ///< years
  double age_high = 0;
  std::vector<DossierHappening> happenings;
  std::vector<std::string> instruments;  ///< as `phototrichogram`, each once; empty: only the truth is looked at
};

/// Where published values come from: a row of evidence/sources.csv.
struct DossierSource {
  std::string key;
  std::string citation;
  std::string design;
  std::string seen;  ///< how the figures were seen: text, abstract, memory ...
};

/// One study, or one check against theory, after its run. Plain data: pages read it, nothing computes in it.
struct DossierStudy {
  std::string id;
  std::string title;
  std::vector<DossierRow> rows;
  std::vector<DossierArm> arms;  ///< none for a check against theory
  std::vector<DossierCourse> courses;
  std::vector<DossierSource> sources;  ///< that of the study first, then those that its notes name
};

/// One file of the dossier.
struct DossierPage {
  std::string file;  ///< index.html, or that of a study
  std::string html;
};

/// The names of the pages: `index.html`, then one a study, `ID.html`, in the same order; no name twice.
[[nodiscard]] std::vector<std::string> dossier_files(const std::vector<std::string>& ids);

/// The dossier as pages that open without a network and run no script: the front page, then one a study. Links between
/// them are relative. The same bytes for the same studies.
[[nodiscard]] std::vector<DossierPage> dossier_pages(const std::vector<DossierStudy>& studies);

}  // namespace anagen
