#pragma once

#include <cstdint>
#include <vector>

#include "anagen/claim.hpp"
#include "study/claim/claim.hpp"

namespace anagen::study {

/// What one person of the pool showed of one reported result.
struct PersonReading {
  double before = 0;          ///< at the first visit
  std::vector<double> after;  ///< at each week of the result
};

/// Readings of all people of a pool: a row a reported result, a column a person; the same people in every world.
using PoolReadings = std::vector<std::vector<PersonReading>>;

/// Whether one person shows a result by herself: in any of its weeks, a change of nothing is none.
[[nodiscard]] bool shows(const Reported& row, const PersonReading& person);

/// The change (or level) of one person at one of the weeks, in the quantity of the result.
[[nodiscard]] double amount(const Reported& row, const PersonReading& person, std::size_t week);

/// Whether a group shows all reported results in the same people, or any of them.
class GroupResult {
 public:
  GroupResult(const std::vector<Reported>& rows, bool any_row) : rows_(rows), any_row_(any_row) {}

  /// `members` are columns of the pool, never none.
  [[nodiscard]] bool holds(const PoolReadings& pool, const std::vector<std::uint32_t>& members) const;

  /// Probability that `n` people of the pool show it, `studies` times in a row.
  ///
  /// Exact from the share of the pool where everybody must show it, or a share of one single result; otherwise by
  /// groups drawn with dice of their own, the same in every world. docs/methods/claims.md eq. 1-4
  [[nodiscard]] ClaimPoint probability(const PoolReadings& pool, std::uint32_t n, std::uint32_t studies,
                                       std::uint64_t seed) const;

 private:
  [[nodiscard]] bool row_holds(std::size_t row, const PoolReadings& pool,
                               const std::vector<std::uint32_t>& members) const;
  [[nodiscard]] ClaimPoint exact(const PoolReadings& pool, std::uint32_t n) const;
  [[nodiscard]] ClaimPoint drawn(const PoolReadings& pool, std::uint32_t n, std::uint64_t seed) const;
  [[nodiscard]] bool is_exact() const;

  const std::vector<Reported>& rows_;
  bool any_row_;
};

/// Whether a result tells no number, so that in the world as claimed it is true of everybody.
[[nodiscard]] bool is_by_definition(const Reported& row);

/// The readings of a world in which what is claimed is true: those of the world without effect, moved so that the mean
/// of the group is the one reported (eq. 5). A result without a number is true of everybody.
[[nodiscard]] PoolReadings as_claimed(const std::vector<Reported>& rows, const PoolReadings& no_effect);

}  // namespace anagen::study
