#include <algorithm>
#include <array>
#include <cmath>

#include "anagen/claim.hpp"
#include "core/units.hpp"
#include "study/claim/claim.hpp"
#include "study/claim/conservation.hpp"
#include "study/claim/replay.hpp"
#include "study/claim/smallest_design.hpp"
#include "study/claim/timing.hpp"
#include "study/claim/verdict.hpp"
#include "study/dossier.hpp"
#include "study/estimate.hpp"
#include "study/people.hpp"

namespace anagen {

namespace study {

namespace {

constexpr double percent = 100;
constexpr double days_in_week = days_per_week;

double mean_before(const std::vector<PersonReading>& people) {
  double sum = 0;
  for (const PersonReading& person : people) {
    sum += person.before;
  }
  return people.empty() ? 0 : sum / static_cast<double>(people.size());
}

/// The reported change of a group in its own unit; nothing where no number was told.
std::optional<double> change_told(const Reported& row, double before) {
  const bool of_group = row.statistic == GroupStatistic::mean || row.statistic == GroupStatistic::median;
  if (!of_group || !row.value || row.quantity == Quantity::level) {
    return std::nullopt;
  }
  return row.quantity == Quantity::percent_change ? *row.value / percent * before : *row.value;
}

double mean_of_measure(const ArmResults& results, const char* measure) {
  std::vector<double> values;
  for (const std::vector<double>& person : pool(results, "actual", measure, "scalp").values) {
    values.push_back(person.front());
  }
  return mean_of(values).value;
}

double area_of(const ArmResults& results) {
  double area = 0;
  for (const Results& part : results) {
    area += part.region_area_cm2.front() / static_cast<double>(results.size());
  }
  return area;
}

void balance(const Claim& claim, const LivedArm& untouched, ClaimAnswer& answer) {
  std::optional<double> gained;
  std::optional<double> shed;
  double days = 0;
  for (std::size_t i = 0; i < claim.reported().size(); ++i) {
    const Reported& row = claim.reported()[i];
    const auto change = change_told(row, mean_before(untouched.readings[i]));
    if (change && cycle_truth_of(row.measure) == CycleTruth::hairs) {
      gained = change;
      days = (row.weeks.front() * days_in_week) - claim.study.visit_days.front();
    } else if (change && row.measure == "shed_count") {
      shed = change;
    }
  }
  if (!gained || !shed) {
    answer.no_conservation = gained ? "A number of hairs was reported, but not how many fewer were shed a day."
                             : shed ? "Shed hairs were reported, but no count of those that stand."
                                    : "No counts were reported, so the balance cannot be checked.";
    return;
  }
  const double empty = mean_of_measure(untouched.results, "kenogen_share");
  const double density = mean_of_measure(untouched.results, "terminal_density");
  const double area = area_of(untouched.results);
  answer.conservation =
      conservation_of({*gained, *shed, days, claim.area_cm2.empty() ? area : claim.area_cm2.front(),
                       claim.area_cm2.empty() ? area : claim.area_cm2.back(), density * empty / (1 - empty)});
}

/// The world that the other arm of a trial lives in: all that was done but what is under test.
const World& sham_of(const Design& design) {
  constexpr std::array<std::string_view, 4> order = {"needling_vehicle", "needling", "vehicle", "co_treatment"};
  for (const std::string_view name : order) {
    const auto found = std::ranges::find(design.worlds, name, &World::name);
    if (found != design.worlds.end()) {
      return *found;
    }
  }
  return design.worlds.front();
}

/// Change of each person at one week, in the unit of a group's change.
std::vector<double> changes(const Reported& row, const std::vector<PersonReading>& people, double week) {
  const auto at = static_cast<std::size_t>(std::ranges::find(row.weeks, week) - row.weeks.begin());
  const double before = mean_before(people);
  std::vector<double> out;
  for (const PersonReading& person : people) {
    const double change = person.after[at] - person.before;
    out.push_back(row.quantity == Quantity::percent_change ? percent * change / before
                  : row.quantity == Quantity::change       ? change
                                                           : person.after[at]);
  }
  return out;
}

std::optional<ToSettle> to_settle(const Claim& claim) {
  if (claim.settle) {
    return claim.settle;
  }
  for (std::size_t i = 0; i < claim.reported().size(); ++i) {
    const Reported& row = claim.reported()[i];
    if (row.value && (row.statistic == GroupStatistic::mean || row.statistic == GroupStatistic::median)) {
      return ToSettle{i, row.weeks.back(), std::nullopt};
    }
  }
  return std::nullopt;
}

void settle(const Claim& claim, const std::vector<LivedArm>& arms, ClaimAnswer& answer) {
  const auto wanted = to_settle(claim);
  if (!wanted) {
    answer.no_smallest_design = "The claim tells no size of an effect, and its file chooses none.";
    return;
  }
  const Reported& row = claim.reported()[wanted->reported];
  const Design& design = claim.designs.front();
  const World& sham = sham_of(design);
  const LivedArm& other = arm_of(arms, arms_of(design, sham).front());
  const std::vector<double> changed = changes(row, other.readings[wanted->reported], wanted->week);
  SmallestDesign out;
  out.measure = row.measure;
  out.quantity = std::string(word_of(row.quantity));
  out.week = wanted->week;
  out.sham = sham.name;
  out.sd = spread_of(changed).value;
  out.claimed = !wanted->difference;
  out.difference = wanted->difference ? *wanted->difference : row.value.value_or(0) - mean_of(changed).value;
  if (out.difference == 0 || std::isnan(out.sd)) {
    answer.no_smallest_design = "What is claimed is what the sham does as well.";
    return;
  }
  out.n_per_arm = people_per_arm(out.sd, out.difference);
  for (const double times : {0.5, 2.0}) {
    out.others.emplace_back(times * out.difference, people_per_arm(out.sd, times * out.difference));
  }
  for (const std::int32_t day : claim.study.visit_days) {
    out.visits.push_back(day / days_in_week);
  }
  answer.smallest_design = out;
}

void set_ranges(ClaimAnswer& answer) {
  for (std::size_t world = 0; world < answer.worlds.size(); ++world) {
    ClaimWorld& shown = answer.worlds[world];
    shown.low = 1;
    shown.high = 0;
    const auto widen = [&](const ClaimWorld& one) {
      for (const ClaimPoint& point : one.curve) {
        shown.low = std::min(shown.low, point.probability);
        shown.high = std::max(shown.high, point.probability);
      }
    };
    widen(shown);
    for (const ClaimVariant& variant : answer.variants) {
      widen(variant.worlds[world]);
    }
  }
}

std::optional<LikelihoodRatio> likelihood_ratio_of(const std::vector<ClaimWorld>& worlds) {
  const auto effect = std::ranges::find_if(worlds, &ClaimWorld::effect);
  if (effect == worlds.end()) {
    return std::nullopt;
  }
  // What needles or another treatment do is not to be laid to what is under test: the likeliest of the other worlds is
  // the rival.
  const ClaimWorld* rival = &worlds.front();
  for (const ClaimWorld& world : worlds) {
    if (!world.effect && world.shown.probability > rival->shown.probability) {
      rival = &world;
    }
  }
  LikelihoodRatio ratio{effect->name, rival->name, std::nullopt};
  if (rival->shown.probability > 0) {
    ratio.value = effect->shown.probability / rival->shown.probability;
  }
  return ratio;
}

}  // namespace

}  // namespace study

std::string claim_verdict_name(ClaimVerdict verdict) {
  constexpr std::array<const char*, 5> names = {"expected_without_effect", "needles_suffice", "needs_an_effect",
                                                "cannot_tell", "not_testable"};
  return names[static_cast<std::size_t>(verdict)];
}

Expected<ClaimAccount> read_account(const ClaimFile& file) {
  auto claim = study::read_claim(file);
  if (!claim) {
    return std::unexpected(std::move(claim.error()));
  }
  return std::move(claim->account);
}

Expected<ClaimAnswer> weigh_claim(const ClaimFile& file, const ClaimOptions& options, const RunOptions& run) {
  auto claim = study::read_claim(file, options);
  if (!claim) {
    return std::unexpected(std::move(claim.error()));
  }
  ClaimAnswer answer;
  answer.account = claim->account;
  answer.testable = claim->testable;
  if (!claim->testable) {
    answer.because = claim->account.why_not;
    return answer;
  }
  answer.pool = claim->pool;
  answer.seed = claim->seed;
  answer.absent = claim->absent;
  const auto arms = study::live_claim(*claim, run);
  if (!arms) {
    return std::unexpected(arms.error());
  }
  for (const study::Design& design : claim->designs) {
    ClaimVariant variant{design.name, design.words, study::worlds_shown(*claim, design, *arms)};
    answer.variants.push_back(std::move(variant));
  }
  answer.worlds = answer.variants.front().worlds;
  study::set_ranges(answer);
  answer.likelihood_ratio = study::likelihood_ratio_of(answer.worlds);
  auto timing = study::timing_of(*claim, run);
  if (!timing) {
    return std::unexpected(std::move(timing.error()));
  }
  answer.timing = *std::move(timing);
  study::balance(*claim, arms->front(), answer);
  study::settle(*claim, *arms, answer);
  const study::Finding verdict = study::judge_all(answer);
  answer.verdict = verdict.verdict;
  answer.because = verdict.because;
  return answer;
}

}  // namespace anagen
