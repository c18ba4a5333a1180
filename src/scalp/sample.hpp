#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "follicle/drive.hpp"
#include "follicle/hair.hpp"
#include "scalp/life.hpp"

namespace anagen::scalp {

/// Some follicles of a whole scalp in one arm, hair by hair: the same share of every class, so that what they shed is
/// what the scalp sheds, in small.
struct Sample {
  std::array<std::vector<follicle::FollicleTrace>, kind_count> follicles;  ///< by kind; all regions, in their order
};

/// Follicles that `sample` traces of a scalp which has more.
///
/// A normal woman's terminal follicles among them release about 17 hairs a day. A share read off the hairs of d days
/// has a standard error of at most 0.5 / sqrt(17 d): 5 points at five days (docs/methods/clinic/shed_hairs.md).
inline constexpr std::int32_t sampled_follicles = 20000;

/// Traces `follicles` follicles, or all where there are fewer, in proportion to the classes and in every arm. The same
/// follicles at every call and in every arm.
[[nodiscard]] std::vector<Sample> sample(const Person& person, const ClassDrives& drives, std::int32_t horizon_days,
                                         follicle::LawShelf& shelf, std::int32_t follicles = sampled_follicles);

}  // namespace anagen::scalp
