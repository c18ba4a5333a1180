#include "scenario/read/read_sections.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/read/dates.hpp"
#include "scenario/read/read_field.hpp"
#include "scenario/read/words.hpp"
#include "scenario/schema/schema.hpp"
#include "scenario/schema/variants.hpp"

namespace anagen::scenario {

namespace {

using Words = std::vector<std::string_view>;

template <class S>
Words keys_of() {
  Words keys;
  for (const Field<S>& row : fields<S>()) {
    keys.push_back(row.info.key);
  }
  return keys;
}

template <class Variant>
Words kinds_of() {
  Words kinds;
  for_each_alternative<Variant>([&]<class Spec>(const Spec&) { kinds.push_back(kind_of<Spec>.name); });
  return kinds;
}

/// The kind of a variant that has a field `key`; empty when none has.
template <class Variant>
std::string_view kind_with(std::string_view key) {
  std::string_view found;
  for_each_alternative<Variant>([&]<class Spec>(const Spec&) {
    const Words keys = keys_of<Spec>();
    if (found.empty() && std::find(keys.begin(), keys.end(), key) != keys.end()) {
      found = kind_of<Spec>.name;
    }
  });
  return found;
}

bool has(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class SectionReader {
 public:
  SectionReader(const Value& root, bool complete, Problems& problems)
      : root_(root), complete_(complete), problems_(problems) {}

  Scenario read() {
    Scenario scenario;
    Words others{"run", "person", "cohort", "season", "androgens", "cause", "treatment", "instrument", "parameters"};
    for (const DirectiveInfo& directive : directives()) {
      others.push_back(directive.key);
    }
    read_rows(root_, {}, scenario, others);
    read_run(scenario.run);
    read_table("person", scenario.person);
    read_cohort(scenario.cohort);
    read_table("season", scenario.season);
    if (root_.table()->find("androgens") != nullptr) {
      read_table("androgens", scenario.androgens.emplace());
    }
    read_list("cause", scenario.causes);
    read_list("treatment", scenario.treatments);
    read_list("instrument", scenario.instruments);
    if (const Value* parameters = root_.table()->find("parameters")) {
      read_parameters(*parameters, scenario, problems_);
    }
    return scenario;
  }

 private:
  /// Day zero first: the dates of the other fields count from it.
  void read_run(RunSpec& run) {
    context_.day_zero = parse_day_zero(run.day_zero);
    if (const Value* table = root_.table()->find("run"); table != nullptr && table->table() != nullptr) {
      if (const Value* day_zero = table->table()->find("day_zero")) {
        context_.day_zero = date_in(*day_zero);
      }
    }
    read_table("run", run);
  }

  static std::optional<Date> parse_day_zero(const std::string& text) {
    const auto date = parse_iso(text);
    return date ? std::optional(*date) : std::nullopt;
  }

  template <class S>
  void read_table(const std::string& name, S& into) {
    const Value* const value = root_.table()->find(name);
    if (value == nullptr) {
      return;
    }
    if (value->table() == nullptr) {
      problems_.add(value->place, name, {fmt::format("cannot be {}", describe(*value)), "a table: [" + name + "]", {}});
      return;
    }
    read_rows(*value, name, into, {});
  }

  void read_cohort(std::optional<CohortSpec>& into) {
    const Value* const value = root_.table()->find("cohort");
    if (value == nullptr) {
      return;
    }
    if (value->table() == nullptr) {
      problems_.add(value->place, "cohort", {fmt::format("cannot be {}", describe(*value)), "a table: [cohort]", {}});
      return;
    }
    read_rows(*value, "cohort", into.emplace(), {"ancestry", "include"});
    read_tables(*value, "ancestry", into->ancestries);
    read_tables(*value, "include", into->include);
  }

  /// A list of tables of one kind inside `[cohort]`.
  template <class S>
  void read_tables(const Value& cohort, const std::string& key, std::vector<S>& into) {
    const Value* const value = cohort.table()->find(key);
    if (value == nullptr) {
      return;
    }
    const std::string name = join_path("cohort", key);
    const Array* const array = value->array();
    if (array == nullptr) {
      problems_.add(value->place, name,
                    {fmt::format("cannot be {}", describe(*value)), "a list of tables: [[" + name + "]]", {}});
      return;
    }
    for (std::size_t i = 0; i < array->items.size(); ++i) {
      const std::string path = fmt::format("{}.{}", name, i);
      into.emplace_back();
      if (array->items[i].table() == nullptr) {
        problems_.add(array->items[i].place, path,
                      {fmt::format("cannot be {}", describe(array->items[i])), "a table", {}});
      } else {
        read_rows(array->items[i], path, into.back(), {});
      }
    }
  }

  /// The fields of one table. `others` are keys that are allowed and read elsewhere.
  template <class S>
  void read_rows(const Value& value, const std::string& path, S& into, const Words& others) {
    for (const Member& member : value.table()->members()) {
      const auto rows = fields<S>();
      const auto row =
          std::find_if(rows.begin(), rows.end(), [&](const Field<S>& one) { return one.info.key == member.key; });
      if (row != rows.end()) {
        read_row(*row, member, path, into);
      } else if (!has(others, member.key)) {
        unknown_key<S>(member, path, others);
      }
    }
    for (const Field<S>& row : fields<S>()) {
      if (complete_ && row.info.required && value.table()->find(row.info.key) == nullptr) {
        problems_.add(value.place, join_path(path, row.info.key), {"is missing", allowed_text(row.info), {}});
      }
    }
  }

  template <class S>
  void read_row(const Field<S>& row, const Member& member, const std::string& path, S& into) {
    auto result = read_field(row.info, member.value, context_);
    if (result) {
      row.set(into, *result);
    } else {
      problems_.add(member.value.place, join_path(path, member.key), std::move(result.error()));
    }
  }

  template <class S>
  void unknown_key(const Member& member, const std::string& path, const Words& others) {
    Words keys = others;
    const Words own = keys_of<S>();
    keys.insert(keys.end(), own.begin(), own.end());
    Finding finding{"unknown key", "allowed: " + list_of(keys), did_you_mean(member.key, keys)};
    std::string_view other_kind = kind_with<CauseSpec>(member.key);
    if (other_kind.empty()) {
      other_kind = kind_with<TreatmentSpec>(member.key);
    }
    if (other_kind.empty()) {
      other_kind = kind_with<InstrumentSpec>(member.key);
    }
    if (!kind_of<S>.name.empty() && !other_kind.empty()) {
      finding.problem = fmt::format("belongs to {}, not to {}", other_kind, kind_of<S>.name);
    }
    problems_.add(member.place, join_path(path, member.key), std::move(finding));
  }

  template <class Variant>
  void read_list(const std::string& name, std::vector<Variant>& into) {
    const Value* const value = root_.table()->find(name);
    if (value == nullptr) {
      return;
    }
    const Array* const array = value->array();
    if (array == nullptr) {
      problems_.add(value->place, name,
                    {fmt::format("cannot be {}", describe(*value)), "a list of tables: [[" + name + "]]", {}});
      return;
    }
    for (std::size_t i = 0; i < array->items.size(); ++i) {
      into.emplace_back();  // stays as it is when the item is wrong, so that the indices are those of the text
      read_item(array->items[i], fmt::format("{}.{}", name, i), into.back());
    }
  }

  template <class Variant>
  void read_item(const Value& item, const std::string& path, Variant& into) {
    if (item.table() == nullptr) {
      problems_.add(item.place, path, {fmt::format("cannot be {}", describe(item)), "a table", {}});
      return;
    }
    const Words kinds = kinds_of<Variant>();
    const Value* const kind = item.table()->find("kind");
    if (kind == nullptr) {
      problems_.add(item.place, path + ".kind", {"is missing", list_of(kinds), {}});
      return;
    }
    const std::string* const name = kind->text();
    if (name == nullptr || !has(kinds, *name)) {
      const std::string problem = name == nullptr ? fmt::format("cannot be {}", describe(*kind))
                                                  : fmt::format("\"{}\" is not known", shorten(*name));
      problems_.add(kind->place, path + ".kind",
                    {problem, list_of(kinds), name == nullptr ? std::string() : did_you_mean(*name, kinds)});
      return;
    }
    for_each_alternative<Variant>([&]<class Spec>(Spec spec) {
      if (kind_of<Spec>.name == *name) {
        read_rows(item, path, spec, {"kind"});
        into = std::move(spec);
      }
    });
  }

  const Value& root_;
  bool complete_;
  Problems& problems_;
  FieldContext context_;
};

bool is_bare(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
  });
}

}  // namespace

std::string join_path(const std::string& path, std::string_view key) {
  const std::string shown = is_bare(key) ? std::string(key) : quote(shorten(key));
  return path.empty() ? shown : path + "." + shown;
}

Scenario read_sections(const Value& root, bool complete, Problems& problems) {
  return SectionReader(root, complete, problems).read();
}

}  // namespace anagen::scenario
