#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>

#include "anagen/report.hpp"
#include "core/version.hpp"
#include "report/escape.hpp"

namespace anagen {

namespace {

using report::quote_json;

std::string number(double value) { return std::isfinite(value) ? fmt::format("{}", value) : "null"; }

void append_parameter(std::string& out, const UsedParameter& row) {
  fmt::format_to(std::back_inserter(out), R"({{"id":{},"population":{},"region":{},"value":{},"unit":{},)",
                 quote_json(row.id), quote_json(row.population), quote_json(row.region), number(row.value),
                 quote_json(row.unit));
  fmt::format_to(std::back_inserter(out), R"("spread_kind":{},"spread":{},"source":{},"grade":{},)",
                 quote_json(row.spread_kind), quote_json(row.spread), quote_json(row.source), quote_json(row.grade));
  fmt::format_to(std::back_inserter(out), R"("seen":{},"note":{},"overridden":{}}})", quote_json(row.seen),
                 quote_json(row.note), row.overridden);
}

}  // namespace

std::string provenance_json(const Results& results, const Machine& machine) {
  std::string out = R"({"schema":"anagen.provenance/1",)";
  fmt::format_to(std::back_inserter(out),
                 R"("version":{},"name":{},"seed":{},"subjects":{},)"
                 "\n",
                 quote_json(version()), quote_json(results.name), results.seed, results.subjects);
  fmt::format_to(std::back_inserter(out),
                 R"("machine":{{"host":{},"compiler":{},"started_utc":{},"threads":{},"seconds":{}}},)"
                 "\n",
                 quote_json(machine.host), quote_json(machine.compiler), quote_json(machine.started_utc),
                 machine.threads, number(machine.seconds));
  out += "\"parameters\":[";
  for (std::size_t i = 0; i < results.parameters.size(); ++i) {
    out += i == 0 ? "\n" : ",\n";
    append_parameter(out, results.parameters[i]);
  }
  out += "]}\n";
  return out;
}

}  // namespace anagen
