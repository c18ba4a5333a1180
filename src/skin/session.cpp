#include "skin/session.hpp"

#include <string>

#include "core/math/trig.hpp"
#include "skin/diffusion.hpp"

namespace anagen::skin {

namespace {

class Check {
 public:
  void positive(const char* path, double value) {
    if (!(value > 0)) {
      complain(path, "is not above 0", "a number above 0");
    }
  }
  void not_negative(const char* path, double value) {
    if (!(value >= 0)) {
      complain(path, "is negative", "0 or more");
    }
  }
  void share(const char* path, double value) {
    if (!(value >= 0 && value <= 1)) {
      complain(path, "is no share", "0 to 1");
    }
  }
  /// Discs of a radius do not cover the skin.
  void sparse(const char* path, double per_cm2, double radius_um) {
    if (!(per_cm2 * math::pi * radius_um * radius_um < um2_per_cm2)) {
      complain(path, "covers the whole skin", "fewer, or narrower ones");
    }
  }
  [[nodiscard]] Errors errors() && { return std::move(errors_); }

 private:
  void complain(const char* path, const char* problem, const char* allowed) {
    errors_.push_back({.path = path, .problem = problem, .allowed = allowed});
  }
  Errors errors_;
};

void check_film(Check& check, const Film& film) {
  check.positive("film.volume_ml", film.volume_ml);
  check.positive("film.drying_hours", film.drying_hours);
  check.not_negative("film.openings.ul_per_cm2", film.openings.ul_per_cm2);
  check.positive("film.openings.per_cm2", film.openings.per_cm2);
  check.positive("film.openings.radius_um", film.openings.radius_um);
  check.positive("film.openings.depth_um", film.openings.depth_um);
  check.positive("film.openings.residence_hours", film.openings.residence_hours);
  check.share("film.openings.transfer_share", film.openings.transfer_share);
  check.sparse("film.openings", film.openings.per_cm2, film.openings.radius_um);
}

void check_channels(Check& check, const Channels& channels) {
  check.positive("channels.depth_um", channels.depth_um);
  check.positive("channels.radius_um", channels.radius_um);
  check.positive("channels.per_cm2", channels.per_cm2);
  check.positive("channels.half_life_hours", channels.half_life_hours);
  check.share("channels.openness", channels.openness);
  check.share("channels.kept_share", channels.kept_share);
  check.sparse("channels", channels.per_cm2, channels.radius_um);
}

}  // namespace

Layers layers(evidence::Lookup& lookup) {
  return {.corneum_residence_hours = lookup("skin.corneum.residence"),
          .epidermis_um = um_per_mm * lookup("skin.epidermis.thickness")};
}

Errors problems_of(const Session& session) {
  Check check;
  check.positive("area_cm2", session.area_cm2);
  check.not_negative("wash_hours", session.wash_hours);
  check.positive("layers.corneum_residence_hours", session.layers.corneum_residence_hours);
  check.not_negative("layers.epidermis_um", session.layers.epidermis_um);
  if (session.film) {
    check_film(check, *session.film);
  }
  if (session.channels) {
    check_channels(check, *session.channels);
  }
  if (session.depots) {
    check.positive("depots.points", session.depots->points);
    check.positive("depots.bolus_ml", session.depots->bolus_ml);
    check.not_negative("depots.depth_um", session.depots->depth_um);
    check.share("depots.kept_share", session.depots->kept_share);
  }
  return std::move(check).errors();
}

}  // namespace anagen::skin
