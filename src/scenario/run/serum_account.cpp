#include "scenario/run/serum_account.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

#include "skin/hits.hpp"

namespace anagen::scenario {

namespace {

constexpr double um_per_mm = 1000;

std::vector<SerumPlace> places_of(const skin::Ledger& ledger, double dose) {
  const std::array<SerumPlace, 9> all{{
      {"on_surface", "still on the surface", ledger.on_surface},
      {"washed_off", "washed off, or gone with the sebum", ledger.washed_off},
      {"in_corneum", "in the horny layer", ledger.in_corneum},
      {"in_openings", "in the openings of follicles", ledger.in_reservoir},
      {"in_channels", "in needle channels", ledger.in_channel},
      {"in_epidermis", "in the epidermis", ledger.in_epidermis},
      {"in_dermis", "in the dermis", ledger.in_dermis},
      {"taken_up", "taken up by cells of the skin", ledger.taken_up},
      {"cleared", "carried off or broken down in the skin", ledger.cleared},
  }};
  std::vector<SerumPlace> out(all.begin(), all.end());
  for (SerumPlace& place : out) {
    place.share = dose > 0 ? place.share / dose : 0;
  }
  return out;
}

/// The chance of a hit in a range of depths, evenly.
double mean_chance(const skin::Reach& reach, const skin::DepthRange& depths, double radius_um) {
  constexpr int steps = 64;
  constexpr double half = 0.5;
  double sum = 0;
  for (int i = 0; i < steps; ++i) {
    sum += skin::expected_hits(reach, {depths.at((i + half) / steps), radius_um}).chance();
  }
  return sum / steps;
}

std::vector<SerumTarget> targets_of(const skin::TargetLaw& law, const skin::Reach& reach, std::uint32_t sessions) {
  const auto target = [&](const char* id, const char* label, const skin::DepthRange& depths) {
    const double once = mean_chance(reach, depths, law.radius_um);
    return SerumTarget{id,
                       label,
                       depths.low_um / um_per_mm,
                       depths.high_um / um_per_mm,
                       once,
                       skin::chance_after(once, static_cast<int>(sessions))};
  };
  return {target("resting", "root of a resting, empty or miniaturised follicle", law.resting),
          target("bulge", "stem cells of the bulge", law.bulge),
          target("bulb", "root of a growing terminal hair", law.bulb)};
}

/// How large a follicle is for its depth: 0 as a vellus hair, 1 as a terminal one.
double size_of(double diameter_um) {
  constexpr double vellus_um = 30;
  constexpr double terminal_um = 60;
  return std::clamp((diameter_um - vellus_um) / (terminal_um - vellus_um), 0.0, 1.0);
}

HitMap hit_map(const World& world, const ScalpMap& map, const skin::TargetLaw& law, const skin::Reach& reach,
               std::uint32_t sessions) {
  HitMap out;
  if (map.frames.empty()) {
    return out;
  }
  const ScalpFrame& frame = map.frames.front();
  for (std::size_t i = 0; i < frame.patch.size(); ++i) {
    const MapState& state = frame.patch[i];
    const auto follicle = static_cast<std::uint32_t>(i);
    // A follicle has its own place among the depths; the middle of its first die of that purpose.
    const random::Block place =
        random::roll({.seed = world.scenario.seed, .follicle = follicle, .purpose = random::Purpose::target_depth});
    const double depth = skin::target_depth_um(law, skin::Part::papilla, static_cast<follicle::Phase>(state.phase),
                                               size_of(state.diameter_um), random::open_unit(place[0], place[1]));
    const skin::ExpectedHits expected = skin::expected_hits(reach, {depth, law.radius_um});
    std::uint32_t hit = 0;
    for (std::uint32_t session = 0; session < sessions; ++session) {
      hit += skin::draw_hits(expected, {world.scenario.seed, map.subject, 0, follicle, session}).any() ? 1U : 0U;
    }
    out.sessions_hit.push_back(hit);
  }
  return out;
}

double days_gained(const World& world, const SerumKind& kind, const std::vector<std::int32_t>& days) {
  const treatment::SerumCourse course{&kind.signal, days};
  const follicle::Drive drive =
      treatment::serum_drive(world.medicines.serums->action, {&course, 1}, treatment::Depth::bulb,
                             {world.calendar.first_day, world.horizon_days});
  const auto& speed = drive.clock_speed[follicle::index_of(follicle::Phase::telogen)];
  return std::accumulate(speed.begin(), speed.end(), 0.0, [](double sum, double today) { return sum + today - 1; });
}

SerumAccount account_of(const World& world, const ScalpMap& map, const SerumKind& kind, const ExosomeSerumSpec& given,
                        const std::vector<std::int32_t>& days) {
  evidence::Lookup lookup = lookup_of(world.scenario);
  const skin::TargetLaw law = skin::target_law(lookup);
  const treatment::SerumSession& session = kind.session;
  const treatment::CarriedActive& vesicles = session.vesicles;
  SerumAccount out;
  out.product = given.product;
  out.needled = session.session.channels.has_value();
  out.massaged = given.rub == "massaged";
  out.injected_ml = given.injected_ml;
  out.sessions = static_cast<std::uint32_t>(days.size());
  out.label_particles = session.label_particles;
  out.label_assumed = !given.particles && !lookup.knows("exosome.product." + given.product + ".particles");
  out.whole_vesicles = session.whole_vesicles;
  out.area_cm2 = session.session.area_cm2;
  out.places = places_of(vesicles.transport.ledger, session.whole_vesicles);
  out.layer_mm = skin::DepthProfile::layer_um / um_per_mm;
  for (const skin::Layer& layer : vesicles.transport.profile.layers) {
    out.by_depth.push_back(session.whole_vesicles > 0 ? layer.sum() / session.whole_vesicles : 0);
  }
  out.channel_mm = session.session.channels ? session.session.channels->depth_um / um_per_mm : 0;
  out.channels_per_cm2 = session.session.channels ? session.session.channels->per_cm2 : 0;
  out.decay_mm = skin::decay_length_um(vesicles.active) / um_per_mm;
  out.superficial_share = skin::superficial_share(vesicles.reach);
  out.targets = targets_of(law, vesicles.reach, out.sessions);
  out.days_gained = days_gained(world, kind, days);
  out.map = hit_map(world, map, law, vesicles.reach, out.sessions);
  for (const skin::Unknown& unknown : session.unknown) {
    // The numbers of a whole person were asked for with the same lookup.
    if (unknown.assumed && !unknown.id.starts_with("skin.") && !unknown.id.starts_with("exosome.")) {
      continue;
    }
    out.unknown.push_back({unknown.id, std::string(unknown.note), unknown.assumed});
  }
  return out;
}

}  // namespace

std::vector<SerumAccount> serum_accounts(const World& world, const ScalpMap& map) {
  std::vector<SerumAccount> out;
  if (!world.medicines.serums) {
    return out;
  }
  std::vector<const ExosomeSerumSpec*> serums;
  for (const TreatmentSpec& treatment : world.scenario.treatments) {
    if (const auto* const serum = std::get_if<ExosomeSerumSpec>(&treatment)) {
      serums.push_back(serum);
    }
  }
  const auto days =
      serum_days(*world.medicines.serums, world.scenario.treatments, {world.scenario.seed, 0, {}}, world.lived());
  for (std::size_t i = 0; i < days.size(); ++i) {
    const SerumKind& kind = world.medicines.serums->kinds[i];
    if (!days[i].empty()) {
      out.push_back(account_of(world, map, kind, *serums[kind.serum], days[i]));
    }
  }
  return out;
}

}  // namespace anagen::scenario
