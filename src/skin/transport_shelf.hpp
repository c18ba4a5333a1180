#pragma once

#include <deque>

#include "skin/transport.hpp"

namespace anagen::skin {

/// Carries each distinct session once and keeps the answer. Not to be shared between threads.
///
/// Doses of one session differ by a factor only where nothing is injected or nothing applied; they are kept apart all
/// the same, since equal inputs are what a calendar of sessions repeats.
class TransportShelf {
 public:
  /// The same answer, bit for bit, as `transport`; stays valid as long as the shelf.
  const Transport& get(const Session& session, const Active& active, const Dose& dose, double end_hours);

  [[nodiscard]] std::size_t size() const { return kept_.size(); }

 private:
  struct Kept {
    Session session;
    Active active;
    Dose dose;
    double end_hours = 0;
    Transport transport;
  };
  std::deque<Kept> kept_;
};

}  // namespace anagen::skin
