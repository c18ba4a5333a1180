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
/// `actual` has the season, every cause and every treatment, `undisturbed` the season alone, `untreated` all but the
/// treatments, and `needling` of the treatments the needles alone. A lack that a treatment corrects ends in `actual`. A
/// season is part of an undisturbed life (docs/decisions/0003-season-stays.md). Personal sizes come from each cause's
/// own dice, so that removing a cause moves nothing else. A cause of one region acts there alone.
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
    std::optional<follicle::Drive> corrected;  ///< in the treated life, where that is another

    [[nodiscard]] const follicle::Drive& treated() const { return corrected ? *corrected : drive; }
  };
  void make(std::size_t region) const;
  [[nodiscard]] std::vector<follicle::Drive> androgens_of(std::size_t region,
                                                          const cause::AndrogenCourse& course) const;

  const World& world_;
  cause::Host host_;
  follicle::Drive season_;
  std::vector<Confined> causes_;
  cause::AttackLaw attack_;
  std::vector<std::vector<double>> attacks_;     ///< of alopecia areata without medicine, by field; empty without it
  std::vector<std::vector<double>> suppressed_;  ///< with it
  std::shared_ptr<const Treated> treatment_;
  double sensitivity_ = 0;
  cause::AndrogenCourse androgens_;  ///< without medicine
  cause::AndrogenCourse lowered_;    ///< with it
  mutable scalp::ClassDrives drives_;
  mutable std::array<bool, scalp::region_count> made_{};
};

}  // namespace anagen::scenario
