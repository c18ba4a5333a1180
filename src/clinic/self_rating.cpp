#include "clinic/self_rating.hpp"

#include "random/normal.hpp"

namespace anagen::clinic {

SelfAnswer read(const SelfRating& person, double cover_before, const HeadCover& cover, std::int32_t day, double hope,
                const Observed& who) {
  const random::Block dice = random::roll(reading_dice(who, day));
  const auto deviate = [&](std::size_t die) { return random::standard_normal(random::open_unit(dice[die])); };
  const double points = change_in_points(person.looks, cover_before, cover_shown(person.looks.weight, cover));
  const double stage = latent_stage(person.scale, cover) + person.stage_bias + person.stage_error_sd * deviate(1);
  return {answer(person.looks, points, deviate(0), hope), grade_of(person.scale, stage)};
}

}  // namespace anagen::clinic
