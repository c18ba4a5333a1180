#include "anagen/read.hpp"
#include "scenario/read/load.hpp"
#include "scenario/read/overrides.hpp"
#include "scenario/read/read_sections.hpp"

namespace anagen {

Expected<Scenario> read_scenario(const std::string& text, const std::string& origin, const ReadOptions& options) {
  scenario::Problems problems;
  scenario::Loaded loaded = scenario::load_scenario(text, origin, options, problems);
  Scenario result;
  if (loaded.read) {
    scenario::apply_overrides(loaded.root, options.overrides, problems);
    result = scenario::read_sections(loaded.root, loaded.complete, problems);
  }
  if (loaded.complete) {
    scenario::check_scenario(loaded.root, result, problems);
  }
  Errors errors = std::move(loaded.errors);
  for (Error& error : problems.in_order()) {
    errors.push_back(std::move(error));
  }
  if (!errors.empty()) {
    return std::unexpected(std::move(errors));
  }
  return result;
}

}  // namespace anagen
