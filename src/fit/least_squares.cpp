#include "fit/least_squares.hpp"

#include <Eigen/Dense>
#include <algorithm>

namespace anagen::fit {

namespace {

using Eigen::MatrixXd;
using Eigen::VectorXd;

VectorXd vector_of(const std::vector<double>& values) {
  return Eigen::Map<const VectorXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

double sum_of_squares(const std::vector<double>& values) { return vector_of(values).squaredNorm(); }

/// One fit under way.
class Search {
 public:
  Search(std::span<const Free> free, const Problem& problem, const Patience& patience)
      : free_(free), problem_(problem), patience_(patience) {
    for (const Free& one : free) {
      best_.point.push_back(std::clamp(one.start, one.lowest, one.highest));
    }
  }

  std::optional<LeastSquares> run() {
    auto start = at(best_.point, std::nullopt);
    if (!start) {
      return std::nullopt;
    }
    accept(*std::move(start));
    for (int round = 0; round < patience_.rounds; ++round) {
      if (!derive()) {
        return std::nullopt;
      }
      const double before = best_.total();
      if (!descend()) {
        return std::nullopt;
      }
      if (before - best_.total() < patience_.least_gain) {
        break;
      }
    }
    if (jacobian_.size() == 0 && !derive()) {
      return std::nullopt;
    }
    const MatrixXd covariance = information().inverse();
    for (Eigen::Index i = 0; i < covariance.rows(); ++i) {
      auto& row = best_.covariance.emplace_back();
      for (Eigen::Index j = 0; j < covariance.cols(); ++j) {
        row.push_back(covariance(i, j));
      }
    }
    best_.evaluations = evaluations_;
    return best_;
  }

 private:
  void accept(LeastSquares there) {
    best_ = std::move(there);
    if (problem_.accepted) {
      problem_.accepted();
    }
  }

  std::optional<LeastSquares> at(const std::vector<double>& point, std::optional<std::size_t> moved) {
    ++evaluations_;
    auto residuals = problem_.residuals(point, moved);
    if (!residuals) {
      return std::nullopt;
    }
    LeastSquares out;
    out.point = point;
    out.data = sum_of_squares(*residuals);
    out.residuals = *std::move(residuals);
    for (std::size_t i = 0; i < free_.size(); ++i) {
      const double away = (point[i] - free_[i].prior) / free_[i].sd;
      out.prior += away * away;
    }
    return out;
  }

  /// The derivatives of all residuals at the best point; false when stopped.
  bool derive() {
    jacobian_ =
        MatrixXd::Zero(static_cast<Eigen::Index>(best_.residuals.size()), static_cast<Eigen::Index>(free_.size()));
    for (std::size_t i = 0; i < free_.size(); ++i) {
      std::vector<double> point = best_.point;
      const double step = patience_.step * free_[i].sd;
      point[i] += point[i] + step <= free_[i].highest ? step : -step;
      const auto there = at(point, i);
      if (!there) {
        return false;
      }
      jacobian_.col(static_cast<Eigen::Index>(i)) =
          (vector_of(there->residuals) - vector_of(best_.residuals)) / (point[i] - best_.point[i]);
    }
    return true;
  }

  [[nodiscard]] MatrixXd information() const {
    MatrixXd out = jacobian_.transpose() * jacobian_;
    for (std::size_t i = 0; i < free_.size(); ++i) {
      const auto k = static_cast<Eigen::Index>(i);
      out(k, k) += 1 / (free_[i].sd * free_[i].sd);
    }
    return out;
  }

  /// Steps towards the minimum of the local model, shorter until it gains; false when stopped.
  bool descend() {
    const MatrixXd normal = information();
    VectorXd slope = jacobian_.transpose() * vector_of(best_.residuals);
    for (std::size_t i = 0; i < free_.size(); ++i) {
      slope(static_cast<Eigen::Index>(i)) += (best_.point[i] - free_[i].prior) / (free_[i].sd * free_[i].sd);
    }
    constexpr int most_tries = 5;
    constexpr double harder = 8;
    constexpr double easier = 0.25;
    for (int tried = 0; tried < most_tries; ++tried) {
      MatrixXd damped = normal;
      damped.diagonal() *= 1 + damping_;
      const VectorXd step = damped.ldlt().solve(-slope);
      std::vector<double> point = best_.point;
      for (std::size_t i = 0; i < free_.size(); ++i) {
        point[i] = std::clamp(point[i] + step(static_cast<Eigen::Index>(i)), free_[i].lowest, free_[i].highest);
      }
      auto there = at(point, std::nullopt);
      if (!there) {
        return false;
      }
      if (there->total() < best_.total()) {
        accept(*std::move(there));
        damping_ *= easier;
        return true;
      }
      damping_ *= harder;
    }
    return true;
  }

  std::span<const Free> free_;
  const Problem& problem_;
  Patience patience_;
  LeastSquares best_;
  MatrixXd jacobian_;
  double damping_ = 0.05;
  int evaluations_ = 0;
};

}  // namespace

std::optional<LeastSquares> least_squares(std::span<const Free> free, const Problem& problem,
                                          const Patience& patience) {
  return Search(free, problem, patience).run();
}

}  // namespace anagen::fit
