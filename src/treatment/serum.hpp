#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "evidence/lookup.hpp"
#include "follicle/drive.hpp"
#include "treatment/schedule.hpp"
#include "treatment/serum_session.hpp"

namespace anagen::treatment {

/// From what is around a follicle to its signal, 0 to 1.
///
/// Source: docs/methods/medicines/serum.md, eq. 1-4; evidence exosome.signal.*, exosome.relay.gain
struct SignalLaw {
  double contact_half = 1;    ///< [vesicles/mL]
  double hill = 1;            ///< steepness
  double contact_weight = 0;  ///< of a full signal, what contact with vesicles brings
  double fade_days = 1;       ///< with which an answer fades
  double relay_gain = 0;      ///< of superficial cells, on follicles that nothing reached
};

[[nodiscard]] SignalLaw signal_law(evidence::Lookup& lookup);

/// What soluble proteins do; nobody has measured it, so a scenario says it or it is left out.
struct ProteinSignal {
  double half_ug_per_ml = 1;
  double weight = 0;  ///< of a full signal
};

/// What a full signal does; 0 = nothing. Natural logarithms of speeds, but for growth, which is a share.
///
/// Source: evidence exosome.effect.*
struct SerumAction {
  double entry = 0;    ///< of the clocks of telogen and kenogen
  double hold = 0;     ///< by which the clock of anagen slows
  double release = 0;  ///< of the clock of exogen
  double growth = 0;   ///< by how much faster hair grows
  double calibre = 0;  ///< of the target diameter of a cycle that begins

  friend bool operator==(const SerumAction&, const SerumAction&) = default;
};

[[nodiscard]] SerumAction serum_action(evidence::Lookup& lookup);

/// The parts of a follicle that serum may reach: the papilla of a resting, empty or miniaturised follicle, and that of
/// a terminal one in anagen.
enum class Depth : std::uint8_t { resting, bulb };

/// What one session brings to follicles of one depth: with a chance each, a signal day by day from the session on.
struct SignalShare {
  double chance = 0;
  std::vector<double> signal;  ///< mean over each day, 0 to 1
};

/// The signal of one session, in follicles that lie resting and at the bulb, and what is relayed to all.
struct SessionSignal {
  std::array<std::vector<SignalShare>, 2> hit;  ///< by Depth; chances sum to that of a hit
  std::vector<double> relayed;                  ///< in every follicle

  [[nodiscard]] double chance(Depth depth) const;
};

[[nodiscard]] SessionSignal session_signal(const SignalLaw& law, const std::optional<ProteinSignal>& proteins,
                                           const skin::TargetLaw& targets, const SerumSession& session);

/// The signal of a follicle that meets `exposure` [amount h/mL] at a session, day by day, before any weight.
///
/// What is around it falls at `loss_per_hour`; the signal is there at once and fades slower than that. `half` in
/// amount/mL.
[[nodiscard]] std::vector<double> signal_course(double exposure, double loss_per_hour, double half, double hill,
                                                double fade_days);

/// Sessions of one kind: their signal, and the days on which they were.
struct SerumCourse {
  const SessionSignal* session = nullptr;
  std::vector<std::int32_t> days;
};

/// The drive of a class of follicles whose anagen lies at `anagen`: of each clock the mean speed over follicles that
/// were hit and that were not. Sessions are independent. Nothing reached, nothing disturbed.
///
/// Source: docs/methods/medicines/serum.md, eq. 5-6
[[nodiscard]] follicle::Drive serum_drive(const SerumAction& action, std::span<const SerumCourse> courses, Depth anagen,
                                          const RunDays& run);

}  // namespace anagen::treatment
