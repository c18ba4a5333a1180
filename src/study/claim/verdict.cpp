#include "study/claim/verdict.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/contract.hpp"

namespace anagen::study {

namespace {

/// Whether a probability reaches a mark; nothing where the error of the simulation leaves it open.
std::optional<bool> reaches(const ClaimPoint& point, double mark) {
  const double margin = errors_allowed * point.mc_error;
  if (point.probability - margin >= mark) {
    return true;
  }
  if (point.probability + margin < mark) {
    return false;
  }
  // Without error on either side of the mark the number itself decides.
  return margin == 0 ? std::optional(point.probability >= mark) : std::nullopt;
}

std::vector<Outcome> outcomes_at(const std::vector<ClaimWorld>& worlds, std::size_t place) {
  std::vector<Outcome> out;
  std::ranges::transform(worlds, std::back_inserter(out), [&](const ClaimWorld& world) {
    return Outcome{world.name, world.effect, world.curve[place]};
  });
  // What holds by definition says nothing for an effect: a result that no other world shows may as well be a way of
  // telling it.
  std::erase_if(out, [&](const Outcome& one) {
    return std::ranges::any_of(worlds,
                               [&](const ClaimWorld& world) { return world.by_definition && world.name == one.world; });
  });
  return out;
}

std::string in_words(const Judged& judged, const Outcome& shown) {
  const double in_100 = 100 * shown.point.probability;
  switch (judged.verdict) {
    case ClaimVerdict::expected_without_effect:
      return fmt::format("With no effect of anything {:.0f} of 100 such groups would have shown it.", in_100);
    case ClaimVerdict::needles_suffice:
      return fmt::format("Seldom with nothing at work, but {:.0f} of 100 such groups show it in the world {}.", in_100,
                         judged.world);
    case ClaimVerdict::needs_an_effect:
      return fmt::format(
          "Fewer than 5 of 100 such groups show it in any world without the effect, and in the world {} "
          "it is at least ten times as likely.",
          judged.world);
    case ClaimVerdict::cannot_tell:
      return judged.world.empty()
                 ? std::string(
                       "It is rare in every world that can be lived, with the effect that the tables allow as well: "
                       "only the "
                       "claim itself would make it likely, and that says nothing of how it was told.")
                 : fmt::format("The world {} lies so near the mark that the people simulated do not decide it.",
                               judged.world);
    case ClaimVerdict::not_testable:
      break;
  }
  return {};
}

/// What was found for one design and number of people.
struct Case {
  Judged judged;
  std::uint32_t n = 0;
  std::string design;
  Outcome shown;
};

/// The cases of a design along the number of people; those that are undecided only where all are.
std::vector<Case> decided(const std::vector<ClaimWorld>& worlds, const std::string& design) {
  std::vector<Case> cases;
  for (std::size_t i = 0; i < worlds.front().curve.size(); ++i) {
    const std::vector<Outcome> outcomes = outcomes_at(worlds, i);
    const Judged judged = judge(outcomes);
    const auto named = std::ranges::find(outcomes, judged.world, &Outcome::world);
    cases.push_back({judged, worlds.front().curve[i].n, design, named != outcomes.end() ? *named : outcomes.front()});
  }
  const auto is_open = [](const Case& one) { return one.judged.undecided(); };
  if (!std::ranges::all_of(cases, is_open)) {
    std::erase_if(cases, is_open);
  }
  return cases;
}

/// The case of the number of people nearest to the one that is shown.
const Case& at_number(const std::vector<Case>& cases, std::uint32_t n) {
  const Case* best = &cases.front();
  const auto far = [n](const Case& one) { return one.n > n ? one.n - n : n - one.n; };
  for (const Case& one : cases) {
    best = far(one) < far(*best) ? &one : best;
  }
  return *best;
}

}  // namespace

Judged judge(const std::vector<Outcome>& outcomes) {
  ANAGEN_EXPECT(!outcomes.empty(), "a verdict needs a world without effect");
  const auto without = reaches(outcomes.front().point, appears);
  if (!without || *without) {
    return {without ? ClaimVerdict::expected_without_effect : ClaimVerdict::cannot_tell, outcomes.front().world};
  }
  const Outcome* sham = nullptr;
  const Outcome* effect = nullptr;
  double likeliest_without = 0;
  for (const Outcome& one : outcomes) {
    const Outcome*& best = one.effect ? effect : sham;
    if (&one != &outcomes.front() && (best == nullptr || one.point.probability > best->point.probability)) {
      best = &one;
    }
    if (!one.effect) {
      likeliest_without = std::max(likeliest_without, one.point.probability + errors_allowed * one.point.mc_error);
    }
  }
  if (sham != nullptr) {
    const auto enough = reaches(sham->point, appears);
    if (!enough || *enough) {
      return {enough ? ClaimVerdict::needles_suffice : ClaimVerdict::cannot_tell, sham->world};
    }
  }
  if (effect != nullptr && effect->point.probability > 0 &&
      effect->point.probability - errors_allowed * effect->point.mc_error >= much_likelier * likeliest_without) {
    return {ClaimVerdict::needs_an_effect, effect->world};
  }
  return {ClaimVerdict::cannot_tell, ""};
}

Finding judge_all(const ClaimAnswer& answer) {
  if (answer.conservation && !answer.conservation->holds()) {
    return {ClaimVerdict::cannot_tell,
            "The counts that were reported cannot be true together, so that nothing can be told from them."};
  }
  std::vector<Case> cases = decided(answer.worlds, "");
  const Case told = at_number(cases, answer.worlds.front().shown.n);
  for (std::size_t i = 1; i < cases.size(); ++i) {
    if (cases[i].judged.verdict != cases[i - 1].judged.verdict) {
      return {ClaimVerdict::cannot_tell,
              fmt::format("The number of people decides: {} up to {} of them, {} from {} on.",
                          claim_verdict_name(cases[i - 1].judged.verdict), cases[i - 1].n,
                          claim_verdict_name(cases[i].judged.verdict), cases[i].n)};
    }
  }
  for (std::size_t i = 1; i < answer.variants.size(); ++i) {
    for (const Case& other : decided(answer.variants[i].worlds, answer.variants[i].words)) {
      if (other.judged.verdict != told.judged.verdict) {
        return {ClaimVerdict::cannot_tell,
                fmt::format("What is not known of the design decides: {} as told, {} with {}.",
                            claim_verdict_name(told.judged.verdict), claim_verdict_name(other.judged.verdict),
                            other.design)};
      }
    }
  }
  return {told.judged.verdict, in_words(told.judged, told.shown)};
}

}  // namespace anagen::study
