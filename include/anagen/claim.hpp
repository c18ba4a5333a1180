#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "anagen/run.hpp"
#include "core/error.hpp"

namespace anagen {

/// A claim as its file; `name` names it in errors and, for a shipped claim, on the command line.
struct ClaimFile {
  std::string name;
  std::string toml;
};

/// What a reported result says (docs/methods/claims.md, section 5).
enum class ClaimVerdict : std::uint8_t {
  expected_without_effect,  ///< it would often appear with no effect of anything
  needles_suffice,          ///< not without anything, but with a sham that was also given
  needs_an_effect,          ///< seldom in every world without the effect, ten times likelier in one with it
  cannot_tell,              ///< what is not known of the design decides
  not_testable              ///< no design, or nothing that the model holds
};

/// How often a group of `n` shows the reported result in one world.
struct ClaimPoint {
  std::uint32_t n = 0;
  double probability = 0;
  double mc_error = 0;  ///< standard error that the finite pool of simulated people leaves

  friend bool operator==(const ClaimPoint&, const ClaimPoint&) = default;
};

/// One world in which the design was replayed.
struct ClaimWorld {
  std::string name;            ///< no_effect, vehicle, needling, needling_vehicle, co_treatment, evidence, claimed
  bool effect = false;         ///< an effect of what is under test is assumed in it
  ClaimPoint shown;            ///< for the number of people that is shown
  bool by_definition = false;  ///< no number was told, so that the result holds in it whatever happens
  double low = 0;              ///< least and greatest probability over every number of people and design that was tried
  double high = 0;
  std::vector<ClaimPoint> curve;  ///< over the number of people; one point where that is known
};

/// A world that belongs here but cannot be lived, and why.
struct ClaimAbsence {
  std::string world;
  std::string why;
};

/// Another design that fits what was said: its name, and the worlds in it.
struct ClaimVariant {
  std::string name;
  std::string words;
  std::vector<ClaimWorld> worlds;
  ClaimVerdict verdict = ClaimVerdict::cannot_tell;
};

/// Probability of the result in world `a` over that in world `b`; absent where `b` never showed it.
struct LikelihoodRatio {
  std::string a;
  std::string b;
  std::optional<double> value;
};

/// What one mechanism, at its very strongest, does to shedding or to the number of hairs over the weeks.
struct ClaimMechanism {
  std::string name;                               ///< longer_growth, resting_held, resting_woken
  std::vector<std::pair<double, double>> course;  ///< week and change against the untouched twin [percent]
  double at_week = 0;                             ///< change at the week of the report [percent]
  std::optional<double> first_week;               ///< first week in which it helps by a twentieth; absent: never
};

/// What the cycle allows by the week of the report.
struct ClaimTiming {
  std::string of;  ///< `shedding` or `hairs`
  double week = 0;
  std::vector<ClaimMechanism> mechanisms;
};

/// Whether the counts obey hairs gained = hairs emerged - hairs shed, per cm2.
struct ClaimConservation {
  double days = 0;
  double gained = 0;           ///< reported [hairs/cm2]
  double saved_low = 0;        ///< at most so many from less shedding, over the larger area [hairs/cm2]
  double saved_high = 0;       ///< and over the smaller one
  double must_emerge = 0;      ///< at least so many must be hairs that were not there [hairs/cm2]
  double empty_follicles = 0;  ///< that could bear them, in the people simulated [1/cm2]
  [[nodiscard]] bool holds() const { return must_emerge <= empty_follicles; }
};

/// The smallest two-armed trial that would settle the claim (docs/methods/claims.md, section 8).
struct SmallestDesign {
  std::string measure;
  std::string quantity;
  std::string unit;
  double week = 0;
  std::string sham;       ///< the world that the other arm lives in
  double sd = 0;          ///< between people, of their change in that world
  double difference = 0;  ///< to be found
  bool claimed = false;   ///< the difference is that of the claim; otherwise it is chosen by its file
  std::uint32_t n_per_arm = 0;
  std::vector<std::pair<double, std::uint32_t>> others;  ///< other differences, and people per arm
  std::vector<double> visits;                            ///< weeks
};

/// A work behind the evidence that is shown.
struct ClaimSource {
  std::string key;
  std::string citation;
  std::string design;
};

/// What was said, by whom, and what is known of it. Plain words, shown and never computed with.
struct ClaimAccount {
  std::string id;
  std::string ledger;  ///< row of evidence/claims.csv; empty for a claim of the user's own
  std::string words;
  std::string claimed_by;
  std::string grade;  ///< 1 to 5, - where downgraded; 0 no traceable data; E textbook
  std::string speaks_for;
  std::string speaks_against;
  std::string why_not;  ///< why it is not testable, or what is left open
  std::string enrolled;
  std::string compared_with;
  std::string counted_by;
  std::string also_given;
  std::string result;  ///< the reported result, in words
  bool blinded = false;
  std::uint32_t n_low = 0;  ///< people; 0 where none were told
  std::uint32_t n_high = 0;
  std::uint32_t studies = 1;
  std::vector<ClaimSource> sources;
};

/// A claim, weighed.
struct ClaimAnswer {
  ClaimAccount account;
  bool testable = false;
  std::uint32_t pool = 0;  ///< people simulated in each world
  std::uint64_t seed = 0;
  std::vector<ClaimWorld> worlds;
  std::vector<ClaimAbsence> absent;
  std::vector<ClaimVariant> variants;  ///< other designs that fit; the worlds above are those of the first
  std::optional<LikelihoodRatio> likelihood_ratio;
  std::optional<ClaimTiming> timing;
  std::optional<ClaimConservation> conservation;
  std::string no_conservation;  ///< why there is none
  std::optional<SmallestDesign> smallest_design;
  std::string no_smallest_design;
  ClaimVerdict verdict = ClaimVerdict::not_testable;
  std::string because;  ///< one sentence
};

/// The word of a verdict in every output.
[[nodiscard]] std::string claim_verdict_name(ClaimVerdict verdict);

/// What may be changed of how a claim is weighed.
struct ClaimOptions {
  std::optional<std::uint32_t> people;  ///< simulated in each world; absent: as the file says, else 200
  std::optional<std::uint64_t> seed;
};

/// Replays the design of a claim in several worlds, and says how often each shows the reported result.
///
/// The same bytes for any number of threads. Errors: Fault::input, every problem of the file at once as
/// file:line:column; Fault::machine when interrupted. Source: docs/methods/claims.md
[[nodiscard]] Expected<ClaimAnswer> weigh_claim(const ClaimFile& claim, const ClaimOptions& options = {},
                                                const RunOptions& run = {});

/// What stands in a claim file; nothing is run. Errors: as weigh_claim.
[[nodiscard]] Expected<ClaimAccount> read_account(const ClaimFile& claim);

/// The claims that are built in, in order of name: the files of claims/.
[[nodiscard]] const std::vector<ClaimFile>& shipped_claims();

/// One JSON object, schema `anagen.claim.answer/1` (docs/guide/claims.md).
[[nodiscard]] std::string claim_json(const ClaimAnswer& answer);

/// The same as a few lines for a terminal.
[[nodiscard]] std::string claim_text(const ClaimAnswer& answer);

/// The same as a page that opens without a network and runs no script.
[[nodiscard]] std::string claim_page(const ClaimAnswer& answer);

}  // namespace anagen
