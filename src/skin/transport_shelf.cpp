#include "skin/transport_shelf.hpp"

#include <algorithm>

namespace anagen::skin {

const Transport& TransportShelf::get(const Session& session, const Active& active, const Dose& dose, double end_hours) {
  const auto found = std::ranges::find_if(kept_, [&](const Kept& kept) {
    return kept.session == session && kept.active == active && kept.dose == dose && kept.end_hours == end_hours;
  });
  if (found != kept_.end()) {
    return found->transport;
  }
  kept_.push_back({session, active, dose, end_hours, transport(session, active, dose, end_hours)});
  return kept_.back().transport;
}

}  // namespace anagen::skin
