#include "treatment/serum.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"
#include "core/math/exp_log.hpp"
#include "core/math/pow.hpp"
#include "core/units.hpp"
#include "skin/hits.hpp"

namespace anagen::treatment {

namespace {

/// A signal is followed until this many times as long as it fades after a session.
constexpr double followed_fades = 8;
/// Depths of targets and distances of a channel over which is averaged.
constexpr int depths = 6;
constexpr int rings = 12;

double middle_of(int i, int of) {
  constexpr double half = 0.5;
  return (i + half) / of;
}

/// How full a channel is where it reaches a depth: at the depth itself, or one decay length above, thinned by e.
double content_reaching(const skin::Channels& channels, double depth_um, double decay_um) {
  const double above = depth_um - decay_um;
  return std::max(skin::content_at(channels, depth_um),
                  math::exp(-1) * skin::content_at(channels, std::max(0.0, above)));
}

struct Response {
  double half = 1;
  double hill = 1;
  double weight = 0;
  double fade_days = 1;
};

/// The hits of one active at one depth, laid behind those there are.
class HitCollector {
 public:
  HitCollector(const SerumSession& session, const CarriedActive& carried, const Response& response)
      : session_(session),
        carried_(carried),
        response_(response),
        decay_um_(skin::decay_length_um(carried.active)),
        loss_per_hour_(carried.active.tissue.uptake_per_hour + carried.active.tissue.clearance_per_hour) {}

  void add(const skin::Target& target, double weight, std::vector<SignalShare>& to) const {
    const skin::ExpectedHits expected = skin::expected_hits(carried_.reach, target);
    const double chance = expected.chance();
    if (chance == 0) {
      return;
    }
    // Of a follicle that is hit, the share that each door has in it.
    const double all = expected.channels + expected.depots + expected.opening;
    if (expected.channels > 0) {
      const double content = content_reaching(*session_.session.channels, target.depth_um, decay_um_);
      over_rings(carried_.transport.around_channel, carried_.reach.channel_radius_um + target.radius_um,
                 target.radius_um, content, weight * chance * expected.channels / all, to);
    }
    if (expected.depots > 0) {
      over_rings(carried_.transport.around_depot, carried_.reach.depot_radius_um + target.radius_um, target.radius_um,
                 1, weight * chance * expected.depots / all, to);
    }
    if (expected.opening > 0) {
      lay(carried_.transport.around_opening.at(target.radius_um), weight * chance * expected.opening / all, to);
    }
  }

  /// The mean signal beside a channel, for what is relayed.
  [[nodiscard]] std::vector<double> beside_channel(double target_radius_um) const {
    return course(skin::exposure_of_hit(carried_.transport.around_channel, carried_.reach, target_radius_um));
  }

 private:
  void over_rings(const skin::ExposureAround& around, double radius_um, double target_radius_um, double content,
                  double chance, std::vector<SignalShare>& to) const {
    for (int i = 0; i < rings; ++i) {
      const double place = middle_of(i, rings);
      const double near = std::max(0.0, place * radius_um - target_radius_um);
      lay(content * around.at(near), chance * 2 * place / rings, to);
    }
  }

  [[nodiscard]] std::vector<double> course(double exposure) const {
    std::vector<double> signal =
        signal_course(exposure, loss_per_hour_, response_.half, response_.hill, response_.fade_days);
    for (double& day : signal) {
      day *= response_.weight;
    }
    return signal;
  }

  void lay(double exposure, double chance, std::vector<SignalShare>& to) const {
    if (exposure > 0 && response_.weight > 0) {
      to.push_back({chance, course(exposure)});
    }
  }

  const SerumSession& session_;
  const CarriedActive& carried_;
  const Response& response_;
  double decay_um_;
  double loss_per_hour_;
};

void add_active(SessionSignal& out, const SignalLaw& law, const skin::TargetLaw& targets, const SerumSession& session,
                const CarriedActive& carried, const Response& response) {
  const HitCollector collector(session, carried, response);
  for (int i = 0; i < depths; ++i) {
    const double u = middle_of(i, depths);
    const auto at = [&](const skin::DepthRange& range) { return skin::Target{range.at(u), targets.radius_um}; };
    collector.add(at(targets.resting), 1.0 / depths, out.hit[static_cast<std::size_t>(Depth::resting)]);
    collector.add(at(targets.bulb), 1.0 / depths, out.hit[static_cast<std::size_t>(Depth::bulb)]);
  }
  const double share = law.relay_gain * skin::superficial_share(carried.reach);
  if (share > 0 && response.weight > 0) {
    const std::vector<double> beside = collector.beside_channel(targets.radius_um);
    out.relayed.resize(std::max(out.relayed.size(), beside.size()), 0.0);
    for (std::size_t day = 0; day < beside.size(); ++day) {
      out.relayed[day] += share * beside[day];
    }
  }
}

/// Of one session, the mean over follicles of e to the power of effect x signal, `after` days after it.
double mean_speed(const SessionSignal& session, Depth depth, double effect, std::size_t after) {
  double sum = 0;
  for (const SignalShare& share : session.hit[static_cast<std::size_t>(depth)]) {
    if (after < share.signal.size()) {
      sum += share.chance * math::expm1(effect * share.signal[after]);
    }
  }
  const double relayed = after < session.relayed.size() ? session.relayed[after] : 0;
  return (1 + sum) * math::exp(effect * relayed);
}

/// And of the signal itself.
double mean_signal(const SessionSignal& session, Depth depth, std::size_t after) {
  double sum = after < session.relayed.size() ? session.relayed[after] : 0;
  for (const SignalShare& share : session.hit[static_cast<std::size_t>(depth)]) {
    sum += after < share.signal.size() ? share.chance * share.signal[after] : 0;
  }
  return sum;
}

/// Days after a session on which it is still felt.
std::size_t days_felt(const SessionSignal& session) {
  std::size_t most = session.relayed.size();
  for (const auto& depth : session.hit) {
    for (const SignalShare& share : depth) {
      most = std::max(most, share.signal.size());
    }
  }
  return most;
}

/// One column of a drive, day by day, from what one session gives so many days after it; empty where it is nothing.
class Column {
 public:
  Column(std::span<const SerumCourse> courses, const RunDays& run) : courses_(courses), run_(run) {}

