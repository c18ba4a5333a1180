#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "anagen/androgens.hpp"
#include "anagen/results.hpp"
#include "cause/host.hpp"
#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"

namespace anagen::cause {

/// How androgens act on follicles, before anybody is met (docs/methods/causes/androgens.md).
///
/// Source: evidence aga.*.
struct AndrogenPrior {
  double median = 0;              ///< sensitivity of the middle person at 30
  double sd_ln = 0;               ///< between people
  double heritability = 0;        ///< of the liability
  double x_linked_share = 0;      ///< of its inherited part
  double follicle_sd_ln = 0;      ///< between the follicles of a region
  double start_age_years = 0;     ///< the drive grows from none here in proportion to the years since
  double dht_share = 0;           ///< of the drive that follows dihydrotestosterone; the rest is always there
  double clock_acceleration = 0;  ///< of the anagen clock, for each unit of the drive
  double largest_shrink = 0;      ///< of the target size [natural log of diameter]
  double steepness = 0;           ///< of the target over the drive
  double telogen_longer = 0;      ///< largest lengthening of telogen, as a share of it
  double kenogen_longer = 0;      ///< of an empty interval
  double kenogen_odds = 0;        ///< largest rise of the odds of one, as a share of them
};

/// The row of a region, 1 = as sensitive as the vertex.
[[nodiscard]] double region_sensitivity(evidence::Lookup& lookup, std::string_view region);

[[nodiscard]] AndrogenPrior androgen_prior(evidence::Lookup& lookup);

/// The androgens of one person.
struct Androgens {
  double sensitivity = 0;  ///< at 30, at the vertex
  double polygenic = 0;    ///< in SDs between people
  double x_linked = 0;
};

/// ln sensitivity = ln median + sd_ln z, with z = sqrt(h (1 - x)) polygenic + sqrt(h x) x_linked + sqrt(1 - h) rest,
/// h the heritability and x the share that is X-linked. What the scenario gives holds for everybody.
[[nodiscard]] Androgens draw_androgens(const AndrogenPrior& prior, const AndrogenSpec& given, const Host& host);

/// Classes of follicles of equal number into which a region is split by their sensitivity.
inline constexpr std::size_t androgen_strata = 8;

/// The sensitivity of the middle follicle of each class over that of the region.
[[nodiscard]] std::array<double, androgen_strata> follicle_factors(double sd_ln);

/// The drive of a follicle of sensitivity 1 on each day of a run, and that to the power of the steepness: what all
/// follicles of a person share.
struct AndrogenCourse {
  std::vector<double> drive;
  std::vector<double> power;
};

/// (age - start) / (30 - start) x (1 - f + f DHT) with f the share that follows it, and 0 before `start_age_years`.
///
/// `age_years` is that on day zero. `relative_dht` is the dihydrotestosterone of the scalp over that without any
/// medicine, one value a day of the run; empty: 1 throughout.
[[nodiscard]] AndrogenCourse androgen_course(const AndrogenPrior& prior, double age_years, const Calendar& calendar,
                                             std::span<const double> relative_dht);

/// What androgens do to a follicle: with y its sensitivity times the drive of the course, the anagen clock runs at
/// 1 + b y; with F = y^h / (1 + y^h), new cycles move towards a size that is smaller by m F. Telogen and empty
/// intervals last longer, and the odds of such an interval rise, in proportion to F of the `lasting` course, that
/// without medicine: they are of the follicle that has shrunk. No sensitivity, or a drive that is 0 throughout,
/// disturbs nothing.
[[nodiscard]] follicle::Drive drive_of(const AndrogenPrior& prior, const AndrogenCourse& course,
                                       const AndrogenCourse& lasting, double sensitivity);
[[nodiscard]] inline follicle::Drive drive_of(const AndrogenPrior& prior, const AndrogenCourse& course,
                                              double sensitivity) {
  return drive_of(prior, course, course, sensitivity);
}

/// The androgens of a person of that sensitivity as a lane above the charts; its strength is the speed of the anagen
/// clock at the vertex.
[[nodiscard]] Happening happening_of(const AndrogenPrior& prior, double sensitivity, double age_years,
                                     const Calendar& calendar);

}  // namespace anagen::cause
