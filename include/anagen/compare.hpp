#pragma once

#include <string>
#include <vector>

#include "anagen/results.hpp"
#include "anagen/run.hpp"
#include "anagen/scenario.hpp"
#include "core/error.hpp"

namespace anagen {

/// Several runs side by side, the first of them the one that the others are compared with.
///
/// Contract: at least two, with some day in common, each of `run()`. Their names may repeat; they are told apart by
/// letters A, B, C ...
using Comparison = std::vector<Results>;

/// The scenarios as they are run for a comparison: the same seed (that of the first), the days that all of them show,
/// the spacing of the first, and a common start, so that the same people live the same lives but for what differs.
///
/// Errors: Fault::input for fewer than two or more than four scenarios, and where they share no days.
[[nodiscard]] Expected<std::vector<Scenario>> align(const std::vector<Scenario>& scenarios);

/// Aligns the scenarios and runs them one after the other; the resolved scenarios in the results are those given.
///
/// Errors: as align() and run().
[[nodiscard]] Expected<Comparison> run_comparison(const std::vector<Scenario>& scenarios,
                                                  const RunOptions& options = {});

/// What differs between the settings of two runs, in words, one line each: `person.wash_every: 2 in A, 3 in B`.
[[nodiscard]] std::vector<std::string> differences_in_words(const Comparison& runs);

/// Whether the same people stand in both runs, so that they can be subtracted one by one: same seed, and place by place
/// the same number, sex and ancestry, and the same age, latitude and wash habit where a cohort draws them.
[[nodiscard]] bool same_people(const Results& a, const Results& b);

/// The comparison as one HTML page that opens without a network.
[[nodiscard]] std::string compare_html(const Comparison& runs);

/// As JSON, schema `anagen.compare/1`: per scenario, arm, measure and visit the statistics over people, and of the
/// person-by-person difference to the first scenario; null where the people are not the same.
[[nodiscard]] std::string compare_json(const Comparison& runs);

/// As CSV: `scenario,arm,day,region,measure,instrument,unit,mean,sd,p05,p25,p50,p75,p95,n,difference_mean,...`.
[[nodiscard]] std::string compare_csv(const Comparison& runs);

/// A short table for a terminal.
[[nodiscard]] std::string compare_text(const Comparison& runs);

}  // namespace anagen
