#include <fmt/format.h>

#include "anagen/claim.hpp"

namespace anagen {

namespace {

std::string in_100(double probability) {
  constexpr double few = 0.01;
  return probability > 0 && probability < few ? fmt::format("{:.2g} in 100", 100 * probability)
                                              : fmt::format("{:.0f} in 100", 100 * probability);
}

std::string people(const ClaimAccount& account) {
  return account.n_low == account.n_high ? fmt::format("{}", account.n_low)
                                         : fmt::format("{} to {}, not told", account.n_low, account.n_high);
}

std::string timing_line(const ClaimTiming& timing) {
  std::string out = fmt::format("By week {:g}, at its very strongest, on {}:\n", timing.week, timing.of);
  for (const ClaimMechanism& one : timing.mechanisms) {
    out += fmt::format("  {:<28} {:+.0f} %{}\n", one.name, one.at_week,
                       one.first_week ? fmt::format(", helps from week {:g} on", *one.first_week) : ", never helps");
  }
  return out;
}

std::string balance_line(const ClaimConservation& one) {
  return fmt::format(
      "Balance of hairs: +{:.1f} per cm2 reported, at most {:.1f} to {:.1f} of them from less shedding in {:g} days, "
      "so at "
      "least {:.1f} must have emerged; {:.1f} empty follicles per cm2 could bear them: {}\n",
      one.gained, one.saved_low, one.saved_high, one.days, one.must_emerge, one.empty_follicles,
      one.holds() ? "possible" : "more than there are");
}

std::string design_line(const SmallestDesign& one) {
  return fmt::format(
      "Would settle it: two arms of {}, the other one {}; {} in week {:g}, difference {:.3g} ({}), SD "
      "{:.3g}, alpha 0.05, power 0.8\n",
      one.n_per_arm, one.sham, one.measure, one.week, one.difference, one.claimed ? "the one claimed" : "chosen",
      one.sd);
}

std::string evidence_lines(const ClaimAccount& account) {
  std::string out;
  if (!account.speaks_for.empty()) {
    out += "For:     " + account.speaks_for + "\n";
  }
  if (!account.speaks_against.empty()) {
    out += "Against: " + account.speaks_against + "\n";
  }
  for (const ClaimSource& source : account.sources) {
    out += "         " + source.key + ": " + source.citation + "\n";
  }
  return out;
}

}  // namespace

std::string claim_text(const ClaimAnswer& answer) {
  const ClaimAccount& account = answer.account;
  std::string out = fmt::format("\"{}\"\n  {}\n\n", account.words, account.claimed_by);
  out += fmt::format("{}\n{}\n\n", claim_verdict_name(answer.verdict), answer.because);
  if (!answer.testable) {
    return out + evidence_lines(account);
  }
  out += fmt::format("People: {}; shown for {}. {} simulated in each world, seed {}.\n", people(account),
                     answer.worlds.front().shown.n, answer.pool, answer.seed);
  for (const ClaimWorld& world : answer.worlds) {
    out += fmt::format("  {:<28} {:>14}   {} to {}\n", world.name, in_100(world.shown.probability), in_100(world.low),
                       in_100(world.high));
  }
  for (const ClaimAbsence& one : answer.absent) {
    out += fmt::format("  {:<28} {}\n", one.world, one.why);
  }
  if (answer.likelihood_ratio) {
    const LikelihoodRatio& ratio = *answer.likelihood_ratio;
    out += ratio.value ? fmt::format("{:.3g} times as likely in {} as in {}\n", *ratio.value, ratio.a, ratio.b)
                       : fmt::format("Never seen in {}, so that no ratio with {} can be told\n", ratio.b, ratio.a);
  }
  if (answer.timing) {
    out += timing_line(*answer.timing);
  }
  out += answer.conservation ? balance_line(*answer.conservation) : answer.no_conservation + "\n";
  out += answer.smallest_design ? design_line(*answer.smallest_design) : answer.no_smallest_design + "\n";
  return out + "\n" + evidence_lines(account);
}

}  // namespace anagen
