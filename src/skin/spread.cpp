#include "skin/spread.hpp"

#include "core/contract.hpp"

namespace anagen::skin {

namespace {

/// 1 - 1/sqrt(2): the place of the first stage that makes two implicit stages second order and damps what is stiff
/// (Alexander 1977).
constexpr double gamma = 0.292893218813452476;

/// What flows between two neighbours for a difference of 1 in concentration, for each edge between cells.
std::vector<double> conductances(const SpreadProblem& problem) {
  const ShellGrid& grid = problem.grid;
  std::vector<double> out(grid.cells(), 0.0);
  for (std::size_t i = 0; i + 1 < grid.cells(); ++i) {
    const double here = problem.media[i].diffusivity_um2_per_hour;
    const double there = problem.media[i + 1].diffusivity_um2_per_hour;
    if (here > 0 && there > 0) {
      const double resistance = (grid.edges_um[i + 1] - grid.edges_um[i]) / (2 * here) +
                                (grid.edges_um[i + 2] - grid.edges_um[i + 1]) / (2 * there);
      out[i] = grid.area(i + 1) / resistance;
    }
  }
  return out;
}

/// (V - s L) y = b, factorised once for a step: V the volumes, L diffusion and losses, s = gamma x step.
class Stage {
 public:
  explicit Stage(const SpreadProblem& problem)
      : between_(conductances(problem)),
        volume_(problem.grid.cells()),
        loss_(problem.grid.cells()),
        upper_(problem.grid.cells()),
        pivot_(problem.grid.cells()) {
    for (std::size_t i = 0; i < volume_.size(); ++i) {
      volume_[i] = problem.grid.volume(i);
      loss_[i] = volume_[i] * (problem.media[i].uptake_per_hour + problem.media[i].clearance_per_hour);
    }
  }

  void set_step(double hours) {
    weight_ = gamma * hours;
    for (std::size_t i = 0; i < volume_.size(); ++i) {
      const double before = i > 0 ? weight_ * between_[i - 1] : 0;
      const double after = weight_ * between_[i];
      const double diagonal = volume_[i] + weight_ * loss_[i] + before + after;
      pivot_[i] = 1 / (i > 0 ? diagonal - before * upper_[i - 1] : diagonal);
      upper_[i] = after * pivot_[i];
    }
  }

  /// Overwrites the right side with the solution.
  void solve(std::vector<double>& b) const {
    for (std::size_t i = 0; i < b.size(); ++i) {
      const double before = i > 0 ? weight_ * between_[i - 1] * b[i - 1] : 0;
      b[i] = (b[i] + before) * pivot_[i];
    }
    for (std::size_t i = b.size() - 1; i > 0; --i) {
      b[i - 1] += upper_[i - 1] * b[i];
    }
  }

  [[nodiscard]] double volume(std::size_t i) const { return volume_[i]; }

 private:
  std::vector<double> between_;
  std::vector<double> volume_;
  std::vector<double> loss_;
  std::vector<double> upper_;
  std::vector<double> pivot_;
  double weight_ = 0;
};

}  // namespace

double Spread::taken_up(const SpreadProblem& problem, std::size_t i) const {
  return exposure[i] * problem.grid.volume(i) * problem.media[i].uptake_per_hour;
}

double Spread::cleared(const SpreadProblem& problem, std::size_t i) const {
  return exposure[i] * problem.grid.volume(i) * problem.media[i].clearance_per_hour;
}

Spread spread(const SpreadProblem& problem, std::span<const double> times_hours, std::span<const double> inflow) {
  const std::size_t cells = problem.grid.cells();
  ANAGEN_EXPECT(
      cells > 0 && problem.media.size() == cells && problem.initial.size() == cells && problem.entry.size() == cells,
      "one of each for every cell");
  ANAGEN_EXPECT(inflow.empty() || inflow.size() + 1 == times_hours.size(), "one inflow for every step");
  Stage stage(problem);
  std::vector<double> now(cells);
  for (std::size_t i = 0; i < cells; ++i) {
    now[i] = problem.initial[i] / stage.volume(i);
  }
  Spread out{std::vector<double>(cells), std::vector<double>(cells, 0.0)};
  std::vector<double> first(cells);
  std::vector<double> second(cells);
  constexpr double carry = (1 - gamma) / gamma;
  double set_for = -1;
  for (std::size_t j = 0; j + 1 < times_hours.size(); ++j) {
    const double hours = times_hours[j + 1] - times_hours[j];
    if (hours != set_for) {
      stage.set_step(hours);
      set_for = hours;
    }
    const double entering = inflow.empty() ? 0 : gamma * inflow[j];
    for (std::size_t i = 0; i < cells; ++i) {
      first[i] = stage.volume(i) * now[i] + entering * problem.entry[i];
    }
    stage.solve(first);
    for (std::size_t i = 0; i < cells; ++i) {
      second[i] = stage.volume(i) * (now[i] + carry * (first[i] - now[i])) + entering * problem.entry[i];
    }
    stage.solve(second);
    for (std::size_t i = 0; i < cells; ++i) {
      out.exposure[i] += hours * ((1 - gamma) * first[i] + gamma * second[i]);
    }
    now.swap(second);
  }
  for (std::size_t i = 0; i < cells; ++i) {
    out.amount[i] = now[i] * stage.volume(i);
  }
  return out;
}

}  // namespace anagen::skin
