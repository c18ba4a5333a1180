#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/read/problems.hpp"
#include "study/claim/claim.hpp"
#include "study/field_reader.hpp"

namespace anagen::study {

/// Reads a claim.toml: what was said and reported by its own rules, the design as a study, of which each world is an
/// arm, so that one schema checks all.
class ClaimFileReader {
 public:
  ClaimFileReader(scenario::Value root, scenario::Problems& problems, ClaimOptions options)
      : root_(std::move(root)), problems_(problems), reader_(problems), options_(options) {}

  Claim read();

  /// What the reader of studies found wrong with the design, told in the words of the claim.
  [[nodiscard]] const Errors& design_errors() const { return errors_; }

 private:
  void read_account(Claim& claim);
  void read_people(const scenario::Value& account, Claim& claim);
  void take_from_ledger(const scenario::Value& account, Claim& claim);
  void read_sources(const scenario::Value& account, Claim& claim);
  std::vector<Reported> read_reported(const scenario::Value& in, const std::string& path);
  Reported read_row(const scenario::Value& value, const std::string& path);
  void read_area(const scenario::Value& account, Claim& claim);
  void read_settle(Claim& claim);
  void read_designs(Claim& claim);
  void read_study(Claim& claim);
  void draw_priors(Claim& claim) const;
  void ask_for(Claim& claim, std::size_t design, std::size_t row, const std::string& arm);
  std::vector<double> numbers_at(const scenario::Value& in, const std::string& path, const char* key, double lowest,
                                 double highest);
  void take_errors(const Errors& errors);
  [[nodiscard]] std::string path_in_claim(const Error& error) const;

  scenario::Value root_;
  scenario::Problems& problems_;
  FieldReader reader_;
  ClaimOptions options_;
  std::string tests_;
  std::vector<std::size_t> design_of_arm_;                 ///< place in Claim::designs
  std::vector<std::optional<std::uint32_t>> draw_of_arm_;  ///< number of the draw, where an arm is one
  Errors errors_;
};

}  // namespace anagen::study
