#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

#include "anagen/report.hpp"
#include "core/units.hpp"
#include "report/escape.hpp"
#include "report/rules_json.hpp"
#include "report/serum_json.hpp"

namespace anagen {

namespace {

using report::quote_json;

void append_statistics(std::string& out, const Summary& s) {
  if (s.n == 0) {
    out += R"("mean":null,"sd":null,"p05":null,"p25":null,"p50":null,"p75":null,"p95":null,"n":0)";
    return;
  }
  fmt::format_to(std::back_inserter(out), R"("mean":{},"sd":{},"p05":{},"p25":{},"p50":{},"p75":{},"p95":{},"n":{})",
                 s.mean, s.sd, s.p05, s.p25, s.p50, s.p75, s.p95, s.n);
}

/// The series of every other arm that can be subtracted from `series`: same measure, region and days.
std::vector<const Series*> counterparts(const Results& results, const Series& series) {
  std::vector<const Series*> others;
  for (std::uint32_t arm = 0; arm < results.arms.size(); ++arm) {
    if (arm == series.arm) {
      continue;
    }
    for (const Series& other : results.series) {
      if (other.arm == arm && other.measure == series.measure && other.region == series.region &&
          other.days == series.days) {
        others.push_back(&other);
        break;
      }
    }
  }
  return others;
}

void append_visit(std::string& out, const Results& results, const Series& series,
                  const std::vector<const Series*>& others, std::size_t visit) {
  const std::int32_t day = series.days[visit];
  fmt::format_to(std::back_inserter(out), R"({{"day":{},"week":{},)", day, day / days_per_week);
  append_statistics(out, summarise(results, series, visit));
  out += R"(,"difference":{)";
  for (std::size_t i = 0; i < others.size(); ++i) {
    out += (i == 0 ? "" : ",") + quote_json(results.arms[others[i]->arm].id) + ":{";
    append_statistics(out, summarise_difference(results, series, *others[i], visit));
    out += '}';
  }
  out += "}}";
}

void append_series(std::string& out, const Results& results, const Series& series) {
  const Measure& measure = results.measures[series.measure];
  const std::vector<const Series*> others = counterparts(results, series);
  fmt::format_to(std::back_inserter(out), R"({{"arm":{},"region":{},"measure":{},"instrument":{},"unit":{},"visits":[)",
                 quote_json(results.arms[series.arm].id), quote_json(results.regions[series.region]),
                 quote_json(measure.id), quote_json(measure.instrument), quote_json(measure.unit));
  for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
    out += visit == 0 ? "\n" : ",\n";
    append_visit(out, results, series, others, visit);
  }
  out += "]}";
}

}  // namespace

std::string summary_json(const Results& results) {
  std::string out = R"({"schema":"anagen.summary/1",)";
  fmt::format_to(std::back_inserter(out),
                 R"("name":{},"title":{},"question":{},"seed":{},"subjects":{},"screened":{},)",
                 quote_json(results.name), quote_json(results.title), quote_json(results.question), results.seed,
                 results.subjects, results.screened);
  fmt::format_to(
      std::back_inserter(out), R"("day_zero":{{"label":{},"date":{}}},"first_day":{},"last_day":{},"arms":[)",
      quote_json(results.day_zero_label), quote_json(results.day_zero_date), results.first_day, results.last_day);
  for (std::size_t i = 0; i < results.arms.size(); ++i) {
    const Arm& arm = results.arms[i];
    fmt::format_to(std::back_inserter(out), R"({}{{"id":{},"label":{},"same_as_actual":{}}})", i == 0 ? "" : ",",
                   quote_json(arm.id), quote_json(arm.label), arm.same_as_actual);
  }
  out += "],\n\"series\":[";
  for (std::size_t i = 0; i < results.series.size(); ++i) {
    out += i == 0 ? "\n" : ",\n";
    append_series(out, results, results.series[i]);
  }
  out += "],\n\"rules\":" + report::rules_json(results) + report::serum_json(results) + "}\n";
  return out;
}

}  // namespace anagen
