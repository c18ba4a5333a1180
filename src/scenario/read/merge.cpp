#include "scenario/read/merge.hpp"

namespace anagen::scenario {

namespace {

/// Moves the values of `from` into `into`; the depth is bounded by max_depth.
void flatten(Table& from, const std::string& prefix, Table& into, Problems& problems) {
  for (Member& member : from.members()) {
    const std::string id = prefix.empty() ? member.key : prefix + "." + member.key;
    if (Table* inner = member.value.table()) {
      flatten(*inner, id, into, problems);
    } else if (into.find(id) != nullptr) {
      problems.add(member.place, "parameters." + shorten(id), {"is given twice", {}, {}});
    } else {
      into.set(id, member.place, std::move(member.value));
    }
  }
}

}  // namespace

void merge(Table& base, Table over) {
  for (Member& member : over.members()) {
    Value* const below = base.find(member.key);
    Table* const inner = member.value.table();
    if (below != nullptr && below->table() != nullptr && inner != nullptr) {
      below->place = member.value.place;
      merge(*below->table(), std::move(*inner));
    } else {
      base.set(member.key, member.place, std::move(member.value));
    }
  }
}

void flatten_parameters(Table& root, Problems& problems) {
  Value* const parameters = root.find("parameters");
  if (parameters == nullptr || parameters->table() == nullptr) {
    return;
  }
  Table flat;
  flatten(*parameters->table(), {}, flat, problems);
  parameters->data = std::move(flat);
}

}  // namespace anagen::scenario
