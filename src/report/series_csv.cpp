#include <fmt/format.h>

#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>

#include "anagen/report.hpp"
#include "report/escape.hpp"

namespace anagen {

std::string series_csv(const Results& results) {
  std::string out = "arm,subject,day,region,measure,instrument,unit,value\n";
  for (const Series& series : results.series) {
    const Measure& measure = results.measures[series.measure];
    const std::string arm = report::csv_field(results.arms[series.arm].id);
    const std::string middle = report::csv_field(results.regions[series.region]) + ',' + report::csv_field(measure.id) +
                               ',' + report::csv_field(measure.instrument) + ',' + report::csv_field(measure.unit);
    for (std::size_t subject = 0; subject < results.subjects; ++subject) {
      const std::size_t number = results.people.empty() ? subject : results.people[subject].number;
      for (std::size_t visit = 0; visit < series.days.size(); ++visit) {
        fmt::format_to(std::back_inserter(out), "{},{},{},{},", arm, number, series.days[visit], middle);
        const double value = series.values[visit * results.subjects + subject];
        if (std::isfinite(value)) {
          fmt::format_to(std::back_inserter(out), "{}", value);
        }
        out += '\n';
      }
    }
  }
  return out;
}

}  // namespace anagen
