#include "scenario/read/load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "scenario/json/read.hpp"
#include "scenario/read/merge.hpp"
#include "scenario/read/words.hpp"
#include "scenario/schema/schema.hpp"
#include "scenario/toml/read.hpp"

namespace anagen::scenario {

namespace {

bool is_json(std::string_view text) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  text.remove_prefix(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && text[first] == '{';
}

/// `name` as written in the file `origin`, as a path from where `origin` is told.
std::string beside(const std::string& origin, const std::string& name) {
  const std::size_t slash = origin.find_last_of('/');
  return name.starts_with('/') || slash == std::string::npos ? name : origin.substr(0, slash + 1) + name;
}

bool is_file_name(const std::string& name) {
  return name.find('/') != std::string::npos || name.ends_with(".toml") || name.ends_with(".json");
}

std::vector<std::string_view> preset_names() {
  std::vector<std::string_view> names;
  for (const Preset& preset : presets()) {
    names.push_back(preset.name);
  }
  return names;
}

class Loader {
 public:
  Loader(const ReadOptions& options, Problems& problems) : options_(options), problems_(problems) {}

  /// The tree of a text with its bases below it; nothing when the text itself cannot be read.
  std::optional<Value> load(const std::string& text, const std::string& origin);

  [[nodiscard]] Errors& errors() { return errors_; }
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  struct Base {
    std::string text;
    std::string origin;
  };

  void check_schema(const Value& root);
  std::optional<Value> load_base(const Value& extends);
  std::optional<Base> find_base(const Value& extends, const std::string& name);
  std::optional<Base> read_base(const Value& extends, const std::string& path);
  void refuse(const Value& extends, Finding finding);

  const ReadOptions& options_;
  Problems& problems_;
  Errors errors_;
  std::vector<std::string> chain_;  ///< origins from the scenario to the base being read
  std::uint32_t sources_ = 0;
  bool complete_ = true;
};

void Loader::refuse(const Value& extends, Finding finding) {
  complete_ = false;
  problems_.add(extends.place, "extends", std::move(finding));
}

std::optional<Value> Loader::load(const std::string& text, const std::string& origin) {
  const bool json = is_json(text);
  const auto source = std::make_shared<const Source>(Source{origin, sources_++, json ? Syntax::json : Syntax::toml});
  auto root = json ? read_json(text, source) : read_toml(text, source);
  if (!root) {
    complete_ = false;
    std::move(root.error().begin(), root.error().end(), std::back_inserter(errors_));
    return std::nullopt;
  }
  check_schema(*root);
  flatten_parameters(*root->table(), problems_);
  const Value* const extends = root->table()->find("extends");
  if (extends == nullptr) {
    return *std::move(root);
  }
  chain_.push_back(origin);
  std::optional<Value> base = load_base(*extends);
  chain_.pop_back();
  if (!base) {
    return *std::move(root);
  }
  base->place = root->place;
  merge(*base->table(), std::move(*root->table()));
  return base;
}

void Loader::check_schema(const Value& root) {
  const Value* const schema = root.table()->find("schema");
  const std::string allowed = quote(schema_version);
  if (schema == nullptr) {
    problems_.add(root.place, "schema", {"is missing", allowed, {}});
  } else if (schema->text() == nullptr || *schema->text() != schema_version) {
    problems_.add(schema->place, "schema", {fmt::format("cannot be {}", describe(*schema)), allowed, {}});
  }
}

std::optional<Value> Loader::load_base(const Value& extends) {
  const std::string* const name = extends.text();
  if (name == nullptr) {
    refuse(extends, {fmt::format("cannot be {}", describe(extends)), "the name of a file or of a preset", {}});
    return std::nullopt;
  }
  if (chain_.size() > longest_chain) {
    refuse(extends, {"the chain of files is too long", fmt::format("at most {} steps", longest_chain), {}});
    return std::nullopt;
  }
  const std::optional<Base> base = find_base(extends, *name);
  return base ? load(base->text, base->origin) : std::nullopt;
}

std::optional<Loader::Base> Loader::find_base(const Value& extends, const std::string& name) {
  if (is_file_name(name)) {
    return read_base(extends, beside(chain_.back(), name));
  }
  const auto& all = presets();
  const auto preset = std::find_if(all.begin(), all.end(), [&](const Preset& one) { return one.name == name; });
  if (preset == all.end()) {
    refuse(extends, {fmt::format("there is no preset \"{}\"", shorten(name)),
                     list_of(preset_names()) + "; or a file name that ends in .toml or .json",
                     did_you_mean(name, preset_names())});
    return std::nullopt;
  }
  return Base{preset->toml, "preset " + name};
}

std::optional<Loader::Base> Loader::read_base(const Value& extends, const std::string& path) {
  if (std::find(chain_.begin(), chain_.end(), path) != chain_.end()) {
    refuse(extends, {fmt::format("{} extends itself", shorten(path)), {}, {}});
    return std::nullopt;
  }
  if (!options_.load) {
    refuse(extends, {fmt::format("{} cannot be read here", shorten(path)), "presets: " + list_of(preset_names()), {}});
    return std::nullopt;
  }
  auto text = options_.load(path);
  if (!text) {
    complete_ = false;
    for (Error error : text.error()) {
      error.where = to_where(extends.place);
      error.path = "extends";
      error.problem = fmt::format("{} cannot be read: {}", shorten(path), error.problem);
      errors_.push_back(std::move(error));
    }
    return std::nullopt;
  }
  return Base{*std::move(text), path};
}

}  // namespace

Loaded load_scenario(const std::string& text, const std::string& origin, const ReadOptions& options,
                     Problems& problems) {
  Loader loader(options, problems);
  Loaded result;
  if (std::optional<Value> root = loader.load(text, origin)) {
    result.root = *std::move(root);
    result.read = true;
  }
  result.complete = loader.complete();
  result.errors = std::move(loader.errors());
  return result;
}

}  // namespace anagen::scenario
