#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "evidence/parameter.hpp"

namespace anagen::evidence {

/// Whose number is wanted; the words are those of the tables.
struct Who {
  std::string_view sex = "any";
  std::string_view ancestry = "any";
  std::string_view region = "any";
};

/// The nearest row of `id` for `who`; null when no row speaks of them.
///
/// A named value counts before any, and any answers for every name. scalp and any are the same place; who asks for han
/// is also answered by east_asian, who asks for african_us by african, never the other way round. Where several rows
/// answer, the nearer region wins, then the nearer ancestry, then the nearer sex, then the earlier row (only rows of
/// obs. and derived. ids can tie so far). A row of another named sex, ancestry or region never answers.
[[nodiscard]] const Parameter* find(std::string_view id, const Who& who);

/// The value of a row; for a range without value its middle. Absent when neither is known.
///
/// The middle is (low + high) / 2, and sqrt(low high) for a multiplier (an id that ends in `multiplier`, low above 0),
/// where half and double are equally far from none.
[[nodiscard]] std::optional<double> value_of(const Parameter& row);

/// The value of the nearest row.
///
/// Contract: such a row exists and has a value or a range (ids from outside are checked with `rows_of` first); a broken
/// contract stops a debug build and gives NaN otherwise.
[[nodiscard]] double value_of(std::string_view id, const Who& who);

/// The spread of a row as a standard deviation in its unit: the SD itself, cv x value, or a quarter of a range (a range
/// is read as four SDs wide). Absent for none, for a standard error (it speaks of a mean) and where the spread is
/// unknown.
[[nodiscard]] std::optional<double> spread_sd(const Parameter& row);

/// The ids most like `id`, nearest first, for "did you mean": within a third of its length in edits, at most `most`.
[[nodiscard]] std::vector<std::string_view> nearest_ids(std::string_view id, std::size_t most = 3);

/// A row that a run used.
struct UsedRow {
  const Parameter* row = nullptr;
  double value = 0;         ///< the value used
  bool overridden = false;  ///< the scenario set it
};

/// Hands out the numbers for one person and remembers which rows it used. Not to be shared between threads.
class Lookup {
 public:
  /// `overrides` maps ids to the values that replace every row of that id, whatever the region; an id with a region in
  /// brackets, `follicle.latency.mean[vertex]`, replaces those of that region alone and counts before one without.
  explicit Lookup(const Who& who = {}, std::map<std::string, double, std::less<>> overrides = {});

  /// The number of `id` in `region`; "any" means the region of the person given at the start. Same contract as
  /// value_of.
  double operator()(std::string_view id, std::string_view region = "any");

  /// The row behind that number, remembered as used; for its spread. Same contract.
  const Parameter& row(std::string_view id, std::string_view region = "any");

  /// The number of `id` for somebody else than the person given at the start, and the row behind it; both are
  /// remembered as used and give way to an override like any other. Same contract.
  double of(const Who& who, std::string_view id);
  const Parameter& row_of(const Who& who, std::string_view id);

  /// Whether some row of `id` answers in `region` and tells a number; remembers nothing.
  [[nodiscard]] bool knows(std::string_view id, std::string_view region = "any") const;

  /// Whose numbers these are: woman, man, child or any.
  [[nodiscard]] const std::string& sex() const { return sex_; }

  /// Every row used so far, in order of id.
  [[nodiscard]] std::vector<UsedRow> used() const;

 private:
  Who who(std::string_view region) const;
  UsedRow use(std::string_view id, const Who& who);
  [[nodiscard]] std::optional<double> given(std::string_view id, std::string_view region) const;

  std::string sex_;
  std::string ancestry_;
  std::string region_;
  std::map<std::string, double, std::less<>> overrides_;
  std::map<std::size_t, UsedRow> used_;  ///< by place in the table
};

}  // namespace anagen::evidence
