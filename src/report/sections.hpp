#pragma once

#include <string>

#include "anagen/results.hpp"
#include "report/facts.hpp"

namespace anagen::report {

/// What every section is built from.
struct Story {
  const Results& results;
  Facts facts;
};

/// The sections of the page in their order; each is empty when the run has nothing to show in it.
[[nodiscard]] std::string section_opening(const Story& story);
[[nodiscard]] std::string section_ladder(const Story& story);
[[nodiscard]] std::string section_shed(const Story& story);
[[nodiscard]] std::string section_phases(const Story& story);
[[nodiscard]] std::string section_regions(const Story& story);
[[nodiscard]] std::string section_scalp(const Story& story);
[[nodiscard]] std::string section_serum(const Story& story);
[[nodiscard]] std::string section_causes(const Story& story);
[[nodiscard]] std::string section_clinic(const Story& story);
[[nodiscard]] std::string section_rules(const Story& story);
[[nodiscard]] std::string section_person(const Story& story);
[[nodiscard]] std::string section_evidence(const Story& story);
[[nodiscard]] std::string section_numbers(const Story& story);
[[nodiscard]] std::string section_limits(const Story& story);
[[nodiscard]] std::string section_again(const Story& story);

/// A length of time in words: "5 months", "3 weeks".
[[nodiscard]] std::string span_of(const Results& results, std::int32_t days);

/// The interval of nine in ten after a difference, a space before it; empty for a single person.
[[nodiscard]] std::string difference_interval(const Results& results, const Summary& summary);

}  // namespace anagen::report