  template <class Each, class Join>
  [[nodiscard]] std::vector<double> of(double nothing, Each each, Join join) const {
    std::vector<double> out(static_cast<std::size_t>(run_.days), nothing);
    bool any = false;
    for (const SerumCourse& course : courses_) {
      std::vector<double> one;
      for (std::size_t after = 0; after < days_felt(*course.session); ++after) {
        one.push_back(each(*course.session, after));
        any = any || one.back() != nothing;
      }
      for (const std::int32_t session : course.days) {
        for (std::size_t after = 0; after < one.size(); ++after) {
          const std::int32_t day = session + static_cast<std::int32_t>(after) - run_.first_day;
          if (day >= 0 && day < run_.days) {
            double& today = out[static_cast<std::size_t>(day)];
            today = join(today, one[after]);
          }
        }
      }
    }
    return any ? out : std::vector<double>{};
  }

 private:
  std::span<const SerumCourse> courses_;
  const RunDays& run_;
};

}  // namespace

SignalLaw signal_law(evidence::Lookup& lookup) {
  return {.contact_half = lookup("exosome.signal.contact_half"),
          .hill = lookup("exosome.signal.hill"),
          .contact_weight = lookup("exosome.signal.contact_weight"),
          .fade_days = lookup("exosome.signal.fade"),
          .relay_gain = lookup("exosome.relay.gain")};
}

SerumAction serum_action(evidence::Lookup& lookup) {
  return {.entry = lookup("exosome.effect.entry"),
          .hold = lookup("exosome.effect.hold"),
          .release = lookup("exosome.effect.release"),
          .growth = lookup("exosome.effect.growth"),
          .calibre = lookup("exosome.effect.calibre")};
}

double SessionSignal::chance(Depth depth) const {
  double sum = 0;
  for (const SignalShare& share : hit[static_cast<std::size_t>(depth)]) {
    sum += share.chance;
  }
  return sum;
}

std::vector<double> signal_course(double exposure, double loss_per_hour, double half, double hill, double fade_days) {
  ANAGEN_EXPECT(loss_per_hour > 0 && half > 0 && hill > 0 && fade_days > 0, "what is around falls, and a signal fades");
  const double fade_hours = fade_days * hours_per_day;
  const auto days =
      static_cast<std::size_t>(std::ceil(followed_fades * fade_days + 1 / (loss_per_hour * hours_per_day)));
  // (C / half)^hill falls as C does, only faster.
  double strength = math::pow(exposure * loss_per_hour / half, hill);
  const double falls_to = math::exp(-hill * loss_per_hour);
  const double in_half_an_hour = math::exp(-hill * loss_per_hour / 2);
  const double faded = -math::expm1(-1 / fade_hours);
  std::vector<double> out(days, 0.0);
  double signal = strength / (1 + strength);
  for (double& day : out) {
    for (int hour = 0; hour < static_cast<int>(hours_per_day); ++hour) {
      const double now = strength * in_half_an_hour;
      const double goal = now / (1 + now);
      day += goal + (signal - goal) * fade_hours * faded;
      signal += (goal - signal) * faded;
      strength *= falls_to;
    }
    day /= hours_per_day;
  }
  return out;
}

SessionSignal session_signal(const SignalLaw& law, const std::optional<ProteinSignal>& proteins,
                             const skin::TargetLaw& targets, const SerumSession& session) {
  SessionSignal out;
  const Response contact{law.contact_half / session.batch_potency, law.hill, law.contact_weight, law.fade_days};
  add_active(out, law, targets, session, session.vesicles, contact);
  if (proteins && session.proteins) {
    const Response soluble{proteins->half_ug_per_ml, 1, proteins->weight, law.fade_days};
    add_active(out, law, targets, session, *session.proteins, soluble);
  }
  return out;
}

follicle::Drive serum_drive(const SerumAction& action, std::span<const SerumCourse> courses, Depth anagen,
                            const RunDays& run) {
  using follicle::Phase;
  const Column column(courses, run);
  const auto speed = [&](Depth depth, double effect) {
    const auto each = [&](const SessionSignal& session, std::size_t after) {
      return mean_speed(session, depth, effect, after);
    };
    return column.of(1, each, [](double today, double more) { return today * more; });
  };
  const auto signal = [&](double effect) {
    const auto each = [&](const SessionSignal& session, std::size_t after) {
      return effect * mean_signal(session, anagen, after);
    };
    // A signal is never more than full, however many sessions overlap.
    return column.of(0, each, [&](double today, double more) {
      return std::abs(today + more) < std::abs(effect) ? today + more : effect;
    });
  };
  follicle::Drive out;
  const auto clock = [&](Phase phase) -> std::vector<double>& { return out.clock_speed[follicle::index_of(phase)]; };
  clock(Phase::telogen) = speed(Depth::resting, action.entry);
  clock(Phase::kenogen) = clock(Phase::telogen);
  clock(Phase::exogen) = speed(Depth::resting, action.release);
  clock(Phase::anagen) = speed(anagen, -action.hold);
  out.growth_rate = signal(action.growth);
  for (double& day : out.growth_rate) {
    day += 1;
  }
  out.target_size_shift = signal(action.calibre);
  return out;
}

}  // namespace anagen::treatment
