#include <fmt/format.h>

#include <iterator>
#include <optional>

#include "anagen/compare.hpp"
#include "report/compare/settings.hpp"
#include "report/compare/side_by_side.hpp"
#include "report/escape.hpp"

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

/// `mean,sd,...,n`, empty cells where nobody was observed.
std::string cells(const std::optional<Summary>& s) {
  if (!s || s->n == 0) {
    return ",,,,,,,0";
  }
  return fmt::format("{},{},{},{},{},{},{},{}", s->mean, s->sd, s->p05, s->p25, s->p50, s->p75, s->p95, s->n);
}

/// Whether an arm says something of its own: the copies of `actual` do not.
bool is_told(const Results& run, const Series& series) {
  return series.arm == 0 || run.arms[series.arm].id == "undisturbed" || !run.arms[series.arm].same_as_actual;
}

/// Calls `tell(run, series, visit)` for every visit on a shared day, in order.
template <class Tell>
void for_each_series(const Comparison& runs, Tell tell) {
  for (std::size_t run = 0; run < runs.size(); ++run) {
    for (const Series& series : runs[run].series) {
      if (is_told(runs[run], series)) {
        tell(run, series);
      }
    }
  }
}

std::string scenarios_json(const Comparison& runs) {
  std::string out;
  for (std::size_t run = 0; run < runs.size(); ++run) {
    const Results& r = runs[run];
    fmt::format_to(
        std::back_inserter(out),
        R"({}{{"id":{},"name":{},"title":{},"seed":{},"subjects":{},"day_zero":{{"label":{},"date":{}}},"same_people":{}}})",
        run == 0 ? "" : ",", quote_json(report::letter_of(run)), quote_json(r.name), quote_json(r.title), r.seed,
        r.subjects, quote_json(r.day_zero_label), quote_json(r.day_zero_date), same_people(runs.front(), r));
  }
  return out;
}

std::string settings_json(const Comparison& runs) {
  std::string out;
  for (const report::SettingDifference& difference : report::setting_differences(runs)) {
    out += (out.empty() ? "" : ",") + fmt::format(R"({{"path":{},"values":[)", quote_json(difference.path));
    for (std::size_t i = 0; i < difference.values.size(); ++i) {
      out += (i == 0 ? "" : ",") + (difference.values[i].empty() ? "null" : quote_json(difference.values[i]));
    }
    out += "]}";
  }
  return out;
}

}  // namespace

std::string compare_json(const Comparison& runs) {
  const report::SharedDays days = report::shared_days(runs);
  std::string out = fmt::format(
      R"({{"schema":"anagen.compare/1","first_day":{},"last_day":{},"scenarios":[{}],"settings":[{}],"series":[)",
      days.first, days.last, scenarios_json(runs), settings_json(runs));
  bool first_series = true;
  for_each_series(runs, [&](std::size_t run, const Series& series) {
    const Results& r = runs[run];
    const Measure& measure = r.measures[series.measure];
    fmt::format_to(
        std::back_inserter(out),
        "{}\n{{\"scenario\":{},\"arm\":{},\"region\":{},\"measure\":{},\"instrument\":{},\"unit\":{},\"visits\":[",
        first_series ? "" : ",", quote_json(report::letter_of(run)), quote_json(r.arms[series.arm].id),
        quote_json(r.regions[series.region]), quote_json(measure.id), quote_json(measure.instrument),
        quote_json(measure.unit));
    first_series = false;
    bool first_visit = true;
    for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
      if (!report::holds(days, series.days[visit])) {
        continue;
      }
      fmt::format_to(std::back_inserter(out), R"({}{{"day":{},)", first_visit ? "" : ",", series.days[visit]);
      first_visit = false;
      append_statistics(out, summarise(r, series, visit));
      out += R"(,"difference":)";
      if (const auto difference = report::difference_to_first(runs, run, series, visit)) {
        out += '{';
        append_statistics(out, *difference);
        out += "}}";
      } else {
        out += "null}";
      }
    }
    out += "]}";
  });
  return out + "]}\n";
}

std::string compare_csv(const Comparison& runs) {
  const report::SharedDays days = report::shared_days(runs);
  std::string out =
      "scenario,name,arm,day,region,measure,instrument,unit,mean,sd,p05,p25,p50,p75,p95,n,difference_mean,"
      "difference_sd,difference_p05,difference_p25,difference_p50,difference_p75,difference_p95,difference_n\n";
  for_each_series(runs, [&](std::size_t run, const Series& series) {
    const Results& r = runs[run];
    const Measure& measure = r.measures[series.measure];
    for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
      if (report::holds(days, series.days[visit])) {
        fmt::format_to(std::back_inserter(out), "{},{},{},{},{},{},{},{},{},{}\n", report::letter_of(run), r.name,
                       r.arms[series.arm].id, series.days[visit], r.regions[series.region], measure.id,
                       measure.instrument, measure.unit, cells(summarise(r, series, visit)),
                       cells(report::difference_to_first(runs, run, series, visit)));
      }
    }
  });
  return out;
}

}  // namespace anagen
