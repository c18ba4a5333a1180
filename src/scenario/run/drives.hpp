#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "cause/androgens.hpp"
#include "cause/areata.hpp"
#include "scalp/life.hpp"
#include "scenario/run/medicines.hpp"
#include "scenario/run/participant.hpp"

namespace anagen::scenario {

struct World;

/// Dihydrotestosterone, over that without medicine.
struct Dht {
  double serum = 1;
  double scalp = 1;
};

/// The Drives of each lived arm of one subject; those of a region are made when first asked for.
///
/// Every life has the season, and all but `undisturbed` every cause; each has the treatments that are given in it, and
/// a lack that one of them corrects ends there. A season is part of an undisturbed life
/// (docs/decisions/0003-season-stays.md). Personal sizes come from each cause's own dice, so that removing a cause
/// moves nothing else. A cause of one region acts there alone.
class Driven {
 public:
  /// `world` and `who` must outlive this.
  Driven(const World& world, const Participant& who, const scalp::Person& person);

  /// By kind of follicle.
  [[nodiscard]] const std::array<scalp::Strata, scalp::kind_count>& region(std::size_t region) const;

  [[nodiscard]] const scalp::ClassDrives& everywhere() const;

  /// What acts where nothing disturbs: one arm.
  [[nodiscard]] std::array<scalp::Strata, scalp::kind_count> undisturbed() const;

  /// The largest androgen drive that any class of follicles of a region meets; 0 without androgens.
  [[nodiscard]] double strongest_drive(std::size_t region) const;

  /// As a day of the run begins: the mean of the day before.
  [[nodiscard]] Dht dht(std::size_t life, std::int32_t run_day) const;

 private:
  struct Confined {
    std::string_view region;  ///< empty: everywhere
    follicle::Drive drive;
    std::optional<follicle::Drive> corrected;  ///< where a treatment ends it, if one does
    bool inflammation = false;
  };
  /// What is given in a life, and what it leaves of the causes.
  struct Regime {
    std::shared_ptr<const Treated> treated;
    bool corrects = false;
    std::vector<follicle::Drive> calmed;  ///< inflammations of the scalp as they are left, in the order of the causes
    cause::AndrogenCourse androgens;
    std::vector<std::vector<double>> attacks;  ///< of alopecia areata, by field; empty without it
  };
  void make(std::size_t region) const;
  [[nodiscard]] Regime regime_of(std::size_t life, const std::optional<cause::Areata>& areata,
                                 const std::vector<double>& minoxidil_left) const;
  [[nodiscard]] std::vector<follicle::Drive> androgens_of(std::size_t region,
                                                          const cause::AndrogenCourse& course) const;
  /// What acts on a kind of follicle in a life beside androgens and attacks.
  [[nodiscard]] std::vector<const follicle::Drive*> acting(std::size_t region, scalp::Kind kind,
                                                           std::size_t life) const;

  const World& world_;
  cause::Host host_;
  follicle::Drive season_;
  std::vector<Confined> causes_;
  cause::AttackLaw attack_;
  std::vector<Regime> regimes_;  ///< of every life
  double sensitivity_ = 0;
  cause::AndrogenCourse androgens_;  ///< without medicine
  mutable scalp::ClassDrives drives_;
  mutable std::array<bool, scalp::region_count> made_{};
};

}  // namespace anagen::scenario
