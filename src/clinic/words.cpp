#include "clinic/words.hpp"

#include <array>

namespace anagen::clinic {
namespace {

constexpr std::array<std::string_view, 6> core_flags = {
    "Hair is lost in patches.",
    "The bare skin shines, or the openings of the hairs can no longer be found: possible scarring.",
    "The scalp hurts, burns, weeps, crusts or bears pustules.",
    "Eyebrows or lashes thin as well.",
    "A child's hair slides out at a light pull.",
    "Shedding is sudden and heavy, or lasts beyond three months, and nothing explains it.",
};

constexpr std::array<std::string_view, 6> further_flags = {
    "Fever, loss of weight, a rash or mouth ulcers come with it.",
    "Periods are very heavy, or tiredness is marked.",
    "A woman notices new facial hair, a deeper voice or missing periods.",
    "A child's scalp shows scaling patches.",
    "The loss began after a new medicine; it should not be stopped without asking.",
    "Worry, counting or checking cannot be stopped.",
};

std::string whole(double number) { return std::to_string(static_cast<long long>(number + 0.5)); }

}  // namespace

std::span<const std::string_view> red_flags() { return core_flags; }

std::span<const std::string_view> further_red_flags() { return further_flags; }

std::string_view see_a_dermatologist() {
  return "See a dermatologist when one of these holds, whatever a count or a simulation says:";
}

std::string_view what_a_stage_is() {
  return "A stage is told by how thin the regions of a head are: the temples first, then front and vertex, the bridge "
         "between them last; in women the parting. Which cover a drawing means is our definition. Two raters often "
         "differ by a grade, so a stage chooses people for a trial and does not measure a change.";
}

std::string_view what_points_are() {
  return "Points compare with the baseline: -3 much less hair, -2 less, -1 slightly less, 0 no change, 1 slightly "
         "more, "
         "2 more, 3 much more. Whoever is treated may hope, and hope moves what is said, not the hair.";
}

std::string count_rule_sentence(const CountQuestion& question, const CountRule& rule) {
  std::string text = "Undisturbed, this head gives about " + whole(rule.expected) + " in a count of " +
                     question.counted + ", and nine counts in ten lie between " + whole(rule.low) + " and " +
                     whole(rule.high) + ".";
  text +=
      " The saying that 100 hairs a day are normal is arithmetic, not a count: a tenth of 100,000 hairs rests, each "
      "for about 100 days, so 100 a day must fall.";
  if (question.released_per_day > 0) {
    text += " Many of them are never found: 100 to 150 hairs released a day would show as about " +
            whole(rule.count_at_100) + " to " + whole(rule.count_at_150) + " in this count.";
  }
  return text;
}

}  // namespace anagen::clinic
